// A reader for entry points that look for one thing: the same columns as `scan` and the symbols of a lexicon in one plain
// loop, without care for addresses, titles and compounds. What dates are made of (numbers, "ke-57", "1990-an",
// "bertahun-tahun", "Jum’at") is cut as `scan` cuts it. Its columns are written over by the next text.
import type { Lexicon } from '../lexicon/lexicon';
import type { Symbols } from '../lexicon/symbols';
import {
  APOSTROPHE,
  classOf,
  classTable,
  DIGIT,
  HYPHEN,
  IGNORED,
  LOWER,
  MARK,
  NEWLINE,
  SPACE,
  STOP,
  UPPER,
} from '../text/classes';
import { BLANK, CASE, COLON, COMMA, DOT, HYPHEN_MINUS, LETTERS, SMALL_A } from '../text/codes';
import { foldTable } from '../text/fold';
import { borrowPadded, toUnits } from '../text/units';
import { Doc } from './doc';
import * as K from './kinds';

/** Behind these classes (0: not seen yet) a word of plain small letters may go on. */
const JOINING = 1 | (1 << LOWER) | (1 << UPPER) | (1 << DIGIT) | (1 << MARK) | (1 << APOSTROPHE) | (1 << HYPHEN);

/** Kinds of token that always wake rules. */
const FIGURES = (1 << K.NUMBER) | (1 << K.ORDINAL);

/** Room that is kept for the next text, in tokens; and blank tokens behind the last one, for rules that look ahead. */
const KEPT = 1 << 14;
const BEHIND = 16;

/**
 * Reads texts with a lexicon and picks numbers, ordinals and the words whose symbols `wakes` marks; without a lexicon it
 * only cuts. It is the document that it reads, one sentence, all body, until the next text is read into its columns.
 */
export class QuickReader extends Doc {
  /** The tokens that wake a rule, `picks` of them. */
  picks = 0;
  picked = this.start;
  declare text: string;
  declare units: Uint16Array;
  declare publishedAt: string | null;
  private readonly index: Index;

  constructor(
    lexicon?: Lexicon,
    private readonly wakes = new Uint8Array(1),
  ) {
    super('', new Uint16Array(0), lexicon as Lexicon, null);
    this.index = indexOf(lexicon?.symbols);
  }

  read(text: string, publishedAt: string | null): this {
    const room = Math.max(text.length + BEHIND, KEPT);
    if (this.start.length !== room) {
      const numbers = () => new Uint32Array(room);
      const bytes = () => new Uint8Array(room);
      this.start = numbers();
      this.end = numbers();
      this.symbol = numbers();
      this.sentence = numbers();
      this.picked = numbers();
      this.kind = bytes();
      this.shape = bytes();
      this.gap = bytes();
      this.zone = bytes();
    }
    this.text = text;
    this.units = borrowPadded(text);
    this.publishedAt = publishedAt;
    cut(text.length, this, this.index, this.wakes);
    this.sentenceStart = [0, this.n];
    return this;
  }
}

/** The words of a lexicon by their first, second and last letter and their length, which tell most words apart. */
interface Index {
  /** The first symbol of a slot, 0 for none; and the next one behind each. */
  readonly first: Uint16Array;
  readonly next: Uint16Array;
  /** Where the letters of each symbol lie in `letters`. */
  readonly from: Uint16Array;
  readonly letters: Uint16Array;
  /** Whether a form may be a mark, so that marks must be looked up too. */
  readonly marks: boolean;
}

const SLOTS = 1 << 13;

/** The slot of the word in `u[i, j)`. The low five bits of a letter are the same in both cases. */
function slot(u: Uint16Array, i: number, j: number): number {
  const second = j > i + 1 ? (u[i + 1] as number) : 0;
  return (((u[i] as number) & 31) << 8) ^ ((second & 31) << 3) ^ (((u[j - 1] as number) & 31) << 5) ^ ((j - i) & 31);
}

function indexOf(symbols: Symbols | undefined): Index {
  const size = symbols?.size ?? 1;
  const first = new Uint16Array(SLOTS);
  const next = new Uint16Array(size);
  const from = new Uint16Array(size + 1);
  let letters = '';
  let marks = false;
  for (let symbol = 1; symbol < size; symbol++) {
    const form = symbols?.form(symbol) as string;
    const at = slot(toUnits(form), 0, form.length);
    next[symbol] = first[at] as number;
    first[at] = symbol;
    marks ||= classOf(form.charCodeAt(0)) !== LOWER;
    letters += form;
    from[symbol + 1] = letters.length;
  }
  return { first, next, from, letters: toUnits(letters), marks };
}

/** Fills the columns with the tokens of the first `size` units, behind which blanks lie. */
function cut(size: number, doc: QuickReader, index: Index, wakes: Uint8Array): void {
  const { units: u, start, end, symbol, kind, shape, gap, picked } = doc;
  const table = classTable();
  const folded = foldTable();
  let n = 0;
  let picks = 0;
  let before: number = K.PARAGRAPH;
  let lines = 0;
  let i = 0;
  for (;;) {
    const unit = u[i] as number;
    const c = table[unit];
    let j = i + 1;
    let what = K.WORD;
    let look: number = c === LOWER ? K.SMALL : K.CAPITALISED;
    let known = 0;
    if (c === LOWER || c === UPPER) {
      j = lettersEnd(u, j);
      if ((JOINING >> (table[u[j] as number] as number)) & 1) {
        const rest = goOn(u, i, j, c, folded);
        j = rest >> 4;
        look = rest & 7;
        if (rest & 8) what = K.ORDINAL;
      }
      if (what === K.WORD) known = lookUp(index, u, folded, i, j);
    } else if (c === SPACE) {
      if (i >= size) break;
      if (before === K.GLUED) before = K.SPACED;
      i++;
      continue;
    } else if (c === NEWLINE) {
      if (!(unit === 10 && i > 0 && u[i - 1] === 13)) lines++;
      before = lines > 1 || before === K.PARAGRAPH ? K.PARAGRAPH : K.LINE;
      i++;
      continue;
    } else if (c === IGNORED || c === 0) {
      // 0: not seen yet, the table knows it now and it is read again
      if (classOf(unit) === IGNORED) i++;
      continue;
    } else {
      look = K.NO_LETTERS;
      if (c === DIGIT) {
        const figure = number(u, j, i);
        j = figure >> 4;
        what = figure & 15;
      } else {
        what = K.PUNCTUATION;
        if (c === STOP || (c === HYPHEN && u[j] === unit)) while (u[j] === unit) j++;
        else if (c === APOSTROPHE && u[j] === unit) j++;
        if (index.marks && j === i + 1) known = lookUp(index, u, folded, i, j);
      }
    }
    if (((wakes[known] as number) | (FIGURES >> what)) & 1) picked[picks++] = n;
    lines = 0;
    start[n] = i;
    end[n] = j;
    symbol[n] = known;
    kind[n] = what;
    shape[n] = look;
    gap[n++] = before;
    // most tokens have one blank behind them
    before = u[j] === BLANK ? K.SPACED : K.GLUED;
    i = j + before;
    if (i > size) break;
  }
  for (let k = n; k < n + BEHIND; k++) {
    start[k] = end[k] = symbol[k] = 0;
    kind[k] = shape[k] = gap[k] = 0;
  }
  doc.n = n;
  doc.picks = picks;
}

/** The symbol of the word in `u[i, j)`; 0 for most. */
function lookUp(
  { first, next, from, letters }: Index,
  u: Uint16Array,
  folded: Uint16Array,
  i: number,
  j: number,
): number {
  const length = j - i;
  let symbol = first[slot(u, i, j)] as number;
  for (; symbol > 0; symbol = next[symbol] as number) {
    let at = from[symbol] as number;
    if ((from[symbol + 1] as number) - at !== length) continue;
    let k = i;
    for (; k < j; k++) {
      const unit = u[k] as number;
      const letter = letters[at++];
      // one look at memory less for plain letters
      if ((unit | CASE) !== letter && folded[unit] !== letter) break;
    }
    if (k === j) break;
  }
  return symbol;
}

/** The end of the run of plain small letters at `j`. Four at a time: engines look up where an array lies once a round. */
function lettersEnd(u: Uint16Array, j: number): number {
  for (; ; j += 4) {
    if (!isSmall(u[j] as number)) return j;
    if (!isSmall(u[j + 1] as number)) return j + 1;
    if (!isSmall(u[j + 2] as number)) return j + 2;
    if (!isSmall(u[j + 3] as number)) return j + 3;
  }
}

function isSmall(unit: number): boolean {
  return (unit - SMALL_A) >>> 0 < LETTERS;
}

/** The rest of a word that starts at `i` and has more than small letters from `j` on: sixteen times its end, 8 for "ke-57", its shape. */
function goOn(u: Uint16Array, i: number, j: number, c: number, folded: Uint16Array): number {
  let upper = c === UPPER ? 1 : 0;
  let other = 0;
  for (; ; j++) {
    const d = classOf(u[j] as number);
    if (d === UPPER) upper++;
    else if (d !== LOWER) {
      if (d === APOSTROPHE) {
        const after = classOf(u[j + 1] as number);
        if (after !== LOWER && after !== UPPER) break;
      } else if (d === HYPHEN) {
        if (!repeats(u, folded, i, j)) break;
      } else if (d !== DIGIT && d !== MARK) break;
      other++;
    }
  }
  let look: number = upper > 0 ? K.MIXED : K.SMALL;
  if (upper > 0 && upper + other === j - i) look = upper === 1 ? K.CAPITALISED : K.CAPITALS;
  else if (upper === 1 && c === UPPER) look = K.CAPITALISED;
  const ordinal =
    j - i === 2 &&
    folded[u[i] as number] === 107 &&
    folded[u[i + 1] as number] === 101 &&
    classOf(u[j] as number) === HYPHEN &&
    isDigit(u, j + 1);
  if (!ordinal) return j * 16 + look;
  return digitsEnd(u, j + 2) * 16 + 8 + look;
}

/** What starts with a figure at `i`, whose next character is at `j`: sixteen times its end and its kind. */
function number(u: Uint16Array, j: number, i: number): number {
  j = digitsEnd(u, j);
  while ((u[j] === DOT || u[j] === COMMA) && isDigit(u, j + 1)) j = digitsEnd(u, j + 2);
  if (u[j] === COLON && j - i <= 2 && isDigit(u, j + 1) && isDigit(u, j + 2) && !isDigit(u, j + 3)) j += 3;
  let e = j;
  while (isLetter(u, e)) e++;
  if (e > j && (e - j <= 2 || isDigit(u, e))) {
    while (isLetter(u, e) || isDigit(u, e)) e++;
    return e * 16 + K.WORD;
  }
  // "1990-an"
  if (e === j && classOf(u[j] as number) === HYPHEN && u[j + 1] === 97 && u[j + 2] === 110)
    return (j + 3) * 16 + K.ORDINAL;
  return j * 16 + K.NUMBER;
}

function digitsEnd(u: Uint16Array, j: number): number {
  while (isDigit(u, j)) j++;
  return j;
}

function isDigit(u: Uint16Array, i: number): boolean {
  return classOf(u[i] as number) === DIGIT;
}

function isLetter(u: Uint16Array, i: number): boolean {
  const c = classOf(u[i] as number);
  return c === LOWER || c === UPPER;
}

/** Whether the letters behind the hyphen at `at` end the word before it: "hari-hari", "bertahun-tahun". */
function repeats(u: Uint16Array, folded: Uint16Array, from: number, at: number): boolean {
  let length = 0;
  while (length < at - from) {
    const unit = folded[u[at + 1 + length] as number] as number;
    if (unit === HYPHEN_MINUS || unit <= 64) break;
    length++;
  }
  if (length < 3) return false;
  for (let k = 0; k < length; k++)
    if (folded[u[at - length + k] as number] !== folded[u[at + 1 + k] as number]) return false;
  return true;
}
