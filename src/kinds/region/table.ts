// A gazetteer in memory: sorted codes in a typed array, names as ranges of the dictionary's
// own text, and a hash index over the letters of each name. Spaces, hyphens, apostrophes and
// case do not count in a name ("Batanghari" = "Batang Hari"): official spelling and usage
// differ there more than anywhere else. 83,762 villages take about 3 MB and 40 ms.
import type { Doc } from '../../document/doc';
import { NUMBER, PARAGRAPH, PUNCTUATION } from '../../document/kinds';
import { foldTable } from '../../text/fold';
import { toUnits } from '../../text/units';

/** Lines `parent code<TAB>name|name|7:name`; a number stands only where it does not follow from the one before. */
export interface Grouped {
  readonly text: string;
  /** The number of a first child without a number. */
  readonly first: number;
  /** What a number adds to its parent's key: 100, or 10,000 for villages. */
  readonly factor: number;
  /** Words before the name that the index leaves out ("Kabupaten "). */
  readonly heads?: readonly string[];
}

/** Tokens `[i, to)` are a name; `rows` are the rows that bear it. */
export interface NameMatch {
  to: number;
  rows: number[];
}

const BAR = 124;
const COLON = 58;
const LONGEST_NAME = 8;

/** Letters and digits count in a name; the folded unit or 0. */
function nameUnit(folded: number): number {
  if (folded >= 97 && folded <= 122) return folded;
  if (folded >= 48 && folded <= 57) return folded;
  return folded > 191 && folded < 0x250 ? folded : 0;
}

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
      this.parse(p, (key, start, end) => {
        const row = rows.push(key) - 1;
        partOf.push(index);
        from.push(start);
        to.push(end);
        const head = p.heads?.find((h) => p.text.startsWith(h, start)) ?? '';
        this.entriesOf(p.text, start + head.length, end, (a, b) => entries.push(row, a, b));
      });
    });
    this.keys = Float64Array.from(rows);
    const own = entries.length / 3;
    this.spellings(spellings, (row, a, b) => entries.push(row, a, b));
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
      const h = this.hash(units[text] as Uint16Array, a, b, 0x811c9dc5);
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
    return this.rows(units, 0, units.length, this.hash(units, 0, units.length, 0x811c9dc5));
  }

  /** The longest run of tokens from `i` (to `limit` at most) that is the name of a row. */
  longest(doc: Doc, i: number, limit: number, accept?: (key: number) => boolean): NameMatch | undefined {
    let h = 0x811c9dc5;
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
      if (doc.kind[j] === NUMBER && j === i) break;
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

  /** "A/B" and "A (B)" are known by the whole and by each part. */
  private entriesOf(text: string, from: number, to: number, add: (a: number, b: number) => void): void {
    add(from, to);
    const name = text.slice(from, to);
    if (!name.includes('/') && !name.includes('(')) return;
    let at = 0;
    for (let i = 0; i <= name.length; i++) {
      const cut = i === name.length || name[i] === '/' || name[i] === '(' || name[i] === ')';
      if (!cut) continue;
      if (name.slice(at, i).trim().length > 3) add(from + at, from + i);
      at = i + 1;
    }
  }

  private spellings(text: string, add: (row: number, a: number, b: number) => void): void {
    for (let at = 0; at < text.length; ) {
      let end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
      const tab = text.indexOf('\t', at);
      const row = tab > at && tab < end ? this.row(Number(text.slice(at, tab).replaceAll('.', ''))) : -1;
      for (let i = tab + 1; row >= 0 && i < end; ) {
        let stop = text.indexOf('|', i);
        if (stop < 0 || stop > end) stop = end;
        add(row, i, stop);
        i = stop + 1;
      }
      at = end + 1;
    }
  }

  private parse(p: Grouped, add: (key: number, from: number, to: number) => void): void {
    const { text } = p;
    for (let at = 0; at < text.length; ) {
      let end = text.indexOf('\n', at);
      if (end < 0) end = text.length;
      const tab = text.indexOf('\t', at);
      if (text.charCodeAt(at) !== 35 && tab > at && tab < end) {
        const parent = Number(text.slice(at, tab).replaceAll('.', '')) * p.factor;
        let number = p.first;
        for (let i = tab + 1; i <= end; ) {
          let stop = i;
          let digits = 0;
          while (stop < end && text.charCodeAt(stop) !== BAR) {
            if (text.charCodeAt(stop) === COLON && digits === 0) digits = stop;
            stop++;
          }
          if (digits) {
            number = Number(text.slice(i, digits));
            i = digits + 1;
          }
          add(parent + number, i, stop);
          number++;
          i = stop + 1;
        }
      }
      at = end + 1;
    }
  }
}

const NONE: number[] = [];
