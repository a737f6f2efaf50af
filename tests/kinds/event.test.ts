// Named meetings, ceremonies, contests, anniversaries.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';

const events = (text: string): string[] => extract(text).events.map((e) => e.name);

const YES: Record<string, string> = {
  'HUT ke-57 Provinsi Kaltim': 'dalam rangka HUT ke-57 Provinsi Kaltim itu',
  'HUT ke 16 Kabupaten OKU Timur': 'usai menghadiri HUT ke 16 Kabupaten OKU Timur.',
  'HUT Kabupaten Batang Hari Ke-75 Tahun 2023': 'peringatan HUT Kabupaten Batang Hari Ke-75 Tahun 2023, kata dia',
  'Rakorbang Kessos Wilayah Regional IV Kalimantan': 'usai Rakorbang Kessos Wilayah Regional IV Kalimantan kemarin',
  'Hari Pendidikan Nasional': 'pada Hari Pendidikan Nasional tahun ini',
  'Pemilu 2024': 'menjelang Pemilu 2024 nanti',
  'Musyawarah Perencanaan Pembangunan (Musrenbang) Kecamatan Mandau':
    'membuka Musyawarah Perencanaan Pembangunan (Musrenbang) Kecamatan Mandau kemarin',
  'Mandala Awards 2025': 'daerah itu meraih Mandala Awards 2025 kategori kabupaten',
  'Rakor Percepatan Perda RTRW dan RDTR': 'hadir dalam Rakor Percepatan Perda RTRW dan RDTR kemarin',
};

const NO = ['rapat koordinasi digelar besok', 'Rapat itu lancar', 'Hari Senin kami libur', 'usai upacara di lapangan'];

describe('events', () => {
  for (const [event, text] of Object.entries(YES)) it(event, () => expect(events(text)).toEqual([event]));
  for (const text of NO) it(`none in "${text}"`, () => expect(events(text)).toEqual([]));
});
