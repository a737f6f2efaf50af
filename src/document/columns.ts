// The token columns while they grow, and what is known of a token when it is cut: its case
// pattern and the hash of its word, read in one loop over its letters.
import { classTable, LOWER, UPPER } from '../text/classes';
import { foldTable } from '../text/fold';
import { HASH_PRIME, HASH_SEED } from '../text/hash';
import * as K from './kinds';

const DOT = 46;

/** Tokens as columns; offsets are UTF-16, half-open. */
export interface Tokens {
  n: number;
  start: Uint32Array;
  end: Uint32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  /** Hash of the folded form, periods left out (`src/text/hash.ts`): the identity of a word. */
  hash: Int32Array;
}

export class Columns {
  protected readonly table = classTable();
  protected readonly folded = foldTable();
  private n = 0;
  private start: Uint32Array;
  private end: Uint32Array;
  private kind: Uint8Array;
  private shape: Uint8Array;
  private gap: Uint8Array;
  private hash: Int32Array;

  constructor(protected readonly u: Uint16Array) {
    const guess = (u.length >> 2) + 16;
    this.start = new Uint32Array(guess);
    this.end = new Uint32Array(guess);
    this.kind = new Uint8Array(guess);
    this.shape = new Uint8Array(guess);
    this.gap = new Uint8Array(guess);
    this.hash = new Int32Array(guess);
  }

  tokens(): Tokens {
    const { n, start, end, kind, shape, gap, hash } = this;
    return { n, start, end, kind, shape, gap, hash };
  }

  /** Adds the token `[i, j)`; answers `j`. */
  protected emit(i: number, j: number, kind: number, gap: number): number {
    if (this.n === this.start.length) this.grow();
    const n = this.n++;
    this.start[n] = i;
    this.end[n] = j;
    this.kind[n] = kind;
    this.gap[n] = gap;
    const { u, table, folded } = this;
    let upper = 0;
    let lower = 0;
    let first = 0;
    let h = HASH_SEED;
    for (let k = i; k < j; k++) {
      const unit = u[k] as number;
      const f = folded[unit] as number;
      if (f !== DOT) h = Math.imul(h ^ f, HASH_PRIME);
      const c = table[unit];
      if (c === UPPER) upper++;
      else if (c === LOWER) lower++;
      else continue;
      if (first === 0) first = c;
    }
    this.hash[n] = h ^ (h >>> 15);
    this.shape[n] = !first
      ? K.NO_LETTERS
      : !upper
        ? K.SMALL
        : !lower
          ? upper === 1
            ? K.CAPITALISED
            : K.CAPITALS
          : first === UPPER && upper === 1
            ? K.CAPITALISED
            : K.MIXED;
    return j;
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
    const hash = new Int32Array(more);
    hash.set(this.hash);
    this.hash = hash;
  }
}
