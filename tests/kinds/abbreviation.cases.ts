// Pairs that a text defines, by rule: short=long, and the wordings that define it.
export const pairs: Record<string, readonly string[]> = {
  // initials
  'KWT=Kelompok Wanita Tani': [
    'bantuan untuk Kelompok Wanita Tani (KWT) Melati',
    'Kelompok Wanita Tani ( KWT ) Melati',
  ],
  'BKAD=Badan Keuangan dan Aset Daerah': ['Kepala Badan Keuangan dan Aset Daerah (BKAD) Kota Bontang'],
  'UMKM=Usaha Mikro, Kecil dan Menengah': ['pelaku Usaha Mikro, Kecil dan Menengah (UMKM) di Paser'],
  'DAK NF=Dana Alokasi Khusus Non Fisik': ['penyaluran Dana Alokasi Khusus Non Fisik (DAK NF) tahap pertama'],
  'PUBM-TR=Pekerjaan Umum Bina Marga dan Tata Ruang': [
    'Dinas Pekerjaan Umum Bina Marga dan Tata Ruang (PUBM-TR) Provinsi Jambi',
  ],
  // repeats by figure
  'P2L=Pekarangan Pangan Lestari': ['kegiatan Pekarangan Pangan Lestari (P2L).'],
  'P3DN=Peningkatan Penggunaan Produk Dalam Negeri': ['soal Peningkatan Penggunaan Produk Dalam Negeri (P3DN)'],
  'UP3=Unit Pelaksana Pelayanan Pelanggan': ['Manajer Unit Pelaksana Pelayanan Pelanggan (UP3) Palu'],
  'K3=Keselamatan dan Kesehatan Kerja': ['bulan Keselamatan dan Kesehatan Kerja (K3) nasional'],
  // inner syllables that the dictionary knows
  'Diklat=Pendidikan dan Pelatihan': ['melalui Pendidikan dan Pelatihan (Diklat) itu'],
  'coklit=pencocokan dan penelitian': ['petugas pencocokan dan penelitian (coklit) datang ke rumah'],
  'sidak=inspeksi mendadak': ['melakukan inspeksi mendadak (sidak) ke pasar'],
  // syllables
  'Kessos=kesejahteraan sosial': ['dan pembangunan kesejahteraan sosial (Kessos) di Balikpapan'],
  'Rakorbang=Rapat Koordinasi Pengembangan': ['usai Rapat Koordinasi Pengembangan (Rakorbang) di Samarinda'],
  'Posyandu=Pos Pelayanan Terpadu': ['kader Pos Pelayanan Terpadu (Posyandu) se-Kecamatan'],
  'Pandu Gempita=pelayanan terpadu dan gerakan masyarakat peduli kabupaten/kota sejahtera': [
    'tujuan dari program pelayanan terpadu dan gerakan masyarakat peduli kabupaten/kota sejahtera (Pandu Gempita)',
  ],
  'Banggar=Badan Anggaran': ['rapat Badan Anggaran (Banggar) kemarin'],
  'Plt=Pelaksana Tugas': ['Pelaksana Tugas (Plt.) Wali Kota', 'Pelaksana Tugas(Plt) Wali Kota'],
  'KDMP=Koperasi Desa/Kelurahan Merah Putih': ['pengurus Koperasi Desa/Kelurahan Merah Putih (KDMP)'],
  'K/L=kementerian dan lembaga': ['anggaran kementerian dan lembaga (K/L) naik'],
  // the short form first
  'DPRD=Dewan Perwakilan Rakyat Daerah': ['sidang DPRD (Dewan Perwakilan Rakyat Daerah) Berau'],
  'Samisade=Satu Miliar Satu Desa': ['Program Samisade (Satu Miliar Satu Desa), yakni bantuan'],
  // a cue between them
  'Capung=Calon Peserta Unggul': [
    'Calon Peserta Unggul atau disingkat Capung',
    'Calon Peserta Unggul, disingkat “Capung”',
  ],
  'Sehati=Sehat Gratis': ['inovasi Sehati yang merupakan singkatan dari Sehat Gratis'],
  'Gerindra=Partai Gerakan Indonesia Raya': ['kader Partai Gerakan Indonesia Raya (Gerindra) hadir'],
  'Polres=Kepolisian Resor': ['penyidik Kepolisian Resor (Polres) Demak'],
  'RDP=Rapat Dengar Pendapat': ['dalam Rapat Dengar Pendapat atau RDP kemarin'],
};

/** Brackets and cues that define nothing. */
export const none: readonly string[] = [
  'Menteri Sosial Budi Hartawan (batik merah) dan istri',
  'Bupati Paser Rudi Santoso (kiri) dan wakilnya',
  'jembatan darurat (jembatan bailey)',
  'Sabtu (3/5)',
  'panjang jalan itu (12 km)',
  'kata dia. (rel)',
  'ungkapnya (Oca)',
  'Kodim 0624/Kab. Bandung (Selasa, 02/02/2021)',
  'PT Kereta Api Indonesia (Persero)',
  'bantuan itu ada dasarnya, yaitu kebutuhan (need)',
  'Kapten Inf Aang Sutisna (Pasi Intel Kodim 0624)',
  'hadir camat atau KUA setempat',
  'tersangka Agus Suharyito (SYT) hadir',
  'semua satu (suara)',
  'Lanjut Usia 113,794 (72.88%)',
  '( )',
  '(SDM',
];
