// Values on their way into files: days of EDTF values, cells of CSV, answers as text.
import { text as whole } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/tables/answer';
import { Around } from '../../src/tables/around';
import { daysOf, isoDay } from '../../src/tables/days';
import { csvCell } from '../../src/tables/write/csv';

describe('first and last day', () => {
  it.each([
    ['2025-10-17', '2025-10-17', '2025-10-17'],
    ['2025-10-17~', '2025-10-17', '2025-10-17'],
    ['2025-10-17T19:30', '2025-10-17', '2025-10-17'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2025-33', '2025-01-01', '2025-03-31'],
    ['2025-36', '2025-10-01', '2025-12-31'],
    ['2025-41', '2025-07-01', '2025-12-31'],
    ['2025-10-14/2025-10-16', '2025-10-14', '2025-10-16'],
    ['2018/2023', '2018-01-01', '2023-12-31'],
    ['2018-05/..', '2018-05-01', null],
    ['{2025-06-02,2025-06-05}', '2025-06-02', '2025-06-05'],
    ['XXXX-05-03', null, null],
    ['2025-02-30', null, null],
    ['2025-13', null, null],
    ['2017-3.5', null, null],
    ['2017-XX', null, null],
    ['T19:30', null, null],
    ['P3D', null, null],
    ['', null, null],
    [null, null, null],
  ])('of %s', (value, first, last) => {
    expect(daysOf(value)).toEqual({ first, last });
  });

  it('of a date-time is its day, of anything else none', () => {
    expect([isoDay('2025-06-02T10:00:00+07:00'), isoDay('2 Juni 2025'), isoDay(undefined)]).toEqual([
      '2025-06-02',
      null,
      null,
    ]);
  });
});

describe('CSV', () => {
  it('quotes what needs it, and tells null from empty', () => {
    expect(['a', 'a,b', 'say "hi"', 'two\nlines', '', null].map((v) => csvCell(v, 'text'))).toEqual([
      'a',
      '"a,b"',
      '"say ""hi"""',
      '"two\nlines"',
      '""',
      '',
    ]);
    expect([csvCell(['H.', 'Dr.'], 'texts'), csvCell([], 'texts'), csvCell({ a: 1 }, 'json')]).toEqual([
      '"[""H."",""Dr.""]"',
      '[]',
      '"{""a"":1}"',
    ]);
  });

  it('keeps spreadsheets from running texts', () => {
    for (const evil of ['=1+1', '+62 811', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A'])
      expect(csvCell(evil, 'text').replace(/^"/, '')[0]).toBe("'");
    expect(csvCell('=HYPERLINK("x";"y")', 'text')).toBe(`"'=HYPERLINK(""x"";""y"")"`);
    expect(csvCell('=1+1', 'text', { unguarded: true })).toBe('=1+1');
  });

  it('leaves numbers and words as they are', () => {
    expect([
      csvCell(-5, 'integer'),
      csvCell(-1.5, 'double'),
      csvCell(true, 'boolean'),
      csvCell("'t", 'text'),
      csvCell('a=b', 'text'),
    ]).toEqual(['-5', '-1.5', 'true', "'t", 'a=b']);
  });
});

describe('an answer', () => {
  const answer = () => ({
    columns: ['name', 'n', 'list'],
    rows: (async function* () {
      yield [
        ['Sari', 12, ['a']],
        ['=Ana\nB', 3, null],
      ];
      yield [['Émile', null, []]];
    })(),
  });
  const text = (format: 'table' | 'csv' | 'ndjson') => whole(answerText(answer(), format));

  it('is a table, numbers to the right', async () => {
    expect(await text('table')).toBe(
      ['name     n  list', '------  --  -----', 'Sari    12  ["a"]', '=Ana B   3', 'Émile       []', ''].join('\n'),
    );
  });

  it('is CSV that a spreadsheet may open', async () => {
    expect(await text('csv')).toBe(`name,n,list\nSari,12,"[""a""]"\n"'=Ana\nB",3,\nÉmile,,[]\n`);
  });

  it('is NDJSON', async () => {
    expect(
      (await text('ndjson'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).name),
    ).toEqual(['Sari', '=Ana\nB', 'Émile']);
  });
});

describe('what is around a place', () => {
  it('is the shortest span that holds it', () => {
    const around = new Around([
      { start: 10, end: 50 },
      { start: 0, end: 100 },
      { start: 20, end: 30 },
      { start: 60, end: 70 },
    ]);
    const at = (start: number, end: number) => around.find({ start, end });
    expect([at(22, 25), at(22, 31), at(5, 6), at(65, 70), at(65, 71), at(0, 101), at(99, 100)]).toEqual([
      2, 0, 1, 3, 1, -1, 1,
    ]);
    expect(new Around([]).find({ start: 0, end: 1 })).toBe(-1);
  });

  it('is found quickly among a hundred thousand', () => {
    const spans = Array.from({ length: 100_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 9 }));
    const around = new Around(spans);
    expect(spans.every((span, i) => around.find({ start: span.start + 1, end: span.end }) === i)).toBe(true);
  });
});
