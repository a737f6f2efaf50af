// Names that share one head: "Kelurahan Temas, Sisir, dan Ngaglik", "Kota Semarang, Tegal".
// A list goes on while the items fit: districts of one regency, villages of one district or
// regency; an item that holds the one before it ("Desa Wanajaya, Cibitung") closes it.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Found } from '../../rule/types';
import { CLOSE, COMMA, OPEN, SEMICOLON, SLASH } from '../../text/codes';
import { type Candidate, candidate } from './candidate';
import { levelOf, parentOf, regencyOf } from './codes';
import { districts } from './gazetteer';
import type { HeadLevel, Reader } from './reader';
import type { RegionTable } from './table';

export interface Item {
  to: number;
  keys: number[];
}

const LONGEST_NOTE = 6;

export class Lists {
  constructor(private readonly reader: Reader) {}

  table(level: 'district' | 'village'): RegionTable | undefined {
    return level === 'district' ? districts() : this.reader.villages;
  }

  /** A name of the level at `from`; in small letters only from `smallest` letters on. */
  item(doc: Doc, from: number, level: 'district' | 'village', smallest: number): Item | undefined {
    const table = this.table(level);
    if (!table || from >= doc.n) return undefined;
    const match = table.longest(doc, from, doc.sentenceTo(from));
    if (!match) return undefined;
    let { to, rows } = match;
    if ((doc.shape[from] as number) < K.CAPITALISED && doc.kind[from] !== K.NUMBER) {
      if (!this.reader.small(doc, from, to) || (doc.end[to - 1] as number) - (doc.start[from] as number) < smallest)
        return undefined;
    } else {
      // "Desa Sepakat bersama": small letters are no part of a name
      const cut = this.nameEnd(doc, from, to);
      if (cut < to) {
        const shorter = table.longest(doc, from, cut);
        if (!shorter) return undefined;
        ({ to, rows } = shorter);
      }
    }
    return { to, keys: rows.map((row) => table.key(row)) };
  }

  /** The items after the first of a list of districts or villages. */
  extend(doc: Doc, first: Item, level: 'district' | 'village', found: Found<Candidate>[]): void {
    let common = first.keys;
    for (let at = this.next(doc, first.to); at > 0; ) {
      if (doc.starts(at, this.reader.head) || doc.starts(at, this.reader.office)) return;
      if ((doc.shape[at] as number) < K.CAPITALISED) return;
      const item = this.item(doc, at, level, Number.POSITIVE_INFINITY);
      const outer = level === 'village' ? this.item(doc, at, 'district', Number.POSITIVE_INFINITY) : undefined;
      const holders = new Set(common.map(parentOf));
      const around = outer?.keys.filter((key) => holders.has(key)) ?? [];
      if (outer && around.length > 0 && outer.to >= (item?.to ?? 0)) {
        found.push({
          from: at,
          to: outer.to,
          value: candidate(around, doc.plain(at, outer.to), false, true),
          confidence: 0.8,
        });
        return;
      }
      if (!item) return;
      const region = doc.longest(at, this.reader.region);
      if (region && region.to >= item.to && this.holds(this.reader.entry(region.value).keys, common)) return;
      const fitting = this.fitting(item.keys, common);
      if (fitting.length === 0) return;
      const back = this.fitting(common, fitting);
      if (back.length > 0) common = back;
      found.push({
        from: at,
        to: item.to,
        value: candidate(fitting, doc.plain(at, item.to), false, true),
        confidence: 0.8,
      });
      at = this.next(doc, item.to);
    }
    const start = found[0] as Found<Candidate>;
    start.value = { ...start.value, keys: common };
  }

  /** "Kota Semarang, Tegal": a name that is city and regency takes the level of the head it shares. */
  shareHead(doc: Doc, to: number, level: HeadLevel, found: Found<Candidate>[]): void {
    for (let at = this.next(doc, to); at > 0; ) {
      const p = doc.longest(at, this.reader.region);
      if (!p) return;
      const entry = this.reader.entry(p.value);
      if (entry.keys.length === 0 || !this.reader.capitals(doc, at, p.to, entry)) return;
      const fitting = entry.keys.filter((key) => levelOf(key) === level);
      const keys = fitting.length > 0 ? fitting : entry.keys;
      if (entry.keys.every((key) => levelOf(key) === 'province')) return;
      found.push({
        from: at,
        to: p.to,
        value: candidate(keys, doc.plain(at, p.to), false, fitting.length > 0),
        confidence: 0.91,
      });
      at = this.next(doc, p.to);
    }
  }

  /** The token after a separator at `i`, past a short note in brackets; 0 when no item can follow. */
  private next(doc: Doc, i: number): number {
    let j = this.pastNote(doc, i);
    const before = j;
    const ch = doc.ch(j);
    if (ch === COMMA || ch === SEMICOLON || ch === SLASH) j++;
    if (doc.value(j, this.reader.context) === 'and') j++;
    return j > before && j < doc.n && (doc.gap[j] as number) < K.PARAGRAPH ? j : 0;
  }

  private pastNote(doc: Doc, i: number): number {
    if (doc.ch(i) !== OPEN) return i;
    for (let j = i + 1; j < doc.n && j <= i + LONGEST_NOTE; j++) if (doc.ch(j) === CLOSE) return j + 1;
    return i;
  }

  private nameEnd(doc: Doc, from: number, to: number): number {
    for (let i = from; i < to; i++) {
      // the "x" of "2 x 11 Kayu Tanam" is part of it
      const long = (doc.end[i] as number) - (doc.start[i] as number) > 1;
      if (doc.shape[i] === K.SMALL && doc.kind[i] === K.WORD && long) return i;
    }
    return to;
  }

  /** The keys of an item that lie beside those of the item before it: same parent, else same regency. */
  private fitting(keys: readonly number[], common: readonly number[]): number[] {
    const parents = new Set(common.map(parentOf));
    const close = keys.filter((key) => parents.has(parentOf(key)));
    if (close.length > 0) return close;
    const regencies = new Set(common.map(regencyOf));
    return keys.filter((key) => regencies.has(regencyOf(key)));
  }

  /** Whether one of the regions holds one of the keys. */
  private holds(regions: readonly number[], keys: readonly number[]): boolean {
    return regions.some((region) => keys.some((key) => regencyOf(key) === region));
  }
}
