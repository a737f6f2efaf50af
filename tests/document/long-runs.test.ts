// Texts that are one thing over and over: reading stays linear, or these would run past the time a test has.
import { describe, expect, it } from 'vitest';
import { splitSentences, tokenize } from '../../src';

describe('long runs', () => {
  it.each([
    ['points inside words', 'a.b'],
    ['spaced quotation marks', '" '],
    ['signatures', 'Humas\n'],
    ['labels', 'Editor: Budi\n'],
    ['pointers to other stories', 'Baca juga: x '],
    ['open brackets', '('],
    ['tags', '<a '],
    ['currencies', 'Rp 1 '],
  ])('of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    expect(tokenize(text).at(-1)?.end).toBe(text.trimEnd().length);
    expect(splitSentences(text).at(-1)?.end).toBe(text.trimEnd().length);
  });

  it('of letters with a hyphen', () => {
    const run = 'a'.repeat(40_000);
    expect(tokenize(`${run}b-${run}c`).length).toBe(3);
  });
});
