// What an entry of `dictionaries/people/offices.tsv` says, and what reading an office gives.
import type { Mention } from '../rule/mention';
import type { OfficialStatus, RegionValue } from '../values';

/**
 * What an office word takes behind it (the frame in `offices.tsv`): `plain` a region; `field` a
 * field of work; `body` the name of a body; `unit` a number and a region; `council` a committee
 * of a council; `babin` a unit or village; `school`, `number`, `role` what roles of persons take.
 */
export type Frame = 'plain' | 'field' | 'body' | 'unit' | 'council' | 'babin' | 'school' | 'number' | 'role';

/**
 * What the office governs (the level in `offices.tsv`): n nation, p province, r regency, c city, k regency or
 * city, d district, v village, u the region of its unit, o open (from the body), - no public office.
 */
export type Level = 'n' | 'p' | 'r' | 'c' | 'k' | 'd' | 'v' | 'u' | 'o' | '-';

export interface Office {
  from: number;
  to: number;
  position: string;
  status: OfficialStatus;
  level: Level;
  frame: Frame;
  /** A region code that the word itself holds ("Gubsu"). */
  code: string | null;
  region: Mention<RegionValue> | null;
  /** Tokens of the institution. */
  institution: [from: number, to: number] | null;
  /** Whether anything stands behind the office word that narrows it. */
  narrowed: boolean;
  /** Written in small letters throughout. */
  small: boolean;
}
