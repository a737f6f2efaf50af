// A gazetteer in memory: sorted codes in a typed array, names as ranges of the dictionary's
// own text, and a hash index over the letters of each name. Spaces, hyphens, apostrophes and
// case do not count in a name ("Batanghari" = "Batang Hari"): official spelling and usage
// differ there more than anywhere else. 83,762 villages take about 3 MB and 40 ms.
import type { Doc } from '../../document/doc';
import { PARAGRAPH, PUNCTUATION } from '../../document/kinds';
import { foldTable } from '../../text/fold';
import { toUnits } from '../../text/units';
import { type Grouped, namesWithin, readGrouped, readSpellings } from './grouped';
import { type HashSet, nameUnit } from './names';

/** Tokens `[i, to)` are a name; `rows` are the rows that bear it. */
export interface NameMatch {
  to: number;
  rows: number[];
}

const LONGEST_NAME = 8;
/** Start of the FNV-1a hash. */
const SEED = 0x811c9dc5 | 0;

export class RegionTable {
  readonly keys: Float64Array;
  private readonly texts: string[];
  private readonly part: Uint8Array;
  private readonly from: Uint32Array;
  private readonly to: Uint32Array;
  // the index: an entry is a name (a row has more than one where it is written "A/B" or "A (B)")
  private readonly entryRow: Int32Array;
  private readonly entryPart: Uint8Array;
  private readonly entryFrom: Uint32Array;
  private readonly entryTo: Uint32Array;
  private readonly entryHash: Int32Array;
  private readonly entryNext: Int32Array;
  private readonly heads: Int32Array;
  /** The first own entry of each row, and their number at the end; other spellings follow behind. */
  private readonly rowEntry: Uint32Array;
  private readonly folded = foldTable();

  /** `spellings` holds other names, `code<TAB>name|name`; codes that the table has not are passed over. */
  constructor(parts: readonly Grouped[], spellings = '') {
    const rows: number[] = [];
    const partOf: number[] = [];
    const from: number[] = [];
    const to: number[] = [];
    const entries: number[] = [];
    this.texts = [...parts.map((p) => p.text), spellings];
    parts.forEach((p, index) => {
      readGrouped(p, (key, start, end) => {
        const row = rows.push(key) - 1;
        partOf.push(index);
        from.push(start);
        to.push(end);
        const head = p.heads?.find((h) => p.text.startsWith(h, start)) ?? '';
        namesWithin(p.text, start + head.length, end, (a, b) => entries.push(row, a, b));
      });
    });
    this.keys = Float64Array.from(rows);
    const own = entries.length / 3;
    this.rowEntry = new Uint32Array(rows.length + 1).fill(own);
    for (let e = own - 1; e >= 0; e--) this.rowEntry[entries[3 * e] as number] = e;
    readSpellings(spellings, (key, a, b) => {
      const row = this.row(key);
      if (row >= 0) entries.push(row, a, b);
    });
    this.part = Uint8Array.from(partOf);
    this.from = Uint32Array.from(from);
    this.to = Uint32Array.from(to);
    const count = entries.length / 3;
    this.entryPart = new Uint8Array(count);
    this.entryRow = new Int32Array(count);
    this.entryFrom = new Uint32Array(count);
    this.entryTo = new Uint32Array(count);
    this.entryHash = new Int32Array(count);
    this.entryNext = new Int32Array(count);
    let slots = 1024;
    while (slots < count) slots *= 2;
    this.heads = new Int32Array(slots).fill(-1);
    const units = this.texts.map(toUnits);
    // backwards, so that chains run in the order of the codes
    for (let e = count - 1; e >= 0; e--) {
      const row = entries[3 * e] as number;
      const a = entries[3 * e + 1] as number;
      const b = entries[3 * e + 2] as number;
      const text = e < own ? (partOf[row] as number) : parts.length;
      const h = this.hash(units[text] as Uint16Array, a, b, SEED);
      this.entryPart[e] = text;
      this.entryRow[e] = row;
      this.entryFrom[e] = a;
      this.entryTo[e] = b;
      this.entryHash[e] = h;
      const slot = this.slot(h);
      this.entryNext[e] = this.heads[slot] as number;
      this.heads[slot] = e;
    }
  }

  get size(): number {
    return this.keys.length;
  }

  key(row: number): number {
    return this.keys[row] as number;
  }

  /** The official name of a row. */
  name(row: number): string {
    return (this.texts[this.part[row] as number] as string).slice(this.from[row], this.to[row]);
  }

  /** The first letter of a name, folded, and its length: enough to pass most names over. */
  first(row: number): number {
    const text = this.texts[this.part[row] as number] as string;
    return this.folded[text.charCodeAt(this.from[row] as number)] as number;
  }

  length(row: number): number {
    return (this.to[row] as number) - (this.from[row] as number);
  }

  /** The row of a key; -1 when the table has none. */
  row(key: number): number {
    const at = this.lowest(key);
    return this.keys[at] === key ? at : -1;
  }

  /** The rows `[from, to)` that lie in a region of a level above. */
  range(holder: number): [number, number] {
    let from = holder;
    let to = holder + 1;
    const digits = String(this.keys[0]).length;
    while (String(from).length < digits) {
      from *= 10;
      to *= 10;
    }
    return [this.lowest(from), this.lowest(to)];
  }

  /** The first row whose key is not below `key`. */
  private lowest(key: number): number {
    let lo = 0;
    let hi = this.keys.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((this.keys[mid] as number) < key) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  /** The rows that bear a name. */
  named(name: string): number[] {
    const units = toUnits(name);
    return this.rows(units, 0, units.length, this.hash(units, 0, units.length, SEED));
  }

  /** Adds the hashes of the names of the rows in a region to a set, so that a text can be sieved for them. */
  addHashes(holder: number, set: HashSet): void {
    const [from, to] = this.range(holder);
    for (let e = this.rowEntry[from] as number; e < (this.rowEntry[to] as number); e++) this.addEntry(e, set);
    for (let e = this.rowEntry[this.size] as number; e < this.entryHash.length; e++) {
      const row = this.entryRow[e] as number;
      if (row >= from && row < to) this.addEntry(e, set);
    }
  }

  private addEntry(e: number, set: HashSet): void {
    set.add(this.entryHash[e] as number);
    const text = this.texts[this.entryPart[e] as number] as string;
    let pair = 0;
    for (let p = this.entryFrom[e] as number, letters = 0; letters < 2 && p < (this.entryTo[e] as number); p++) {
      const u = nameUnit(this.folded[text.charCodeAt(p)] as number);
      if (u === 0) continue;
      pair = (pair << 5) | (u & 31);
      letters++;
    }
    set.pairs[pair] = 1;
  }

  /** Whether a name of the set may start with token `i`. */
  mayStart(doc: Doc, i: number, set: HashSet): boolean {
    const start = doc.start[i] as number;
    const a = nameUnit(this.folded[doc.units[start] as number] as number);
    const b = (doc.end[i] as number) - start > 1 ? nameUnit(this.folded[doc.units[start + 1] as number] as number) : 0;
    return a === 0 || b === 0 || set.pairs[((a & 31) << 5) | (b & 31)] === 1;
  }

  /** Whether a run of tokens from `i` has the hash of a name in the set. */
  sieve(doc: Doc, i: number, limit: number, set: HashSet): boolean {
    let h = SEED;
    for (let j = i; j < limit && j < i + LONGEST_NAME; j++) {
      if (doc.kind[j] === PUNCTUATION) continue;
      h = this.hash(doc.units, doc.start[j] as number, doc.end[j] as number, h);
      if (set.has(h)) return true;
    }
    return false;
  }

  /** The longest run of tokens from `i` (to `limit` at most) that is the name of a row. */
  longest(doc: Doc, i: number, limit: number, accept?: (key: number) => boolean): NameMatch | undefined {
    let h = SEED;
    let best: NameMatch | undefined;
    const start = doc.start[i] as number;
    for (let j = i; j < limit && j < i + LONGEST_NAME; j++) {
      if (j > i && (doc.gap[j] as number) >= PARAGRAPH) break;
      if (doc.kind[j] === PUNCTUATION) {
        // inside a name: hyphen, slash, point of an abbreviation, apostrophe
        const ch = doc.ch(j);
        if (j === i || (ch !== 45 && ch !== 47 && ch !== 46 && ch !== 39 && ch !== 0x2019)) break;
        continue;
      }
      h = this.hash(doc.units, doc.start[j] as number, doc.end[j] as number, h);
      let rows = this.rows(doc.units, start, doc.end[j] as number, h);
      if (accept && rows.length > 0) rows = rows.filter((row) => accept(this.key(row)));
      if (rows.length > 0) best = { to: j + 1, rows };
    }
    return best;
  }

  private rows(units: Uint16Array, from: number, to: number, h: number): number[] {
    let out: number[] | undefined;
    for (let e = this.heads[this.slot(h)] as number; e >= 0; e = this.entryNext[e] as number) {
      if (this.entryHash[e] !== h || !this.same(e, units, from, to)) continue;
      const row = this.entryRow[e] as number;
      if (!out) out = [row];
      else if (out[out.length - 1] !== row) out.push(row);
    }
    return out ?? NONE;
  }

  private same(e: number, units: Uint16Array, from: number, to: number): boolean {
    const text = this.texts[this.entryPart[e] as number] as string;
    const f = this.folded;
    let p = this.entryFrom[e] as number;
    const end = this.entryTo[e] as number;
    for (let i = from; i < to; i++) {
      const u = nameUnit(f[units[i] as number] as number);
      if (u === 0) continue;
      let v = 0;
      while (p < end && v === 0) v = nameUnit(f[text.charCodeAt(p++)] as number);
      if (u !== v) return false;
    }
    while (p < end) if (nameUnit(f[text.charCodeAt(p++)] as number)) return false;
    return true;
  }

  private hash(units: Uint16Array, from: number, to: number, seed: number): number {
    const f = this.folded;
    let h = seed | 0;
    for (let i = from; i < to; i++) {
      const u = nameUnit(f[units[i] as number] as number);
      if (u) h = Math.imul(h ^ u, 0x01000193);
    }
    return h;
  }

  private slot(h: number): number {
    return (h ^ (h >>> 15)) & (this.heads.length - 1);
  }
}

const NONE: number[] = [];
