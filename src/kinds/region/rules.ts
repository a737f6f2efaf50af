// The rules of the kind `region`: `named` finds what may stand alone, `headed` what follows
// a head ("Kabupaten", "Desa") or an office ("Bupati", "Camat", "Polsek").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Found, Rule } from '../../rule/types';
import type { RegionValue } from '../../values';
import { type Candidate, candidate, type Entry, placeless } from './candidate';
import { levelOf, within } from './codes';
import { type Item, Lists } from './lists';
import type { HeadLevel, Reader } from './reader';
import { nearestRegency } from './spelling';

const SMALL_NAME = 6;
const LONGEST_UNKNOWN = 4;
const LONGEST_REGENCY = 3;

export function rules(reader: Reader): readonly Rule<RegionValue>[] {
  const lists = new Lists(reader);
  return [
    {
      name: 'named',
      wake: ['region'],
      match: (doc, i) => named(reader, doc, i),
    },
    {
      name: 'headed',
      wake: ['region-head', 'region-office'],
      match: (doc, i) => headed(reader, lists, doc, i),
    },
  ];
}

/** A name of the class `region`, by capitals. */
function named(reader: Reader, doc: Doc, i: number): Found<Candidate> | null {
  const p = doc.longest(i, reader.region);
  if (!p) return null;
  // "Wali Kota Agung Nugroho": no "Kota Agung"
  if (isWord(doc, i, 'kota') && isWord(doc, i - 1, 'wali')) return null;
  const entry = reader.entry(p.value);
  if (!reader.capitals(doc, i, p.to, entry)) return null;
  const weak = reader.homonym(doc, i, p.to) || (entry.acronym && reader.shouting(doc, i, p.to));
  return { from: i, to: p.to, value: meaning(doc, i, p.to, entry, weak), confidence: weak ? 0.7 : 0.9 };
}

function meaning(doc: Doc, from: number, to: number, entry: Entry, weak: boolean): Candidate {
  if (entry.keys.length > 0) return candidate(entry.keys, doc.plain(from, to), weak, false);
  return placeless(doc.plain(from, to), entry.place ?? 'other', weak);
}

/** A head or an office and the name after it; for districts and villages also the list that it opens. */
function headed(reader: Reader, lists: Lists, doc: Doc, i: number): Found<Candidate>[] | null {
  const head = doc.longest(i, reader.head);
  const office = doc.longest(i, reader.office);
  const opening = head && (!office || head.to >= office.to) ? head : office;
  if (!opening) return null;
  const isHead = opening === head;
  const { level, areas } = reader.headMeaning(opening.value);
  // "Dirjen Bina Pemdes Rudi"
  if (isWord(doc, i - 1, 'bina')) return null;
  // the "Kota" of "Wali Kota" and the "Negeri" of "Pengadilan Negeri" belong to the office
  if (isHead && (level === 'city' || isWord(doc, i, 'negeri')) && doc.starts(i - 1, reader.office)) {
    const outer = doc.longest(i - 1, reader.office);
    if (outer && outer.to > i) return null;
  }
  // the "Kota" of "Kecamatan Kota Kudus" to the name
  if (isHead && inner(reader, lists, doc, i, opening.to)) return null;
  // "ibu kota Jakarta": a capital is what the region has, not what it is
  if (isHead && level === 'city' && isWord(doc, i - 1, 'ibu')) return null;
  const behind = isHead ? reader.pastCue(doc, opening.to) : reader.pastRank(doc, opening.to);
  const from = reader.pastPoint(doc, behind);
  if (from >= doc.n || (doc.gap[from] as number) >= K.PARAGRAPH) return null;
  const next = doc.longest(from, reader.head);
  if (next && !inner(reader, lists, doc, from, next.to)) return null;
  if (level === 'district' || level === 'village' || level === 'ward')
    return low(reader, lists, doc, {
      // "kecamatan yaitu X dan Y": the head that announces a list is no part of its first item
      i: behind > opening.to ? from : i,
      from,
      level: level === 'district' ? level : 'village',
      word: level,
      isHead,
      areas,
    });
  return high(reader, lists, doc, i, from, level, isHead);
}

/** Whether the head at `i` is the first word of the name of a district or village whose own head or office stands before it. */
function inner(reader: Reader, lists: Lists, doc: Doc, i: number, to: number): boolean {
  for (let from = i - 1; from >= Math.max(0, i - 2); from--) {
    const outer = doc.longest(from, reader.head) ?? doc.longest(from, reader.office);
    if (outer?.to !== i) continue;
    const { level } = reader.headMeaning(outer.value);
    if (level !== 'district' && level !== 'village' && level !== 'ward') return false;
    const name = lists.item(doc, i, level === 'district' ? level : 'village', Number.POSITIVE_INFINITY);
    return name !== undefined && name.to > to;
  }
  return false;
}

/** Provinces, regencies, cities after their head or office. */
function high(
  reader: Reader,
  lists: Lists,
  doc: Doc,
  i: number,
  from: number,
  level: HeadLevel,
  isHead: boolean,
): Found<Candidate>[] | null {
  const p = doc.longest(from, reader.region);
  if (!p) return misspelt(reader, doc, isHead ? i : from, from, level, !isHead);
  const entry = reader.entry(p.value);
  if (entry.keys.length === 0) return null;
  // behind its head a name may begin with the only capital: "Kabupaten Muara enim"
  const written =
    reader.capitals(doc, from, p.to, entry) || (!entry.acronym && (doc.shape[from] as number) >= K.CAPITALISED);
  // "kabupaten lamsel", "kota batu": small letters only after the full head, and no everyday word
  if (!written && (!isHead || reader.homonym(doc, from, p.to) || !reader.small(doc, from, p.to))) return null;
  const fitting = level === 'any' ? [] : entry.keys.filter((key) => levelOf(key) === level);
  // "Polda Metro": a province is meant, and none is so called
  if (fitting.length === 0 && level === 'province') return null;
  if (fitting.length === 0 && level !== 'any' && reader.homonym(doc, from, p.to)) return null;
  const keys = fitting.length > 0 ? fitting : entry.keys;
  const start = isHead ? i : from;
  const city = isHead || level !== 'any' ? [] : cityBehind(reader, doc, p.to, keys);
  if (city.length > 0) {
    const value = candidate(city, doc.plain(from, p.to + 1), false, true);
    return [{ from: start, to: p.to + 1, value, confidence: 0.95 }];
  }
  const value = candidate(keys, doc.plain(from, p.to), false, fitting.length > 0);
  const found: Found<Candidate>[] = [{ from: start, to: p.to, value, confidence: 0.95 }];
  if (isHead) lists.shareHead(doc, p.to, level, found);
  return found;
}

/** "Polres Sukabumi Kota": the cities among the keys, where "Kota" behind the name says so. */
function cityBehind(reader: Reader, doc: Doc, i: number, keys: readonly number[]): number[] {
  if (!isWord(doc, i, 'kota') || (doc.shape[i] as number) < K.CAPITALISED || doc.gap[i] !== K.SPACED) return [];
  return doc.starts(i + 1, reader.region) ? [] : keys.filter((key) => levelOf(key) === 'city');
}

/** "Gampong Baro", "Nagari Parit": the head may be part of the official name. */
function withHead(lists: Lists, doc: Doc, head: LowHead, named: Item | undefined): Item | undefined {
  const whole = lists.item(doc, head.i, head.level, Number.POSITIVE_INFINITY);
  if (!whole || whole.to <= head.from || (named && whole.to < named.to)) return named;
  if (!named || whole.to > named.to) return whole;
  return { to: named.to, keys: [...new Set([...named.keys, ...whole.keys])] };
}

/**
 * "Kabupaten Situbobdo": one letter off the name of a regency, which no other name is; behind an office
 * it may be the man's name, so the document must lie there ("Bupati Situbobdo").
 */
function misspelt(
  reader: Reader,
  doc: Doc,
  i: number,
  from: number,
  level: HeadLevel,
  weak: boolean,
): Found<Candidate>[] | null {
  if (level !== 'regency' && level !== 'city') return null;
  for (let to = reader.nameRun(doc, from, LONGEST_REGENCY); to > from; to--) {
    const key = nearestRegency(doc.plain(from, to), level);
    if (key) return [{ from: i, to, value: candidate([key], doc.plain(from, to), weak, true), confidence: 0.7 }];
  }
  return null;
}

/** Kelurahan (numbers from 1001) or desa (from 2001) first: the order settles a tie. */
function sayFirst(keys: number[], wards: boolean): void {
  keys.sort((a, b) => Number(b % 10_000 < 2000 === wards) - Number(a % 10_000 < 2000 === wards));
}

interface LowHead {
  i: number;
  from: number;
  level: 'district' | 'village';
  /** What the head said: a desa and a kelurahan of one name may lie in one district. */
  word: HeadLevel;
  isHead: boolean;
  areas: number[] | null;
}

/** Districts and villages: by the gazetteer, else left open for the document to compare spellings. */
function low(reader: Reader, lists: Lists, doc: Doc, head: LowHead): Found<Candidate>[] | null {
  const { from, level, isHead, areas } = head;
  const named = lists.item(doc, from, level, isHead ? SMALL_NAME : Number.POSITIVE_INFINITY);
  const first = isHead && (areas || !named) ? withHead(lists, doc, head, named) : named;
  const keys = first && areas ? first.keys.filter((key) => areas.some((area) => within(key, area))) : first?.keys;
  if (keys && level === 'village') sayFirst(keys, head.word === 'ward');
  const start = isHead ? head.i : from;
  if (!first || !keys || keys.length === 0) {
    const to = reader.nameRun(doc, from, LONGEST_UNKNOWN);
    if (to === from || areas || !lists.table(level)) return null;
    const value = { ...placeless(doc.plain(from, to), level, true), headed: true, unknown: from };
    return [{ from: start, to, value, confidence: 0.5 }];
  }
  // "desa mandiri": a name in small letters must lie where the document is
  const small = reader.small(doc, from, first.to);
  // "Camat Ketapang", "Lurah Cimahi": a regency or city is called so too, but it has no camat and no lurah
  const same = !isHead && doc.longest(from, reader.region)?.to === first.to;
  const sure = isHead || (same && level === 'district');
  const value = candidate(keys, doc.plain(from, first.to), !sure || small, true);
  const confidence = isHead ? 0.9 : same ? 0.92 : 0.85;
  const found: Found<Candidate>[] = [{ from: start, to: first.to, value, confidence }];
  lists.extend(doc, { to: first.to, keys }, level, found);
  return found;
}
