// Announced lists: head, kind, number and items; refusals give nothing.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { cases, none } from './policy-list.cases';

describe.each(Object.entries(cases))('%s', (_rule, byValue) => {
  describe.each(Object.entries(byValue))('%s', (value, texts) => {
    it.each(texts)('%s', (text) => {
      const plain = text.replace(/[⟦⟧]/gu, '');
      const items = [...text.matchAll(/⟦([^⟧]*)⟧/gu)].map((m) => m[1]);
      const [list, ...more] = extract(plain).policyLists;
      expect(list?.items.map((i) => i.text)).toEqual(items);
      expect(`${list?.head} | ${list?.kind} | ${list?.declared}`).toBe(value);
      expect(list?.complete).toBe(true);
      expect(plain.slice(list?.lead.start, list?.lead.end)).toBe(list?.lead.text);
      expect(more).toEqual([]);
    });
  });
});

describe('no list', () => {
  it.each(none)('%s', (text) => {
    expect(extract(text).policyLists).toEqual([]);
  });
});

describe('numbers that the items do not meet', () => {
  it('are reported as incomplete', () => {
    const [list] = extract(
      'Ada tujuh prioritas, di antaranya perbaikan jalan, pembangunan embung dan pelatihan kerja.',
    ).policyLists;
    expect(list?.declared).toBe(7);
    expect(list?.items.length).toBe(3);
    expect(list?.complete).toBe(false);
  });
});

describe('endless lists', () => {
  it('stay quick and inside the text', () => {
    for (const text of [
      `Ada tiga hal, yakni ${'a, '.repeat(4000)}`,
      'yakni '.repeat(3000),
      'Pertama, a. Kedua, b. '.repeat(1000),
      ': 1. kata '.repeat(3000),
      '\n- kata- kata'.repeat(2000),
      '1. Kata2. Kata3. Kata '.repeat(1000),
    ])
      for (const list of extract(text).policyLists) expect(text.slice(list.start, list.end)).toBe(list.text);
  });
});
