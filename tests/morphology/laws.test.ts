// What holds for every word, however odd.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeWord, createStemmer, stem } from '../../src/morphology';
import { toUnits } from '../../src/text/units';
import { RULES } from './stem.cases';

const letters = fc.constantFrom(...'aiueonrtskdmgbplyjhcwfzvxq-’Ké2'.split(''));
const affix = fc.constantFrom(
  '',
  'me',
  'mem',
  'meng',
  'di',
  'ber',
  'ter',
  'pe',
  'ke',
  'se',
  'kan',
  'an',
  'i',
  'nya',
  'lah',
);
const anyWord = fc
  .tuple(affix, affix, fc.array(letters, { maxLength: 14 }), affix, affix)
  .map(([a, b, middle, c, d]) => a + b + middle.join('') + c + d);
const runs = { numRuns: 300, seed: 1945 };

describe('every word', () => {
  const stemmer = createStemmer();

  it('has one root, in small letters, at most one letter longer than itself', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const root = stem(word);
        expect(root).toBe(root.toLowerCase());
        expect(root.length).toBeLessThanOrEqual(word.length + 1);
        expect(stem(word)).toBe(root);
      }),
      runs,
    );
  });

  it('has the same root alone and in a text, and in its first analysis', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const text = `“${word}”`;
        expect(stemmer.stemText(toUnits(text), 1, text.length - 1)).toBe(stem(word));
        if (word !== '') expect(analyzeWord(word)[0]?.root).toBe(stem(word));
      }),
      runs,
    );
  });

  it('keeps clitics in place', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        for (const { clitics } of analyzeWord(word))
          for (const { text, start, end } of clitics) expect(word.slice(start, end).toLowerCase()).toBe(text);
      }),
      runs,
    );
  });

  it('has a root that is its own root', () => {
    const roots = Object.values(RULES).flatMap((rule) => Object.keys(rule));
    expect(roots.filter((root) => stem(root) !== root)).toEqual([]);
  });

  it('is read in linear time', () => {
    expect(stem('meng'.repeat(5000))).toHaveLength(20_000);
    expect(stem('a-'.repeat(29)).length).toBeLessThan(60);
    expect(stem('sesesesesesesesesesesesesesesesesesesesesesesekan')).toBeTruthy();
  });
});
