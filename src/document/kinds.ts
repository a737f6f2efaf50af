// The kinds and shapes that the scanner gives a token, and the zones that layout gives it.

/** What a token is. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;
export const ABBREVIATION = 4;
export const ORDINAL = 5;
export const URL = 6;
export const EMAIL = 7;
export const HASHTAG = 8;
export const HANDLE = 9;
export const SYMBOL = 10;

export const KIND_NAMES = [
  '',
  'word',
  'number',
  'punctuation',
  'abbreviation',
  'ordinal',
  'url',
  'email',
  'hashtag',
  'handle',
  'symbol',
] as const;

/** How a word is written: the case pattern of its letters. */
export const NO_LETTERS = 0;
export const SMALL = 1;
export const CAPITALISED = 2;
export const CAPITALS = 3;
export const MIXED = 4;

/** What stands before a token. */
export const GLUED = 0;
export const SPACED = 1;
export const LINE = 2;
export const PARAGRAPH = 3;

/** Which part of the document a token belongs to. */
export const BODY = 0;
export const HEADLINE = 1;
export const KICKER = 2;
export const DECK = 3;
export const DATELINE = 4;
export const CAPTION = 5;
export const CREDIT = 6;
export const BOILERPLATE = 7;
export const META = 8;
