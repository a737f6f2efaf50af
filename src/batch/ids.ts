// Remembers which ids a batch has met, as 64-bit hashes in one table of numbers: 11 to 22 bytes an
// id, where a Set of strings takes a hundred. Two of a million ids share a hash once in 37 million
// such batches, two of a hundred million once in 3,700 (n² / 2⁶⁵).
import { hash } from 'node:crypto';
import { idOfPlace, type Row } from './types';

/** Two numbers an id; both 0 for a row without an id of its own. */
export type Ids = Uint32Array;

const FULL = 3 / 4;

/** Writes the hash of a row's id at place `i` of `ids`. */
export function hashId(row: Row, ids: Ids, i: number): void {
  if (row.id === idOfPlace(row)) return;
  const digest = hash('sha1', row.id, 'buffer');
  ids[2 * i] = digest.readUInt32LE(0) || 1;
  ids[2 * i + 1] = digest.readUInt32LE(4);
}

export class IdSet {
  private table: Ids;
  private count = 0;

  /** `slots` is a power of two. */
  constructor(private slots = 1 << 12) {
    this.table = new Uint32Array(2 * slots);
  }

  get size(): number {
    return this.count;
  }

  /** Adds the id at place `i` of `ids`; false when it was there. Rows without an id are always new. */
  add(ids: Ids, i = 0): boolean {
    const a = ids[2 * i]!;
    const b = ids[2 * i + 1]!;
    if (a === 0 && b === 0) return true;
    if (this.count >= this.slots * FULL) this.grow();
    const at = this.slotOf(a, b);
    if (this.table[at]) return false;
    this.table[at] = a;
    this.table[at + 1] = b;
    this.count++;
    return true;
  }

  private slotOf(a: number, b: number): number {
    const { table } = this;
    const mask = this.slots - 1;
    let slot = a & mask;
    while (table[2 * slot] && !(table[2 * slot] === a && table[2 * slot + 1] === b)) slot = (slot + 1) & mask;
    return 2 * slot;
  }

  private grow(): void {
    const old = this.table;
    this.slots *= 2;
    this.table = new Uint32Array(2 * this.slots);
    for (let from = 0; from < old.length; from += 2) {
      if (!old[from]) continue;
      const at = this.slotOf(old[from]!, old[from + 1]!);
      this.table[at] = old[from]!;
      this.table[at + 1] = old[from + 1]!;
    }
  }
}
