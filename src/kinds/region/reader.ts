// What the rules ask about a stretch of tokens: class membership, capitals, homonyms.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
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

/** Kinds of known bodies that no place has one of. */
const UNBRANCHED = new Set(['media', 'company', 'other', 'university']);
/** How the heads of bodies go on that a place has one of: "Kejari X", "Kwarcab X", "DPC X". */
const LOCAL = new Set(['region', 'unit', 'branch', 'chain']);

/** Words of a department's name that are looked through. */
const DEPARTMENT = 7;
const ROAD_REACH = 10;
/** Digits of a military unit's number: "2402". */
const SHORTEST_UNIT = 3;

export class Reader {
  readonly region: number;
  readonly head: number;
  readonly office: number;
  readonly context: number;
  private readonly homonyms: number;
  private readonly short: number;
  private readonly body: number;
  private readonly bodyHead: number;
  private readonly part: number;
  private readonly chief: number;
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
    this.short = lexicon.cls('org-short');
    this.body = lexicon.cls('org-body');
    this.bodyHead = lexicon.cls('org-head');
    this.part = lexicon.cls('name-part');
    this.chief = lexicon.cls('office');
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

  /** Past the rank of a prison or an immigration office: "Lapas Kelas IIB Tegal", "Kantor Imigrasi Kelas I Non TPI Jember". */
  pastRank(doc: Doc, i: number): number {
    if (!isWord(doc, i, 'kelas') || !/^I{1,3}[ABC]?$/u.test(doc.slice(i + 1, i + 2))) return i;
    let j = i + 2;
    if (isWord(doc, j, 'non')) j++;
    if (isWord(doc, j, 'tpi')) j++;
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

  /** "Camat Boja Rapidin": behind the name of the district another begins, and the first is no man's. */
  beforeName(doc: Doc, from: number, to: number): boolean {
    return to - from > 1 || (this.nameGoesOn(doc, to) && !doc.is(from, this.part));
  }

  /** "BPS Kendal", "SMAN 1 Rembang", "Lapas Kelas IIA Padang": where a body of the place begins right before its name; -1 where none does. */
  bodyBefore(doc: Doc, at: number): number {
    let i = at;
    if ((doc.gap[i] as number) > K.SPACED) return -1;
    const numbered = doc.kind[i - 1] === K.NUMBER || isWord(doc, i - 2, 'kelas');
    if (numbered) i -= isWord(doc, i - 2, 'kelas') ? 2 : 1;
    const department = numbered ? -1 : this.department(doc, i);
    if (department >= 0) return department;
    for (let from = i - 1; from >= Math.max(0, i - 3) && (doc.shape[from] as number) >= K.CAPITALISED; from--) {
      const head = doc.longest(from, this.bodyHead);
      if (head?.to === i) {
        // "Polda Metro" is Jakarta's
        if (doc.value(from, this.office) === 'province') return -1;
        const mode = head.value.split(';')[1] as string;
        return mode === 'school' || (!numbered && LOCAL.has(mode)) ? from : -1;
      }
      if (numbered) continue;
      const known = doc.longest(from, this.short) ?? doc.longest(from, this.body);
      if (known?.to !== i) continue;
      const [, second, , how] = known.value.split(';');
      if (how === undefined) return from;
      // "DPC PKB Kendal"
      if (second === 'party') return doc.value(from - 1, this.bodyHead)?.split(';')[1] === 'branch' ? from - 1 : -1;
      return UNBRANCHED.has(second as string) || (how === 'C' && doc.shape[from] !== K.CAPITALS) ? -1 : from;
    }
    return -1;
  }

  /** "Kepala BPS Kendal Rahmat Hidayat": behind the body's place comes who heads it. */
  headBehind(doc: Doc, at: number, to: number): boolean {
    if (!doc.is(to, this.part) || doc.is(at, this.part)) return false;
    const body = this.bodyBefore(doc, at);
    return body > 0 && doc.starts(body - 1, this.chief);
  }

  /** "Dinas Koperasi dan UKM Kendal": the head of the department whose name ends here; -1 when none. */
  private department(doc: Doc, i: number): number {
    for (let j = i - 1; j >= Math.max(0, i - DEPARTMENT); j--) {
      if ((doc.shape[j] as number) < K.CAPITALISED && doc.value(j, this.context) !== 'and') return -1;
      if (j < i - 1 && isWord(doc, j, 'dinas')) return j;
    }
    return -1;
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
