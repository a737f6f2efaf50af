// Finds what occurs twice among very many ids in 8 bytes each: ids are hashed to 53 bits, sorted, and
// neighbours compared. Two ids may share a hash, so candidates have to be looked at once more.

const FIRST = 1 << 12;

export class IdCounter {
  private hashes = new Float64Array(FIRST);
  private count = 0;

  add(id: string): void {
    if (this.count === this.hashes.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.count++] = hashOf(id);
  }

  /** Hashes that were added more than once. */
  repeated(): Set<number> {
    const sorted = this.hashes.subarray(0, this.count).sort();
    const found = new Set<number>();
    for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) found.add(sorted[i]!);
    return found;
  }
}

/** 53 bits of two FNV-1a hashes with a final mix. */
export function hashOf(id: string): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  b = Math.imul(b ^ (b >>> 16), 0x846ca68b);
  return ((a ^ (a >>> 15)) >>> 0) * 2 ** 21 + ((b ^ (b >>> 16)) >>> 11);
}
