// What holds for every text: for the fixtures, for the fixtures mutilated, for fragments that
// trip extractors strung together at random, and for any Unicode at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affixed, fragments, mutated, releases, spliced, unicode } from '../scripts/fuzz/texts.mjs';
import { brokenSpans, lostReferences, uncovered, unsorted } from '../scripts/law.mjs';
import { createExtractor, extract, pressReleaseSchema, splitSentences, tokenize } from '../src';

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

describe('laws', () => {
  it('hold for every fixture', () => {
    for (const text of releases) holds(text);
  });

  it.each([
    ['fragments in any order', fragments, 80],
    ['fixtures with changes', mutated, 60],
    ['fixtures spliced', spliced, 30],
    ['words that are all affixes', affixed, 30],
    ['any Unicode', unicode, 80],
  ])(
    'hold for %s',
    (_, texts: fc.Arbitrary<string>, runs) => {
      fc.assert(fc.property(texts, holds), effort(runs));
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
