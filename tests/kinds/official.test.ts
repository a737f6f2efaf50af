// The officials of `official.cases.ts`: name, office, status and region of each wording.
import { describe, expect, it } from 'vitest';
import { createExtractor, extract } from '../../src';
import { cases, lists, none } from './official.cases';

const line = (text: string): string[] =>
  extract(text).officials.map((o) => [o.name, o.position, o.status, o.jurisdiction ?? '-'].join(' | '));

describe('officials', () => {
  for (const [official, texts] of Object.entries(cases))
    for (const text of texts) it(`${official}: ${text}`, () => expect(line(text)).toEqual([official]));

  for (const [text, expected] of Object.entries(lists))
    it(text, () => expect(extract(text).officials.map((o) => `${o.name} | ${o.position}`)).toEqual(expected));

  for (const text of none) it(`nobody in "${text}"`, () => expect(line(text)).toEqual([]));

  it('keeps titles apart from the name', () => {
    const [official] = extract('Pangdam VI/Mulawarman Mayjen TNI H. Rahmat Santika, S.E., M.Si. tiba.').officials;
    expect(official).toMatchObject({
      name: 'Rahmat Santika',
      honorifics: ['H'],
      ranks: ['Mayjen TNI'],
      degrees: ['S.E.', 'M.Si.'],
      position: 'Panglima Kodam VI/Mulawarman',
    });
  });

  it('takes the region from the house of the release where the phrase has none', () => {
    const text =
      'MUARA ENIM – Pemerintah Kabupaten Muara Enim menggelar rapat.\n\nBupati H. Dedy Pratama membuka rapat itu.';
    expect(line(text)).toEqual(['Dedy Pratama | Bupati | incumbent | 16.03']);
  });

  it('gives one entity for full and short names', () => {
    const text =
      'Gubernur Kaltim H Rahmat Santika Putra menyampaikan hal itu. "Kami siap," kata Rahmat. Gubernur Santika Putra menutup acara, ujar Rahmat Santika.';
    const { officials, persons } = extract(text);
    expect(officials.map((o) => o.name)).toEqual(['Rahmat Santika Putra']);
    expect(officials[0]?.mentions.map((m) => m.text)).toEqual([
      'Rahmat Santika Putra',
      'Rahmat',
      'Santika Putra',
      'Rahmat Santika',
    ]);
    expect(persons).toEqual([]);
  });

  it('reads offices of the same people in headlines and text', () => {
    const text =
      'PJ WALI KOTA BONTANG BUDI HARTANTO TINJAU PASAR\n\nPj Wali Kota Bontang Budi Hartanto meninjau pasar.';
    expect(line(text)).toEqual(['Budi Hartanto | Wali Kota | acting | 64.74']);
  });
});

describe("the user's own officials", () => {
  const extractor = createExtractor({
    officials: [
      { name: 'Rahmat Santika', position: 'Bupati', region: '64.02', from: '2016', to: '2021-02-16' },
      { name: 'Rahmat Santika', position: 'Gubernur', region: '64', from: '2021-02-17' },
    ],
  });
  const office = (text: string, publishedAt: string): string | undefined => {
    const [o] = extractor.extract(text, { publishedAt }).officials;
    return o && `${o.position} ${o.jurisdiction} ${o.status}`;
  };

  it('gives an untitled name its office of the day', () => {
    expect(office('Acara itu dihadiri Rahmat Santika dan warga.', '2018-05-01')).toBe('Bupati 64.02 incumbent');
    expect(office('Acara itu dihadiri Rahmat Santika dan warga.', '2023-05-01')).toBe('Gubernur 64 incumbent');
  });

  it('lets the text have the last word', () => {
    expect(office('Mantan Bupati Kutai Kartanegara Rahmat Santika hadir.', '2023-05-01')).toBe('Bupati 64.02 former');
  });

  it('says what is wrong with a record', () => {
    expect(() => createExtractor({ officials: [{ name: '', position: 'Bupati' }] })).toThrow(
      /officials\[0\] needs a name/,
    );
    expect(() => createExtractor({ officials: [{ name: 'A', position: 'B', from: 'kemarin' }] })).toThrow(/ISO date/);
  });
});
