// The same code on both packages: what must be the same is, and what was wrong is mended.
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as ours from '../../src/sastrawijs';

const theirs = createRequire(import.meta.url)('sastrawijs') as typeof ours;

const stems = (library: typeof ours, sentence: string): string[] => {
  const stemmer = new library.Stemmer();
  return new library.Tokenizer().tokenize(sentence).map((word) => stemmer.stem(word));
};

describe('sastrawijs', () => {
  it('runs the code of its manual', () => {
    const sentence = 'Pembangunan jalan itu memudahkan para petani mengangkut hasil kebun.';
    expect(stems(ours, sentence)).toEqual([
      'bangun',
      'jalan',
      'itu',
      'mudah',
      'para',
      'tani',
      'angkut',
      'hasil',
      'kebun',
    ]);
    expect(stems(ours, sentence)).toEqual(stems(theirs, sentence));
  });

  it.each([
    ['menurut', 'turut'],
    ['rata-rata', 'rata'],
    ['perpajakan', 'pajak'],
    ['terpercaya', 'percaya'],
    ['mengklaim', 'klaim'],
  ])('reads %s as %s', (word, root) => {
    expect(new ours.Stemmer().stem(word)).toBe(root);
  });

  it('takes a dictionary, and words in and out of it', () => {
    const stemmer = new ours.Stemmer(['bangun']);
    expect(stemmer.stem('pembangunan')).toBe('bangun');
    expect(stemmer.find('bangun')).toBe(true);
    expect(stemmer.find('rumah')).toBe(false);
    stemmer.addToDict(['Rumah']);
    expect(stemmer.find('rumah')).toBe(true);
    expect(stemmer.stem('perumahan')).toBe('rumah');
    stemmer.remove(['rumah']);
    expect(stemmer.find('rumah')).toBe(false);
  });

  it('changes its own dictionary, never the next one’s', () => {
    const changed = new ours.Stemmer();
    changed.addToDict(['gentri']);
    changed.remove(['makan']);
    expect(changed.stem('digentrikan')).toBe('gentri');
    expect(changed.find('makan')).toBe(false);
    expect(new ours.Stemmer().find('makan')).toBe(true);
    expect(new ours.Stemmer().find('gentri')).toBe(false);
  });

  it('tokenizes as theirs does, but for hyphens', () => {
    const plain = 'Kepala Dinas Sosial (62) hadir, kata @humas di https://contoh.go.id/x #Bontang!';
    expect(new ours.Tokenizer().tokenize(plain)).toEqual(new theirs.Tokenizer().tokenize(plain));
    expect(new ours.Tokenizer().tokenize('Buku-buku &#66;aru')).toEqual(['buku-buku', 'baru']);
    expect(new ours.Tokenizer().tokenize('')).toEqual([]);
    expect(new ours.Tokenizer().parseHtmlEnteties('&#9999999;')).toBe('&#9999999;');
  });
});
