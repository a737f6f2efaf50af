// What resolving makes of mentions: one entity per person, body, region …
import type { Mention } from '../rule/types';
import type {
  EventValue,
  LawValue,
  OfficialValue,
  OrganizationValue,
  PersonValue,
  PlaceValue,
  ProgramValue,
  QuoteValue,
  RegionValue,
} from '../values';

export interface Entity<V> {
  id: string;
  /** The canonical value: fullest name, decided jurisdiction … */
  value: V;
  mentions: Mention<V>[];
}

/** A mention of a person in the text: the name part. */
export interface NameMention {
  start: number;
  end: number;
  from: number;
  to: number;
  source: string;
  confidence: number;
}

export interface PersonEntity {
  id: string;
  name: string;
  honorifics: string[];
  ranks: string[];
  degrees: string[];
  /** The office, null for a person without one. */
  office: OfficialValue | null;
  role: string | null;
  names: NameMention[];
  /** Spans with position and name. */
  titles: NameMention[];
  /** Bare roles that stand for the person ("Gubernur", "dia"). */
  roles: NameMention[];
}

export interface ResolvedQuote {
  mention: Mention<QuoteValue>;
  speaker: string | null;
}

export interface Resolved {
  people: PersonEntity[];
  organizations: Entity<OrganizationValue>[];
  regions: Entity<RegionValue>[];
  places: Entity<PlaceValue>[];
  programs: Entity<ProgramValue>[];
  laws: Entity<LawValue>[];
  events: Entity<EventValue>[];
  quotes: ResolvedQuote[];
}

export type { OfficialValue, PersonValue };
