// Buildings, streets, venues, rivers; what looks like them and is none.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';

const places = (text: string): string[] =>
  extract(text)
    .mentions.filter((m) => m.source.startsWith('place/'))
    .map((m) => m.text);

const YES: Record<string, string> = {
  'Hotel Grand Mulia': 'rapat di Hotel Grand Mulia, Samarinda',
  'Jl. Diponegoro': 'warga Jl. Diponegoro mengeluh',
  'Jalan Gajah Mada': 'kemacetan di Jalan Gajah Mada pagi tadi',
  'Sungai Mahakam': 'banjir Sungai Mahakam surut',
  'aula Kantor Bupati Berau': 'digelar di aula Kantor Bupati Berau kemarin',
  'Jembatan Musi VI': 'pembangunan Jembatan Musi VI selesai',
  'gedung KPK': 'saksi tiba di gedung KPK siang tadi',
  'Gedung DPR': 'warga datang ke Gedung DPR kemarin',
  'Kompleks Istana Negara': 'rapat di Kompleks Istana Negara, Jakarta',
  'Galeri Cipta': 'diskusi di Galeri Cipta, Cikini',
  'Bandung Convention Center': 'pameran di Bandung Convention Center dibuka',
  'Simpang Tujuh': 'macet di kawasan Simpang Tujuh pagi tadi',
  'Selat Bab al-Mandab': 'kapal lewat di Selat Bab al-Mandab kemarin',
  'kedutaan Yaman': 'ledakan di dekat kedutaan Yaman itu keras',
  'rumah dinas Bupati Berau': 'jamuan di rumah dinas Bupati Berau semalam',
  'alun-alun Ciparay': 'apel di alun-alun Ciparay pagi tadi',
};

const NO = [
  'warga berbelanja di Pasar Murah itu',
  'tersedia Ruang Terbuka Hijau di kota',
  'Menteri Perumahan Rakyat hadir',
  'staf Dinas Pekerjaan Umum dan Tata Ruang Sumsel hadir',
  'menuju jalan. Kalau hujan, jalan itu licin',
  'perbaikan jalan Provinsi Jambi',
  'kegiatan di gedung itu',
  'tamu datang ke rumah dinas Rusman semalam',
  'ada lima terminal ATM baru',
  'termasuk kantor K-3 di sana',
  'ketegangan di kawasan Timur Tengah',
];

describe('places', () => {
  for (const [place, text] of Object.entries(YES)) it(place, () => expect(places(text)).toEqual([place]));
  for (const text of NO) it(`none in "${text}"`, () => expect(places(text)).toEqual([]));
});
