// First and last day of an EDTF value, so that date columns can be compared and counted. What
// leaves its year open ("XXXX-05-03") or names no day of a calendar (durations) has none.

export interface Days {
  first: string | null;
  last: string | null;
}

const NONE: Days = { first: null, last: null };

/** Months of EDTF's parts of a year (level 2): quarters, thirds, halves. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['33', [1, 3]],
  ['34', [4, 6]],
  ['35', [7, 9]],
  ['36', [10, 12]],
  ['37', [1, 4]],
  ['38', [5, 8]],
  ['39', [9, 12]],
  ['40', [1, 6]],
  ['41', [7, 12]],
]);

export function daysOf(value: string | null): Days {
  if (!value) return NONE;
  const parts = value.startsWith('{') ? value.slice(1, -1).split(',') : value.split('/');
  if (parts.length === 1) return daysOfOne(value);
  return { first: daysOfOne(parts[0]!).first, last: daysOfOne(parts.at(-1)!).last };
}

/** The day that an ISO date or date-time begins with; null where there is none. */
export function isoDay(text: string | undefined | null): string | null {
  const day = text?.slice(0, 10) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // The round trip refuses 30 February.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** A day, a month, a part of a year, a year, a decade or a century. */
function daysOfOne(value: string): Days {
  const [year = '', month, day] = value
    .replace(/[~?%]$/, '')
    .split('T', 1)[0]!
    .split('-');
  if (!/^\d{1,4}X{0,2}$/.test(year) || year.length !== 4) return NONE;
  if (day !== undefined) {
    const only = isoDay(`${year}-${month}-${day}`);
    return { first: only, last: only };
  }
  if (month !== undefined && !/^\d\d$/.test(month)) return NONE;
  const [from, to] = PARTS.get(month ?? '') ?? (month ? [Number(month), Number(month)] : [1, 12]);
  if (from < 1 || to > 12) return NONE;
  const [earliest, latest] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  return { first: `${earliest}-${two(from)}-01`, last: `${latest}-${two(to)}-${lastDay(Number(latest), to)}` };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Day 0 of the next month; years below 100 would be read as 19xx, and none has a date here. */
const lastDay = (year: number, month: number): string => two(new Date(Date.UTC(year, month, 0)).getUTCDate());
