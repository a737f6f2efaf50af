// The pairs of `abbreviation.cases.ts`, and what the alignment must never do.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { none, pairs } from './abbreviation.cases';

const found = (text: string): string[] =>
  extract(text).abbreviations.map((a) => `${a.short}=${a.long.replace(/\s+/gu, ' ')}`);

describe('abbreviations', () => {
  for (const [pair, texts] of Object.entries(pairs))
    for (const text of texts) it(`${pair} in "${text.slice(0, 60)}"`, () => expect(found(text)).toContain(pair));

  for (const text of none) it(`nothing in "${text}"`, () => expect(found(text)).toEqual([]));

  it('two pairs in a row keep their own long forms', () => {
    expect(found('aula Unit Pelaksana Teknis (UPT) Balai Penyuluhan Pertanian (BPP) Kecamatan Pinggir')).toEqual([
      'UPT=Unit Pelaksana Teknis',
      'BPP=Balai Penyuluhan Pertanian',
    ]);
  });

  it('stays quick where brackets follow brackets', () => {
    expect(extract('Aa Bb (AB) '.repeat(2000)).abbreviations.length).toBeGreaterThan(0);
    expect(extract('('.repeat(5000)).abbreviations).toEqual([]);
  });
});
