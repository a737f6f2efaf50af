// The year puzzle: a day and month without a year, and every witness there is: the reference
// date, the full dates of the document, the weekday, "lalu" and "mendatang".
import type { DateValue } from '../../values';
import { type Civil, dayNumber, exists, weekdayOf } from './calendar';
import type { Fields } from './draft';

export interface Reference {
  date: Civil;
  day: number;
  anchor: DateValue['anchor'];
}

/** Within this many days of the reference a weekday that disagrees is taken for the slip, not the year. */
const CLOSE = 60;
/** "lalu" and "mendatang" are not meant that strictly for days this near. */
const SLACK = 14;
/** Years in which an undated release is looked for. */
export const FIRST = 2005;
export const LAST = 2032;

export interface YearFound {
  year: number;
  anchor: DateValue['anchor'];
}

export function agrees(f: Fields, year: number): boolean {
  return exists(year, f.month, f.day) && weekdayOf(dayNumber(year, f.month, f.day)) === f.weekday;
}

/** A slip of the thousands ("3023", "1023") is read as 2023 where the weekday agrees. */
export function likelyYear(f: Fields): number {
  if (f.year < 2200 || !f.weekday || !f.day) return f.year;
  const year = 2000 + (f.year % 100);
  return agrees(f, year) ? year : f.year;
}

/** The year that puts the day nearest to one of the references; `turn` -1 looks back, 1 ahead. */
export function closestYear(f: Fields, turn: number, strict: boolean, references: readonly Reference[]): YearFound {
  let best = -1;
  let cost = Number.POSITIVE_INFINITY;
  let fit = -1;
  let fitCost = Number.POSITIVE_INFINITY;
  for (const ref of references)
    for (let year = ref.date.year - 1; year <= ref.date.year + 1; year++) {
      if (!exists(year, f.month, f.day)) continue;
      const diff = dayNumber(year, f.month, f.day) - ref.day;
      if (strict && ((turn < 0 && diff > SLACK) || (turn > 0 && diff < -SLACK))) continue;
      // a release looks back unless it says otherwise
      const at = diff > 0 && turn <= 0 ? diff * 1.5 : diff < 0 && turn > 0 ? -diff * 1.5 : Math.abs(diff);
      if (at < cost) {
        cost = at;
        best = year;
      }
      if (f.weekday && agrees(f, year) && at < fitCost) {
        fitCost = at;
        fit = year;
      }
    }
  const anchor = references[0]?.anchor ?? 'none';
  if (best < 0) return { year: -1, anchor: 'none' };
  // the full dates of an undated text may be years away from its own day: the weekday must agree
  const loose = anchor === 'document' && f.weekday > 0 && fit !== best;
  if (loose && fit < 0) return { year: -1, anchor: 'none' };
  if (fit >= 0 && fit !== best && (loose || cost > CLOSE)) return { year: fit, anchor: 'weekday' };
  return { year: best, anchor };
}

/** The years that the weekday leaves, for a release of which nothing else is known. */
export function candidateYears(f: Fields): number[] {
  const out: number[] = [];
  for (let year = FIRST; year <= LAST; year++) if (agrees(f, year)) out.push(year);
  return out;
}
