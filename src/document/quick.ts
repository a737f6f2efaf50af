// A reader for entry points that look for one thing: the same columns as `scan` and the symbols of a lexicon in one plain
// loop, without care for addresses, titles and compounds. Its columns are written over by the next text.
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
import { WordIndex } from './word-index';

/** Behind these classes (0: not seen yet) a word of plain small letters may go on. */
const JOINING = 1 | (1 << LOWER) | (1 << UPPER) | (1 << DIGIT) | (1 << MARK) | (1 << APOSTROPHE) | (1 << HYPHEN);
/** Kinds of token that always wake rules. */
const FIGURES = (1 << K.NUMBER) | (1 << K.ORDINAL);

/**
 * Room in tokens that is there from the first text on, the most that is kept whatever comes next, and how much more than it
 * wants a long text is given: a text of brackets has four times the tokens of prose.
 */
const LEAST = 1 << 12;
const MOST = 1 << 16;
const SPARE = 8;
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
  /** Tokens that a column holds; and all columns, one behind the other: engines look up where an array lies at each token. */
  private room = 0;
  private numbers = this.start;
  private bytes = this.kind;

  constructor(
    lexicon?: Lexicon,
    private readonly wakes = new Uint8Array(1),
  ) {
    super('', new Uint16Array(0), lexicon as Lexicon, null);
    this.index = new WordIndex(lexicon?.symbols);
  }

  read(text: string, publishedAt: string | null): this {
    // prose has a token to six characters
    const wanted = Math.max(LEAST, text.length >> 2);
    if (this.room < wanted || this.room > Math.max(MOST, wanted * SPARE)) this.makeRoom(wanted);
    this.text = text;
    this.units = borrowPadded(text);
    this.publishedAt = publishedAt;
    while (!this.cut()) this.makeRoom(this.room * 2);
    const { n, numbers, bytes, room } = this;
    for (let from = n; from < 3 * room; from += room) {
      numbers.fill(0, from, from + BEHIND);
      bytes.fill(0, from, from + BEHIND);
    }
    this.sentenceStart = [0, n];
    return this;
  }

  private makeRoom(room: number): void {
    this.room = room;
    const numbers = new Uint32Array(5 * room);
    const bytes = new Uint8Array(4 * room);
    const column = <T extends Uint32Array | Uint8Array>(all: T, k: number): T =>
      all.subarray(k * room, (k + 1) * room) as T;
    this.numbers = numbers;
    this.bytes = bytes;
    this.start = column(numbers, 0);
    this.end = column(numbers, 1);
    this.symbol = column(numbers, 2);
    this.picked = column(numbers, 3);
    this.sentence = column(numbers, 4);
    this.kind = column(bytes, 0);
    this.shape = column(bytes, 1);
    this.gap = column(bytes, 2);
    this.zone = column(bytes, 3);
  }

  /** Fills the columns with the tokens of the text, behind which blanks lie; false where they have too little room. */
  private cut(): boolean {
    const { units: u, numbers, bytes, room, index, wakes } = this;
    const size = this.text.length;
    const limit = room - BEHIND;
    const table = classTable();
    const folded = foldTable();
    let n = 0;
    let picks = 0;
    let before: number = K.PARAGRAPH;
    let lines = 0;
    let i = 0;
    while (n < limit) {
      const unit = u[i] as number;
      let j = i + 1;
      let what: number = K.WORD;
      // capitals of ASCII lack the bit of small letters
      let look: number = K.CAPITALISED - ((unit >> 5) & 1);
      let known = 0;
      if (((unit | CASE) - SMALL_A) >>> 0 < LETTERS) {
        // four at a time: each round costs as much as two letters
        while (
          isSmall(u[j] as number) &&
          isSmall(u[++j] as number) &&
          isSmall(u[++j] as number) &&
          isSmall(u[++j] as number)
        )
          j++;
        const next = u[j] as number;
        if (next !== BLANK && (JOINING >> (table[next] as number)) & 1) {
          const rest = goOn(u, i, j, folded);
          j = rest >> 4;
          look = rest & 7;
          if (rest & 8) what = K.ORDINAL;
        }
        known = index.find(u, folded, i, j);
      } else {
        const c = table[unit] || classOf(unit);
        if (c === SPACE || c === NEWLINE || c === IGNORED) {
          if (i >= size) break;
          if (c === NEWLINE) {
            if (!(unit === 10 && i > 0 && u[i - 1] === 13)) lines++;
            before = lines > 1 || before === K.PARAGRAPH ? K.PARAGRAPH : K.LINE;
          } else if (c === SPACE && before === K.GLUED) before = K.SPACED;
          i++;
          continue;
        }
        if (c === DIGIT) {
          const figure = number(u, j, i);
          j = figure >> 4;
          what = figure & 15;
          look = K.NO_LETTERS;
        } else {
          const rest = c === LOWER || c === UPPER ? goOn(u, i, j, folded) : markEnd(u, i, c) * 16 + 8;
          j = rest >> 4;
          look = rest & 7;
          if (rest & 8) what = K.PUNCTUATION;
          if (what === K.WORD || index.marks) known = index.find(u, folded, i, j);
        }
      }
      if (((wakes[known] as number) | (FIGURES >> what)) & 1) numbers[3 * room + picks++] = n;
      lines = 0;
      numbers[n] = i;
      numbers[room + n] = j;
      numbers[2 * room + n] = known;
      bytes[n] = what;
      bytes[room + n] = look;
      bytes[2 * room + n] = before;
      n++;
      // most tokens have one blank behind them
      before = u[j] === BLANK ? K.SPACED : K.GLUED;
      i = j + before;
    }
    this.n = n;
    this.picks = picks;
    return n < limit;
  }
}

function isSmall(unit: number): boolean {
  return (unit - SMALL_A) >>> 0 < LETTERS;
}
