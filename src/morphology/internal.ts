// What the lexicon script needs of morphology beside its public face.
export { compileAffixes } from './affix-table';
export { compileRoots } from './root-table';
export { createStemmer, stemmerOver } from './stemmer';
export { WordSearch } from './word-search';
