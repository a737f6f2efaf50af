/**
 * Tokens, sentences and roots alone: for callers who need words and nothing of the extractor.
 * @module
 */
export type { Span } from './document/doc';
export {
  type Analysis,
  analyzeWord,
  type Clitic,
  createStemmer,
  type Reduplication,
  type Stemmer,
  type StemmerOptions,
  stem,
} from './morphology';
export type { Token, TokenKind } from './tokens';
export { splitSentences, tokenize } from './tokens';
