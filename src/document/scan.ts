// Cuts text into tokens: one pass over code units, a class table, no regex, no strings.
// Spelling follows EYD V and the habit of the Indonesian treebanks: reduplications
// ("monyet-monyet"), ordinals ("ke-12", "1990-an") and numbers ("2.000,5") are one token;
// "Jakarta-Bandung", "19-21" and "Rp8,4" are cut.
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
  SURROGATE,
  UPPER,
} from '../text/classes';
import { foldTable } from '../text/fold';
import * as K from './kinds';

/** Tokens as columns; offsets are UTF-16, half-open. */
export interface Tokens {
  n: number;
  start: Uint32Array;
  end: Uint32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
}

const DOT = 46;
const COMMA = 44;
const COLON = 58;
const SLASH = 47;
const AT = 64;
const HASH = 35;

/** Scans `units`; tokens tile everything that is not white space. */
export function scan(units: Uint16Array): Tokens {
  const s = new Scanner(units);
  s.run();
  return s.tokens();
}

class Scanner {
  private n = 0;
  private start: Uint32Array;
  private end: Uint32Array;
  private kind: Uint8Array;
  private shape: Uint8Array;
  private gap: Uint8Array;
  private readonly table = classTable();
  private readonly folded = foldTable();
  private readonly size: number;

  constructor(private readonly u: Uint16Array) {
    this.size = u.length;
    const guess = (this.size >> 2) + 16;
    this.start = new Uint32Array(guess);
    this.end = new Uint32Array(guess);
    this.kind = new Uint8Array(guess);
    this.shape = new Uint8Array(guess);
    this.gap = new Uint8Array(guess);
  }

  tokens(): Tokens {
    const { n, start, end, kind, shape, gap } = this;
    return { n, start, end, kind, shape, gap };
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
    if (c === SURROGATE) {
      const j = this.cls(i + 1) === SURROGATE && (unit & 0xfc00) === 0xd800 ? i + 2 : i + 1;
      return this.emit(i, j, K.SYMBOL, gap);
    }
    if (c === STOP) {
      let j = i + 1;
      while (j < this.size && this.u[j] === unit) j++;
      return this.emit(i, j, K.PUNCTUATION, gap);
    }
    if (c === APOSTROPHE && this.u[i + 1] === unit) return this.emit(i, i + 2, K.PUNCTUATION, gap);
    return this.emit(i, i + 1, unit < 128 ? K.PUNCTUATION : c === 1 ? K.SYMBOL : K.PUNCTUATION, gap);
  }

  /** The end of a run of letters, marks, inner apostrophes and digits after letters. */
  private run1(i: number): number {
    let j = i;
    for (;;) {
      const c = this.cls(j);
      if (c === LOWER || c === UPPER || c === MARK || c === DIGIT) j++;
      else if (c === IGNORED && this.letter(j + 1)) j++;
      else if (c === APOSTROPHE && j > i && this.letter(j + 1) && this.letter(j - 1)) j += 2;
      else return j;
    }
  }

  private word(i: number, gap: number): number {
    const u = this.u;
    let j = this.run1(i);
    const web = this.web(i, j);
    if (web) return this.emit(i, web, u.subarray(i, web).includes(AT) ? K.EMAIL : K.URL, gap);
    // "Rp8,4", "USD10": a currency glued to its figure
    if (this.digit(j - 1)) {
      const cut = this.currency(i, j);
      if (cut) return this.emit(i, cut, K.WORD, gap);
    }
    // dotted forms: S.Sos, M.Si, S.E., H.T.
    if (u[j] === DOT) {
      const dotted = this.dotted(i, j);
      if (dotted) return this.emit(i, dotted, K.ABBREVIATION, gap);
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
      if (!this.joins(i, j, k)) break;
      j = k;
    }
    return this.emit(i, j, K.WORD, gap);
  }

  /** Whether the hyphen at `j` joins: a reduplication ("berlarut-larut") or a bound prefix ("non-migas"). */
  private joins(i: number, j: number, end: number): boolean {
    const f = this.folded;
    const u = this.u;
    const left = j - i;
    const at = (k: number): number => f[u[k] as number] as number;
    // the right part begins with the left one or the left one ends as the right one begins
    const right = end - j - 1;
    const probe = Math.min(3, left, right);
    if (probe >= 2) {
      for (let k = i; k + probe <= j; k++) {
        let same = true;
        for (let m = 0; m < probe && same; m++) same = at(k + m) === at(j + 1 + m);
        if (same) return true;
      }
      // changed sounds: sayur-mayur, bolak-balik, serta-merta: same ending
      let tail = 0;
      while (tail < left && tail < right && at(j - 1 - tail) === at(end - 1 - tail)) tail++;
      if (tail >= 2 && left === right && this.cls(j + 1) === LOWER) return true;
    }
    return (
      left === 3 &&
      ((at(i) === 110 && at(i + 1) === 111 && at(i + 2) === 110) ||
        (at(i) === 112 && at(i + 1) === 114 && at(i + 2) === 111))
    );
  }

  private currency(i: number, j: number): number {
    let k = i;
    while (this.letter(k)) k++;
    const size = k - i;
    const f = this.folded;
    const at = (p: number): number => f[this.u[p] as number] as number;
    const rp = size === 2 && at(i) === 114 && at(i + 1) === 112;
    const usd = size === 3 && at(i) === 117 && at(i + 1) === 115 && at(i + 2) === 100;
    return (rp || usd) && k < j ? k : 0;
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
    return j - i === 1 ? j + 1 : 0;
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
    if (this.letter(j)) {
      // 2ZR, 5H2O, 18x; but "10persen" and "3Mei" are cut
      let k = j;
      while (this.letter(k) || this.digit(k)) k++;
      if (k - j <= 2 || this.digit(k - 1)) return this.emit(i, k, K.WORD, gap);
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
      const x = u[k];
      if (x === AT && at < 0 && (this.letter(k + 1) || this.digit(k + 1))) at = k;
      else if ((x !== DOT && x !== 95 && x !== 45) || !(this.letter(k + 1) || this.digit(k + 1))) break;
      last = k + 1;
      k++;
      while (this.letter(k) || this.digit(k)) k++;
    }
    if (at < 0 && !this.topLevel(last, k)) return 0;
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
    let key = 0;
    for (let k = i; k < j; k++) key = key * 32 + ((this.folded[this.u[k] as number] as number) & 31);
    return TOP_LEVEL.has(key);
  }

  private emit(i: number, j: number, kind: number, gap: number): number {
    if (this.n === this.start.length) this.grow();
    const n = this.n++;
    this.start[n] = i;
    this.end[n] = j;
    this.kind[n] = kind;
    this.gap[n] = gap;
    this.shape[n] = kind === K.PUNCTUATION || kind === K.NUMBER ? 0 : this.shapeOf(i, j);
    return j;
  }

  private shapeOf(i: number, j: number): number {
    let upper = 0;
    let lower = 0;
    let first = 0;
    for (let k = i; k < j; k++) {
      const c = this.table[this.u[k] as number];
      if (c === UPPER) upper++;
      else if (c === LOWER) lower++;
      else continue;
      if (!first) first = c;
    }
    if (!first) return K.NO_LETTERS;
    if (!upper) return K.SMALL;
    if (!lower) return upper === 1 ? K.CAPITALISED : K.CAPITALS;
    return first === UPPER ? (upper === 1 ? K.CAPITALISED : K.MIXED) : K.MIXED;
  }

  private grow(): void {
    const more = this.start.length * 2;
    const wide = (a: Uint32Array): Uint32Array => {
      const b = new Uint32Array(more);
      b.set(a);
      return b;
    };
    const narrow = (a: Uint8Array): Uint8Array => {
      const b = new Uint8Array(more);
      b.set(a);
      return b;
    };
    this.start = wide(this.start);
    this.end = wide(this.end);
    this.kind = narrow(this.kind);
    this.shape = narrow(this.shape);
    this.gap = narrow(this.gap);
  }
}

const TOP_LEVEL = new Set(
  ['com', 'id', 'net', 'org', 'co', 'info', 'tv', 'news', 'me', 'gov', 'edu'].map((label) =>
    [...label].reduce((key, ch) => key * 32 + (ch.charCodeAt(0) & 31), 0),
  ),
);
