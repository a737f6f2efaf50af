// The Gregorian calendar in whole numbers: no Date object, no clock, no time zone. Days are
// counted from 1 January 1970 (day 0, a Thursday), as in Hinnant's "chrono-compatible
// low-level date algorithms", so that differences and weekdays are plain arithmetic.

export interface Civil {
  year: number;
  month: number;
  day: number;
}

/** The day number of a date of the (proleptic) Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The date of a day number. */
export function civil(days: number): Civil {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

export function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return leap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the day exists in the month; with the year unknown 29 February does. */
export function exists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year < 0 ? 2000 : year, month);
}

/** The same day of another month; the last day where the month is too short. */
export function plusMonths(date: Civil, months: number): Civil {
  const at = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(at / 12);
  const month = at - year * 12 + 1;
  return { year, month, day: Math.min(date.day, monthLength(year, month)) };
}

/** ISO week of a day: the year it belongs to and its number. */
export function isoWeek(days: number): { year: number; week: number } {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The date of an ISO string ("2014-05-03…"); undefined when it is none. */
export function parseIso(iso: string | null | undefined): Civil | undefined {
  if (!iso || iso.length < 10 || iso[4] !== '-' || iso[7] !== '-') return undefined;
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  return Number.isInteger(year) && exists(year, month, day) ? { year, month, day } : undefined;
}
