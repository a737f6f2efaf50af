// Values as EDTF (ISO 8601-2): what is unknown stays X.
import type { Moment } from './moment';

/** A month, day, hour or minute. */
export function two(n: number): string {
  return n >= 10 ? `${n}` : `0${n}`;
}

/** A year. */
export function four(year: number): string {
  return year >= 1000 ? `${year}` : `${year}`.padStart(4, '0');
}

/** "2014-05-03", "XXXX-05-03", "2014-05", "199X", "2023-34", "2014-12-30T10:00+07:00", "T10:00"; null when nothing is known. */
export function edtf(m: Moment): string | null {
  const day = calendarPart(m);
  if (m.minutes < 0) return day;
  const clock = `T${hourMinute(m)}${m.zone}`;
  return day && m.day ? day + clock : clock;
}

export function hourMinute(m: Moment): string {
  const seconds = m.seconds > 0 ? `:${two(m.seconds)}` : '';
  return `${two(Math.floor(m.minutes / 60))}:${two(m.minutes % 60)}${seconds}`;
}

function calendarPart(m: Moment): string | null {
  if (m.year < 0 && !m.month) return null;
  let year = m.year < 0 ? 'XXXX' : four(m.year);
  if (m.breadth > 1) year = m.breadth === 10 ? `${year.slice(0, 3)}X` : `${year.slice(0, 2)}XX`;
  if (m.code) return `${year}-${m.code}`;
  return datePart(year, m) + (m.approximate && m.month ? '~' : '');
}

/** For each day of a month the date written last: a text speaks of the same few days, and each is written twice. */
const written: string[] = new Array(32).fill('');
const months = new Int32Array(32).fill(-1);

/** A year with the month and day that are known. */
export function datePart(year: string, { year: number, month, day, breadth }: Moment): string {
  if (!month) return year;
  if (!day || number < 0 || breadth > 1) return day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
  const key = number * 13 + month;
  if (months[day] !== key) {
    months[day] = key;
    written[day] = `${year}-${two(month)}-${two(day)}`;
  }
  return written[day] as string;
}
