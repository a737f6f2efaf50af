// The Hijri calendar as Indonesia counts it: the first days that the government announced where
// they are known, else the Umm al-Qura calendar, which may be a day off and is marked so.
import announced from '../../../../dictionaries/dates-announced.tsv';
import { pairsOf } from '../../../lexicon/source';
import { type Civil, civil, dayNumber, parseIso } from '../calendar';

/**
 * Month lengths of Umm al-Qura from 1400 to 1500 AH, three hexadecimal digits a year: bit m is
 * set where month m + 1 has 30 days. Checked against Intl's islamic-umalqura in the tests.
 */
const LENGTHS =
  'aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae5' +
  '6d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568' +
  'ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4a';
const FIRST_YEAR = 1400;
/** Day number of 1 Muharram 1400. */
const FIRST_DAY = 3611;
/** A function, since a bundler keeps what reads a property while loading. */
const years = (): number => LENGTHS.length / 3;

export interface HijriDay {
  date: Civil;
  days: number;
  /** By the calculated calendar, not by announcement. */
  approximate: boolean;
}

let starts: Int32Array | undefined;
let known: Map<number, number> | undefined;
/** The months whose first days are announced: Ramadan, Syawal, Zulhijah. */
const MONTHS = [9, 10, 12];

/** Day number of the first day of each month from Muharram 1400 on, and of the one after the last. */
function monthStarts(): Int32Array {
  if (starts) return starts;
  starts = new Int32Array(years() * 12 + 1);
  let day = FIRST_DAY;
  for (let y = 0; y < years(); y++) {
    const bits = Number.parseInt(LENGTHS.slice(3 * y, 3 * y + 3), 16);
    for (let m = 0; m < 12; m++) {
      starts[12 * y + m] = day;
      day += 29 + ((bits >> m) & 1);
    }
  }
  starts[years() * 12] = day;
  return starts;
}

/** The Gregorian day of a Hijri date; undefined outside 1400–1500 AH and for days that no month has. */
export function fromHijri(year: number, month: number, day: number): HijriDay | undefined {
  const at = (year - FIRST_YEAR) * 12 + month - 1;
  if (month < 1 || month > 12 || day < 1 || day > 30 || at < 0 || at >= years() * 12) return undefined;
  const first = firstOf(year, month);
  const days = (first ?? (monthStarts()[at] as number)) + day - 1;
  return { date: civil(days), days, approximate: first === undefined };
}

function firstOf(year: number, month: number): number | undefined {
  if (!known) {
    known = new Map();
    for (const [hijri, line] of pairsOf({ cls: '', entries: announced })) {
      // the three months lie in one Gregorian year
      const days = line.split(' ');
      MONTHS.forEach((m, i) => {
        const date = parseIso(i ? line.slice(0, 5) + days[i] : days[0]);
        if (date) known?.set(Number(hijri) * 12 + m, dayNumber(date.year, date.month, date.day));
      });
    }
  }
  return known.get(year * 12 + month);
}

/** The Hijri years that overlap a Gregorian one. */
export function hijriYears(year: number): number[] {
  const first = monthStarts();
  const out: number[] = [];
  const from = dayNumber(year, 1, 1);
  const to = dayNumber(year + 1, 1, 1);
  for (let y = 0; y < years(); y++)
    if ((first[12 * y] as number) < to && (first[12 * y + 12] as number) > from) out.push(FIRST_YEAR + y);
  return out;
}

/** First and last day of a Hijri year. */
export function hijriYear(year: number): [Civil, Civil] | undefined {
  const start = fromHijri(year, 1, 1);
  const next = fromHijri(year + 1, 1, 1);
  return start && next && [start.date, civil(next.days - 1)];
}
