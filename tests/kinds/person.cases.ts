// People without a public office: name → wordings; later, their roles, names that the text gives
// in several forms; last, capitals that name nobody. The people are invented.

export const cases: Record<string, readonly string[]> = {
  'Harumi Permata Dewi': [
    'Warga menolong seorang ibu muda bernama Harumi Permata Dewi (23) di jalan.',
    'Kejadian itu ramai. Korban tewas itu diketahui bernama Harumi Permata Dewi.',
    'Polisi mencari perempuan berusia 40 tahun bernama Harumi Permata Dewi kemarin.',
  ],
  'Solihin Rahmat': [
    'Ketua LSM Pemuda Peduli Lingkungan Solihin Rahmat berharap program itu berlanjut.',
    'Ustaz H. Solihin Rahmat mengisi tausiah.',
    '“Kami senang,” kata Solihin Rahmat.',
    'Kegiatan itu dihadiri Prof. Dr. Solihin Rahmat, M.Si dari Samarinda.',
    'Solihin Rahmat, S.Pd membuka kegiatan itu.',
    'Ketua Umum Partai Golkar Solihin Rahmat datang.',
    'Bantuan diterima Solihin Rahmat (45), warga Desa Muntai.',
  ],
  Ermawati: [
    '“Kami bangga,” ungkap Ermawati Kepala Sekolah SMAN 15.',
    'Kepala SMAN 15, Ermawati, S.Pd, mengucapkan terima kasih.',
    'Ketua TP PKK Kabupaten Berau Ny. Ermawati membuka lomba.',
  ],
  "Sa'bani Yusuf": ["Ustadz Sa'bani Yusuf memimpin doa."],
  'I Wayan Suardita': ['Direktur PT Sinar Terang I Wayan Suardita hadir.'],
  'Bung Darsono': ['Ia menyimpan foto Bung Darsono di kamar.'],
  'Jean-Paul Okoro': ['“Vaksin itu aman,” kata Jean-Paul Okoro.'],
  'Yusuf MS Wirajaya': ['“Kami siap,” kata Yusuf MS Wirajaya.'],
  'Salim al-Sisi': ['“Kami siap,” kata Salim al-Sisi.'],
  'MS Rahmat Hidayat': ['Mereka adalah MS Rahmat Hidayat dan tiga stafnya.'],
  'Irena Molnar-Kovas': ['Menurut Irena Molnar-Kovas, obat itu aman.', '“Kami siap,” kata Irena Molnar-Kovas.'],
  'Sergio Bagalev': ['Kursi itu milik mendiang Sergio Bagalev.'],
  'Luko Madrik': ['Gelandang Real Madrid Luko Madrik ingin juara lagi.'],
  'Saifal Jamal': ['Pedangdut Saifal Jamal bebas kemarin.', 'Aktor Saifal Jamal menangis di rumah.'],
  Menas: ['Tidak ada yang mundur, kata Menas seperti dikutip media.'],
  // a name that opens a sentence or the text
  'Gerson Walukow': [
    'Gerson Walukow menolak rencana itu.',
    'Warga setuju. Gerson Walukow menolak rencana itu.',
    'Gerson Walukow, misalnya, meminta jalan itu diperbaiki.',
    'Gerson Walukow (lahir di Tomohon, 4 Maret 1980) adalah seorang petani.',
  ],
  'Marten Lodewik Sahertian': ['Marten Lodewik Sahertian adalah ketua kelompok itu sejak awal.'],
  'Apung Sudibya': ['Selamat untuk Bapak Apung Sudibya, kata warga.'],
  // a name and its age
  Tosanto: [
    'Yang dialami Tosanto (51), pencuri asal Desa Muntai, sungguh malang.',
    'Korban itu, Tosanto (51 tahun), selamat.',
  ],
  'Alam Surya Ilahi': ['Korban luka itu adalah Alam Surya Ilahi (25).'],
  'Abu Bakar Hamid': [
    'Warga desa setuju. Abu Bakar Hamid, misalnya, meminta jalan itu diperbaiki.',
    '“Kami siap,” kata Abu Bakar Hamid.',
  ],
  // names of several peoples
  'Tan Mei Hwa': ['“Toko kami buka,” kata Tan Mei Hwa.', 'Salah seorang warga, Tan Mei Hwa, berharap jalan dibuka.'],
  'Rosmaida br. Sembiring': ['“Kami senang,” ujar Rosmaida br. Sembiring.'],
  'Junita boru Siregar': ['“Kami senang,” ujar Junita boru Siregar.'],
  'Syahrir Dg. Tayang': ['“Kami senang,” ujar Syahrir Dg. Tayang.'],
  'Mohd. Yunus': ['Salah seorang warga, Mohd. Yunus, berharap jalan dibuka.'],
  'Ida Ayu Mas Sudewi': ['“Kami senang,” ujar Ida Ayu Mas Sudewi.'],
  'Juni Ardianto': ['“Kami senang,” ujar Juni Ardianto kepada wartawan.'],
  // between commas behind a description
  Kasiyem: [
    'Salah satu penerima bantuan, Kasiyem, mengaku senang.',
    'Koordinator aksi dari Aliansi Buruh, Kasiyem, menuntut upah naik.',
    'Pengamat politik Universitas Indonesia, Kasiyem, menilai hasilnya ketat.',
    'Menurut peneliti dari BRIN, Kasiyem, gempa itu dangkal.',
  ],
  Sugeng: ['Ketua RT 03 RW 05 Sugeng menyambut baik.'],
  'Siti Rahmi': ['Istri Bupati Berau Siti Rahmi menyerahkan bantuan.'],
  'Budi Harta Winata': ['Ketua Umum ISSC Budi Harta Winata hadir.'],
  'Linda Hasanah': ['Ketua Dharmawanita Linda Hasanah hadir.'],
  'Zainudin Yahya': ['Ketua Majelis Adat Datuk Seri Zainudin Yahya hadir.'],
  'Moh. Ichsan Tandra': [
    'Rapat dibuka oleh warga Kabupaten Nganjuk Moh. Ichsan Tandra, S.PdI.',
    'Para doktor seperti Moh. Ichsan Tandra dan rekannya hadir.',
  ],
};

/** Text → the mentions of its first person or official, in order. */
export const chains: Record<string, readonly string[]> = {
  'Menteri Sosial Tri Rahmawati, yang akrab disapa Rahma, tiba. Rahma meninjau gudang.': [
    'Tri Rahmawati',
    'Rahma',
    'Rahma',
  ],
  'Gubernur Kaltim Rahmat Wijaya tiba. “Mulai besok,” kata Gubernur yang akrab disapa Mamat itu. Mamat meninjau kali.':
    ['Rahmat Wijaya', 'Mamat', 'Mamat'],
  'Direktur PT Padi Budi Waskito hadir bersama warga. Pria yang kerap disapa Buwas ini menanam padi.': [
    'Budi Waskito',
    'Buwas',
  ],
  // somebody new
  'Bupati Demak Siti Nurhasanah hadir. Seorang warga yang akrab disapa Paman Udin mengaku senang.': ['Siti Nurhasanah'],
  'Gubernur Sumsel Herman Dermawan hadir. “Siap,” ujar HD. HD menambahkan hal lain.': ['Herman Dermawan', 'HD', 'HD'],
  'Menteri Sosial Saiful Yazid (Gus Ipung) tiba. Gus Ipung meninjau gudang.': [
    'Saiful Yazid',
    'Gus Ipung',
    'Gus Ipung',
  ],
  'Gubernur Jakarta Basuki Cahyadi (Ahoy) tiba. Menurut Ahoy, warga senang.': ['Basuki Cahyadi', 'Ahoy', 'Ahoy'],
  'Menteri Sosial Agus Hari Yudhantoro (AHY) tiba. “Siap,” kata AHY.': ['Agus Hari Yudhantoro', 'AHY', 'AHY'],
  'Menurut Hendi Prio Santoso (HPS), opsi ada. Uang itu diterima HPS.': ['Hendi Prio Santoso', 'HPS', 'HPS'],
  'Kapolres Berau AKBP Pradana Aditya Nugraha hadir. “Situasi terkendali,” jelas Aditya Nugraha kepada wartawan.': [
    'Pradana Aditya Nugraha',
    'Aditya Nugraha',
  ],
  'Wakil Gubernur Jawa Barat Oo Rusmana Alam hadir. Kata Kang Oo, semua siap.': ['Oo Rusmana Alam', 'Oo'],
  // a longer name around a word that the text knows from elsewhere
  'Kustanto Musrin menolak rencana itu. “Kami menolak,” kata Kustanto.': ['Kustanto Musrin', 'Kustanto'],
  'Pengamat politik Bawana Kumara menilai wajar. “Itu biasa,” ujar Bawana.': ['Bawana Kumara', 'Bawana'],
  '“Kami menolak,” kata Kustanto. Warga memilih Kustanto Musrin tahun lalu.': ['Kustanto', 'Kustanto Musrin'],
  // but not a place or a work that begins with a capital noun
  '“Kami menolak,” kata Kustanto. Mereka bertemu di Benteng Kustanto Musrin kemarin.': ['Kustanto'],
  'Bupati Berau Romadhon Syah hadir. Camat menyambut Romadhon.': ['Romadhon Syah', 'Romadhon'],
};

/** Texts that name nobody. */
export const none: readonly string[] = [
  'Gol itu membawa Tottenham Hotspur menang 2-0.',
  'Lapangan dibuka bagi Golden Bridge Club kemarin.',
  'Mereka menerima penghargaan Bintang Jasa Utama.',
  'Pesawat kecil yang disebut Falkon itu mendarat.',
  'Iklan itu meniru naskah Bill of Rights.',
  '“Belum ada keputusan,” kata Sekertaris tim itu.',
  'Slamet Trail Run 2025 digelar di Purbalingga.',
  'Kondisi itu disebut Particular Market Situation (PMS).',
  'Penghargaan itu diraih Sentra Budi Perkasa Palembang.',
  'Rapat selesai siang tadi. “Aman,” katanya.',
  'Bouvier S.A., sebuah perusahaan di Paris, mengumumkan laba.',
  'Anak perusahaan bernama Biosari meluncurkan aplikasi bernama Gercep.',
  'Jalan Ahmad Yani dan Stadion Ahmad Yani ditutup.',
  'Ibu Hamil dan Bapak Angkat mendapat bantuan.',
  'Pengerjaan Jalan Kapten A Rivai rampung.',
  'Presidensi G20 dan Program S1 dibahas.',
  'Jalan KH Ahmad Dahlan dan Jl. Jenderal Sudirman padat.',
  'Relawan Joko Purnama Mania berkumpul.',
  'Hari Suci Galungan dan Hari Idul Fitri dirayakan.',
  'Hari Kesehatan Nasional dan Hari Buruh diperingati.',
  'Hikmah Ramadhan dipetik warga.',
  'Syukur alhamdulillah, listrik menyala.',
  'Pemilik warung di Desa Sukamaju, Cijeruk, mengaku khawatir.',
  'Pada Juni, Mei, dan April harga turun.',
  'Di Ajibarang Kulon 2 orang dan Tipar Kidul 1 orang sembuh.',
  'Raksasa tekstil PT Sari Rezeki Tekstil (Saritex) pailit. Buruh Saritex pulang.',
  'Antrean di Stasiun Pengisian Bahan Bakar Umum (SPBU) itu panjang.',
  'Kegiatan digelar di Gelora Bung Karno.',
  'Seluruh Warga Desa Sepakat menjaga Kebersihan Lingkungan.',
  'Liga itu dipimpin Boremouth (25) di atas Wiganton (21).',
  'Warga berlindung pada Pasal 28E (2) undang-undang itu, dan tersangka MR (23) ditahan.',
  'Sang istri mengaku cemas. Sang Ketua RT ikut mencari.',
  'Kedua negara telah menandatangani Technical Arrangement tentang penempatan pekerja.',
  'Warga menonton film Captain Barnacle dan mendengar lagu Purple Rivers.',
  'Tanah itu ambles karena sinkhole. Sinkhole muncul setelah hujan, dan sinkhole itu meluas.',
];

/** Text → role of its one person. */
export const roles: Record<string, string> = {
  'Hadir dr. Ermawati selaku Ketua MUI Sleman.': 'Ketua MUI Sleman',
  'Hadir Dr. Hj. Ermawati, M.Si, Ketua MUI Sleman.': 'Ketua MUI Sleman',
  '“Kami siap,” kata Kepsek SMPN 5 Budi Santoso saat ditemui.': 'Kepsek SMPN 5',
};
