// What the rules ask about a stretch of tokens: class membership, capitals, homonyms.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { COLON, COMMA, DOT, HYPHEN_MINUS, SLASH } from '../../text/codes';
import { type Entry, parseEntry } from './candidate';
import { keyOf, type Level } from './codes';
import type { RegionTable } from './table';

/** The level of a head; `any` for bodies that provinces, regencies and cities have alike, `ward` for a kelurahan. */
export type HeadLevel = Level | 'any' | 'ward';

/** What a head tells of the name after it. */
export interface HeadMeaning {
  level: HeadLevel;
  areas: number[] | null;
}

const ROAD_REACH = 10;
/** Digits of a military unit's number: "2402". */
const SHORTEST_UNIT = 3;

export class Reader {
  readonly region: number;
  readonly head: number;
  readonly office: number;
  readonly context: number;
  private readonly homonyms: number;
  private readonly cue: number;
  private readonly entries = new Map<string, Entry>();
  private readonly meanings = new Map<string, HeadMeaning>();

  constructor(private readonly lexicon: Lexicon) {
    this.region = lexicon.cls('region');
    this.head = lexicon.cls('region-head');
    this.office = lexicon.cls('region-office');
    this.context = lexicon.cls('region-context');
    this.homonyms = lexicon.cls('region-homonym');
    this.cue = lexicon.cls('region-cue');
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
        // "Sumatera selatan": a province all the same
        if (entry.place === null && !(i === to - 1 && (entry.keys[0] ?? 100) < 100)) return false;
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

  /** After a head: "Kab." and "Kab" alike; after an office also its number, "Danramil 2402/Cicalengka". */
  pastPoint(doc: Doc, i: number): number {
    let j = doc.ch(i) === DOT && doc.gap[i] === K.GLUED ? i + 1 : i;
    if (doc.kind[j] === K.NUMBER) {
      const start = j;
      while (doc.kind[j] === K.NUMBER || doc.ch(j) === HYPHEN_MINUS) j++;
      if (doc.ch(j) !== SLASH) {
        // "Koramil 0629 Banjaran", but "Desa 4 Suku", "Nagari 2 x 11 Kayu Tanam"
        const unit = (doc.end[start] as number) - (doc.start[start] as number) >= SHORTEST_UNIT;
        return unit && this.name(doc, j) && doc.gap[j] === K.SPACED ? j : start;
      }
      j++;
    }
    return j;
  }

  /** Past the words that announce a list: "dua kecamatan yaitu X dan Y", "desa, antara lain X". */
  pastCue(doc: Doc, i: number): number {
    let j = doc.ch(i) === COMMA ? i + 1 : i;
    const cue = doc.longest(j, this.cue);
    if (!cue || (doc.gap[j] as number) >= K.LINE) return i;
    j = cue.to;
    if (doc.ch(j) === COLON) j++;
    return this.name(doc, j) ? j : i;
  }

  /** The level of a head and, where the word has that meaning in some regions only, their keys. */
  headMeaning(value: string): HeadMeaning {
    let meaning = this.meanings.get(value);
    if (!meaning) {
      const [level = '', areas] = value.split(':');
      meaning = { level: level as HeadLevel, areas: areas ? areas.split(',').map(keyOf) : null };
      this.meanings.set(value, meaning);
    }
    return meaning;
  }

  /** The end of a run of capitalised words that may be a name: no head, office or region within. */
  nameRun(doc: Doc, from: number, most: number): number {
    let i = from;
    const limit = Math.min(doc.sentenceTo(from), from + most);
    while (
      i < limit &&
      (doc.kind[i] === K.WORD || doc.kind[i] === K.NUMBER) &&
      doc.shape[i] !== K.SMALL &&
      !doc.starts(i, this.head) &&
      !doc.starts(i, this.office)
    )
      i++;
    return i;
  }

  dash(doc: Doc, i: number): boolean {
    const ch = doc.ch(i);
    return ch === HYPHEN_MINUS || ch === 0x2013 || ch === 0x2014;
  }

  /** Whether the name at `i` stands in a road from A to B: a dash beside it and "jalan", "tol", "ruas" before. */
  road(doc: Doc, i: number): boolean {
    if (!this.dash(doc, i - 1) && !this.dash(doc, i + 1) && !this.dash(doc, i + 2)) return false;
    const from = Math.max(doc.sentenceFrom(i), i - ROAD_REACH);
    for (let j = i - 1; j >= from; j--) {
      const context = doc.value(j, this.context);
      if (context === 'street' || context === 'near') return true;
      if (doc.ch(j) === COMMA) return false;
    }
    return false;
  }

  /** Whether a name goes on after its last token, so that it is another name. */
  nameGoesOn(doc: Doc, to: number): boolean {
    return (
      to < doc.n &&
      doc.kind[to] === K.WORD &&
      (doc.shape[to] as number) >= K.CAPITALISED &&
      doc.gap[to] === K.SPACED &&
      !doc.starts(to, this.head) &&
      !doc.starts(to, this.office) &&
      !doc.starts(to, this.region)
    );
  }

  /** Whether a name stands alone between small words or marks within a sentence. */
  alone(doc: Doc, from: number, to: number): boolean {
    return (
      from > doc.sentenceFrom(from) && !this.name(doc, from - 1) && !this.name(doc, to) && doc.zone[from] === K.BODY
    );
  }

  private name(doc: Doc, i: number): boolean {
    return i < doc.n && doc.kind[i] === K.WORD && (doc.shape[i] as number) >= K.CAPITALISED;
  }

  private capital(doc: Doc, i: number): boolean {
    return i >= 0 && i < doc.n && doc.shape[i] === K.CAPITALS;
  }
}
