// Where a sentence ends. Every row holds its sentences with " | " between them, or "+" where no blank does.
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src';

describe('sentences', () => {
  it.each([
    'Jalan itu rusak. | Warga meminta perbaikan.',
    // titles, degrees, initials, abbreviations
    'Acara dibuka Drs. H. Ahmad Fauzi, S.Sos., M.Si. di aula. | Hadir pula Prof. Dr. Ir. Rina Wulandari.',
    'Bantuan disalurkan di Kab. Berau dan Kec. Segah. | Warga senang.',
    'Rumahnya di Jl. Mawar No. 12 Samarinda. | Ia tinggal di sana sejak lama.',
    'Ia dilantik Letkol. Inf. Budi Santoso pada Senin. | Upacara berlangsung khidmat.',
    'Kantor itu milik PT. Maju Jaya di Bontang. | Dua gudang ikut terbakar.',
    'Penghargaan diterima R. Tjahyo dan S. Wibowo kemarin. | Keduanya bangga.',
    // numbers and money
    'Bantuan senilai Rp. 2.000.000,- diserahkan kepada warga. | Dana itu dari APBD.',
    'Anggaran Rp. 2. 499.000.000,- disiapkan. | Lelang dimulai bulan depan.',
    'Nilainya naik 3.5 persen. | Tahun lalu hanya 2 persen.',
    // quotations
    '“Kami siap. | Semua sudah dihitung,” kata Rina. | Ia menutup rapat.',
    'Ia bertanya, “Siapa yang siap?” | Tidak ada yang menjawab.',
    '"Jangan tunda lagi." | Demikian pesan bupati.',
    'Warga berseru, “Hidup desa kami!” sambil menari. | Acara usai.',
    // brackets and credits
    'Rapat ditutup sore hari. | (jay/sul/hmsprov)',
    'Ia datang (terlambat). | Rapat sudah usai.',
    // lost blanks and lost stops
    'Rapat digelar di Bontang.+Dilakukan pula sosialisasi.',
    'Kabar itu tidak benar.+"Niat kami baik," ujar camat. | Ia lalu pergi.',
    '"Kami siap, warga ikut," jelasnya.+"Tadi pagi semua sudah diukur," kata Rina.',
    'Bupati hadir bersama warga | Menurut dia, jalan itu akan diperbaiki.',
    'Jalan itu akan diperbaiki tahun depan. | acara ditutup dengan doa.',
    'Rapat digelar Maret 2021.+Menurut camat, hasilnya baik.',
    'Desa itu bebas Covid-19.+Menurut camat, warga patuh.',
    'Unduh versi 2.Beta di laman itu.',
    'Warga pindah ke Sukamaju.+KPU lalu mendata mereka.',
    // … and what only looks so
    'Laporan itu dimuat Beritawarga.COM kemarin.',
    'Harganya Rp 1.500.Warga setuju.',
    // list markers
    '1. Menjaga kebersihan sungai. | 2. Menanam pohon di bantaran.',
    // what ends none
    'Ia tiba pukul 10.30 di hotel Aston.',
    'Kunjungi www.kaltimprov.go.id untuk daftar lengkap.',
    'Nilai rapor siswa kelas V.',
    'Program itu dll. sudah berjalan.',
  ])('%s', (row) => {
    const text = row.replaceAll(' | ', ' ').replaceAll('+', '');
    const want = row.split(/ \| |\+/u);
    expect(splitSentences(text).map((s) => s.text.trim())).toEqual(want.map((s) => s.trim()));
  });

  it('end with the line, but not with a hard wrap', () => {
    const found = splitSentences(
      'Pasar Murah Digelar di Loa Kulu\n\nPasar murah di halaman kantor bupati itu dibuka oleh Menteri\nSosial RI dan Dr.\nRina kemarin di\nhalaman kantor.\nWarga senang.',
    );
    expect(found.map((s) => s.text)).toEqual([
      'Pasar Murah Digelar di Loa Kulu',
      'Pasar murah di halaman kantor bupati itu dibuka oleh Menteri\nSosial RI dan Dr.\nRina kemarin di\nhalaman kantor.',
      'Warga senang.',
    ]);
  });

  it('hold every token once', () => {
    const text = 'A. B! "C?" (d) 1. e... \n\n f. G.H.I. “J.” k';
    const spans = splitSentences(text);
    const rest = [...text].filter((_, i) => !spans.some((s) => i >= s.start && i < s.end)).join('');
    expect(rest.trim()).toBe('');
    for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
  });
});
