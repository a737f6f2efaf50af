// A reader for entry points that look for one thing: the same columns as `scan` and the symbols of a lexicon in one plain
// loop, without care for addresses, titles and compounds. What dates are made of (numbers, "ke-57", "1990-an",
// "bertahun-tahun", "Jum’at") is cut as `scan` cuts it. Its columns are written over by the next text.
import type { Lexicon } from '../lexicon/lexicon';
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
  UPPER,
} from '../text/classes';
import { BLANK, CASE, LETTERS, SMALL_A } from '../text/codes';
import { foldTable } from '../text/fold';
import { borrowPadded } from '../text/units';
import { Doc } from './doc';
import * as K from './kinds';
import { goOn, markEnd, number } from './odd';
import { hashOf, keyOf, WordIndex } from './word-index';

/** Behind these classes (0: not seen yet) a word of plain small letters may go on. */
const JOINING = 1 | (1 << LOWER) | (1 << UPPER) | (1 << DIGIT) | (1 << MARK) | (1 << APOSTROPHE) | (1 << HYPHEN);

/** Kinds of token that always wake rules. */
const FIGURES = (1 << K.NUMBER) | (1 << K.ORDINAL);
/** Classes of what is no single mark. */
const ODD = 0x20071;

/** Room in tokens that is there from the first text on, and the most that is kept for the next one. */
const LEAST = 1 << 12;
const MOST = 1 << 16;
/** Units of prose that hold a token, or fewer: what a long text gets room for before it is read. */
const UNITS_A_TOKEN = 4;
/** Blank tokens behind the last one, for rules that look ahead. */
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
  private readonly index: WordIndex;
  /** Tokens that the columns have room for, where reading goes on, and what stands before the token there. */
  private room = 0;
  private numbers = this.start;
  private bytes = this.kind;
  private at = 0;
  private before: number = K.PARAGRAPH;

  constructor(
    lexicon?: Lexicon,
    private readonly wakes = new Uint8Array(1),
  ) {
    super('', new Uint16Array(0), lexicon as Lexicon, null);
    this.index = new WordIndex(lexicon?.symbols, wakes);
  }

  read(text: string, publishedAt: string | null): this {
    const wanted = Math.max(LEAST, Math.ceil(text.length / UNITS_A_TOKEN));
    this.n = this.picks = this.at = 0;
    this.before = K.PARAGRAPH;
    if (this.room < wanted || this.room > MOST) this.resize(wanted);
    this.text = text;
    this.units = borrowPadded(text);
    this.publishedAt = publishedAt;
    while (!this.cut()) this.resize(this.room * 2);
    const { n, start, end, symbol, kind, shape, gap } = this;
    for (let k = n; k < n + BEHIND; k++) {
      start[k] = end[k] = symbol[k] = 0;
      kind[k] = shape[k] = gap[k] = 0;
    }
    return this;
  }

  // one sentence: to keep a column of noughts would cost more
  override sentenceFrom(i: number): number {
    return i < this.n ? 0 : this.n;
  }

  override sentenceTo(): number {
    return this.n;
  }

  /** Makes room for so many tokens and keeps those that are cut. */
  private resize(size: number): void {
    const { room, n, picks } = this;
    const numbers = new Uint32Array(4 * (size + BEHIND));
    const bytes = new Uint8Array(4 * (size + BEHIND));
    this.room = size + BEHIND;
    for (let k = 0; k < 4; k++) {
      numbers.set(this.numbers.subarray(k * room, k * room + (k < 3 ? n : picks)), k * this.room);
      bytes.set(this.bytes.subarray(k * room, k * room + n), k * this.room);
    }
    this.numbers = numbers;
    this.bytes = bytes;
    const column = (k: number) => numbers.subarray(k * this.room, (k + 1) * this.room);
    const small = (k: number) => bytes.subarray(k * this.room, (k + 1) * this.room);
    this.start = column(0);
    this.end = column(1);
    this.symbol = column(2);
    this.picked = column(3);
    this.kind = small(0);
    this.shape = small(1);
    this.gap = small(2);
    this.zone = small(3);
  }

  /**
   * Fills the columns with the tokens of the text, behind which blanks lie; false where there is no more room. Most tokens are
   * words of plain letters and single marks: the inner loop reads them and calls nothing, so that engines keep in registers
   * where the arrays lie. Whatever else comes is left to `odd`.
   */
  private cut(): boolean {
    const { units: u, numbers, bytes, room } = this;
    const { keys, entries, mask, from, letters, marks, bits } = this.index;
    const joining = JOINING;
    const odd = ODD;
    const size = this.text.length;
    const table = classTable();
    let { n, picks, before, at: i } = this;
    const limit = room - BEHIND;
    let lines = 0;
    for (;;) {
      while (n < limit) {
        const unit = u[i] as number;
        let j = i + 1;
        let known = 0;
        let what: number = K.WORD;
        // capitals of ASCII lack the bit of small letters
        let look: number = K.CAPITALISED - ((unit >> 5) & 1);
        if (((unit | CASE) - SMALL_A) >>> 0 < LETTERS) {
          // eight at a time: each round costs as much as two letters
          while (
            isSmall(u[j] as number) &&
            isSmall(u[++j] as number) &&
            isSmall(u[++j] as number) &&
            isSmall(u[++j] as number) &&
            isSmall(u[++j] as number) &&
            isSmall(u[++j] as number) &&
            isSmall(u[++j] as number) &&
            isSmall(u[++j] as number)
          )
            j++;
          const next = u[j] as number;
          const key = keyOf(u, i, j);
          if (next !== BLANK && (joining >> (table[next] as number)) & 1) break;
          const hash = hashOf(key);
          if (((bits[hash >>> 24] as number) >>> (hash >>> 19)) & 1)
            for (let slot = hash & mask; entries[slot] !== 0; slot = (slot + 1) & mask) {
              if (keys[slot] !== key) continue;
              const entry = entries[slot] as number;
              let at = from[entry >> 1] as number;
              let k = i;
              while (k < j && ((u[k] as number) | CASE) === letters[at]) {
                k++;
                at++;
              }
              if (k < j) continue;
              known = entry >> 1;
              if (entry & 1) numbers[3 * room + picks++] = n;
              break;
            }
        } else {
          const c = table[unit] as number;
          if (c === SPACE) {
            if (i >= size) break;
            if (before === K.GLUED) before = K.SPACED;
            i++;
            continue;
          }
          if (c === NEWLINE) {
            if (!(unit === 10 && i > 0 && u[i - 1] === 13)) lines++;
            before = lines > 1 || before === K.PARAGRAPH ? K.PARAGRAPH : K.LINE;
            i++;
            continue;
          }
          if ((odd >> c) & 1 || marks) break;
          j = markEnd(u, i, c);
          what = K.PUNCTUATION;
          look = K.NO_LETTERS;
        }
        numbers[n] = i;
        numbers[room + n] = j;
        numbers[2 * room + n] = known;
        bytes[n] = what;
        bytes[room + n] = look;
        bytes[2 * room + n] = before;
        n++;
        lines = 0;
        // most tokens have one blank behind them
        before = u[j] === BLANK ? K.SPACED : K.GLUED;
        i = j + before;
      }
      if (n >= limit || (i >= size && u[i] === BLANK)) break;
      this.picks = picks;
      const j = this.odd(i, n, before);
      picks = this.picks;
      if (j < 0) i = ~j;
      else {
        n++;
        lines = 0;
        before = u[j] === BLANK ? K.SPACED : K.GLUED;
        i = j + before;
      }
    }
    this.n = n;
    this.picks = picks;
    this.before = before;
    this.at = i;
    return n < limit;
  }

  /** Reads the token `n` at `i` and answers its end; where there is none, the complement of where to go on. */
  private odd(i: number, n: number, before: number): number {
    const { units: u, index, numbers, bytes, room } = this;
    const unit = u[i] as number;
    const seen = classTable()[unit] !== 0;
    const c = classOf(unit);
    if (c === IGNORED) return ~(i + 1);
    // the table knows it now, and it is read again
    if (!seen) return ~i;
    let j = i + 1;
    let what: number = K.PUNCTUATION;
    let look: number = K.NO_LETTERS;
    let known = 0;
    if (c === DIGIT) {
      const figure = number(u, j, i);
      j = figure >> 4;
      what = figure & 15;
    } else {
      if (c === LOWER || c === UPPER) {
        const rest = goOn(u, i, j, foldTable());
        j = rest >> 4;
        look = rest & 7;
        what = rest & 8 ? K.ORDINAL : K.WORD;
      } else j = markEnd(u, i, c);
      if (what === K.WORD || j === i + 1) known = index.find(u, foldTable(), i, j);
    }
    if (((this.wakes[known] as number) | (FIGURES >> what)) & 1) numbers[3 * room + this.picks++] = n;
    numbers[n] = i;
    numbers[room + n] = j;
    numbers[2 * room + n] = known;
    bytes[n] = what;
    bytes[room + n] = look;
    bytes[2 * room + n] = before;
    return j;
  }
}

function isSmall(unit: number): boolean {
  return (unit - SMALL_A) >>> 0 < LETTERS;
}
