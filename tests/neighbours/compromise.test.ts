import nlp from 'compromise';
import nlpOne from 'compromise/one';
import { describe, expect, it } from 'vitest';
import { indonesian } from '../../src/compromise';
import type { Extractor } from '../../src/extractor';

const text =
  'BONTANG - Wali Kota “lama” itu membangun perumahan, lalu pembangunan berhenti. Warga Kutai Timur menunggu.';
const at = (words: string, type: string) => ({
  type,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const mentions = [
  at('BONTANG', 'region'),
  at('Wali Kota', 'official'),
  at('Kota', 'region'),
  at('Kutai Timur', 'region'),
];
// What the extractor finds is tested elsewhere; here the way from mentions to tags counts.
const extractor = { extract: () => ({ mentions }) } as unknown as Extractor;
const id = indonesian(nlp, { extractor });

describe('compromise', () => {
  it('matches tags of ours', () => {
    const terms = id(text).match('#Region+').termList();
    expect(terms.map((term) => term.text)).toEqual(['BONTANG', 'Kota', 'Kutai', 'Timur']);
    expect(id(text).match('#Official+').text()).toBe('Wali Kota');
    expect(id(text).match('warga [#Region+]', 0).text('normal')).toBe('kutai timur');
  });

  it('matches all forms of a root', () => {
    expect(id(text).match('{bangun}').out('array')).toHaveLength(2);
    expect(id(text).has('{rumah}')).toBe(true);
  });

  it('keeps the text, mark by mark', () => {
    expect(id(text).text()).toBe(text);
    expect(id(text).length).toBe(2);
    for (const odd of ['', ' ', '...', '“Ya.” Tidak', 'a\n\nb', '  (satu) dua!  '])
      expect(id(odd).text().trim()).toBe(odd.trim() === '...' ? '' : odd.trim());
  });

  it('leaves other users of the package alone', () => {
    const before = JSON.stringify(Object.keys((nlp.model() as { one: { tagSet: object } }).one.tagSet));
    id(text).match('#Region').tag('Region');
    expect(JSON.stringify(Object.keys((nlp.model() as { one: { tagSet: object } }).one.tagSet))).toBe(before);
    expect(nlp('Kutai Timur is a regency.').has('#Region')).toBe(false);
    expect(nlp('She walked home.').verbs().length).toBe(1);
  });

  it('works with the small build, and says what it needs', () => {
    expect(indonesian(nlpOne, { extractor })(text).has('#Official')).toBe(true);
    expect(() => indonesian({} as typeof nlp)).toThrow(/compromise/);
  });

  it('runs on the real extractor', () => {
    const real = indonesian(nlp);
    const doc = real('Gubernur Kalimantan Timur hadir pada 3 Mei 2014.');
    expect(doc.match('#Region+').has('timur')).toBe(true);
    expect(doc.match('#Date+').text('normal')).toContain('mei');
  });
});
