// Bodies by rule: surface → texts that name it; `none` names nobody.
export const bodies: Record<string, readonly string[]> = {
  // offices by head noun and field
  'Dinas Sosial Kota Bontang': [
    'Kepala Dinas Sosial Kota Bontang Rudi Hartawan',
    'kata staf Dinas Sosial Kota Bontang.',
  ],
  'Dinas Kelautan dan Perikanan': ['Plt Kepala Dinas Kelautan dan Perikanan, Siti Rahma'],
  'Dinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan': [
    'petugas Dinas Perumahan Rakyat, Kawasan Permukiman dan Pertanahan hadir',
  ],
  'Dinas Ketahanan Pangan (DKP) Bengkalis': ['program Dinas Ketahanan Pangan (DKP) Bengkalis tahun ini'],
  'Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi': [
    'pejabat Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi datang',
  ],
  'Badan Kesatuan Bangsa dan Politik Kabupaten Berau': ['staf Badan Kesatuan Bangsa dan Politik Kabupaten Berau'],
  'Biro Administrasi Pimpinan (Adpim) Setda Kaltim': ['Kepala Biro Administrasi Pimpinan (Adpim) Setda Kaltim, Rudi'],
  'UPT Balai Penyuluhan Pertanian Kecamatan Pinggir': ['staf UPT Balai Penyuluhan Pertanian Kecamatan Pinggir'],
  // governments and local bodies
  'Pemprov Kaltim': ['komitmen Pemprov Kaltim untuk rakyat'],
  'Pemerintah Kabupaten Muara Enim': ['Pada hari itu Pemerintah Kabupaten Muara Enim menggelar rapat'],
  'Pemerintah Kabupaten (Pemkab) Bengkalis': ['Pemerintah Kabupaten (Pemkab) Bengkalis mengapresiasi'],
  'pemerintahan Desa Mandalahaji': ['bersama pemerintahan Desa Mandalahaji meninjau lokasi'],
  'Disdukcapil Kutai Timur': ['petugas Disdukcapil Kutai Timur melayani'],
  'BPKP Perwakilan Sulteng': ['auditor BPKP Perwakilan Sulteng menilai'],
  'TP PKK Provinsi': ['pengurus TP PKK Provinsi hadir'],
  'Pemkab. Agam': ['Asisten Administrasi Umum Pemkab. Agam, Andriwaldi'],
  'Dinas Pemberdayaan Perempuan dan Perlingdungan Anak': [
    'melalui Dinas Pemberdayaan Perempuan dan Perlingdungan Anak kami',
  ],
  'Pol PP Pagaralam': ['Kepala Pol PP Pagaralam Mastur'],
  'Karang Taruna': ['pengurus RT, RW, Karang Taruna dan warga'],
  'Karang Taruna Kecamatan Bantargebang': ['perwakilan Karang Taruna Kecamatan Bantargebang'],
  // units
  'Kodim 0716/Demak': ['anggota Kodim 0716/Demak membantu'],
  'Koramil 2406/Pacet-Kertasari': ['wilayah Koramil 2406/Pacet-Kertasari aman'],
  'Kodam VI/Mulawarman': ['prajurit Kodam VI/Mulawarman berlatih'],
  'Polda Kaltim': ['penyidik Polda Kaltim memeriksa'],
  'Satlantas Polres Demak': ['petugas Satlantas Polres Demak menilang'],
  // schools, hospitals, firms, groups
  'SMA Negeri 15 Kota Bekasi': ['siswa SMA Negeri 15 Kota Bekasi menang'],
  'Universitas Tadulako (Untad)': ['dosen Universitas Tadulako (Untad) hadir'],
  'RSUD Abdul Wahab Sjahranie': ['perawat RSUD Abdul Wahab Sjahranie libur'],
  'PT Nindya Karya': ['kontraktor pelaksana PT Nindya Karya selesai bekerja'],
  'Rumah Sakit Umum Daerah (RSUD) Sultan Iskandar Muda': [
    'perawat Rumah Sakit Umum Daerah (RSUD) Sultan Iskandar Muda libur',
  ],
  'rumah sakit Medika Utama': ['korban dirawat di rumah sakit Medika Utama sejak pagi'],
  'rumah sakit umum daerah Sultan Suriansyah': ['dirujuk ke rumah sakit umum daerah Sultan Suriansyah, kemarin'],
  'PT Kaltim Prima Coal': ['manajemen PT Kaltim Prima Coal menyumbang'],
  'PT. PLN (Persero)': ['direksi PT. PLN (Persero) berjanji'],
  'Kelompok Wanita Tani (KWT) Mawar Indah': ['bantuan kepada Kelompok Wanita Tani (KWT) Mawar Indah'],
  'Ikatan Pemuda Peduli Sungai (IPPS)': ['apresiasi untuk Ikatan Pemuda Peduli Sungai (IPPS) setempat'],
  // bodies known by name
  'Partai Persatuan Pembangunan (PPP)': ['kader Partai Persatuan Pembangunan (PPP) menolak'],
  KPK: ['penyidik KPK memanggil saksi'],
  'DPC PDI Perjuangan Kabupaten Berau': ['pengurus DPC PDI Perjuangan Kabupaten Berau rapat'],
  'BPS Kota Bontang': ['data BPS Kota Bontang menunjukkan'],
};

export const none: readonly string[] = [
  'sejumlah dinas dan badan terkait hadir',
  'kepala dinas kesehatan se-Kalimantan',
  'instansi terkait dan perangkat daerah',
  'di aula Balai Kota pagi tadi',
  'Menteri Kominfo menyampaikan itu',
  'Kepala Dinas setempat tidak hadir',
  'Pelaksana Harian (Plh) Bupati',
  'pada bagian timur kota',
  'semua bank dan koperasi',
  'Demokrat sejati tidak takut',
  'Ketua TP PKK se-Kabupaten Berau hadir',
  'para kepala Kejaksaan Negeri hadir',
  'unsur Forkopimda dan tamu',
  'kata Kadin Kominfo kemarin',
  'bersama Pemerintah Kabupaten hingga Pemerintah Pusat',
  'kepada Pemerintah Kabupaten/Kota di Kaltim',
  'warga Amerika Serikat datang',
  'di Jalan Pramuka pagi tadi',
  'kata R Sony Sulaksana kemarin',
  'bersama Mayjen TNI Irwan Sukmadi',
  'rombongan Kasat Pol PP datang',
  'Wakil Menteri Koperasi Farida Farhana hadir',
  'kementerian dan lembaga (K/L) terkait',
  'dilarikan ke rumah sakit. Kondisi itu membaik',
  'dokter rumah sakit Jakarta dan rumah sakit Singapura',
  'di yayasan Siang itu',
];

/** Texts whose mentions are one body. */
export const one: readonly string[] = [
  'Dinas Ketahanan Pangan (DKP) Bengkalis menyalurkan bantuan. Menurut staf DKP Bengkalis, bantuan dari DKP itu tepat.',
  'Pemerintah Kabupaten Bogor menang. Capaian Pemkab Bogor itu besar. Kata staf Pemkab, semua ikut.',
  'Raksasa tekstil PT Sari Rezeki Tekstil (Saritex) pailit. Buruh Saritex pulang.',
  'Badan Komunikasi Pemerintah (Bakom RI) mencatat itu. Menurut catatan Bakom, harga turun.',
  'Komisi Pemberantasan Korupsi memeriksa dua orang. Sebelumnya KPK menggeledah rumah.',
  'Dinas Kominfo rapat pagi. Staf Dinas Komunikasi dan Informatika Kota Bekasi hadir.',
  'Siswa SMA Negeri 15 Kota Bekasi menang. Kepala SMAN 15 senang.',
  'Pemerintah Kabupaten Berau menanam pohon. Kata staf Pemda Berau, semua ikut.',
  'Kantor Kementerian Agama Kabupaten Berau membuka loket. Kata staf Kementerian Agama Kabupaten Berau, gratis.',
];
