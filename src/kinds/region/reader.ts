// What the rules ask about a stretch of tokens: class membership, capitals, homonyms.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { type Entry, parseEntry } from './candidate';
import type { RegionTable } from './table';

const POINT = 46;

export class Reader {
  readonly region: number;
  readonly head: number;
  readonly office: number;
  readonly context: number;
  private readonly homonyms: number;
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly lexicon: Lexicon) {
    this.region = lexicon.cls('region');
    this.head = lexicon.cls('region-head');
    this.office = lexicon.cls('region-office');
    this.context = lexicon.cls('region-context');
    this.homonyms = lexicon.cls('region-homonym');
  }

  /** The village table where the extractor was given one. */
  get villages(): RegionTable | undefined {
    return this.lexicon.table('village') as RegionTable | undefined;
  }

  entry(value: string): Entry {
    let entry = this.entries.get(value);
    if (!entry) {
      entry = parseEntry(value);
      this.entries.set(value, entry);
    }
    return entry;
  }

  /** Whether the words are written as a name: capitals, and only capitals for an acronym. */
  capitals(doc: Doc, from: number, to: number, entry: Entry): boolean {
    const first = doc.shape[from] as number;
    if (first < K.CAPITALISED && doc.kind[from] !== K.NUMBER) return false;
    if (entry.acronym) return first === K.CAPITALS;
    for (let i = from + 1; i < to; i++) {
      // "Pangkajene dan Kepulauan", "Indonesia bagian timur"
      if (doc.shape[i] === K.SMALL && (doc.end[i] as number) - (doc.start[i] as number) > 3) {
        if (entry.place === null) return false;
      }
    }
    return true;
  }

  small(doc: Doc, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if ((doc.shape[i] as number) >= K.CAPITALISED) return false;
    return true;
  }

  homonym(doc: Doc, from: number, to: number): boolean {
    return to - from === 1 && doc.is(from, this.homonyms);
  }

  /** Whether the neighbours are in capitals too, so that capitals say nothing. */
  shouting(doc: Doc, from: number, to: number): boolean {
    return this.capital(doc, from - 1) && this.capital(doc, to);
  }

  /** After a head: "Kab." and "Kab" alike. */
  pastPoint(doc: Doc, i: number): number {
    return doc.ch(i) === POINT && doc.gap[i] === K.GLUED ? i + 1 : i;
  }

  private capital(doc: Doc, i: number): boolean {
    return i >= 0 && i < doc.n && doc.shape[i] === K.CAPITALS;
  }
}
