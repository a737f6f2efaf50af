import { describe, expect, it } from 'vitest';
import { createStemmer, stem } from '../../src/morphology';
import { RULES, WHOLE } from './stem.cases';

describe('stem', () => {
  for (const [rule, roots] of Object.entries(RULES)) {
    it(rule, () => {
      const wrong = Object.entries(roots).flatMap(([root, words]) =>
        words.filter((word) => stem(word) !== root).map((word) => `${word}: ${stem(word)}, not ${root}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  for (const [reason, words] of Object.entries(WHOLE)) {
    it(`leaves whole: ${reason}`, () => {
      expect(words.map((word) => stem(word))).toEqual(words.map((word) => word.toLowerCase()));
    });
  }

  it('takes every apostrophe and a whole phrase', () => {
    expect(stem('Jum’at')).toBe(stem("jum'at"));
    expect(stem('  membangun\tperumahan rakyat ')).toBe('bangun rumah rakyat');
    expect(stem('membangun  perumahan\n'.repeat(2000))).toBe('bangun rumah '.repeat(2000).trimEnd());
    expect(stem(`${' '.repeat(40_000)}membangun${' '.repeat(40_000)}perumahan`)).toBe('bangun rumah');
  });

  it('reads colloquial affixes on request only', () => {
    const spoken = createStemmer({ colloquial: true });
    expect(['nyambung', 'ngambil', 'nunggu', 'mikir', 'pukulin', 'ngebuka'].map((word) => spoken.stem(word))).toEqual([
      'sambung',
      'ambil',
      'tunggu',
      'pikir',
      'pukul',
      'buka',
    ]);
    expect(stem('nyambung')).toBe('nyambung');
  });

  it('refuses what is no string, and survives what is no word', () => {
    expect(() => stem(12 as unknown as string)).toThrow(TypeError);
    expect(stem('A'.repeat(1000))).toBe('a'.repeat(1000));
    expect(stem('A'.repeat(100_000))).toBe('A'.repeat(100_000));
    expect(stem('\ud800')).toBe('\ud800');
    expect(stem('Čapek')).toBe('čapek');
  });
});

describe('the stemmer over a text', () => {
  const stemmer = createStemmer();
  const text = 'Pemerintah memantapkan pelaksanaan program dan penguatan kelembagaan, kata Susi.';
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  const at = (word: string): [Uint16Array, number, number] => {
    const start = text.indexOf(word);
    return [units, start, start + word.length];
  };

  it('gives ids of roots, the same for all forms of one root', () => {
    expect(stemmer.rootForm(stemmer.stemUnits(...at('Pemerintah')))).toBe('perintah');
    expect(stemmer.stemUnits(...at('Susi'))).toBe(-1);
    expect(stemmer.stemText(...at('kelembagaan'))).toBe('lembaga');
    expect(stemmer.stemText(...at('Susi'))).toBe('susi');
  });

  it('names the affixes that parallel items share', () => {
    const name = (word: string) => stemmer.affixName(stemmer.affixOf(...at(word)));
    expect(name('memantapkan')).toBe('meN-…-kan');
    expect(name('pelaksanaan')).toBe('peN-…-an');
    expect(stemmer.affixOf(...at('pelaksanaan'))).toBe(stemmer.affixOf(...at('penguatan')));
    expect(name('program')).toBe('');
  });

  it('leaves the text as it was', () => {
    expect(String.fromCharCode(...units)).toBe(text);
  });
});
