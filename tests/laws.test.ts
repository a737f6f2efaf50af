// What holds for every text: for the fixtures, for the fixtures mutilated, for fragments that
// trip extractors strung together at random, and for any Unicode at all.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenSpans, lostReferences, uncovered, unsorted } from '../scripts/law.mjs';
import { createExtractor, extract, pressReleaseSchema, splitSentences, tokenize } from '../src';

const folder = path.resolve(import.meta.dirname, '../fixtures');
const releases = readdirSync(folder).map((slug) => readFileSync(path.join(folder, slug, 'release.txt'), 'utf8'));
const second = createExtractor();

/** The same texts at every run, so that a failure belongs to the change at hand; `FUZZ=50 SEED=7` tries 50 times as many, others. */
const times = Number(process.env.FUZZ ?? 1);
const effort = (numRuns: number) => ({ numRuns: numRuns * times, seed: Number(process.env.SEED ?? 1) });
const patience = 30_000 * times;

function holds(text: string): void {
  expect(uncovered(text, tokenize(text))).toEqual([]);
  expect(uncovered(text, splitSentences(text))).toEqual([]);
  const result = extract(text, { publishedAt: '2025-06-02' });
  expect(brokenSpans(text, result)).toEqual([]);
  expect(lostReferences(result)).toEqual([]);
  expect(unsorted(result)).toEqual([]);
  expect(second.extract(text, { publishedAt: '2025-06-02' })).toEqual(result);
  expect(pressReleaseSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
}

/** Openers, closers, numbers, titles and names of the kind that start, stop or mislead a rule. */
const FRAGMENTS = [
  'SAMARINDA - ',
  'Jakarta, 3 Mei 2014 – ',
  'Bupati Berau',
  'Wakil Gubernur Kaltim H Arfan',
  'Plt. Kepala Dinas Sosial Kota Bontang, Dr. Ir. Nila Kusuma, M.Si.',
  'ia ',
  'dan ',
  'serta ',
  ', ',
  '. ',
  '.',
  '; ',
  ': ',
  '"',
  '”',
  '“',
  "'",
  '(',
  ')',
  '(3/5)',
  'Sabtu (31/2)',
  '30 Februari 2025',
  'pukul 25.61 WIB',
  'Rp2,4 miliar',
  'Rp. 1.000.000.000.000.000,-',
  '99999999999999999999 ton',
  '1/0 persen',
  'Nomor 3 Tahun 2020 tentang ',
  'Pasal 5 ayat (2) UU No. ',
  'ada lima kebijakan, yakni ',
  'empat langkah: 1. satu 2. dua',
  'didukung oleh dua perusahaan, PT Maju Bahari dan PT Jaya Abadi. ',
  'terdiri dari ',
  'program Ayo (Ayo)',
  'katanya',
  'kata Retno',
  'menurut ',
  'HUT ke-57',
  '\n',
  '\n\n',
  '\u00a0\n',
  '\r\n',
  '\t',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\ud83c\uddee\ud83c\udde9',
  '\ud800',
  '\udc00',
  'e\u0301',
  'constructor ',
  '__proto__ ',
  'toString',
  'Foto: ',
  'Baca juga: ',
  '(rin/yus/hmsprov)',
  'https://x.id/a?b=(c)',
  'a@b.id',
  '#Tagar',
  '-nya',
  'ber-',
  'İ',
  'ﬁ',
];

describe('laws', () => {
  it('hold for every fixture', () => {
    for (const text of releases) holds(text);
  });

  it(
    'hold for fragments in any order',
    () => {
      const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));
      fc.assert(fc.property(text, holds), effort(80));
    },
    patience,
  );

  it(
    'hold for fixtures cut, doubled and spliced',
    () => {
      const part = fc
        .record({ text: fc.constantFrom(...releases), from: fc.nat(3000), length: fc.nat(600) })
        .map(({ text, from, length }) => text.slice(from % text.length, (from % text.length) + length));
      const pieces = fc.array(fc.oneof(part, fc.constantFrom(...FRAGMENTS)), { maxLength: 6 });
      fc.assert(
        fc.property(pieces, (parts) => holds(parts.join(''))),
        effort(30),
      );
    },
    patience,
  );

  it(
    'hold for any Unicode',
    () => {
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), effort(80));
    },
    patience,
  );

  it('one extractor does not change another', () => {
    const text = releases[0]!;
    const before = JSON.stringify(extract(text));
    const entries = [['pemerintah', 'x'] as const, ['constructor', 'y'] as const];
    const own = createExtractor({ gazetteers: [{ name: 'own', sources: () => [{ cls: 'own', entries }] }] });
    own.extract(text);
    createExtractor({ stages: ['date'] }).extract(text);
    expect(JSON.stringify(extract(text))).toBe(before);
  });
});
