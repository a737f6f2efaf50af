// Several texts in one call: the same results as one by one, in order, whatever else is in the call.
import { describe, expect, it } from 'vitest';
import { releases } from '../scripts/fuzz/texts.mjs';
import { createExtractor, type ExtractInput, extract } from '../src';

const { extractMany } = createExtractor();
const long = 'Bupati Berau hadir, Senin (2/6/2025). '.repeat(3000);

describe('extractMany', () => {
  it('gives what extract gives, in order', () => {
    const texts = [...releases, '', long, ...releases, long, 'Gubernur Jawa Barat.'];
    const inputs = texts.map((text, i) => ({ text, id: `r${i}`, ...(i % 2 && { publishedAt: '2025-06-02' }) }));
    const results = extractMany(inputs);
    expect(results).toHaveLength(texts.length);
    inputs.forEach(({ text, ...known }, i) => {
      expect(results[i]).toEqual(extract(text, known));
    });
  });

  it('of nothing gives nothing', () => expect(extractMany([])).toEqual([]));

  it('says which input is wrong', () => {
    const inputs = (...more: unknown[]) => [{ text: 'a' }, ...more] as ExtractInput[];
    expect(() => extractMany(inputs({ text: 5 }))).toThrow('string as text of input 1, got number');
    expect(() => extractMany(inputs(null))).toThrow('string as text of input 1, got undefined');
    expect(() => extractMany(inputs({ text: 'b', publishedAt: 'kemarin' }))).toThrow('publishedAt must be an ISO date');
    expect(() => extractMany('a' as unknown as ExtractInput[])).toThrow('extractMany needs an array of { text }');
  });
});
