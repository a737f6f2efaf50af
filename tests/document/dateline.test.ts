// Datelines: ten separators, outlets before and behind the place, brackets, dates; and what only looks like one.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';

const BODY =
  'Wakil Bupati Sumarni membuka musyawarah perencanaan pembangunan di aula kantor bupati, dan berharap usulan warga didengar oleh semua dinas.';

const dateline = (text: string) => {
  const d = extract(text).structure.dateline;
  return d && { text: d.text, place: d.place, agency: d.agency };
};

const FORMS: [opening: string, place: string, agency: string | null][] = [
  ['BALIKPAPAN - ', 'BALIKPAPAN', null],
  ['SAMARINDA – ', 'SAMARINDA', null],
  ['SAMARINDA — ', 'SAMARINDA', null],
  ['Tana Paser – ', 'Tana Paser', null],
  ['Palu,– ', 'Palu', null],
  ['DOLOK SANGGUL - ', 'DOLOK SANGGUL', null],
  ['Demak - ', 'Demak', null],
  ['TOLI-TOLI - ', 'TOLI-TOLI', null],
  ['LAMPUNG SELATAN–', 'LAMPUNG SELATAN', null],
  ['METRO–', 'METRO', null],
  ['INHIL-', 'INHIL', null],
  ['Samarinda- ', 'Samarinda', null],
  ['KOTA BEKASI -- ', 'KOTA BEKASI', null],
  ['SAMARINDA : ', 'SAMARINDA', null],
  ['Palembang: ', 'Palembang', null],
  ['BENGKULU ~ ', 'BENGKULU', null],
  ['KOMPAS.com - ', '', 'KOMPAS.com'],
  ['jpnn.com, MALANG - ', 'MALANG', 'jpnn.com'],
  ['TEMPO.CO, Semarang - ', 'Semarang', 'TEMPO.CO'],
  ['GOPOS.ID, MARISA – ', 'MARISA', 'GOPOS.ID'],
  ['Memontum Kota Malang – ', 'Kota Malang', 'Memontum'],
  ['jpnn.com - PADANG - ', 'PADANG', 'jpnn.com'],
  ['KBRN, Palembang : ', 'Palembang', 'KBRN'],
  ['SAMARINDA, Maqnaia – ', 'SAMARINDA', 'Maqnaia'],
  ['Bengkulu Utara, GC – ', 'Bengkulu Utara', 'GC'],
  ['JAYAPURA, LELEMUKU.COM - ', 'JAYAPURA', 'LELEMUKU.COM'],
  ['Palembang, Detik Sumsel- ', 'Palembang', 'Detik Sumsel'],
  ['Ambon, Detik Maluku- ', 'Ambon', 'Detik Maluku'],
  ['PALEMBANG,HS – ', 'PALEMBANG', 'HS'],
  ['Jakarta, CNN Indonesia--', 'Jakarta', 'CNN Indonesia'],
  ['Jakarta (ANTARA) - ', 'Jakarta', 'ANTARA'],
  ['Palembang  (ANTARA News Sumsel) - ', 'Palembang', 'ANTARA News Sumsel'],
  ['Padang Panjang, (Antara) - ', 'Padang Panjang', 'Antara'],
  ['London (ANTARA News)-', 'London', 'ANTARA News'],
  ['Klojen (malangkota.go.id) – ', 'Klojen', 'malangkota.go.id'],
  ['PEKANBARU (RiauInfo) - ', 'PEKANBARU', 'RiauInfo'],
  ['JAKARTA (28 April 2020) - ', 'JAKARTA', null],
  ['Buleleng, 21 Agustus 2025 – ', 'Buleleng', null],
  ['Bandung | 04 Desember 2018 | ', 'Bandung', null],
  ['Samarinda, Humpro - ', 'Samarinda', 'Humpro'],
  ['TRIBUNNEWS.CO. PALEMBANG - ', 'PALEMBANG', 'TRIBUNNEWS.CO'],
];

describe('dateline', () => {
  it.each(FORMS)('%s', (opening, place, agency) => {
    for (const text of [`${opening}${BODY}`, `Musrenbang Digelar di Kabupaten\n\n${opening}${BODY}\n\n${BODY}`]) {
      const found = dateline(text);
      expect(found?.place).toBe(place);
      expect(found?.agency ?? null).toBe(agency);
      expect(text.startsWith(found?.text as string, text.length > 300 ? text.indexOf(opening) : 0)).toBe(true);
    }
  });

  it.each([
    ['Situbondo, Bhirawa', 'Situbondo', 'Bhirawa'],
    ['MUARABULIAN,DISKOMINFO', 'MUARABULIAN', 'DISKOMINFO'],
    ['KOTA BEKASI - Selasa, 22 November 2022', 'KOTA BEKASI', null],
  ])('on a line of its own: %s', (line, place, agency) => {
    expect(dateline(`Musrenbang Digelar di Kabupaten\n\n${line}\n${BODY}\n\n${BODY}`)).toEqual({
      text: line,
      place,
      agency,
    });
  });

  it('with a comma alone, before a body or an office that acts', () => {
    const seat =
      'Muara Sabak, Dinas Sosial Kabupaten Tanjung Jabung Timur membuka pelatihan di aula kantor itu, Senin (3/5).';
    expect(dateline(`Pelatihan Dibuka\n\n${seat}\n\n${BODY}`)).toEqual({
      text: 'Muara Sabak',
      place: 'Muara Sabak',
      agency: null,
    });
    expect(dateline(`Demak, Bupati Sumarni membuka musyawarah. ${BODY}`)?.place).toBe('Demak');
  });

  it.each([
    BODY,
    `Demak, Kudus dan Jepara menggelar musyawarah bersama di aula kantor bupati. ${BODY}`,
    `Sumarni, Bupati Demak yang baru dilantik, membuka musyawarah. ${BODY}`,
    `Demak, Dinas Kominfo Raih Juara\n\n${BODY}`,
    `KEMENTERIAN Sosial (Kemensos) menyalurkan bantuan - ${BODY}`,
    `Bupati Sumarni - yang baru dilantik - membuka acara itu. ${BODY}`,
    `Asisten I : Kita Mampu Bersaing di Tingkat Nasional\n\n${BODY}`,
    `Pemprov Kaltim - Kejati Teken Kerja Sama\n\n${BODY}`,
    `Gubernur: Jangan Ada Pungutan Liar di Sekolah\n\n${BODY}`,
    `Cegah Banjir Rob, Sekda: Warga Perlu Dilibatkan\n\n${BODY}`,
    `Kecam Aksi Tawuran, Relawan Kota : Jangan Terulang\n\n${BODY}`,
    `Pelatihan E-Commerce bagi Pelaku Usaha\n\n${BODY}`,
    `H-5 Lebaran, Jalan Provinsi Selesai Diperbaiki\n\n${BODY}`,
    `Program Studi Teknik - Fakultas Teknik menggelar seminar. ${BODY}`,
    `Jakarta adalah kota terbesar - dan terpadat - di negeri ini. ${BODY}`,
  ])('none in: %s', (text) => {
    expect(dateline(text)).toBeNull();
  });
});
