// The token columns while they grow, and what is known of a token when it is cut: its case
// pattern and the hash of its word, read in one loop over its letters.
import { classTable, LOWER, UPPER } from '../text/classes';
import { DOT } from '../text/codes';
import { foldTable } from '../text/fold';
import { HASH_PRIME, HASH_SEED } from '../text/hash';
import * as K from './kinds';

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

/** The columns alone, with room for so many tokens, and two views of all of them: start, end and hash; kind, shape and gap. */
export interface Columns extends Omit<Tokens, 'n'> {
  readonly room: number;
  readonly numbers: Int32Array;
  readonly bytes: Uint8Array;
}

/** Takes a token that nobody keeps in columns. */
export type Each = (start: number, end: number, kind: number) => void;

export class Growing {
  protected readonly table = classTable();
  protected readonly folded = foldTable();
  protected n = 0;
  protected columns: Columns;

  constructor(
    protected readonly u: Uint16Array,
    protected readonly each: Each | null,
    kept?: Columns,
  ) {
    this.columns = kept ?? (each === null ? columnsOf((u.length >> 2) + 16) : NONE);
  }

  tokens(): Tokens {
    const { start, end, kind, shape, gap, hash } = this.columns;
    return { n: this.n, start, end, kind, shape, gap, hash };
  }

  /** Adds the token `[i, j)`, its letters read for shape and hash; answers `j`. */
  protected emit(i: number, j: number, kind: number, gap: number): number {
    const { u, table, folded, each } = this;
    if (each !== null) {
      each(i, j, kind);
      return j;
    }
    let upper = 0;
    let lower = 0;
    let first = 0;
    let h = HASH_SEED | 0;
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
    let shape = K.MIXED;
    if (!first) shape = K.NO_LETTERS;
    else if (!upper) shape = K.SMALL;
    else if (upper === 1 && first === UPPER) shape = K.CAPITALISED;
    else if (!lower) shape = K.CAPITALS;
    return this.add(i, j, kind, gap, shape, h);
  }

  /** Adds a token whose shape and running hash are known; answers `j`. */
  protected add(i: number, j: number, kind: number, gap: number, shape: number, h: number): number {
    const n = this.n++;
    if (n === this.columns.room) this.grow();
    const { room, numbers, bytes } = this.columns;
    numbers[n] = i;
    numbers[room + n] = j;
    numbers[2 * room + n] = h ^ (h >>> 15);
    bytes[n] = kind;
    bytes[room + n] = shape;
    bytes[2 * room + n] = gap;
    return j;
  }

  protected grow(): void {
    const { room, start, end, hash, kind, shape, gap } = this.columns;
    const c = columnsOf(room * 2);
    c.start.set(start);
    c.end.set(end);
    c.hash.set(hash);
    c.kind.set(kind);
    c.shape.set(shape);
    c.gap.set(gap);
    this.columns = c;
  }
}

const NONE = /* @__PURE__ */ columnsOf(0);

/**
 * All columns for `size` tokens in one block of memory: asking for it costs more than filling it, and engines look up where
 * an array lies at each token, which for two arrays is less than for six.
 */
export function columnsOf(size: number): Columns {
  const block = new ArrayBuffer(size * 15);
  return {
    room: size,
    numbers: new Int32Array(block, 0, size * 3),
    bytes: new Uint8Array(block, size * 12),
    start: new Uint32Array(block, 0, size),
    end: new Uint32Array(block, size * 4, size),
    hash: new Int32Array(block, size * 8, size),
    kind: new Uint8Array(block, size * 12, size),
    shape: new Uint8Array(block, size * 13, size),
    gap: new Uint8Array(block, size * 14, size),
  };
}
