// Districts and villages without a trigger word: later mentions of one that was named with
// its head; districts of the regency that the document is about, where a preposition, a
// public place or a neighbouring region says that a place is meant; the part of an address
// before a comma ("Pasar Baru, Jakarta Pusat"); roads from A to B.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Mention } from '../../rule/mention';
import { COMMA, DOT, OPEN } from '../../text/codes';
import type { RegionValue } from '../../values';
import { candidate, settled } from './candidate';
import { keyOf, parentOf, provinceOf, regencyOf, within } from './codes';
import type { Evidence } from './evidence';
import { districts } from './gazetteer';
import { HashSet } from './names';
import type { Reader } from './reader';
import type { NameMatch, RegionTable } from './table';

type Settled = Mention<RegionValue>;

const SHORTEST = 4;
const HOME_SHARE = 0.3;
const LONGEST_PART = 3;

export function bareNames(found: readonly Settled[], doc: Doc, reader: Reader, evidence: Evidence): Settled[] {
  return new Bare(doc, reader, evidence, found).run();
}

class Bare {
  private readonly known = new Set<number>();
  private readonly holders = new Set<number>();
  private readonly homes: Set<number>;
  private readonly provinces: Set<number>;
  private readonly covered: Uint8Array;
  private readonly out: Settled[] = [];
  private readonly villages: RegionTable | undefined;
  private readonly names = new HashSet();

  constructor(
    private readonly doc: Doc,
    private readonly reader: Reader,
    private readonly evidence: Evidence,
    private readonly found: readonly Settled[],
  ) {
    this.homes = evidence.homes(HOME_SHARE);
    this.provinces = evidence.provinces(HOME_SHARE);
    this.covered = new Uint8Array(doc.n);
    this.villages = reader.villages;
    for (const m of found) this.note(m);
  }

  run(): Settled[] {
    for (const m of this.found) this.partBefore(m);
    const { doc, covered, homes, known, names } = this;
    if (homes.size === 0 && known.size === 0 && this.provinces.size === 0) return this.out;
    for (const home of homes) districts().addHashes(home, names);
    for (let i = 0; i < doc.n; i++) {
      if ((doc.shape[i] as number) < K.CAPITALISED || covered[i] || doc.kind[i] !== K.WORD) continue;
      const zone = doc.zone[i] as number;
      if (zone === K.BOILERPLATE || zone === K.CREDIT) continue;
      i = this.at(i) - 1;
    }
    return this.out;
  }

  private note(m: Settled): void {
    this.covered.fill(1, m.from, m.to);
    if (!m.value.code || m.value.code.length < 6) return;
    const key = keyOf(m.value.code);
    const holder = key > 1_000_000 ? parentOf(key) : key;
    if (!this.known.has(key)) this.known.add(this.sieved(key < 1_000_000 ? districts() : this.villages, key));
    if (!this.holders.has(holder)) this.holders.add(this.sieved(this.villages, holder));
  }

  private sieved(table: RegionTable | undefined, key: number): number {
    table?.addHashes(key, this.names);
    return key;
  }

  /** Looks at the capitalised token `i`; gives the token to go on with. */
  private at(i: number): number {
    const { doc, reader } = this;
    const road = reader.road(doc, i);
    // the village that a release comes from
    const source = doc.zone[i] === K.DATELINE;
    if (!road && !source && !districts().mayStart(doc, i, this.names)) return i + 1;
    const limit = this.runEnd(i);
    if (!road && !source && !districts().sieve(doc, i, limit, this.names)) return i + 1;
    const { known, homes, holders, provinces } = this;
    const d = districts().longest(
      doc,
      i,
      limit,
      (key) => known.has(key) || homes.has(parentOf(key)) || (road && provinces.has(provinceOf(key))),
    );
    const v = this.villages?.longest(
      doc,
      i,
      limit,
      (key) =>
        known.has(key) ||
        holders.has(parentOf(key)) ||
        (source && homes.has(regencyOf(key))) ||
        (road && provinces.has(provinceOf(key))),
    );
    const [match, table] = v && (!d || v.to > d.to) ? [v, this.villages as RegionTable] : [d, districts()];
    if (!match || (doc.end[match.to - 1] as number) - (doc.start[i] as number) < SHORTEST) return i + 1;
    const context = doc.value(i - 1, reader.context);
    if (context === 'not' || (context === 'street' && !reader.dash(doc, match.to))) return i + 1;
    const keys = match.rows.map((row) => table.key(row));
    const mine = keys.filter((key) => known.has(key));
    if (mine.length === 0 && (reader.nameGoesOn(doc, match.to) || !this.placed(i, match, context))) return i + 1;
    // a road names a village only when the province has one of the name
    if (mine.length === 0 && road && keys.length > 1 && !keys.some((key) => homes.has(parentOf(key)))) return i + 1;
    this.add(i, match.to, mine.length > 0 ? mine : keys, mine.length > 0 ? 0.8 : 0.6);
    return match.to;
  }

  private add(from: number, to: number, keys: readonly number[], confidence: number): void {
    const { doc } = this;
    const { key } = this.evidence.best(keys);
    const m: Settled = {
      start: doc.start[from] as number,
      end: doc.end[to - 1] as number,
      from,
      to,
      value: settled(candidate([key], doc.plain(from, to), false, false), key, keys, this.villages),
      source: 'region/bare',
      confidence,
    };
    this.out.push(m);
    this.note(m);
  }

  /** "Pasar Baru, Jakarta Pusat", "Cibitung (Bekasi)": the words before are a region within. */
  private partBefore(m: Settled): void {
    const { doc } = this;
    const mark = m.from - 1;
    const key = m.value.code ? keyOf(m.value.code) : 0;
    if (mark < 1 || key === 0 || key > 1_000_000) return;
    const ch = doc.ch(mark);
    if (ch !== COMMA && ch !== OPEN) return;
    const table = key > 10_000 ? this.villages : undefined;
    for (let from = Math.max(0, mark - LONGEST_PART); from < mark; from++) {
      if ((doc.shape[from] as number) < K.CAPITALISED || this.covered[from] || doc.gap[from] === K.PARAGRAPH) continue;
      // the whole of a run of capitals, or it is the tail of another name
      const before = from > 0 && doc.shape[from - 1] !== K.SMALL && doc.kind[from - 1] === K.WORD;
      if (before) continue;
      for (const t of table ? [table] : key < 100 ? [districts()] : [districts(), this.villages]) {
        const match = t?.longest(doc, from, mark, (k) => within(k, key));
        if (!t || match?.to !== mark || match.rows.length > 2) continue;
        if ((doc.end[mark - 1] as number) - (doc.start[from] as number) < SHORTEST) continue;
        this.add(
          from,
          mark,
          match.rows.map((row) => t.key(row)),
          0.75,
        );
        return;
      }
    }
  }

  /** The end of the run of capitalised words and numbers that starts at `i`. */
  private runEnd(i: number): number {
    const { doc, covered } = this;
    let j = i + 1;
    while (j < doc.n && !covered[j] && (doc.gap[j] as number) < K.PARAGRAPH) {
      const inner = doc.kind[j] === K.PUNCTUATION ? doc.gap[j] === K.GLUED && doc.gap[j + 1] === K.GLUED : true;
      if (!inner || (doc.shape[j] === K.SMALL && doc.kind[j] === K.WORD)) break;
      j++;
    }
    return j;
  }

  /** Whether a preposition or a public place stands before the name, or a region beside it across one mark. */
  private placed(i: number, match: NameMatch, context: string | undefined): boolean {
    const { doc, covered, reader } = this;
    if (doc.zone[i] === K.DATELINE || context === 'at' || context === 'near' || context === 'street') return true;
    if (reader.road(doc, i)) return true;
    const mark = (j: number): boolean =>
      j > 0 &&
      j < doc.n &&
      (doc.kind[j] === K.PUNCTUATION || doc.value(j, reader.context) === 'and') &&
      doc.ch(j) !== DOT;
    if ((mark(i - 1) && covered[i - 2] === 1) || (mark(match.to) && covered[match.to + 1] === 1)) return true;
    // "Pringsurat dan Kranggan": two of one regency speak for each other
    if (doc.value(match.to, reader.context) !== 'and' || doc.zone[i] !== K.BODY) return false;
    const next = districts().longest(doc, match.to + 1, this.runEnd(match.to + 1), (key) =>
      this.homes.has(parentOf(key)),
    );
    return next !== undefined && !reader.nameGoesOn(doc, next.to);
  }
}
