// The letters of a name as the index sees them, and a small set of name hashes.
/** A small set of hashes; made for one document. */
export class HashSet {
  private slots = new Int32Array(256);
  private count = 0;

  /** First two letters of the names, five bits each: passes most words over without a hash. */
  readonly pairs = new Uint8Array(1024);

  add(h: number): void {
    if (this.count * 2 > this.slots.length) this.grow();
    const at = this.slot(h);
    if (this.slots[at] === h || h === 0) return;
    this.slots[at] = h;
    this.count++;
  }

  has(h: number): boolean {
    return this.slots[this.slot(h)] === h && h !== 0;
  }

  private slot(h: number): number {
    const mask = this.slots.length - 1;
    let at = (h ^ (h >>> 15)) & mask;
    while (this.slots[at] !== 0 && this.slots[at] !== h) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (const h of old) if (h !== 0) this.slots[this.slot(h)] = h;
  }
}

/** Letters and digits count in a name; the folded unit or 0. */
export function nameUnit(folded: number): number {
  if (folded >= 97 && folded <= 122) return folded;
  if (folded >= 48 && folded <= 57) return folded;
  return folded > 191 && folded < 0x250 ? folded : 0;
}
