// One small class per UTF-16 code unit, so that the scanner branches on a table and never
// on a regex. ASCII and Latin are filled at first use; the rest of the plane is classified
// when it is first seen and remembered.

export const OTHER = 1;
export const SPACE = 2;
export const NEWLINE = 3;
export const LOWER = 4;
export const UPPER = 5;
export const DIGIT = 6;
export const APOSTROPHE = 7;
export const HYPHEN = 8;
export const DASH = 9;
export const OPEN = 10;
export const CLOSE = 11;
export const QUOTE = 12;
export const STOP = 13;
export const MARK = 14;
export const PUNCT = 15;
export const SURROGATE = 16;
export const IGNORED = 17;

let table: Uint8Array | undefined;

/** The class of every code unit; 0 means "not seen yet": ask `classOf`. */
export function classTable(): Uint8Array {
  table ??= fill(new Uint8Array(65536));
  return table;
}

/** The class of one code unit, classified on demand. */
export function classOf(unit: number): number {
  const t = classTable();
  if (t[unit] === 0) t[unit] = classify(unit);
  return t[unit] as number;
}

function fill(t: Uint8Array): Uint8Array {
  for (let c = 0; c < 0x250; c++) t[c] = classify(c);
  for (let c = 0x2000; c < 0x2070; c++) t[c] = classify(c);
  return t;
}

const NEWLINES = '\n\r\u000b\u000c\u0085\u2028\u2029';
const APOSTROPHES = "'\u2018\u2019\u02bc\u02bb\u0060\u00b4\u2032\uff07";
const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036\uff02\u2039\u203a\u201a';
const HYPHENS = '-\u2010\u2011';
const DASHES = '\u2012\u2013\u2014\u2015\u2212~';
/** Raised figures belong to the unit before them: km², m³. */
const RAISED = '\u00b2\u00b3\u00b9';
const IGNORABLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const ch = String.fromCharCode(unit);
  if (NEWLINES.includes(ch)) return NEWLINE;
  if (IGNORABLE.includes(ch)) return IGNORED;
  if (unit <= 32 || /\s/u.test(ch)) return SPACE;
  if (unit >= 48 && unit <= 57) return DIGIT;
  if (APOSTROPHES.includes(ch)) return APOSTROPHE;
  if (QUOTES.includes(ch)) return QUOTE;
  if (HYPHENS.includes(ch)) return HYPHEN;
  if (DASHES.includes(ch)) return DASH;
  if ('([{<'.includes(ch)) return OPEN;
  if (')]}>'.includes(ch)) return CLOSE;
  if ('.!?\u2026'.includes(ch)) return STOP;
  if (/\p{Lu}|\p{Lt}/u.test(ch)) return UPPER;
  if (/\p{L}/u.test(ch)) return LOWER;
  if (RAISED.includes(ch) || /\p{M}/u.test(ch)) return MARK;
  if (/\p{Nd}/u.test(ch)) return DIGIT;
  if (unit < 128 || /\p{P}/u.test(ch)) return PUNCT;
  return OTHER;
}
