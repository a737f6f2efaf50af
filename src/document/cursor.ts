// What the scanner asks of the text around a token: classes, runs of letters, where an address ends.
import { APOSTROPHE, classOf, DIGIT, IGNORED, LOWER, MARK, NEWLINE, SPACE, UPPER } from '../text/classes';
import { AT, COLON, DOT, SLASH } from '../text/codes';
import { type Columns, type Each, Growing } from './columns';

export class Cursor extends Growing {
  protected readonly size: number;

  constructor(u: Uint16Array, each: Each | null, kept?: Columns) {
    super(u, each, kept);
    this.size = u.length;
  }

  protected cls(i: number): number {
    if (i >= this.size || i < 0) return SPACE;
    const unit = this.u[i] as number;
    return this.table[unit] || classOf(unit);
  }

  protected letter(i: number): boolean {
    const c = this.cls(i);
    return c === LOWER || c === UPPER;
  }

  protected digit(i: number): boolean {
    return this.cls(i) === DIGIT;
  }

  /** The end of a run of letters, marks, inner apostrophes and digits after letters; `i` stands behind a letter or on one. */
  protected run1(i: number): number {
    const { u, size, table } = this;
    let j = i;
    for (; j < size; j++) {
      const unit = u[j] as number;
      const c = table[unit] || classOf(unit);
      if (c === LOWER || c === UPPER || c === MARK || c === DIGIT) continue;
      if (c === IGNORED ? this.letter(j + 1) : c === APOSTROPHE && this.letter(j + 1) && this.letter(j - 1)) continue;
      break;
    }
    return j;
  }

  /** A short word as a number, case folded. */
  protected key(i: number, j: number): number {
    let key = 0;
    for (let k = i; k < j; k++) key = key * 32 + ((this.folded[this.u[k] as number] as number) & 31);
    return key;
  }

  /** The end of a URL, a domain or an e-mail address that starts with the word `[i, j)`; 0 when none. */
  protected web(i: number, j: number): number {
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

  protected blank(i: number): boolean {
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

/** Short words as the numbers that `Cursor.key` gives. */
export const keys = (words: string): Set<number> =>
  new Set(words.split(' ').map((word) => [...word].reduce((key, ch) => key * 32 + (ch.charCodeAt(0) & 31), 0)));
const TOP_LEVEL = keys('com id net org co info tv news me gov edu');
const LONGEST_HOST = 300;
