// What a rule reads, before the document decides what the text leaves open: calendar fields
// as they are written, and for expressions that are no point in time their own shape.
import type { DateValue } from '../../values';

/** Units of ISO 8601 durations, with T before those of the clock; Q quarter, S half year, X unsaid. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS' | 'Q' | 'S' | 'X10D' | 'X10Y' | 'X100Y' | 'X';

/** Calendar fields as the text gives them. */
export interface Fields {
  /** -1 when the text gives none. */
  year: number;
  /** 0 when the text gives none. */
  month: number;
  day: number;
  /** Monday 1 to Sunday 7, 0 when the text names none. */
  weekday: number;
  /** EDTF part of the year (33–36 quarter, 40–41 half), 0 none. */
  code: number;
  /** Years that the year stands for: 1, 10 (decade), 100 (century). */
  breadth: number;
  /** Minutes since midnight, -1 when no clock time is given; seconds of it. */
  minutes: number;
  seconds: number;
  /** "+07:00"; empty when unsaid. */
  zone: string;
  /** TIMEX3 part of the day (MO, AF, EV, NI); empty when unsaid. */
  part: string;
  /** -1 "lalu", 1 "mendatang", 0 unsaid. */
  turn: number;
  /** Days, weeks, months … from the reference date ("kemarin" is -1 D). */
  shift: number;
  unit: Unit | '';
  /** What `shift` counts from: the reference date, the date of speaking, or the last date named ("hari itu"). */
  base: 'reference' | 'speech' | 'last';
  /** A holiday (its rule in dates-holidays.tsv), days from it, and the Hijri year (-1 unsaid). */
  holiday: string;
  offset: number;
  hijri: number;
  /** "tahun 2020 ini": the year of writing. */
  current: boolean;
}

export type Shape = 'point' | 'range' | 'list' | 'duration' | 'set' | 'vague' | 'whole';

/** The value of a mention of the kind `date` until `settle` puts the plain value in its place. */
export interface Draft extends DateValue {
  shape: Shape;
  a: Fields;
  /** The end of a range; the second of a list. */
  b: Fields | null;
  /** Counts nothing unless it joins a neighbour: "pagi", "12:23". */
  weak: boolean;
  /** Says which year the text is of, and is no date by itself ("HUT ke-57 RI"). */
  witness: boolean;
  /** A TIMEX3 value that needs no resolving ("PAST_REF"); empty for all others. */
  ready: string;
  /** Durations and sets: the count (-1 unsaid) and, where it spans two, the greater. */
  count: number;
  most: number;
  per: Unit;
}

/** Fields with what is given set; one shape for all, so that reading them stays fast. */
export function fields(over?: Partial<Fields>): Fields {
  const f: Fields = {
    year: -1,
    month: 0,
    day: 0,
    weekday: 0,
    code: 0,
    breadth: 1,
    minutes: -1,
    seconds: -1,
    zone: '',
    part: '',
    turn: 0,
    shift: 0,
    unit: '',
    base: 'reference',
    holiday: '',
    offset: 0,
    hijri: -1,
    current: false,
  };
  return over ? Object.assign(f, over) : f;
}

/** A draft of its own: joining may change it in place. */
export function draft(shape: Shape, a: Fields, b: Fields | null = null, over?: Partial<Draft>): Draft {
  const d: Draft = {
    kind: 'date',
    value: null,
    timex3: '',
    anchor: 'none',
    weekdayConflict: false,
    shape,
    a,
    b,
    weak: false,
    witness: false,
    ready: '',
    count: 0,
    most: 0,
    per: 'D',
  };
  return over ? Object.assign(d, over) : d;
}
