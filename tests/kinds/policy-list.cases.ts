// Announced lists in the register's forms: "head | kind | declared" → texts whose items stand in ⟦…⟧.

export const cases: Record<string, Record<string, string[]>> = {
  'a count and a connective': {
    'kebijakan | policy | 3': [
      'Ada tiga kebijakan baru, yakni ⟦penguatan pasar desa⟧, ⟦perbaikan irigasi⟧, dan ⟦pelatihan petani⟧.',
      'Ada 3 kebijakan baru, yaitu ⟦penguatan pasar desa⟧, ⟦perbaikan irigasi⟧ serta ⟦pelatihan petani⟧.',
      'Tiga kebijakan itu ialah ⟦penguatan pasar desa⟧, ⟦perbaikan irigasi⟧ dan ⟦pelatihan petani⟧.',
      'Tiga kebijakan itu adalah ⟦penguatan pasar desa⟧, ⟦perbaikan irigasi⟧ dan ⟦pelatihan petani⟧.',
      'Ketiga kebijakan itu yakni ⟦penguatan pasar desa⟧, ⟦perbaikan irigasi⟧ dan ⟦pelatihan petani⟧.',
      'Ada tiga (3) kebijakan, yaitu: ⟦penguatan pasar desa⟧; ⟦perbaikan irigasi⟧; ⟦pelatihan petani⟧.',
      'Ada tiga kebijakan. Yaitu ⟦penguatan pasar desa⟧, ⟦perbaikan irigasi⟧ dan ⟦pelatihan petani⟧.',
      'Ada tiga kebijakan, di antaranya ⟦penguatan pasar desa⟧, ⟦perbaikan irigasi⟧ dan ⟦pelatihan petani⟧.',
    ],
    'desa | region | 2': [
      'Bantuan dikirim ke dua desa yakni ⟦Desa Karang Asri⟧ dan ⟦Desa Sumber Rejo⟧.',
      'Bantuan dikirim ke dua desa, ⟦Karang Asri⟧ dan ⟦Sumber Rejo⟧, kemarin.',
      'Bantuan dikirim ke dua desa yakni ⟦Karang Asri⟧ dan ⟦Sumber Rejo⟧ yang terendam banjir.',
      'Bantuan dikirim ke dua desa ⟦Karang Asri⟧ dan ⟦Sumber Rejo⟧.',
    ],
    'wilayah | region | 2': ['Genangan tersisa di 2 wilayah dari 4 lingkungan, yakni ⟦Kauman⟧ dan ⟦Pecinan⟧.'],
    'dua | other | 2': ['Peserta dibagi menjadi dua, yakni ⟦kelompok pemula⟧ dan ⟦kelompok mahir⟧.'],
  },
  'the count decides': {
    'program | program | 3': [
      'Ada tiga program, yakni ⟦penataan pasar dan terminal⟧, ⟦pembangunan jalan dan jembatan⟧, dan ⟦pelatihan kerja⟧.',
      'Ada tiga program, yakni ⟦penataan pasar dan terminal⟧, ⟦pembangunan jalan dan jembatan⟧ serta ⟦pelatihan dan pendampingan usaha⟧.',
    ],
    'langkah | step | 4': [
      'Ada empat langkah, yakni ⟦mencuci tangan⟧, ⟦memakai masker⟧, ⟦menjaga jarak⟧ ⟦menghindari kerumunan⟧.',
    ],
    'dusun | region | 2': [
      'Dua dusun itu adalah ⟦Dusun Krajan⟧ dan ⟦Dusun Tambak⟧ di Desa Bunga, Kecamatan Suka Maju.',
    ],
  },
  'over sentences': {
    'prioritas | other | 4': [
      'Ada empat prioritas tahun ini, yakni ⟦penguatan pangan desa⟧. Selanjutnya ⟦peningkatan mutu sekolah⟧. ⟦Pembangunan jalan dan jembatan⟧ serta ⟦perbaikan layanan kesehatan⟧. Anggarannya sudah siap.',
    ],
    'karya | other | null': [
      'Warga memamerkan sejumlah karya, yakni ⟦mesin pencacah rumput⟧.\n\nKemudian, ⟦mesin perontok padi⟧ dan ⟦mesin pemeras kelapa⟧.',
    ],
  },
  'ordinals and figures': {
    'usulan | other | 3': [
      'Ada tiga usulan. Pertama, ⟦pelebaran jalan desa⟧. Kedua, ⟦pembangunan embung⟧. Ketiga, ⟦bantuan bibit padi⟧.',
      'Ada tiga usulan, pertama ⟦pelebaran jalan desa⟧, kedua ⟦pembangunan embung⟧ dan ketiga ⟦bantuan bibit padi⟧.',
      'Ada tiga usulan. Yang pertama ⟦pelebaran jalan desa⟧, kedua ⟦pembangunan embung⟧, dan yang ketiga ⟦bantuan bibit padi⟧.',
      'Ada tiga usulan. Pertama tentang ⟦pelebaran jalan desa⟧. Kedua yaitu ⟦pembangunan embung⟧. Kemudian tentang ⟦bantuan bibit padi⟧.',
    ],
    'tuntutan | other | 4': [
      'Ada empat tuntutan yang dibawa. Tuntutan pertama ialah ⟦perbaikan jalan desa⟧. “Dua, ⟦turunkan harga pupuk⟧. Tiga, ⟦cabut aturan itu⟧,” ujarnya.\n\nKeempat, ⟦pembukaan pasar tani⟧.',
    ],
    'kegiatan | other | 3': [
      'Kodim menjalankan 3 kegiatan prioritas. Yang pertama yakni ⟦pembersihan selokan⟧. Kemudian kegiatan prioritas kedua yaitu ⟦pembersihan pasar⟧ dan kegiatan prioritas ketiga yakni ⟦penanaman pohon⟧.',
    ],
    'indikator | other | 3': [
      'Ada tiga indikator utama, yaitu:\n1. ⟦Angka kemiskinan⟧\n2. ⟦Angka putus sekolah⟧\n3. ⟦Umur harapan hidup⟧',
      'Ada tiga indikator utama, yaitu 1) ⟦Angka kemiskinan⟧ 2) ⟦Angka putus sekolah⟧ 3) ⟦Umur harapan hidup⟧.',
    ],
  },
  'no count': {
    'strategi | strategy | null': [
      'Penguatan strategi itu dilakukan diantaranya dengan ⟦meningkatkan mutu guru⟧, ⟦memperluas akses sekolah⟧, serta ⟦menambah beasiswa⟧.',
      'Kemiskinan ditekan dengan strategi ⟦meningkatkan mutu guru⟧, ⟦meningkatkan layanan kesehatan⟧ dan ⟦percepatan bantuan⟧.',
    ],
    'daerah | region | null': [
      'Adapun daerah yang sudah melaksanakan program itu, yakni ⟦Kota Salatiga⟧, ⟦Kota Tegal⟧ dan ⟦Kabupaten Batang⟧.',
    ],
    'bantuan | other | null': [
      'Warga menerima bantuan berupa ⟦beras⟧, ⟦mi instan⟧, dan ⟦minyak goreng⟧.',
      'Warga menerima bantuan berupa ⟦beras⟧, ⟦mi instan⟧, ⟦minyak goreng⟧, dan lain-lain.',
      'Warga menerima bantuan berupa ⟦beras⟧, ⟦mi instan⟧, ⟦minyak goreng⟧ dan sejumlah barang lain.',
    ],
    'paket | other | null': [
      'Relawan membawa paket berupa ⟦beras⟧, ⟦mi instan⟧, ⟦selimut⟧ dan ⟦obat-obatan⟧ tersebut dibagikan di Kauman, Pecinan, dan Krapyak.',
    ],
    'Peserta | person | null': [
      'Peserta terdiri dari ⟦guru⟧, ⟦petani⟧, ⟦nelayan⟧ dan ⟦pelajar⟧.',
      'Peserta terdiri atas ⟦guru⟧, ⟦petani⟧, ⟦nelayan⟧ dan ⟦pelajar⟧.',
    ],
    'Sasaran | target | null': [
      'Sasaran pembangunan meliputi ⟦pengecoran jalan sepanjang 700 meter⟧ serta ⟦tembok penahan tebing⟧.',
    ],
    'sampah | other | null': [
      'Pasar itu menjadi lokasi kerja bakti karena ada sampah yang menggunung berupa ⟦plastik⟧, ⟦sayuran⟧ hingga ⟦sisa makanan⟧.',
    ],
    'hasil karya | other | null': [
      'Bupati melihat hasil karya anak negeri, yakni ⟦mesin pemotong rumput⟧, ⟦mesin perontok padi⟧ dan ⟦mesin pengupas kelapa⟧.',
    ],
    'Bantuan | other | null': [
      'Bantuan dari Baznas Kabupaten Bungo Raya yaitu ⟦modal usaha kue⟧, ⟦mesin jahit⟧ dan ⟦kursi roda⟧ didampingi Sekretaris Daerah Hendra Wijaya, Camat Darmo, dan Ketua Baznas.',
    ],
    'perkara | other | 2': ['Vonis itu meliputi dua perkara, ⟦pembunuhan berencana⟧ dan ⟦perintangan penyidikan⟧.'],
    'Personil | person | null': [
      'Personil kesehatan terdiri dari ⟦dokter⟧, ⟦farmasi⟧ dan ⟦perawat⟧ dan 14 personil tagana yang terdiri dari juru masak.',
    ],
    'sesi | other | 2': [
      'Seleksi dibagi dua sesi. Yakni ⟦Sesi pertama dimulai pukul 08.00 WIB⟧, kemudian ⟦sesi kedua pada pukul 10.00⟧. Hasilnya diumumkan besok.',
    ],
    'inovasi | program | null': [
      'Adapun inovasi yang dipaparkan adalah ⟦Tangki Sehat⟧, ⟦Rumah Sayur⟧ dan ⟦Pojok Baca⟧.',
    ],
    'kendala | problem | null': ['Beberapa kendala antara lain: ⟦lahan sempit⟧, ⟦modal kecil⟧ dan ⟦pasar jauh⟧.'],
  },
  'parts of a sum': {
    'rincian | other | null': [
      'Banjir merendam 90 rumah. Rinciannya, ⟦12 hanyut⟧, ⟦38 rusak⟧, dan ⟦40 kotor berlumpur⟧.',
      'Dana itu mencapai Rp12 miliar dengan rincian ⟦Rp8 miliar untuk jalan⟧ dan ⟦Rp4 miliar untuk jembatan⟧.',
    ],
  },
  'letters, headings, edges': {
    'syarat | step | null': [
      'Peserta memenuhi syarat sebagai berikut:\na. ⟦warga desa setempat⟧;\nb. ⟦memiliki KTP⟧; dan\nc. ⟦berbadan sehat⟧.',
      'Peserta memenuhi syarat, antara lain: a. ⟦warga desa setempat⟧; b. ⟦memiliki KTP⟧; c. ⟦berbadan sehat⟧.',
    ],
    'informasi | other | null': [
      'Ada informasi yang dirahasiakan, kecuali: a. ⟦pemiliknya memberi izin⟧; b. ⟦diminta oleh pengadilan⟧.',
    ],
    'bantuan | other | null': [
      'Warga menerima bantuan yaitu ⟦modal usaha⟧, ⟦mesin jahit⟧ dan ⟦kursi roda⟧ yang langsung diserahkan Bupati Hendra Wijaya.',
    ],
    'jalur | other | 2': [
      'Bantuan disalurkan melalui dua jalur yaitu untuk ⟦yang lama melalui bank⟧ dan ⟦untuk yang baru akan melalui kantor pos⟧.',
    ],
    'Kegiatan | other | null': [
      'Kegiatan itu yaitu ⟦penyusunan aturan untuk pasar desa dan pasar kota⟧; ⟦penyatuan data antara dinas dan desa di Salatiga⟧.',
    ],
    'kebijakan | policy | null': [
      'Penjelasan itu antara lain menyangkut kebijakan pangan, diantaranya ⟦bantuan bibit⟧, ⟦bantuan pupuk⟧ dan ⟦bantuan alat⟧.',
    ],
    'penyerahan | other | null': [
      'Bupati memberikan beberapa penyerahan untuk warga Kauman, antara lain:\n1. ⟦Piagam kampung bersih⟧\n2. ⟦Kompor listrik⟧',
    ],
    'langkah | step | 3': [
      `Tiga Langkah Atasi Banjir\n\nSALATIGA - Banjir surut, Senin (3/5). Hujan reda.\n\nAda tiga langkah yang disiapkan:\n\n1. ⟦Perbaikan tanggul⟧\n\n${'Tanggul di hulu sungai diperkuat dengan batu kali dan bronjong. '.repeat(12)}\n\n2. ⟦Pengerukan sungai⟧\n\nSungai dikeruk.\n\n3. ⟦Penanaman pohon⟧\n\nPohon ditanam.`,
    ],
  },
  'lines that lost their breaks': {
    'tersangka | person | 3': [
      'Berikut daftar 3 tersangka kasus pasar desa:1. ⟦Hendra Wijaya, kepala bagian (HW)⟧2. ⟦Sutrisno, bendahara desa⟧3. ⟦Darmo, pemborong⟧',
    ],
    'daerah | region | 3': [
      'Berikut 3 daerah dengan simpanan tertinggi:\n1. ⟦Kota Salatiga Rp 14,6 triliun⟧2. ⟦Kota Tegal Rp 6,8 triliun⟧3. ⟦Kabupaten Batang Rp 5,1 triliun⟧',
    ],
    'ketentuan | policy | 2': [
      'Ada dua ketentuan adalah sebagai berikut.1. ⟦Warga wajib memakai masker di pasar⟧.2. ⟦Pedagang wajib menyediakan air⟧.',
    ],
    'data | other | null': [
      'Kasus desa meningkat. Berikut data dalam tiga tahun terakhir:\n- ⟦Tahun 2023: 87 perkara⟧;- ⟦Tahun 2024: 95 perkara⟧;- ⟦Semester I 2025: 59 perkara⟧.',
      'Berikut data kunjungan:\n- ⟦Salatiga 58,0⟧- ⟦Tegal 57,8⟧- ⟦Batang 69,4⟧',
    ],
  },
  'those who were counted': {
    'obligor | organisation | 3': [
      'Surat lunas diberikan kepada tiga obligor. Mereka adalah ⟦Bank Melati (Hendra Wijaya)⟧; ⟦Bank Mawar (Sutrisno)⟧; dan ⟦Bank Kenanga (Darmo)⟧.',
    ],
    'desa | region | 2': ['Bantuan dikirim ke dua desa. Keduanya adalah ⟦Karang Asri⟧ dan ⟦Sumber Rejo⟧.'],
    'Komposisi | other | null': [
      'Komposisi pembiayaan terdiri ⟦Rp22 miliar dari pusat⟧, ⟦Rp10 miliar dari kota⟧, dan ⟦Rp3 miliar dari provinsi⟧.',
    ],
    'kawasan | region | null': [
      'Petugas menindak pelanggar di beberapa kawasan yakni ⟦15 pelanggar di Kauman⟧ dan ⟦13 pelanggar di Pecinan⟧.',
    ],
    'sekolah | organisation | null': [
      'Kriteria bagi sekolah itu yaitu ⟦memiliki jumlah guru yang cukup⟧, serta ⟦sudah mempunyai gedung sendiri⟧.',
    ],
    'narasumber | person | null': [
      'Hadir sejumlah narasumber, di antaranya ⟦Menteri Sosial⟧, ⟦Menteri Pekerjaan Umum dan Perumahan⟧, ⟦Menteri Kesehatan⟧.',
    ],
  },
  'capital letters': {
    'sektor | other | null': [
      'Yang termasuk sektor esensial yakni ⟦keuangan desa⟧, ⟦pasar modal⟧, dan ⟦sistem pembayaran⟧. Kemudian untuk sektor kritis yakni itu semua.',
    ],
    'Peserta | region | null': [
      'Peserta terdiri dari ⟦Aceh (1)⟧, ⟦Jawa Tengah (4)⟧, ⟦DI Yogyakarta (3)⟧, dan ⟦Papua (1)⟧.',
    ],
    'jalan | other | null': [
      'Berikut pengalihan jalan:\n\nA. ⟦Kendaraan dari Salatiga belok ke Jalan Mawar⟧.\n\nB. ⟦Kendaraan dari Tegal belok ke Jalan Melati⟧.\n\nC. ⟦Angkutan umum tetap lewat⟧.',
    ],
  },
  'what a content verb holds': {
    'sasaran | target | null': [
      'Kodim memiliki sasaran nonfisik dalam bentuk ⟦pembuatan kebun bibit⟧, ⟦penanaman pohon⟧, serta ⟦penyuluhan gizi kepada warga⟧.',
    ],
    'denominasi | other | null': [
      'Surat utang terdiri dari denominasi rupiah sebesar Rp19 triliun, mencakup ⟦obligasi ritel senilai Rp10 triliun⟧ dan ⟦obligasi syariah senilai Rp9 triliun⟧.',
    ],
    'langkah | step | null': [
      'Dinas menempuh langkah nyata: ⟦memangkas rantai pasok⟧, ⟦menambah gudang desa⟧, dan ⟦menurunkan harga pupuk⟧.',
    ],
    'Rencana | other | null': [
      'Rencana itu mencakup ⟦penataan pasar⟧, ⟦perbaikan irigasi sawah⟧, ⟦pelatihan kerja bagi petani dan nelayan⟧.',
    ],
  },
  'from here to there': {
    'masalah | problem | null': [
      'Panen turun oleh beragam masalah, mulai dari ⟦pupuk yang mahal⟧, ⟦irigasi rusak⟧, hingga ⟦hama wereng⟧.',
      'Panen turun oleh beragam masalah. Mulai dari ⟦pupuk yang mahal⟧, ⟦irigasi rusak⟧ sampai ⟦hama wereng⟧.',
    ],
    'tahapannya | step | null': [
      'Adapun tahapannya dimulai dari ⟦pendaftaran⟧, ⟦kampanye⟧, ⟦pemungutan suara⟧, dan ⟦penetapan hasil⟧.',
    ],
    'perusahaan | organisation | null': [
      'Rombongan itu terdiri dari perusahaan Salatiga, mulai dari ⟦perusahaan bangunan⟧, ⟦perusahaan jamu⟧, hingga ⟦perusahaan yang mengolah susu⟧.',
    ],
  },
  'what ends and what goes on': {
    'Faktor | other | null': [
      'Faktor itu antara lain ⟦tenaga kerja yang terampil⟧, ⟦jaminan keamanan dan ketertiban⟧, ⟦tidak ada pungutan⟧, ⟦izin dipermudah⟧, dan lainnya.',
    ],
    'Penyebab | problem | null': [
      'Penyebab banjir antara lain ⟦kurang rapinya selokan⟧, ⟦kurang siapnya petugas⟧, dan ⟦kurang pedulinya warga⟧.',
    ],
    'ahli | person | null': [
      'Dinas meminta pendapat para ahli, antara lain ⟦ahli gempa⟧, ⟦ahli tanah⟧, dan ⟦ahli hutan⟧.Langkah itu sesuai aturan.',
    ],
    'calon | person | 2': [
      'Dua calon lain, yakni ⟦calon bupati Hendra Wijaya⟧ dan ⟦Sutrisno⟧ membenarkan bahwa berkasnya ditolak.',
    ],
    'jalan | other | null': [
      'Adapun jalan yang ditutup adalah ⟦Jalan Melati di Salatiga⟧, ⟦Jalan Mawar⟧ dan ⟦Jalan Kenanga di Tegal⟧, serta ⟦Jalan Anggrek di Batang⟧.',
    ],
    'rincian | other | null': [
      'Pendatang mencapai 40 orang. Rinciannya, ⟦pemegang visa kunjungan 20 orang⟧, ⟦pemegang izin tinggal 9 orang⟧. Kemudian ⟦visa dinas 8 orang⟧ dan ⟦visa pelajar 3 orang⟧.',
    ],
  },
  'ordinals in other clothes': {
    'tujuan | target | 2': [
      'Program ini memiliki dua tujuan utama. Yang pertama, ⟦agar warga dilayani dengan murah⟧. “Yang kedua, ⟦agar sopir tetap sejahtera⟧,” katanya.',
    ],
    'alasan | other | 3': [
      'Ada tiga alasan utama. Alasan pertama ⟦warga belum diajak bicara⟧. Alasan kedua, ⟦lahan masih disengketakan⟧. Ketiga, ⟦biaya belum dihitung⟧.',
    ],
    'komponen | other | null': [
      'Dirancang beberapa komponen utama. Pertama, ⟦di hulu dibuat katalog proyek⟧. Lalu ⟦di hilir dibuat katalog pembeli⟧. Lalu yang ketiga adalah ⟦katalog proses di tiap sektor⟧.',
    ],
    'kerja sama | other | 3': [
      'Ada tiga kerja sama yang diteken. Pertama adalah ⟦pelatihan guru vokasi⟧. Selanjutnya, ⟦pertukaran pelajar desa⟧. Kemudian ⟦penanganan bencana banjir⟧.',
    ],
  },
  'in a quote': {
    'cara | step | null': [
      '“Banyak cara yang dilakukan, yakni ⟦memperluas lapangan kerja⟧, ⟦mengembangkan koperasi⟧, serta ⟦memperbaiki jalan desa⟧,” jelasnya.',
    ],
  },
};

export const none: string[] = [
  'Ada tiga tamu. Yang pertama datang adalah camat, kedua lurah.',
  'Kampung itu terpencil. Tidak berupa aspal sampai ujung dusun.',
  'Pertumbuhan itu tercapai, yakni 5,2 persen di 2025 dan 5,4 persen di 2026.',
  'Mereka adalah warga Kauman yang ramah dan rajin.',
  'Tuntutannya sama, yakni mendesak agar tersangka suap pasar, Hendra Wijaya alias Darmo, segera diadili.',
  'Tuntutan warga RT 02/04 Kelurahan Kauman, Kecamatan Tegal, Kabupaten Batang, dan Jawa Tengah belum dijawab.',
  'Warga menerima kiriman baik berupa beras maupun uang, dan mereka senang.',
  'Warga cukup membayar tarif, yaitu mulai dari gerbang masuk hingga gerbang keluar.',
  'Bantuan itu tidak berupa uang dan beras.',
  'Sanksi itu berupa denda mulai Rp150 ribu hingga Rp3 juta.',
  'Harga tiket dijual mulai dari Rp5 juta, Rp10 juta hingga Rp15 juta.',
  'Bantuan diberikan kepada warga mulai dari anak-anak hingga orang tua.',
  'Sistem satu arah memakai pola 3:1. Jadi lajur ke Tegal bertambah.',
  'Cuaca panas-dingin - kata petugas - membuat warga sakit.',
  'Petugas mengawal sidang, termasuk kepada warga yang terganggu, baik di jalan, dan di kantor.',
  'Petugas melakukan pengamanan berupa pemasangan rambu bagi pengendara roda dua maupun roda empat.',
  'Dampaknya terasa di hilir yaitu Salatiga dan sekitarnya.',
  'Dua bidang lahan di antaranya berada di tepi sungai dan satu bidang di bukit.',
  'Surat a. n. Hendra Wijaya dikirim ke Kauman b. n. Camat.',
  'Adapun tujuan kegiatan ini adalah membantu warga, terutama petani, dan nelayan.',
  'Bupati dua periode itu mengharapkan dukungan semua pihak yaitu terutama warga kota dan pedagang.',
  'Dua jembatan di masing-masing wilayah ini roboh dan beberapa hektar sawah terendam.',
  'Dua terdakwa itu masing-masing divonis satu tahun penjara dan didenda sepuluh juta rupiah.',
  'Bantuan itu berasal dari pemerintah dan swasta.',
  'Sewa itu diganti dengan rincian Rp5 juta sampai Rp15 juta.',
  'Rincian biaya dan jadwal menyusul.',
  'Prioritas itu mencakup dukungan untuk bidang penting seperti pendidikan, kesehatan, dan pelestarian budaya.',
  'Rinciannya untuk warga dan petani menyusul.',
  'Ada delapan kewajiban. Di antaranya yang harus dilakukan, penyuluhan peran desa dalam pencegahan dan penanganan.',
  'Rapat dihadiri Bupati Hendra Wijaya, Camat Darmo, dan Kapolsek Sutrisno.',
  'Ini merupakan bagian dari upaya pemerintah, yaitu terciptanya daerah yang bersih dan bebas korupsi.',
  'Bunga pinjaman itu terendah, yakni hanya 3 persen per tahun.',
  'Audit sosial yaitu sebuah proses yang mendorong warga menilai layanan, anggaran, dan hasilnya.',
  'Bupati meninjau lokasi pekerjaan, yaitu pembangunan jalan beton Desa Karang Asri.',
  'Daerah lain seperti Salatiga, Tegal dan Batang juga terdampak.',
  'Tuntutan pertama ialah menghentikan penebangan dan menanam kembali lahan.',
  'Sebelas di antaranya diterima dan diproses.',
  'Panitia memberi dua kali kesempatan kepada peserta dari Salatiga dan Tegal.',
  'Program itu berjalan baik secara daring, yaitu baik di kota maupun di desa.',
];
