// A weekday that contradicts its date: the nearest date that would agree.
import { type Civil, civil, dayNumber, exists, weekdayOf } from './calendar';
import type { Fields } from './draft';
import { edtf } from './edtf';
import type { Moment } from './moment';
import type { Reference } from './years';

/** Days within which a release reports on what happened. */
const WEEK = 7;

/**
 * One slip of the pen away (a neighbouring day, another month or year, day and month
 * swapped) and in agreement with the weekday; the one that the reference date makes likely first.
 */
export function repair(f: Fields, m: Moment, reference: Reference | null): string | undefined {
  const fits: Civil[] = [];
  const offer = (year: number, month: number, day: number): void => {
    if (exists(year, month, day) && weekdayOf(dayNumber(year, month, day)) === f.weekday)
      fits.push({ year, month, day });
  };
  const written = dayNumber(m.year, m.month, m.day);
  const weekday = weekdayOf(written);
  const around = (step: number): void => {
    if ((weekday + step - f.weekday) % 7 === 0) fits.push(civil(written + step));
  };
  around(-1);
  around(1);
  if (f.year >= 0) for (const step of [1, -1]) offer(m.year + step, m.month, m.day);
  for (const step of [-1, 1]) offer(m.year, m.month + step, m.day);
  if (m.day <= 12) offer(m.year, m.day, m.month);
  for (const step of [-2, 2, -3, 3]) around(step);
  if (reference) offer(reference.date.year, reference.date.month, m.day);
  const near = reference && fits.find((date) => recent(date, reference));
  const best = near ?? fits[0];
  if (!best) return undefined;
  const better = m.on(best);
  better.minutes = -1;
  return edtf(better) as string;
}

function recent(date: Civil, reference: Reference): boolean {
  const ago = reference.day - dayNumber(date.year, date.month, date.day);
  return ago >= 0 && ago <= WEEK;
}
