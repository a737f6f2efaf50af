// What a rule reads, before the document decides what the text leaves open: calendar fields
// as they are written, and for expressions that are no point in time their own shape.
import type { DateValue } from '../../values';

/** Units of ISO 8601 durations, with T before those of the clock; Q quarter, S half year, X unsaid. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS' | 'Q' | 'S' | 'X10D' | 'X10Y' | 'X100Y' | 'X';

/**
 * Calendar fields as the text gives them. A class, as `Draft` and `Moment` are, and no literal: once a number such as 1.5
 * has stood in a field, engines make each further literal in the old shape and move it to the new one.
 */
export class Fields {
  /** -1 when the text gives none. */
  year = -1;
  /** 0 when the text gives none. */
  month = 0;
  day = 0;
  /** Monday 1 to Sunday 7, 0 when the text names none. */
  weekday = 0;
  /** EDTF part of the year (33–36 quarter, 40–41 half), 0 none. */
  code = 0;
  /** Years that the year stands for: 1, 10 (decade), 100 (century). */
  breadth = 1;
  /** Minutes since midnight, -1 when no clock time is given; seconds of it. */
  minutes = -1;
  seconds = -1;
  /** "+07:00"; empty when unsaid. */
  zone = '';
  /** TIMEX3 part of the day (MO, AF, EV, NI); empty when unsaid. */
  part = '';
  /** -1 "lalu", 1 "mendatang", 0 unsaid. */
  turn = 0;
  /** Days, weeks, months … from the reference date ("kemarin" is -1 D). */
  shift = 0;
  unit: Unit | '' = '';
  /** What `shift` counts from: the reference date, the date of speaking, or the last date named ("hari itu"). */
  base: 'reference' | 'speech' | 'last' = 'reference';
  /** A holiday (its rule in dates-holidays.tsv), days from it, and the Hijri year (-1 unsaid). */
  holiday = '';
  offset = 0;
  hijri = -1;
  /** "tahun 2020 ini": the year of writing. */
  current = false;
}

export type Shape = 'point' | 'range' | 'list' | 'duration' | 'set' | 'vague' | 'whole';

/** The value of a mention of the kind `date` until `settle` puts the plain value in its place. */
export class Draft {
  /** Counts nothing unless it joins a neighbour: "pagi", "12:23". */
  weak = false;
  /** Says which year the text is of, and is no date by itself ("HUT ke-57 RI"). */
  witness = false;
  /** A TIMEX3 value that needs no resolving ("PAST_REF"); empty for all others. */
  ready = '';
  /** A reference that only the article of a news site gives ("kini", "dulu"). */
  press = false;
  /** Durations and sets: the count (-1 unsaid) and, where it spans two, the greater. */
  count = 0;
  most = 0;
  per: Unit = 'D';
  /** The smaller unit behind it, as ISO 8601 writes it: "43S" in "1 menit 43 detik". */
  more = '';

  constructor(
    public shape: Shape,
    public a: Fields,
    /** The end of a range; the second of a list. */
    public b: Fields | null,
    public kind: DateValue['kind'],
  ) {}
}

/** Fields with what is given set. Copying costs: the forms that every text has set theirs below. */
export function fields(over?: Partial<Fields>): Fields {
  return over ? Object.assign(new Fields(), over) : new Fields();
}

/** A year, month and day, as far as they are given. */
export function dateFields(year: number, month = 0, day = 0): Fields {
  const f = fields();
  f.year = year;
  f.month = month;
  f.day = day;
  return f;
}

export function weekdayFields(weekday: number): Fields {
  const f = fields();
  f.weekday = weekday;
  return f;
}

/** Days, weeks, months … from a base. */
export function shiftFields(shift: number, unit: Unit, base: Fields['base']): Fields {
  const f = fields();
  f.shift = shift;
  f.unit = unit;
  f.base = base;
  f.turn = Math.sign(shift);
  return f;
}

/** A draft of its own: joining may change it in place. */
export function draft(shape: Shape, a: Fields, b: Fields | null = null, kind: DateValue['kind'] = 'date'): Draft {
  return new Draft(shape, a, b, kind);
}

/** One that may count nothing by itself. */
export function pointDraft(a: Fields, weak: boolean): Draft {
  const d = draft('point', a);
  d.weak = weak;
  return d;
}

/** A length of time, or how often something recurs. */
export function lengthDraft(shape: 'duration' | 'set', count: number, per: Unit, most = 0): Draft {
  const d = draft(shape, fields(), null, shape);
  d.count = count;
  d.most = most;
  d.per = per;
  return d;
}
