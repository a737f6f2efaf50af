// What a mention of each kind means, inside the pipeline: the data that kinds hand each
// other over the board. The JSON that users get is in `src/output/schema`.

/** How sure and where from a region is: the candidates that its name leaves, best first. */
export interface RegionValue {
  /** Canonical name with its type: "Kota Balikpapan", "Kabupaten Berau", "Kalimantan Timur". */
  name: string;
  level: 'country' | 'province' | 'regency' | 'city' | 'district' | 'village' | 'island' | 'other';
  /** Home Affairs code with dots; null for places outside the codes. Settled for the document. */
  code: string | null;
  /** ISO 3166-2 code of a province. */
  iso: string | null;
  /** Other codes that the same name could mean. */
  alternatives: string[];
  /** False where a country's name is an actor or a nationality ("tentara Jepang"), not a place. */
  locates?: boolean;
}

/** A building, street, venue, river: a named place that is no administrative region. */
export interface PlaceValue {
  /** As written. */
  name: string;
}

/** What the name model takes a run of capitals for. */
export interface NameValue {
  type: 'person' | 'organization' | 'place';
}

/** A named body. */
export interface OrganizationValue {
  /** Full form, abbreviations expanded. */
  name: string;
  /** Short form. */
  acronym: string | null;
  /** ministry, agency, government, office, council, party, company, university, school, hospital, media, military, police, court, ngo, bank, community, other */
  kind: string;
  /** Region code its name holds or that the document gives. */
  jurisdiction: string | null;
  /** Full name without its region. */
  base: string;
  /** Folded name with short forms spelled out and without region: what tells bodies apart. */
  core: string;
}

export type OfficialStatus = 'incumbent' | 'acting' | 'former' | 'elect' | 'candidate';

/** An office as the text words it; `name` is null where the office stands bare. */
export interface OfficialValue {
  /** Office in full form without the jurisdiction. */
  position: string;
  status: OfficialStatus;
  jurisdiction: string | null;
  institution: string | null;
  /** The person's name without titles; null for a bare office. */
  name: string | null;
  /** Character range of the name part. */
  nameStart: number;
  nameEnd: number;
  honorifics: string[];
  ranks: string[];
  degrees: string[];
  /** Whether the phrase itself names the region; else the document gave it. */
  stated?: boolean;
  /** A head that any body has ("Ketua") with nothing that says of what. */
  weak?: boolean;
}

export interface PersonValue {
  name: string;
  nameStart: number;
  nameEnd: number;
  honorifics: string[];
  ranks: string[];
  degrees: string[];
  role: string | null;
  /** First token of the name that this one is another name of ("akrab disapa Risma"). */
  alias?: number;
}

/** A named program, movement, card or fund. */
export interface ProgramValue {
  /** Fullest form. */
  name: string;
  /** Short form. */
  acronym: string | null;
  /** Body or region that runs it. */
  owner: string | null;
}

/** A law or regulation. */
export interface LawValue {
  /** Kind in full words. */
  kind: string;
  /** Number as written. */
  number: string | null;
  /** Year, four digits. */
  year: string | null;
  /** Article (Pasal). */
  article: string | null;
  /** Clause (ayat). */
  clause: string | null;
  /** Title. */
  about: string | null;
}

/** An expression of time. */
export interface DateValue {
  /** A day or longer, a clock time, a length of time, or a recurring time. */
  kind: 'date' | 'time' | 'duration' | 'set';
  /** EDTF, null when nothing fixes it. */
  value: string | null;
  /** TIMEX3 value of the same expression. */
  timex3: string;
  /** What the missing part was counted from. */
  anchor: 'explicit' | 'publishedAt' | 'dateline' | 'weekday' | 'document' | 'none';
  /** Whether the weekday contradicts the date that is written. */
  weekdayConflict: boolean;
  /** Values that remain possible when more than one does. */
  candidates?: string[];
  /** The nearest date that agrees with the weekday where the written one does not. */
  suggestion?: string;
}

/** Money, a percentage or a quantity. */
export interface AmountValue {
  /** Which of the three. */
  kind: 'money' | 'percent' | 'quantity';
  /** The number, its multiplier worked in. */
  value: number;
  /** Upper end of a range. */
  max?: number;
  /** ISO 4217 code of money. */
  currency: string | null;
  /** Unit of a quantity. */
  unit: string | null;
}

/** A named meeting, ceremony or anniversary. */
export interface EventValue {
  /** As written. */
  name: string;
}

export interface AbbreviationValue {
  short: string;
  long: string;
  /** Tokens `[from, to)` of either form. */
  shortFrom: number;
  shortTo: number;
  longFrom: number;
  longTo: number;
}

export interface QuoteValue {
  type: 'direct' | 'indirect';
  /** Token of the speaker's mention (official, person, organisation) where the quote names one; -1 otherwise. */
  speakerToken: number;
  /** How the text refers to the speaker: "Bupati", "-nya", "dia"; null when it does not. */
  speakerText: string | null;
  /** Base form of the speech verb. */
  cue: string | null;
}

export interface PolicyListValue {
  lead: [start: number, end: number];
  head: string;
  kind: string;
  declared: number | null;
  items: [start: number, end: number][];
}

export interface Values {
  abbreviation: AbbreviationValue;
  law: LawValue;
  date: DateValue;
  amount: AmountValue;
  region: RegionValue;
  place: PlaceValue;
  name: NameValue;
  organization: OrganizationValue;
  event: EventValue;
  program: ProgramValue;
  official: OfficialValue;
  person: PersonValue;
  quote: QuoteValue;
  policyList: PolicyListValue;
}
