// The table of `law.cases.ts`; short references; what must not be taken for a law.
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src';
import { none, references } from './law.cases';

const extractor = createExtractor({ stages: ['law'] });
const laws = (text: string) => extractor.extract(text).laws;

const rows = references
  .trim()
  .split('\n')
  .map((line) => {
    const [text = '', answer = ''] = line.split(' => ');
    return { text, answer };
  });

/** kind | number | year, and the rest down to the last part that the case names. */
function worded(law: ReturnType<typeof laws>[number], parts: number): string {
  const all = [law.kind, law.number, law.year, law.article, law.clause, law.about];
  return all
    .slice(0, parts)
    .map((part) => part ?? '-')
    .join(' | ');
}

describe('laws', () => {
  it('has a table of 200 references and 60 refusals', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(none.length).toBeGreaterThanOrEqual(60);
  });

  for (const { text, answer } of rows)
    it(`${text} → ${answer}`, () => {
      for (const sentence of [text, `Sosialisasi ${text}.`]) {
        const found = laws(sentence);
        expect(found.map((law) => worded(law, answer.split(' | ').length))).toEqual([answer]);
      }
    });

  for (const text of none) it(`nothing in "${text}"`, () => expect(laws(text)).toEqual([]));

  it('finds each of several numbers behind one head', () => {
    const numbers = (text: string) => laws(text).map((l) => `${l.number}/${l.year}`);
    expect(numbers('SK Mendagri nomor 131.35-260, 131.35-245, dan 131.35-247 diserahkan.')).toEqual([
      '131.35-260/null',
      '131.35-245/null',
      '131.35-247/null',
    ]);
    expect(numbers('UU Nomor 31 Tahun 1999 dan Nomor 20 Tahun 2001')).toEqual(['31/1999', '20/2001']);
    expect(numbers('Peraturan Bersama Nomor 9 dan 8 Tahun 2006')).toEqual(['9/2006', '8/2006']);
    expect(numbers('UU Nomor 1 Tahun 2015 jo. UU Nomor 10 Tahun 2016')).toEqual(['1/2015', '10/2016']);
  });

  it('links short references to the law they mean', () => {
    const text =
      'Perda Nomor 5 Tahun 2023 tentang Ketertiban Umum sudah berlaku. Perda tersebut melengkapi UU Nomor 6 Tahun 2014 ' +
      'tentang Desa. UU Desa mengatur dana desa. Perda Ketertiban Umum dan Perda Nomor 5 disosialisasikan.';
    const found = laws(text).map((l) => [l.kind, l.number, l.mentions.map((m) => m.text)]);
    expect(found).toEqual([
      [
        'Peraturan Daerah',
        '5',
        ['Perda Nomor 5 Tahun 2023', 'Perda tersebut', 'Perda Ketertiban Umum', 'Perda Nomor 5'],
      ],
      ['Undang-Undang', '6', ['UU Nomor 6 Tahun 2014', 'UU Desa']],
    ]);
  });

  it('takes a bare figure for a law that the document has numbered, and for nothing else', () => {
    const [law] = laws('PP Nomor 18 Tahun 2017 terbit. Di PP 18 ada tunjangan.');
    expect(law?.mentions.map((m) => m.text)).toEqual(['PP Nomor 18 Tahun 2017', 'PP 18']);
    expect(laws('PP Nomor 18 Tahun 2017 terbit. Satpol PP 18 orang hadir.')[0]?.mentions.length).toBe(1);
  });

  it('takes the article into the span when it stands beside the law', () => {
    const [law] = laws('Sesuai Pasal 5 ayat (1) UU Nomor 12 Tahun 2011, rancangan dibahas.');
    expect(law?.mentions.map((m) => m.text)).toEqual(['Pasal 5 ayat (1) UU Nomor 12 Tahun 2011']);
  });
});
