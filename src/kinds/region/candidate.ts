// What a rule knows of a region before the document has been weighed.
import type { RegionValue } from '../../values';
import { codeOf, keyOf, type Level, levelOf } from './codes';
import { EDITION, nameOf, provinces } from './gazetteer';
import type { RegionTable } from './table';

export interface Candidate extends RegionValue {
  /** Keys that the name may mean, the favoured one first; empty for places without a code. */
  keys: readonly number[];
  /** Whether the name is also a word or a person's name, so that the context must say that it is a place. */
  weak: boolean;
  /** Whether a head ("Kabupaten") or an office ("Bupati") stands before it: the level is known. */
  headed: boolean;
  /** Token of the name after a district's or village's head when no region is so spelled; the rest is left to the document. */
  unknown?: number;
}

/** The parsed value of a `region` entry. */
export interface Entry {
  /** Candidate keys, favoured first. */
  keys: number[];
  /** A town in this regency that is no region of its own; 0 when not. */
  town: number;
  /** Level of a place without a code; null for regions. */
  place: Level | null;
  /** Only in capitals. */
  acronym: boolean;
}

/** "35.73|35.07", "-33.02", "country", "16.02!". */
export function parseEntry(value: string): Entry {
  const entry: Entry = { keys: [], town: 0, place: null, acronym: false };
  for (let part of value.split(/[|,]/u)) {
    if (part.endsWith('!')) {
      entry.acronym = true;
      part = part.slice(0, -1);
    }
    if (part.startsWith('-')) entry.town ||= keyOf(part.slice(1));
    else if (part >= '1' && part < 'A') {
      if (!entry.keys.includes(keyOf(part))) entry.keys.push(keyOf(part));
    } else entry.place ??= part as Level;
  }
  return entry;
}

/** A value without a code: a country, an island, a town, a village of an unknown name. */
export function placeless(name: string, level: Level, weak = false): Candidate {
  return { name, level, code: null, iso: null, alternatives: [], keys: [], weak, headed: false };
}

export function candidate(keys: readonly number[], name: string, weak: boolean, headed: boolean): Candidate {
  const key = keys[0] as number;
  return { name, level: levelOf(key), code: null, iso: null, alternatives: [], keys, weak, headed };
}

/** The settled value: the code and name of `key`, the rest as alternatives. */
export function settled(c: Candidate, key: number, rest: readonly number[], villages?: RegionTable): RegionValue {
  return {
    name: nameOf(key, villages) ?? c.name,
    level: levelOf(key),
    code: codeOf(key),
    iso: key < 100 ? (provinces().get(key)?.iso ?? null) : null,
    alternatives: rest
      .filter((k) => k !== key)
      .slice(0, MOST_ALTERNATIVES)
      .map(codeOf),
  };
}

/** Names such as "Sukamaju" are borne by 30 villages and more. */
const MOST_ALTERNATIVES = 12;

export { EDITION };
