// Words ↔ small integers. Lookup hashes the folded units of a token in place, so that no
// string is made per token; a miss is symbol 0. Periods inside a word do not count:
// "M.Si", "MSi" and "M.Si." are one symbol.
import { foldTable } from '../text/fold';

const STOP = 46;

export class Symbols {
  private capacity = 1 << 12;
  private slots = new Int32Array(this.capacity);
  private pool = new Uint16Array(1 << 15);
  private from: number[] = [0];
  private hashes: number[] = [0];
  private poolEnd = 0;
  private readonly folded = foldTable();

  /** How many symbols there are, 0 (the unknown word) included. */
  get size(): number {
    return this.from.length;
  }

  /** The symbol of the word in `units[start, end)`, 0 when the dictionaries do not hold it. */
  find(units: Uint16Array, start: number, end: number): number {
    const f = this.folded;
    let h = 0x811c9dc5;
    for (let i = start; i < end; i++) {
      const u = f[units[i] as number] as number;
      if (u !== STOP) h = Math.imul(h ^ u, 0x01000193);
    }
    h ^= h >>> 15;
    const mask = this.capacity - 1;
    for (let s = h & mask; ; s = (s + 1) & mask) {
      const id = this.slots[s] as number;
      if (id === 0) return 0;
      if (this.hashes[id] === h && this.same(id, units, start, end)) return id;
    }
  }

  /** The symbol of a word, made when new. */
  intern(units: Uint16Array, start: number, end: number): number {
    const found = this.find(units, start, end);
    if (found) return found;
    if (this.from.length * 2 > this.capacity) this.grow();
    const f = this.folded;
    const at = this.poolEnd;
    if (at + (end - start) > this.pool.length) {
      const bigger = new Uint16Array(Math.max(this.pool.length * 2, at + end - start));
      bigger.set(this.pool);
      this.pool = bigger;
    }
    let h = 0x811c9dc5;
    for (let i = start; i < end; i++) {
      const u = f[units[i] as number] as number;
      if (u === STOP) continue;
      h = Math.imul(h ^ u, 0x01000193);
      this.pool[this.poolEnd++] = u;
    }
    h ^= h >>> 15;
    const id = this.from.length;
    this.from.push(at);
    this.hashes.push(h);
    this.place(id, h);
    return id;
  }

  /** The folded word of a symbol. */
  form(id: number): string {
    const end = id + 1 < this.from.length ? (this.from[id + 1] as number) : this.poolEnd;
    return id === 0 ? '' : String.fromCharCode(...this.pool.subarray(this.from[id], end));
  }

  private same(id: number, units: Uint16Array, start: number, end: number): boolean {
    let p = this.from[id] as number;
    const stop = id + 1 < this.from.length ? (this.from[id + 1] as number) : this.poolEnd;
    for (let i = start; i < end; i++) {
      const u = this.folded[units[i] as number] as number;
      if (u === STOP) continue;
      if (p === stop || this.pool[p++] !== u) return false;
    }
    return p === stop;
  }

  private place(id: number, h: number): void {
    const mask = this.capacity - 1;
    let s = h & mask;
    while (this.slots[s] !== 0) s = (s + 1) & mask;
    this.slots[s] = id;
  }

  private grow(): void {
    this.capacity *= 2;
    this.slots = new Int32Array(this.capacity);
    for (let id = 1; id < this.from.length; id++) this.place(id, this.hashes[id] as number);
  }
}
