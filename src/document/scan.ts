// Cuts text into tokens: one pass over code units, a class table, no regex, no strings.
// Spelling follows EYD V and the habit of the Indonesian treebanks: reduplications
// ("monyet-monyet"), ordinals ("ke-12", "1990-an") and numbers ("2.000,5") are one token;
// "Jakarta-Bandung", "19-21" and "Rp8,4" are cut.
import {
  APOSTROPHE,
  CLOSE,
  classOf,
  DASH,
  DIGIT,
  HYPHEN,
  IGNORED,
  LOWER,
  NEWLINE,
  OPEN,
  PUNCT,
  QUOTE,
  SPACE,
  STOP,
  SURROGATE,
  UPPER,
} from '../text/classes';
import { AMPERSAND, AT, BROKEN, COLON, COMMA, DOT, HASH, LETTERS, SEMICOLON, SLASH, SMALL_A } from '../text/codes';
import { HASH_PRIME, HASH_SEED } from '../text/hash';
import type { Columns, Each, Tokens } from './columns';
import { Cursor, keys } from './cursor';
import { joins } from './hyphen';
import * as K from './kinds';

export type { Tokens };

/** Behind these classes nothing joins the word or number before them. */
const ENDS = (1 << SPACE) | (1 << NEWLINE) | (1 << OPEN) | (1 << CLOSE) | (1 << QUOTE);
/** One mark of these classes is one token, but for the marks that may begin more: # @ & and a second hyphen. */
const SINGLE = (1 << PUNCT) | (1 << OPEN) | (1 << CLOSE) | (1 << QUOTE) | (1 << DASH);

/** Marks of these classes are one token, however often they stand in a row. */
const DOUBLED = (1 << STOP) | (1 << HYPHEN) | (1 << APOSTROPHE);

/** Scans `units`; tokens tile everything that is not white space. Columns that are handed over are filled. */
export function scan(units: Uint16Array, kept?: Columns): Tokens {
  const s = new Scanner(units, null, kept);
  s.run();
  return s.tokens();
}

/** The same cuts for callers who need no columns: hands over each token instead. */
export function scanEach(units: Uint16Array, each: Each): void {
  new Scanner(units, each).runEach(each);
}

class Scanner extends Cursor {
  /** Fills the columns. */
  run(): void {
    const { u, size, table, folded } = this;
    // as whole numbers: a variable of another module is looked up, and may be anything
    const seed = HASH_SEED | 0;
    const prime = HASH_PRIME | 0;
    let before: number = K.PARAGRAPH;
    let lines = 0;
    let i = 0;
    while (i < size) {
      // Words of plain small letters behind the first one, hashed as they are read, and single marks. This loop calls nothing,
      // so that engines need not ask again and again where the arrays lie.
      if (this.n === this.columns.room) this.grow();
      const { numbers, bytes, room } = this.columns;
      let { n } = this;
      while (i < size && n < room) {
        const unit = u[i] as number;
        const c = table[unit] as number;
        let j = i + 1;
        let h = seed;
        let kind: number = K.WORD;
        let shape: number = K.SMALL;
        if (c === LOWER || c === UPPER) {
          h = Math.imul(seed ^ (folded[unit] as number), prime);
          for (; j < size; j++) {
            const letter = u[j] as number;
            if ((letter - SMALL_A) >>> 0 >= LETTERS) break;
            h = Math.imul(h ^ letter, prime);
          }
          if (unit === BROKEN || !(j === size || isEnd(u, table, size, j, j - i))) break;
          if (c === UPPER) shape = K.CAPITALISED;
        } else if (c === SPACE || c === IGNORED) {
          if (before === K.GLUED && c === SPACE) before = K.SPACED;
          i++;
          continue;
        } else if (c === NEWLINE) {
          if (!(unit === 10 && i > 0 && u[i - 1] === 13)) lines++;
          before = lines > 1 || before === K.PARAGRAPH ? K.PARAGRAPH : K.LINE;
          i++;
          continue;
        } else {
          if (!isMark(unit, c, j < size ? (u[j] as number) : unit)) break;
          if (unit !== DOT) h = Math.imul(seed ^ (folded[unit] as number), prime);
          kind = K.PUNCTUATION;
          shape = K.NO_LETTERS;
        }
        numbers[n] = i;
        numbers[room + n] = j;
        numbers[2 * room + n] = h ^ (h >>> 15);
        bytes[n] = kind;
        bytes[room + n] = shape;
        bytes[2 * room + n] = before;
        n++;
        lines = 0;
        before = K.GLUED;
        i = j;
      }
      this.n = n;
      if (i === size) break;
      const unit = u[i] as number;
      const c = classOf(unit);
      // seen for the first time: the table knows it now
      if (c === SPACE || c === IGNORED || c === NEWLINE) continue;
      lines = 0;
      const plain = this.plain(i, c);
      const j = plain >> 2;
      const kind = plain & 3;
      if (kind === 0) i = this.token(i, j, c, before);
      else {
        let h = seed;
        if (unit !== DOT) for (let k = i; k < j; k++) h = Math.imul(h ^ (folded[u[k] as number] as number), prime);
        let shape: number = c === LOWER ? K.SMALL : K.NO_LETTERS;
        if (c === UPPER) shape = j > i + 1 && table[u[i + 1] as number] === UPPER ? K.CAPITALS : K.CAPITALISED;
        i = this.add(i, j, kind, before, shape, h);
      }
      before = K.GLUED;
    }
  }

  /** Hands the tokens over one by one and keeps none. */
  runEach(each: Each): void {
    const { u, size, table } = this;
    let i = 0;
    while (i < size) {
      const unit = u[i] as number;
      const c = table[unit] || classOf(unit);
      if (c === SPACE || c === NEWLINE || c === IGNORED) {
        i++;
        continue;
      }
      const plain = this.plain(i, c);
      const j = plain >> 2;
      if ((plain & 3) === 0) i = this.token(i, j, c, K.GLUED);
      else {
        each(i, j, plain & 3);
        i = j;
      }
    }
  }

  /**
   * Cuts what most tokens are: words and numbers that a blank or a mark ends, single marks. Gives four times the end plus
   * the kind; the kind is 0 for all others, which go to `token`. (No string is long enough to overflow that.) An index
   * behind the text would make lookups slow.
   */
  private plain(i: number, c: number): number {
    const { u, size, table } = this;
    let j = i + 1;
    let kind = 0;
    if (c === LOWER || c === UPPER) {
      while (j < size && table[u[j] as number] === LOWER) j++;
      if (c === UPPER && j === i + 1) while (j < size && table[u[j] as number] === UPPER) j++;
      // a quotation mark that decoding broke begins like a word: see `token`
      if ((j === size || isEnd(u, table, size, j, j - i)) && u[i] !== BROKEN) kind = K.WORD;
    } else if (c === DIGIT) {
      while (j < size && table[u[j] as number] === DIGIT) j++;
      if (j === size || (ENDS >> (table[u[j] as number] as number)) & 1 || u[j] === SLASH) kind = K.NUMBER;
    } else if (isMark(u[i] as number, c, j < size ? (u[j] as number) : (u[i] as number))) kind = K.PUNCTUATION;
    return j * 4 + kind;
  }

  /** The token at `i`; `plain` is the end of its letters in small or all in capitals. */
  private token(i: number, plain: number, c: number, gap: number): number {
    // a quotation mark whose three bytes were read as three letters: "â€œ", "â€\u009d"; the third is often lost
    if (c === LOWER && this.u[i] === BROKEN && this.u[i + 1] === 0x20ac)
      return this.emit(i, this.blank(i + 2) ? i + 2 : i + 3, K.PUNCTUATION, gap);
    if (c === LOWER || c === UPPER) return this.word(i, plain, gap);
    if (c === DIGIT) return this.number(i, gap);
    const unit = this.u[i] as number;
    if ((unit === HASH || unit === AT) && (this.letter(i + 1) || this.digit(i + 1))) {
      const before = this.cls(i - 1);
      if (before !== LOWER && before !== UPPER && before !== DIGIT) {
        let j = i + 1;
        while (this.letter(j) || this.digit(j) || this.u[j] === 95) j++;
        return this.emit(i, j, unit === HASH ? K.HASHTAG : K.HANDLE, gap);
      }
    }
    if (unit === AMPERSAND) {
      const end = this.entity(i);
      if (end) return this.emit(i, end, K.SYMBOL, gap);
    }
    if (c === SURROGATE) {
      const j = this.cls(i + 1) === SURROGATE && (unit & 0xfc00) === 0xd800 ? i + 2 : i + 1;
      return this.emit(i, j, K.SYMBOL, gap);
    }
    if (c === STOP || (c === HYPHEN && this.u[i + 1] === unit)) {
      let j = i + 1;
      while (j < this.size && this.u[j] === unit) j++;
      return this.emit(i, j, K.PUNCTUATION, gap);
    }
    if (c === APOSTROPHE && this.u[i + 1] === unit) return this.emit(i, i + 2, K.PUNCTUATION, gap);
    return this.emit(i, i + 1, unit < 128 ? K.PUNCTUATION : c === 1 ? K.SYMBOL : K.PUNCTUATION, gap);
  }

  /** The end of an HTML entity, also one that was escaped twice (`&amp;nbsp;`); 0 when it is none. */
  private entity(i: number): number {
    const { u, size, table } = this;
    let j = i + 1;
    if (u[j] === HASH) j++;
    for (; j < size && j < i + 8; j++) {
      const c = table[u[j] as number];
      if (c !== LOWER && c !== UPPER && c !== DIGIT) break;
    }
    if (j === i + 1 || j >= size || u[j] !== SEMICOLON) return 0;
    let k = j + 1;
    while (k < size && k < j + 7 && table[u[k] as number] === LOWER) k++;
    return k > j + 2 && k < size && u[k] === SEMICOLON ? k + 1 : j + 1;
  }

  private word(i: number, plain: number, gap: number): number {
    const { u } = this;
    let j = this.run1(plain);
    const next = u[j] as number;
    if (next === DOT || next === COLON || next === AT || next === 95) {
      const web = this.web(i, j);
      if (web) return this.emit(i, web, u.subarray(i, web).includes(AT) ? K.EMAIL : K.URL, gap);
    }
    // "Rp8,4", "USD10": a currency glued to its figure
    if (this.digit(j - 1)) {
      const cut = this.currency(i, j);
      if (cut) return this.emit(i, cut, K.WORD, gap);
    }
    // dotted forms: S.Sos, M.Si, S.E., H.T., Ltd.
    if (next === DOT) {
      const dotted = this.dotted(i, j) || this.company(i, j);
      if (dotted) return this.emit(i, dotted, K.ABBREVIATION, gap);
    }
    if (next === SLASH) {
      const end = this.slashed(i, j);
      if (end) return this.emit(i, end, this.digit(end - 1) ? K.ORDINAL : K.WORD, gap);
    }
    // "ke-12"
    if (
      this.cls(j) === HYPHEN &&
      this.digit(j + 1) &&
      j - i === 2 &&
      this.folded[u[i] as number] === 107 &&
      this.folded[u[i + 1] as number] === 101
    ) {
      let k = j + 1;
      while (this.digit(k)) k++;
      return this.emit(i, k, K.ORDINAL, gap);
    }
    while (this.cls(j) === HYPHEN && this.letter(j + 1)) {
      const k = this.run1(j + 1);
      if (!joins(u, this.folded, this.table, i, j, k)) break;
      j = k;
    }
    return this.emit(i, j, K.WORD, gap);
  }

  /** "II/2007" (a number of a series), "C/O", "S/A"; 0 when the slash joins two words. */
  private slashed(i: number, j: number): number {
    let k = j + 1;
    if (this.digit(k)) {
      for (let m = i; m < j; m++) if (!ROMAN.has(this.u[m] as number)) return 0;
      while (this.digit(k)) k++;
      return k === j + 5 && this.u[k] !== SLASH ? k : 0;
    }
    const single = j - i === 1 && this.cls(i) === UPPER && this.cls(k) === UPPER && this.u[i - 1] !== SLASH;
    return single && !this.letter(k + 1) && this.u[k + 1] !== SLASH ? k + 1 : 0;
  }

  /** "Ltd.", "Pte.", "Co.", "Tbk." inside a company's name. */
  private company(i: number, j: number): number {
    if (j - i < 2 || j - i > 3 || !COMPANY.has(this.key(i, j)) || !this.blank(j + 1)) return 0;
    const after = this.cls(j + 2);
    return after === LOWER || this.u[j + 2] === 40 || (after === UPPER && this.u[i] !== 84) ? j + 1 : 0;
  }

  private currency(i: number, j: number): number {
    let k = i;
    while (this.letter(k)) k++;
    const size = k - i;
    const f = this.folded;
    const at = (p: number): number => f[this.u[p] as number] as number;
    return k < j && size < 4 && CURRENCY.has(this.key(i, k)) && (size > 2 || at(i) === 114) ? k : 0;
  }

  /** Single capitals and short degrees joined by points; 0 when the point ends the word. */
  private dotted(i: number, j: number): number {
    if (j - i > 3 || this.cls(i) !== UPPER) return 0;
    let end = j;
    let parts = 1;
    let at = j;
    while (this.u[at] === DOT && this.letter(at + 1)) {
      const stop = this.run1(at + 1);
      if (this.cls(at + 1) !== UPPER && j - i > 1) break;
      if (stop - at - 1 > 4) break;
      parts++;
      end = stop;
      at = stop;
    }
    if (parts > 1) return this.u[end] === DOT && end - i <= 8 ? end + 1 : end;
    if (j - i !== 1) return 0;
    // "kuartal I. Dengan": a Roman figure behind a small word ends its sentence
    const u = this.u[i] as number;
    if ((u !== 73 && u !== 86 && u !== 88) || this.cls(i - 1) !== SPACE) return j + 1;
    let k = i - 2;
    while (this.letter(k - 1)) k--;
    return this.cls(k) === LOWER ? 0 : j + 1;
  }

  private number(i: number, gap: number): number {
    const u = this.u;
    let j = i;
    while (this.digit(j)) j++;
    while ((u[j] === DOT || u[j] === COMMA) && this.digit(j + 1)) {
      j += 2;
      while (this.digit(j)) j++;
    }
    if (u[j] === COLON && this.digit(j + 1) && this.digit(j + 2) && !this.digit(j + 3) && j - i <= 2) j += 3;
    // 1990-an
    if (this.cls(j) === HYPHEN && u[j + 1] === 97 && u[j + 2] === 110 && !this.letter(j + 3))
      return this.emit(i, j + 3, K.ORDINAL, gap);
    // "17-Mar"
    if (j - i <= 2 && this.cls(j) === HYPHEN && this.cls(j + 1) === UPPER && MONTH.has(this.key(j + 1, j + 4)))
      if (this.cls(j + 2) === LOWER && this.letter(j + 3) && !this.letter(j + 4))
        return this.emit(i, j + 4, K.ORDINAL, gap);
    if (this.letter(j)) {
      // 2ZR, 5H2O, 18x; but "10persen", "25kg" and "3Mei" are cut
      let k = j;
      let digits = false;
      while (this.letter(k) || this.digit(k)) digits = this.digit(k++) || digits;
      const unit = k - j === 2 && UNIT.has(this.key(j, k));
      if (!unit && (k - j <= 2 || digits)) return this.emit(i, k, K.WORD, gap);
    }
    return this.emit(i, j, K.NUMBER, gap);
  }
}

/** Whether a word of `length` letters ends at `j`, whatever follows. */
function isEnd(u: Uint16Array, table: Uint8Array, size: number, j: number, length: number): boolean {
  const unit = u[j] as number;
  if ((ENDS >> (table[unit] as number)) & 1 || unit === COMMA) return true;
  if (j + 1 === size) return false;
  // a point may belong to a short word or to an address
  if (unit === DOT) return length > 3 && ((ENDS >> (table[u[j + 1] as number] as number)) & 1) === 1;
  return unit === COLON && u[j + 1] !== SLASH;
}

/** Whether a unit of class `c` is a token by itself, given the one behind it (its like at the end of the text). */
function isMark(unit: number, c: number, next: number): boolean {
  if ((SINGLE >> c) & 1) return unit !== HASH && unit !== AT && unit !== AMPERSAND;
  return ((DOUBLED >> c) & 1) === 1 && next !== unit;
}

const COMPANY = keys('ltd pte co tbk');
const CURRENCY = keys('rp rm usd idr sgd eur');
const UNIT = keys('kg km cm mm ha gr ml jt rb');
const MONTH = keys('jan feb mar apr may mei jun jul aug agu sep oct okt nov dec des');
const ROMAN = new Set([...'IVXLC'].map((ch) => ch.charCodeAt(0)));
