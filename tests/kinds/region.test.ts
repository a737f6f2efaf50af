// The table of `region.cases.ts`, and what the root entry knows without the villages.
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src';
import { villages } from '../../src/villages';
import { cases, none } from './region.cases';

const full = createExtractor({ stages: ['region'], gazetteers: [villages] });
const root = createExtractor({ stages: ['region'] });

/** "Balikpapan=64.71 | Kaltim=64": every mention in text order. */
function found(text: string, extractor = full): string {
  const r = extractor.extract(text);
  const byId = new Map(r.regions.map((region) => [region.id, region]));
  return r.mentions
    .flatMap((m) => {
      const region = m.entity === null ? undefined : byId.get(m.entity);
      return region ? [`${m.text}=${region.code ?? region.level}`] : [];
    })
    .join(' | ');
}

describe('regions', () => {
  for (const line of cases.trim().split('\n')) {
    const [text = '', answer = ''] = line.split(' => ');
    it(`${text} → ${answer}`, () => expect(found(text)).toBe(answer));
  }

  for (const text of none) it(`nothing in "${text}"`, () => expect(found(text)).toBe(''));

  it('leaves a short form that the text defines otherwise', () => {
    const both = createExtractor({ stages: ['abbreviation', 'region'] });
    expect(found('Kanal Banjir Barat (KBB) jebol. Warga sekitar KBB pergi.', both)).toBe('');
    expect(found('Bupati KBB hadir.', both)).toBe('KBB=32.17');
  });

  it('takes names that are words too for regions behind a body of the place', () => {
    const all = createExtractor();
    expect(found('BPS Kendal, MUI Padang, dan Bea Cukai Malang hadir.', all)).toBe(
      'Kendal=33.24 | Padang=13.71 | Malang=35.73',
    );
    expect(found('Petugas Dinas Koperasi dan UKM Kendal hadir.', all)).toBe('Kendal=33.24');
    expect(found('Pengurus DPC PKB Rembang dan siswa SMAN 1 Solok hadir.', all)).toBe('Rembang=33.17 | Solok=13.72');
    for (const text of ['Hotel Medan Indah dibuka.', 'Bank Mitra tutup.', 'Polda Metro siap.'])
      expect(found(text, all)).toBe('');
  });

  it('finds the village that a release comes from', () => {
    const all = createExtractor({ gazetteers: [villages] });
    expect(found('Panen Raya Digelar\n\nKaliaman, MCDD – Bupati Jepara membuka panen raya.', all)).toBe(
      'Kaliaman=33.20.14.2008 | Jepara=33.20',
    );
  });

  it('gives names, levels, parents, ISO codes and alternatives', () => {
    const { regions } = full.extract('Kaltim, Kota Balikpapan, dan Kecamatan Balikpapan Kota; juga Kediri.');
    const short = regions.map((r) => [r.name, r.level, r.code, r.iso, r.parents.join('/'), r.alternatives.join('/')]);
    expect(short).toEqual([
      ['Kalimantan Timur', 'province', '64', 'ID-KI', '', ''],
      ['Kota Balikpapan', 'city', '64.71', null, '64', ''],
      ['Balikpapan Kota', 'district', '64.71.06', null, '64/64.71', ''],
      ['Kota Kediri', 'city', '35.71', null, '35', '35.06'],
    ]);
  });

  it('keeps countries that act out of the flat list of places, not out of their entities', () => {
    const r = root.extract('Jepang mengirim tenaga ahli ke Indonesia. Warga Jepang itu tiba di Malaysia.');
    expect(r.regions.map((c) => [c.name, c.mentions.length])).toEqual([
      ['Jepang', 2],
      ['Indonesia', 1],
      ['Malaysia', 1],
    ]);
    expect(r.mentions.map((m) => `${m.type} ${m.text}`)).toEqual(['place Indonesia', 'place Malaysia']);
  });

  it('states the edition of the codes', () => {
    expect(root.extract('').regionEdition).toBe('Kepmendagri 300.2.2-2430/2025');
  });

  it('leaves villages to the gazetteer of villages', () => {
    const text = 'Desa Muntai, Kecamatan Bantan, Kabupaten Bengkalis.';
    expect(found(text, root)).toBe('Kecamatan Bantan=14.03.02 | Kabupaten Bengkalis=14.03');
    expect(found(text)).toBe('Desa Muntai=14.03.02.2009 | Kecamatan Bantan=14.03.02 | Kabupaten Bengkalis=14.03');
  });

  it('keeps a name open where nothing settles it', () => {
    const [region] = full.extract('Desa Sukamaju dikunjungi.').regions;
    expect(region?.code).toBeNull();
    expect(region?.alternatives.length).toBeGreaterThan(3);
  });

  it('finds the district of a name by the regency that the document names', () => {
    const names = (place: string) => full.extract(`Kecamatan Banjaran, ${place}, banjir.`).regions.map((r) => r.code);
    expect(names('Kabupaten Bandung')).toEqual(['32.04.13', '32.04']);
    expect(names('Majalengka')).toEqual(['32.10.22', '32.10']);
  });

  // who acts is no place in the flat list, wherever the list of regions keeps it
  const located = (text: string): string[] =>
    root
      .extract(text)
      .mentions.filter((m) => m.type === 'place' || m.type === 'region')
      .map((m) => m.text);
  const LOCATED: Record<string, readonly string[]> = {
    'Kemarin Washington menuduh Iran.': [],
    'Tuduhan itu dibantah Beijing.': [],
    'Hubungan dengan Moskow membaik.': [],
    'London menjadi kota termahal di Inggris.': ['London', 'Inggris'],
    'Negara itu berbatasan dengan Rusia.': ['Rusia'],
    'Wabah melanda empat negara, yakni Guinea, Liberia, dan Mali.': ['Guinea', 'Liberia', 'Mali'],
    'Serangan terjadi di Gaza selatan.': ['Gaza selatan'],
    'Pasukan datang dari Libya Barat.': ['Libya Barat'],
    'Bandara itu terbesar di kawasan timur Indonesia.': ['kawasan timur Indonesia'],
    'Negara itu melanggar Konvensi Jenewa.': [],
    'Saham Georgia-Rimbania turun.': [],
    'Delegasi di Israel tengah menyiapkan rapat.': ['Israel'],
  };
  for (const [text, expected] of Object.entries(LOCATED)) it(text, () => expect(located(text)).toEqual(expected));
});
