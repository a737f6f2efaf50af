// The day of a holiday in a year: fixed, by the Hijri calendar, or by Easter.
import { civil, dayNumber } from '../calendar';
import { fromHijri, hijriYears } from './hijri';

export interface Holiday {
  days: number;
  approximate: boolean;
}

/** The days of a holiday in a Gregorian year (a Hijri one may fall twice); `rule` as in dates-holidays.tsv. */
export function holidays(rule: string, year: number): Holiday[] {
  const [kind, a, b] = rule.split(' ');
  if (kind === 'fixed') return [{ days: dayNumber(year, Number(a), Number(b)), approximate: false }];
  if (kind === 'easter') return [{ days: easter(year) + Number(a), approximate: false }];
  const out: Holiday[] = [];
  for (const hijri of hijriYears(year)) {
    const day = fromHijri(hijri, Number(a), Number(b));
    if (day?.date.year === year) out.push({ days: day.days, approximate: day.approximate });
  }
  return out;
}

/** The day of a Hijri holiday in a Hijri year. */
export function hijriHoliday(rule: string, hijri: number): Holiday | undefined {
  const [kind, month, day] = rule.split(' ');
  return kind === 'hijri' ? fromHijri(hijri, Number(month), Number(day)) : undefined;
}

/** Easter Sunday (the anonymous Gregorian computus, Meeus). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The day of a holiday nearest to a day. */
export function nearestHoliday(rule: string, days: number): Holiday | undefined {
  const { year } = civil(days);
  let best: Holiday | undefined;
  for (let y = year - 1; y <= year + 1; y++)
    for (const h of holidays(rule, y)) if (!best || Math.abs(h.days - days) < Math.abs(best.days - days)) best = h;
  return best;
}
