// Words ↔ small integers. Lookup hashes the folded units of a token in place, so that no
// string is made per token; a miss is symbol 0. Periods inside a word do not count:
// "M.Si", "MSi" and "M.Si." are one symbol.
import { DOT } from '../text/codes';
import { foldTable } from '../text/fold';

export class Symbols {
  private capacity = 1 << 12;
  /** Pairs of hash and symbol: a miss is settled by one look at memory. */
  private slots = new Int32Array(this.capacity * 2);
  /** A bit for each hash, eight times as many bits as slots: most words of a text are none of the lexicon, and one look at few bytes tells. */
  private bits = new Int32Array(this.capacity >> 2);
  private pool = new Uint16Array(1 << 15);
  private from = new Int32Array(1 << 11);
  private hashes = new Int32Array(1 << 11);
  private count = 1;
  private poolEnd = 0;
  private readonly folded = foldTable();

  /** How many symbols there are, 0 (the unknown word) included. */
  get size(): number {
    return this.count;
  }

  /** The symbol of the word in `units[start, end)` whose hash (`hashUnits`) is `h`; 0 when the dictionaries do not hold it. */
  find(units: Uint16Array, start: number, end: number, h: number): number {
    const mask = this.capacity - 1;
    if ((((this.bits[(h >>> 5) & (mask >> 2)] as number) >>> (h & 31)) & 1) === 0) return 0;
    for (let s = h & mask; ; s = (s + 1) & mask) {
      const id = this.slots[2 * s + 1] as number;
      if (id === 0) return 0;
      if (this.slots[2 * s] === h && this.same(id, units, start, end)) return id;
    }
  }

  /** The symbols of `n` tokens into `symbol`: most words of a text are none of the lexicon, and their bit tells. A hash of 0 is no word. */
  fill(
    units: Uint16Array,
    n: number,
    start: Uint32Array,
    end: Uint32Array,
    hash: Int32Array,
    symbol: Uint32Array,
  ): void {
    const { bits } = this;
    const mask = bits.length - 1;
    for (let i = 0; i < n; i++) {
      const h = hash[i] as number;
      symbol[i] =
        ((bits[(h >>> 5) & mask] as number) >>> h) & 1 && h !== 0
          ? this.find(units, start[i] as number, end[i] as number, h)
          : 0;
    }
  }

  /** The symbol of the word in `units[start, end)` whose hash is `h`, made when new. */
  intern(units: Uint16Array, start: number, end: number, h: number): number {
    const found = this.find(units, start, end, h);
    if (found) return found;
    if (this.count * 2 > this.capacity) this.grow();
    const id = this.count++;
    if (id + 1 >= this.from.length) {
      this.from = doubled(this.from);
      this.hashes = doubled(this.hashes);
    }
    if (this.poolEnd + (end - start) > this.pool.length) {
      const bigger = new Uint16Array(Math.max(this.pool.length * 2, this.poolEnd + end - start));
      bigger.set(this.pool);
      this.pool = bigger;
    }
    this.from[id] = this.poolEnd;
    this.hashes[id] = h;
    for (let i = start; i < end; i++) {
      const u = this.folded[units[i] as number] as number;
      if (u !== DOT) this.pool[this.poolEnd++] = u;
    }
    this.from[id + 1] = this.poolEnd;
    this.place(id, h);
    return id;
  }

  /** The folded word of a symbol. */
  form(id: number): string {
    return id === 0 ? '' : String.fromCharCode(...this.pool.subarray(this.from[id], this.from[id + 1]));
  }

  private same(id: number, units: Uint16Array, start: number, end: number): boolean {
    const { pool, folded } = this;
    let p = this.from[id] as number;
    const stop = this.from[id + 1] as number;
    for (let i = start; i < end; i++) {
      const unit = units[i] as number;
      // small letters, mostly
      if (p < stop && pool[p] === unit) {
        p++;
        continue;
      }
      const u = folded[unit] as number;
      if (u === DOT) continue;
      if (p === stop || pool[p++] !== u) return false;
    }
    return p === stop;
  }

  private place(id: number, h: number): void {
    const mask = this.capacity - 1;
    let s = h & mask;
    while (this.slots[2 * s + 1] !== 0) s = (s + 1) & mask;
    this.slots[2 * s] = h;
    this.slots[2 * s + 1] = id;
    const at = (h >>> 5) & (mask >> 2);
    this.bits[at] = (this.bits[at] as number) | (1 << (h & 31));
  }

  private grow(): void {
    this.capacity *= 2;
    this.slots = new Int32Array(this.capacity * 2);
    this.bits = new Int32Array(this.capacity >> 2);
    for (let id = 1; id < this.count; id++) this.place(id, this.hashes[id] as number);
  }
}

function doubled(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(column.length * 2);
  more.set(column);
  return more;
}
