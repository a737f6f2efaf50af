// The people of `person.cases.ts`, and who is one person and who is two.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';
import { sameName, wordsOfName } from '../../src/resolve/same-name';
import { cases, chains, none, roles } from './person.cases';

const names = (text: string): string[] => {
  const { officials, persons } = extract(text);
  return [...officials, ...persons].map((p) => p.name);
};

describe('people', () => {
  for (const [name, texts] of Object.entries(cases))
    for (const text of texts)
      it(`${name}: ${text}`, () => expect(extract(text).persons.map((p) => p.name)).toEqual([name]));

  for (const [text, mentions] of Object.entries(chains))
    it(text, () => {
      const { officials, persons } = extract(text);
      expect((officials[0] ?? persons[0])?.mentions.map((m) => m.text)).toEqual(mentions);
      expect(officials.length + persons.length).toBe(1);
    });

  for (const [text, role] of Object.entries(roles))
    it(`${role}: ${text}`, () => expect(extract(text).persons.map((p) => p.role)).toEqual([role]));

  for (const text of none) it(`nobody in "${text}"`, () => expect(names(text)).toEqual([]));

  it('keeps a wife apart from the husband whose name she bears', () => {
    const text = 'Camat Bekasi Selatan Karya Sukmadi hadir bersama Ketua TP PKK Bekasi Selatan Sarnih Karya Sukmadi.';
    expect(names(text)).toEqual(['Karya Sukmadi', 'Sarnih Karya Sukmadi']);
  });

  it('keeps people of one surname apart', () => {
    const text = 'Bupati Berau Ahmad Siregar dan Sekda Berau Yusuf Siregar hadir. “Siap,” kata Yusuf.';
    const { officials } = extract(text);
    expect(officials.map((o) => o.mentions.map((m) => m.text))).toEqual([
      ['Ahmad Siregar'],
      ['Yusuf Siregar', 'Yusuf'],
    ]);
  });
});

describe('sameName', () => {
  const same = (a: string, b: string): boolean => sameName(wordsOfName(a), wordsOfName(b));
  it('joins short names, forms of Muhammad and slips of the pen', () => {
    expect(same('Mukmin Faisal HP', 'Mukmin Faisal')).toBe(true);
    expect(same('M. Teguh Jaya', 'Teguh Jaya')).toBe(true);
    expect(same('Muhammad Ridwan', 'Moh. Ridwan')).toBe(true);
    expect(same('Darma Budhy', 'Dharma Budhy')).toBe(true);
    expect(same('Romadhoni', 'Romahdoni')).toBe(true);
  });
  it('keeps others apart', () => {
    expect(same('Budi Santoso', 'Budi Hartono')).toBe(false);
    expect(same('Sarnih Karya Sukmadi', 'Karya Sukmadi')).toBe(false);
    expect(same('Rudi', 'Budi')).toBe(false);
  });
});
