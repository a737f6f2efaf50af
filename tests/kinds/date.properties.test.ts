// What holds for all dates: a valid day in any supported form parses back to itself, an
// impossible one never comes out, nothing throws; the calendars agree with those of Intl.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feasts, type ParsedDate, parseDates } from '../../src/dates';
import { civil, dayNumber, exists, weekdayOf } from '../../src/kinds/date/calendar';
import { fromHijri } from '../../src/kinds/date/feasts/hijri';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const SHORT = 'Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des'.split(' ');
const DAYS = 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' ');
const FIRST = dayNumber(1950, 1, 1);
const LAST = dayNumber(2069, 12, 31);
const day = fc.integer({ min: FIRST, max: LAST });

const two = (n: number): string => String(n).padStart(2, '0');

function spelled(days: number) {
  const { year, month, day: d } = civil(days);
  const name = DAYS[weekdayOf(days) - 1] as string;
  return { year, month, d, name, iso: `${year}-${two(month)}-${two(d)}` };
}

/** Every form with a full date. */
const FULL: readonly ((days: number) => string)[] = [
  (n) => `${spelled(n).name} (${spelled(n).d}/${spelled(n).month}/${spelled(n).year})`,
  (n) => `${spelled(n).name} (${two(spelled(n).d)}/${two(spelled(n).month)}/${spelled(n).year})`,
  (n) => `${spelled(n).name}, ${spelled(n).d}/${spelled(n).month}/${spelled(n).year}`,
  (n) => `${spelled(n).name} ${spelled(n).d} ${MONTHS[spelled(n).month - 1]} ${spelled(n).year}`,
  (n) => `${spelled(n).name}, ${spelled(n).d} ${MONTHS[spelled(n).month - 1]} ${spelled(n).year}`,
  (n) => `${spelled(n).d} ${MONTHS[spelled(n).month - 1]} ${spelled(n).year}`,
  (n) => `tanggal ${spelled(n).d} ${MONTHS[spelled(n).month - 1]} ${spelled(n).year}`,
  (n) => `${two(spelled(n).d)} ${SHORT[spelled(n).month - 1]} ${spelled(n).year}`,
  (n) => `${spelled(n).d}-${spelled(n).month}-${spelled(n).year}`,
  (n) => `${two(spelled(n).d)}-${two(spelled(n).month)}-${spelled(n).year}`,
  (n) => `${two(spelled(n).d)}.${two(spelled(n).month)}.${spelled(n).year}`,
  (n) => spelled(n).iso,
  (n) => `${spelled(n).d}-${MONTHS[spelled(n).month - 1]}-${spelled(n).year}`,
];

/** Every form that leaves the year to the reference date. */
const YEARLESS: readonly ((days: number) => string)[] = [
  (n) => `${spelled(n).name} (${spelled(n).d}/${spelled(n).month})`,
  (n) => `${spelled(n).name} (${two(spelled(n).d)}/${two(spelled(n).month)})`,
  (n) => `${spelled(n).name}, ${spelled(n).d} ${MONTHS[spelled(n).month - 1]}`,
  (n) => `${spelled(n).d} ${MONTHS[spelled(n).month - 1]} lalu`,
  (n) => `tanggal ${spelled(n).d} ${MONTHS[spelled(n).month - 1]}`,
  (n) => `${spelled(n).name} kemarin`,
  (n) => `hari ${spelled(n).name}`,
];

const only = (text: string, reference?: string): ParsedDate | undefined => {
  const found = parseDates(`Kegiatan itu, kata dia, ${text}; demikian.`, reference ? { reference } : {});
  return found.length === 1 && found[0]?.text === text ? found[0] : undefined;
};

/** No value that a calendar lacks. */
function possible(value: string | null): boolean {
  for (const m of (value ?? '').matchAll(/(\d{4}|XXXX|\d{3}X|\d{2}XX)-(\d{2})(?:-(\d{2}))?/g)) {
    const month = Number(m[2]);
    if (month >= 21 && month <= 41) continue;
    const year = m[1]?.includes('X') ? -1 : Number(m[1]);
    if (!exists(year, month, Number(m[3] ?? 1))) return false;
  }
  return true;
}

describe('any day', () => {
  it.each(FULL.map((form, i) => [form(17000), i]))('%s', (_, i) => {
    fc.assert(
      fc.property(day, (n) => {
        const form = FULL[i as number] as (days: number) => string;
        const found = only(form(n));
        expect(found?.value, form(n)).toBe(spelled(n).iso);
        expect(found?.weekdayConflict).toBe(false);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it.each(YEARLESS.map((form, i) => [form(17000), i]))('%s, published within the week', (_, i) => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (n, later) => {
        const form = YEARLESS[i as number] as (days: number) => string;
        expect(only(form(n), spelled(n + later).iso)?.value, `${form(n)} ${spelled(n + later).iso}`).toBe(
          spelled(n).iso,
        );
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('with the wrong weekday is kept and reported, with a repair that agrees', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (n, off) => {
        const { d, month, year, iso } = spelled(n);
        const wrong = (weekdayOf(n) - 1 + off) % 7;
        const found = only(`${DAYS[wrong]} (${d}/${month}/${year})`);
        expect(found?.value).toBe(iso);
        expect(found?.weekdayConflict).toBe(true);
        if (found?.suggestion) {
          const [y, m, dd] = found.suggestion.split('-').map(Number) as [number, number, number];
          expect(weekdayOf(dayNumber(y, m, dd)) - 1).toBe(wrong);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('in a range with any later day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), (n, length) => {
        const [a, b] = [spelled(n), spelled(n + length)];
        const text = `${a.d} ${MONTHS[a.month - 1]} ${a.year} hingga ${b.d} ${MONTHS[b.month - 1]} ${b.year}`;
        expect(only(text)?.value).toBe(`${a.iso}/${b.iso}`);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('any text', () => {
  const fragments = [
    'Senin',
    'Sabtu ',
    '(',
    ')',
    '/',
    '-',
    ' – ',
    ', ',
    '. ',
    '31',
    '30',
    '29',
    '2',
    '12',
    '13',
    '2021',
    '21',
    '3023',
    ' Februari ',
    ' April ',
    'Mei ',
    ' hingga ',
    's/d',
    ' dan ',
    'tanggal ',
    'tahun ',
    ' lalu',
    ' mendatang',
    'pukul ',
    '10.00',
    '25.61',
    ' WIB',
    ' pagi',
    'kemarin ',
    'H-',
    'Lebaran ',
    '1442 H',
    ' triwulan ',
    'II ',
    'ke-57',
    'HUT RI ',
    'setiap ',
    'dua ',
    'minggu ',
    'bulan ',
    '\n',
    '\n\n',
    '"',
    '99999999999',
    '0',
    '1500 H',
    '1990-an',
    'abad ',
    '00.00',
    '2.024',
  ];

  it('of fragments gives spans in order, possible dates and no error', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 40 }), fc.option(day), (parts, ref) => {
        const text = parts.join('');
        let last = 0;
        for (const d of parseDates(
          text,
          ref === null ? { extra: feasts } : { extra: feasts, reference: spelled(ref).iso },
        )) {
          expect(d.text).toBe(text.slice(d.start, d.end));
          expect(d.start).toBeGreaterThanOrEqual(last);
          expect(d.end).toBeGreaterThan(d.start);
          last = d.end;
          expect(possible(d.value), `${text}: ${d.value}`).toBe(true);
          expect(possible(d.suggestion ?? null)).toBe(true);
          expect(d.timex3).not.toBe('');
          expect(JSON.stringify(d)).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('of Unicode throws nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        parseDates(text);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('calendars', () => {
  it('count days as Date does', () => {
    for (let n = dayNumber(1890, 1, 1); n < dayNumber(2110, 1, 1); n += 11) {
      const date = new Date(n * 86_400_000);
      expect(civil(n)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(weekdayOf(n) % 7).toBe(date.getUTCDay());
    }
  });

  it('have the Umm al-Qura months of Intl, but for the days that Indonesia announced', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const hijri = (n: number): number[] => {
      const parts = new Map(
        format.formatToParts(new Date(n * 86_400_000)).map((p) => [p.type, Number.parseInt(p.value, 10)]),
      );
      return [parts.get('year') as number, parts.get('month') as number, parts.get('day') as number];
    };
    let announced = 0;
    for (let year = 1400; year <= 1500; year++)
      for (let month = 1; month <= 12; month++) {
        const first = fromHijri(year, month, 1);
        if (first?.approximate === false) {
          announced++;
          const [y, m, d] = hijri(first.days + 2) as [number, number, number];
          expect([y, m]).toEqual([year, month]);
          expect(d).toBeLessThanOrEqual(4);
        } else expect(first && hijri(first.days)).toEqual([year, month, 1]);
      }
    expect(announced).toBe(54);
  });

  it('put Easter where it was', () => {
    const easters = { 2019: '2019-04-21', 2020: '2020-04-12', 2021: '2021-04-04', 2024: '2024-03-31' };
    for (const [year, iso] of Object.entries(easters))
      expect(parseDates('H-0 Paskah', { reference: `${year}-04-01`, extra: feasts })[0]?.value).toBe(iso);
  });
});
