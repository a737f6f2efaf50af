// Morphology: roots, affixes and clitics of single words. Nothing is built before the first call.
import { createStemmer, type Stemmer } from './stemmer';

export { type Analysis, analyzeWord, type Clitic } from './analyze';
export { type RootMemo, rootMemo } from './memo';
export type { Reduplication } from './reduplication';
export { createStemmer, type Stemmer, type StemmerOptions, stemmerOfWords } from './stemmer';

let stemmer: Stemmer | undefined;

/** The root of a word, in lower case. Several words with white space between them give their roots with blanks between. */
export function stem(word: string): string {
  if (typeof word !== 'string') throw new TypeError(`stem needs a string, got ${word === null ? 'null' : typeof word}`);
  stemmer ??= createStemmer();
  return stemmer.stem(word);
}
