// Names and rules of the user's own: what they add, what wins, what is refused and how it is said.
import { describe, expect, it } from 'vitest';
import { type AnyOwnRule, createExtractor, gazetteer, pressReleaseSchema } from '../src';

const names = gazetteer({
  programs: ['Sapa Warga Pagi', { name: 'Kartu Tani Handal', acronym: 'KTH', aliases: ['Katani'] }],
  organizations: [{ name: 'Forum Petani Moyudan', acronym: 'FPM', kind: 'community' }, 'Lumbung Kita'],
  regions: [{ name: 'Bumi Sembada', code: '34.04' }],
  places: ['Omah Pamulangan'],
  events: ['Wiwitan Raya'],
  persons: ['Sri Lestantun'],
});
const { extract } = createExtractor({ gazetteers: [names] });

describe('officials', () => {
  it('their terms say which year a date is of', () => {
    const officials = [
      { name: 'Retno Wulandari', position: 'Bupati', from: '2018-09', to: '2023-09', aliases: ['Retno'] },
      { name: 'Karim Santosa', position: 'Bupati', from: '2009' },
    ];
    const own = createExtractor({ officials });
    const values = (text: string) => own.extract(text).dates.map((d) => d.value);
    expect(values('Bupati Retno Wulandari membuka pasar, Senin (3/5).')).toEqual(['2021-05-03']);
    expect(values('Retno membuka pasar, Senin (3/5).')).toEqual(['2021-05-03']);
    // out of office then, or in office without an end
    expect(values('Mantan Bupati Retno Wulandari membuka pasar, Senin (3/5).')).toEqual(['XXXX-05-03']);
    expect(values('Bupati Karim Santosa membuka pasar, Senin (3/5).')).toEqual(['XXXX-05-03']);
    expect(values('Bupati Siti Aminah membuka pasar, Senin (3/5).')).toEqual(['XXXX-05-03']);
  });
});

describe('gazetteer', () => {
  it('finds programs by name, acronym and other names, with the bracket that shortens them', () => {
    const { programs } = extract('Warga memakai Katani. Kartu Tani Handal (KTH) dibagikan. Sapa Warga Pagi dimulai.');
    expect(programs.map(({ name, acronym, mentions }) => [name, acronym, mentions.map((m) => m.text)])).toEqual([
      ['Kartu Tani Handal', 'KTH', ['Katani', 'Kartu Tani Handal (KTH)']],
      ['Sapa Warga Pagi', null, ['Sapa Warga Pagi']],
    ]);
  });

  it('finds bodies with their kind, and an acronym in capitals only', () => {
    const { organizations } = extract('Panen digelar Forum Petani Moyudan. Ketua FPM hadir bersama Lumbung Kita.');
    expect(organizations.map(({ name, kind, acronym, mentions }) => [name, kind, acronym, mentions.length])).toEqual([
      ['Forum Petani Moyudan', 'community', 'FPM', 2],
      ['Lumbung Kita', 'other', null, 1],
    ]);
    expect(extract('Kata fpm ditulis kecil.').organizations).toEqual([]);
  });

  it('gives regions their code under another name', () => {
    expect(extract('Festival digelar di Bumi Sembada.').regions[0]).toMatchObject({
      name: 'Kabupaten Sleman',
      code: '34.04',
    });
  });

  it('finds places, events and people', () => {
    const { mentions } = extract('Sri Lestantun membuka Wiwitan Raya di Omah Pamulangan, Senin (2/6/2025).');
    expect(mentions.map(({ type, text, source }) => [type, text, source])).toEqual([
      ['person', 'Sri Lestantun', 'person/own'],
      ['event', 'Wiwitan Raya', 'event/own'],
      ['place', 'Omah Pamulangan', 'place/own'],
      ['date', 'Senin (2/6/2025)', expect.any(String)],
    ]);
    expect(extract('Tradisi wiwitan raya di omah pamulangan.').mentions).toEqual([]);
  });

  it('holds names that are keys of objects', () => {
    const odd = gazetteer({ programs: ['Constructor', '__proto__ Toko'], organizations: ['Has Own Property'] });
    const { programs } = createExtractor({ gazetteers: [odd] }).extract('Peserta Constructor dan Has Own Property.');
    expect(programs.map(({ name }) => name)).toEqual(['Constructor']);
  });

  it('refuses what a dictionary cannot hold, and says what', () => {
    expect(() => gazetteer({ programs: [''] })).toThrow(/programs: a name must be a string/);
    expect(() => gazetteer({ organizations: [{ name: 'A;B' }] })).toThrow(/organizations: a name cannot hold/);
    expect(() => gazetteer({ regions: [{ name: 'X', code: '99.99' }] })).toThrow(
      /no province, .* has the code "99.99"/,
    );
    expect(() => gazetteer({ places: 'Aula' as unknown as string[] })).toThrow(/places must be a list/);
    expect(() => gazetteer({ persons: [7 as unknown as string] })).toThrow(/persons: a name must be a string/);
  });
});

/** "Gerakan Serentak X": the words and the capitals behind them. */
const serentak: AnyOwnRule = {
  kind: 'program',
  name: 'serentak',
  words: ['gerakan serentak'],
  match(doc, from, to) {
    let end = to;
    while (doc.capital(end)) end++;
    return end > to ? { from, to: end, value: { name: doc.plain(from, end) } } : null;
  },
};

describe('rules', () => {
  it('run beside ours and say who made the finding', () => {
    const { programs, mentions } = createExtractor({ rules: [serentak] }).extract(
      'Kabupaten Sleman menggelar gerakan serentak Tanam Cabai.',
    );
    expect(programs).toMatchObject([
      { name: 'gerakan serentak Tanam Cabai', acronym: null, owner: null, source: 'program/serentak' },
    ]);
    expect(mentions.map(({ type }) => type)).toEqual(['region', 'program']);
  });

  it('work for every kind that takes them, and the result keeps its schema', () => {
    const word = (kind: string, value: object) =>
      ({
        kind,
        name: 'word',
        words: [`kata${kind}`],
        match: (_: unknown, from: number, to: number) => ({ from, to, value }),
      }) as unknown as AnyOwnRule;
    const result = createExtractor({
      rules: [
        word('program', { name: 'P' }),
        word('organization', { name: 'O', jurisdiction: '34' }),
        word('place', { name: 'L' }),
        word('event', { name: 'E' }),
        word('law', { kind: 'Surat Keputusan', number: '7' }),
        word('amount', { kind: 'quantity', value: 3 }),
      ],
    }).extract('Ada kataprogram, kataorganization, kataplace, kataevent, katalaw, kataamount.');
    expect(pressReleaseSchema.parse(result)).toMatchObject({
      programs: [{ name: 'P' }],
      organizations: [{ name: 'O', jurisdiction: '34', kind: 'other' }],
      events: [{ name: 'E' }],
      laws: [{ kind: 'Surat Keputusan', number: '7', year: null }],
      amounts: [{ value: 3, unit: null }],
    });
    expect(result.mentions).toHaveLength(6);
  });

  it('are refused when they cannot work, and stopped when they answer outside the text', () => {
    const build = (rule: object) => () => createExtractor({ rules: [rule as AnyOwnRule] });
    expect(build({ ...serentak, kind: 'region' })).toThrow(/rules\[0\]\.kind must be one of program, /);
    expect(build({ ...serentak, words: [] })).toThrow(/rules\[0\] \(serentak\) needs words/);
    expect(build({ ...serentak, match: 1 })).toThrow(/needs a match function/);
    const beyond: AnyOwnRule = { ...serentak, match: (_, from) => ({ from, to: 99, value: { name: 'X' } }) };
    expect(() => createExtractor({ rules: [beyond] }).extract('gerakan serentak')).toThrow(
      /rule program\/serentak answered tokens \[0, 99\) of 2/,
    );
  });
});
