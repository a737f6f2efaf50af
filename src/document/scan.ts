// Cuts text into tokens: one pass over code units, a class table, no regex, no strings.
// Spelling follows EYD V and the habit of the Indonesian treebanks: reduplications
// ("monyet-monyet"), ordinals ("ke-12", "1990-an") and numbers ("2.000,5") are one token;
// "Jakarta-Bandung", "19-21" and "Rp8,4" are cut.
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  HYPHEN,
  IGNORED,
  LOWER,
  MARK,
  NEWLINE,
  SPACE,
  STOP,
  SURROGATE,
  UPPER,
} from '../text/classes';
import { HASH_PRIME, HASH_SEED } from '../text/hash';
import { Columns, type Tokens } from './columns';
import { joins } from './hyphen';
import * as K from './kinds';

const BLANK = 32;
const DOT = 46;
const COMMA = 44;
const COLON = 58;
const SLASH = 47;
const AT = 64;
const HASH = 35;
const SEMICOLON = 59;
const AMPERSAND = 38;

export type { Tokens };

/** Scans `units`; tokens tile everything that is not white space. */
export function scan(units: Uint16Array): Tokens {
  const s = new Scanner(units);
  s.run();
  return s.tokens();
}

class Scanner extends Columns {
  private readonly size: number;

  constructor(u: Uint16Array) {
    super(u);
    this.size = u.length;
  }

  run(): void {
    const { u, size, table } = this;
    let i = 0;
    let gap = K.PARAGRAPH;
    let lines = 0;
    while (i < size) {
      const unit = u[i] as number;
      const c = table[unit] || classOf(unit);
      if (c === SPACE || c === IGNORED) {
        if (gap === K.GLUED && c === SPACE) gap = K.SPACED;
        i++;
        continue;
      }
      if (c === NEWLINE) {
        if (!(unit === 10 && i > 0 && u[i - 1] === 13)) lines++;
        gap = lines > 1 || gap === K.PARAGRAPH ? K.PARAGRAPH : K.LINE;
        i++;
        continue;
      }
      lines = 0;
      i = this.token(i, c, gap);
      gap = K.GLUED;
    }
  }

  private cls(i: number): number {
    if (i >= this.size || i < 0) return SPACE;
    const unit = this.u[i] as number;
    return this.table[unit] || classOf(unit);
  }

  private letter(i: number): boolean {
    const c = this.cls(i);
    return c === LOWER || c === UPPER;
  }

  private digit(i: number): boolean {
    return this.cls(i) === DIGIT;
  }

  private token(i: number, c: number, gap: number): number {
    // a quotation mark whose three bytes were read as three letters: "â€œ", "â€\u009d"; the third is often lost
    if (c === LOWER && this.u[i] === 0xe2 && this.u[i + 1] === 0x20ac)
      return this.emit(i, this.blank(i + 2) ? i + 2 : i + 3, K.PUNCTUATION, gap);
    if (c === LOWER || c === UPPER) return this.word(i, gap);
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
    let j = i + 1;
    if (this.u[j] === HASH) j++;
    while (j < i + 8 && (this.letter(j) || this.digit(j))) j++;
    if (this.u[j] !== SEMICOLON || j === i + 1) return 0;
    let k = j + 1;
    while (k < j + 7 && this.cls(k) === LOWER) k++;
    return k > j + 2 && this.u[k] === SEMICOLON ? k + 1 : j + 1;
  }

  /** The end of a run of letters, marks, inner apostrophes and digits after letters; `i` stands behind a letter or on one. */
  private run1(i: number): number {
    let j = i;
    for (;;) {
      const c = this.cls(j);
      if (c === LOWER || c === UPPER || c === MARK || c === DIGIT) j++;
      else if (c === IGNORED && this.letter(j + 1)) j++;
      else if (c === APOSTROPHE && this.letter(j + 1) && this.letter(j - 1)) j += 2;
      else return j;
    }
  }

  private word(i: number, gap: number): number {
    const { u, table, folded, size } = this;
    // Most words are small letters up to a blank or a comma: their hash is made on the way. An index behind the text
    // would make every lookup slow.
    let hash = Math.imul(HASH_SEED ^ (folded[u[i] as number] as number), HASH_PRIME);
    let plain = i + 1;
    while (plain < size && table[u[plain] as number] === LOWER)
      hash = Math.imul(hash ^ (folded[u[plain++] as number] as number), HASH_PRIME);
    if (plain === size || u[plain] === BLANK || u[plain] === COMMA) {
      const shape = table[u[i] as number] === LOWER ? K.SMALL : K.CAPITALISED;
      return this.add(i, plain, K.WORD, gap, shape, hash);
    }
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

  /** A short word as a number, case folded. */
  private key(i: number, j: number): number {
    let key = 0;
    for (let k = i; k < j; k++) key = key * 32 + ((this.folded[this.u[k] as number] as number) & 31);
    return key;
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

  /** The end of a URL, a domain or an e-mail address that starts with the word `[i, j)`; 0 when none. */
  private web(i: number, j: number): number {
    const u = this.u;
    const next = u[j];
    const scheme = next === COLON && u[j + 1] === SLASH && u[j + 2] === SLASH;
    if (
      scheme ||
      (next === DOT && j - i === 3 && this.folded[u[i] as number] === 119 && this.folded[u[i + 1] as number] === 119)
    ) {
      let k = j;
      while (k < this.size && !this.blank(k)) k++;
      while (k > j && !this.letter(k - 1) && !this.digit(k - 1) && u[k - 1] !== SLASH) k--;
      return k;
    }
    if (next !== DOT && next !== AT && next !== 95) return 0;
    let k = j;
    let at = -1;
    let last = i;
    while (k < this.size) {
      // no name of a host is so long: without an end here, a text of points would be read again at every one of them
      if (k - i > LONGEST_HOST) return 0;
      const x = u[k];
      if (x === AT && at < 0 && (this.letter(k + 1) || this.digit(k + 1))) at = k;
      else if ((x !== DOT && x !== 95 && x !== 45) || !(this.letter(k + 1) || this.digit(k + 1))) break;
      last = k + 1;
      k++;
      while (this.letter(k) || this.digit(k)) k++;
    }
    if (at < 0 && (last === i || !this.topLevel(last, k))) return 0;
    if (at >= 0 && !u.subarray(at, k).includes(DOT)) return 0;
    if (at < 0 && u[k] === SLASH && this.letter(k + 1))
      while (k < this.size && !this.blank(k) && this.cls(k) !== 11) k++;
    return k;
  }

  private blank(i: number): boolean {
    const c = this.cls(i);
    return c === SPACE || c === NEWLINE;
  }

  /** Whether the label is a top-level domain seen in Indonesian news (com, id, net, org, co, info, tv, news). */
  private topLevel(i: number, j: number): boolean {
    const size = j - i;
    if (size < 2 || size > 4) return false;
    return TOP_LEVEL.has(this.key(i, j));
  }
}

const keys = (words: string): Set<number> =>
  new Set(words.split(' ').map((word) => [...word].reduce((key, ch) => key * 32 + (ch.charCodeAt(0) & 31), 0)));
const TOP_LEVEL = keys('com id net org co info tv news me gov edu');
const LONGEST_HOST = 300;
const COMPANY = keys('ltd pte co tbk');
const CURRENCY = keys('rp rm usd idr sgd eur');
const UNIT = keys('kg km cm mm ha gr ml jt rb');
const MONTH = keys('jan feb mar apr may mei jun jul aug agu sep oct okt nov dec des');
const ROMAN = new Set([...'IVXLC'].map((ch) => ch.charCodeAt(0)));
