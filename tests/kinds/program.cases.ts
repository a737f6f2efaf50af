// Programs by rule: name → texts that name it; `none` names nothing.
export const programs: Record<string, readonly string[]> = {
  // known names
  'Program Keluarga Harapan': ['penerima PKH di Kabupaten Berau', 'bantuan Program Keluarga Harapan (PKH) cair'],
  'Kartu Indonesia Sehat': ['pemegang Kartu Indonesia Sehat berobat gratis', 'peserta KIS di puskesmas'],
  'TNI Manunggal Membangun Desa': ['pembukaan TNI Manunggal Membangun Desa (TMMD) ke-113'],
  'Operasi Ketupat 2023': ['polisi menggelar Operasi Ketupat 2023 mulai besok'],
  'Dana Desa': ['pengelolaan Dana Desa tahun ini'],
  // after "program"
  'Guru Ngaji Tangguh': ['dengan program Guru Ngaji Tangguh, anak-anak membaca'],
  'Babinsa Berdaya Saing': ['untuk mendukung program Babinsa Berdaya Saing di daerah'],
  Gratispol: ['menjalankan program Gratispol tahun ini'],
  'Sehat Bersama': ['melalui program “Sehat Bersama” itu', "lewat inovasi 'Sehat Bersama' itu"],
  'pelayanan terpadu dan gerakan masyarakat peduli kabupaten/kota sejahtera': [
    'tujuan dari program pelayanan terpadu dan gerakan masyarakat peduli kabupaten/kota sejahtera (Pandu Gempita),',
  ],
  'Satu Miliar Satu Desa': ['Pertama, Program Samisade (Satu Miliar Satu Desa), yakni bantuan'],
  'Gerakan Masyarakat Bijak Memakai Obat': [
    'dinas melaksanakan Program Gerakan Masyarakat Bijak Memakai Obat tahun ini',
  ],
  'Program Pengelolaan Penyakit Kronis': ['peserta program pengelolaan penyakit kronis (PROLANIS) di puskesmas'],
  'Desa Menjaga Mata Air': ["penghargaan kategori Program Kehumasan dari kampanye 'Desa Menjaga Mata Air' itu"],
  'Jumat Berkah': ['warga ikut program Jumat Berkah di masjid'],
  'Minggu Kasih': ['polisi menggelar program Minggu Kasih di gereja'],
  // their own heads
  'Gerakan Tanam Cabai': ['Bupati membuka Gerakan Tanam Cabai di halaman rumah'],
  'Beasiswa Kaltim Tuntas': ['mahasiswa menerima Beasiswa Kaltim Tuntas (BKT) tahun ini'],
  // a name that is given
  'Kredit Wirausaha Jadi Juara': ['kredit ringan ini diberi nama Kredit Wirausaha Jadi Juara, yang'],
};

export const none: readonly string[] = [
  'Bupati membuka program Jumat (12/5) di Kendal.',
  'Bupati membuka program Jumat Malam di Kendal.',
  'Konferensi Gerakan Nonblok digelar di Bandung',
  'Direktur Program Tata Kelola Andi Saputra hadir',
  'Bupati Minta Warga Awasi Dana Desa\n\nBUNGO - Bupati meminta warga mengawasi dana desa.',
  'mereka membawa “Asta Cita Rakyat” ke gedung dewan',
  'semua program pembangunan itu penting',
  'sejalan dengan program Pemerintah Kabupaten Berau',
  'dosen Program Studi Ilmu Hukum',
  'tiga Program Prioritas daerah',
  'Partai Gerakan Indonesia Raya menolak',
  'petugas membawa Kartu Keluarga dan Kartu Tanda Penduduk',
  'Direktur Gerakan Perubahan, Andi Saputra',
  'Direktur Sosialisasi dan Kampanye Antikorupsi, Rudi Hartawan',
  'hadir dalam program Sapa Pagi di Kabar TV',
  'program pendidikan gratis dilanjutkan',
  'bersama Organisasi Perangkat Daerah (OPD)',
  'usai Rapat Koordinasi Pengembangan (Rakorbang)',
  'Plt Kepala Dinas Sosial (Dinsos) Bontang',
  'bantuan sosial bagi warga',
];
