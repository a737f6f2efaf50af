// Regions as releases name them → every mention with the code it settles on (or its level,
// for places without a code). With the villages loaded. Sentences are invented.

export const cases = `
Rapat dipimpin Wakil Gubernur Kaltim di Balikpapan. => Kaltim=64 | Balikpapan=64.71
Kabupaten Penajam Paser Utara menerima penghargaan. => Kabupaten Penajam Paser Utara=64.09
Acara digelar di ibu kota Jakarta dan di Ibu Kota Kalimantan Timur, Samarinda. => Jakarta=31 | Kalimantan Timur=64 | Samarinda=64.72
Provinsi Kalimantan Timur dan Provinsi Kaltara bekerja sama. => Provinsi Kalimantan Timur=64 | Provinsi Kaltara=65
BALIKPAPAN - Wakil Gubernur menyerahkan bantuan. => BALIKPAPAN=64.71
PALANGKA RAYA – Pemprov Kalteng menggelar rapat. => PALANGKA RAYA=62.71 | Kalteng=62
TOLI-TOLI - Bupati meresmikan pasar. => TOLI-TOLI=72.04
LAMPUNG SELATAN–Pemkab membagikan bibit. => LAMPUNG SELATAN=18.01
Warga kabupaten Lamsel dan kota Gunungsitoli hadir. => kabupaten Lamsel=18.01 | kota Gunungsitoli=12.78
Kukar, PPU, Kutim, dan Kubar ikut serta. => Kukar=64.02 | PPU=64.09 | Kutim=64.08 | Kubar=64.07
Kabupaten Bengkalis menanam bakau. Bupati Benkalis hadir. => Kabupaten Bengkalis=14.03 | Benkalis=14.03
Kec. Rambang Dangku, Kabupaten Muara Enim, menggelar lomba. => Kec. Rambang Dangku=16.03.03 | Kabupaten Muara Enim=16.03
Desa Gunung Meraksa Baru, Kabupaten Empat Lawang, terisolasi. => Desa Gunung Meraksa Baru=16.11.02.2022 | Kabupaten Empat Lawang=16.11
Warga Kabupaten Bandung dibantu Babinsa Koramil 2413 Banjaran. => Kabupaten Bandung=32.04 | Banjaran=32.04.13
Kantor OJK Malang dibuka. => Malang=35.73
Kalapas Kelas IIB Serang dan staf Kantor Imigrasi Kelas I Non TPI Kendal datang. => Serang=36.73 | Kendal=33.24
Chip GPU Mali dan CEO Mitra Sejati dipuji, Wali Kota Agung hadir. =>
Warga Kabupaten Sampang bertemu Camat Ketapang di balai desa. => Kabupaten Sampang=35.27 | Ketapang=35.27.12
Rumah di Kecamatan Kota Padang, Kabupaten Rejang Lebong, rusak. => Kecamatan Kota Padang=17.02.06 | Kabupaten Rejang Lebong=17.02
Sidang di Pengadilan Negeri Sumbawa ditunda. => Sumbawa=52.04
Tim dari Jateng, Sumut, Sultra, dan NTB berlaga. => Jateng=33 | Sumut=12 | Sultra=74 | NTB=52
Bolsel, Konut, Pasbar, Gumas, Lampura, Loteng, dan Inhil mengirim wakil. => Bolsel=71.11 | Konut=74.09 | Pasbar=13.12 | Gumas=62.10 | Lampura=18.03 | Loteng=52.02 | Inhil=14.04
Pemkab Mura bersama Pemprov Kalteng menanam pohon. => Mura=62.12 | Kalteng=62
Pemkab Mura bersama Pemprov Sumsel menanam pohon. => Mura=16.05 | Sumsel=16
Kab. Pekalongan dan Kab. Kep. Sula menerima piagam. => Kab. Pekalongan=33.26 | Kab. Kep. Sula=82.05
Polres Kediri Kota dan Polres Blitar berjaga. => Kediri Kota=35.71 | Blitar=35.72
Anggota Polres Bogor dan Kota Depok hadir. => Bogor=32.71 | Kota Depok=32.76
Prov. Papua mendapat jatah. => Prov. Papua=91
Banjir merendam dua kecamatan yaitu Loa Kulu dan Tenggarong di Kukar. => Loa Kulu=64.02.02 | Tenggarong=64.02.06 | Kukar=64.02
Kec. Loa Kulu dan Kecamatan Tenggarong, Kabupaten Kutai Kartanegara, dilanda banjir. => Kec. Loa Kulu=64.02.02 | Kecamatan Tenggarong=64.02.06 | Kabupaten Kutai Kartanegara=64.02
Di Kabupaten Jayapura, Distrik Sentani dan Distrik Heram disemprot. => Kabupaten Jayapura=91.03 | Distrik Sentani=91.03.01 | Distrik Heram=91.71.05
Desa Wanajaya, Cibitung, Bekasi, menjadi lokasi. => Desa Wanajaya=32.16.07.2002 | Cibitung=32.16.07 | Bekasi=32.16
Kelurahan Temas, Sisir, Songgokerto, dan Ngaglik di Kota Batu siap. => Kelurahan Temas=35.79.01.1001 | Sisir=35.79.01.1004 | Songgokerto=35.79.01.1003 | Ngaglik=35.79.01.1002 | Kota Batu=35.79
Kelurahan Temas (296 KK), Sisir (14 KK), dan Ngaglik di Kota Batu terdampak. => Kelurahan Temas=35.79.01.1001 | Sisir=35.79.01.1004 | Ngaglik=35.79.01.1002 | Kota Batu=35.79
Kabupaten Berau dan Bantaeng melaksanakan program itu. => Kabupaten Berau=64.03 | Bantaeng=73.03
Kabupaten Bogor, Ciamis, Cianjur, Kota Bogor dan Pangandaran di Provinsi Jawa Barat hadir. => Kabupaten Bogor=32.01 | Ciamis=32.07 | Cianjur=32.03 | Kota Bogor=32.71 | Pangandaran=32.18 | Provinsi Jawa Barat=32
Kota Semarang, Tegal, Kabupaten Semarang, Boyolali ikut lomba. => Kota Semarang=33.74 | Tegal=33.76 | Kabupaten Semarang=33.22 | Boyolali=33.09
Kota Payakumbuh, Kota Sukabumi, Kabupaten Sragen sudah melaksanakannya. => Kota Payakumbuh=13.76 | Kota Sukabumi=32.72 | Kabupaten Sragen=33.14
Bupati/Wali Kota se-Kaltim diundang. => Kaltim=64
Camat se-Kabupaten Kutai Timur berkumpul. => Kabupaten Kutai Timur=64.08
Pengurus se Kaltim dan se - NTB dilantik. => Kaltim=64 | NTB=52
Kabupaten/Kota Bogor bersiap. => Kabupaten/Kota Bogor=32.01 | Kota Bogor=32.71
Kota dan Kabupaten Malang bersiap. => Kota dan Kabupaten Malang=35.73 | Kabupaten Malang=35.07
Orang nomor satu Benua Etam itu tersenyum. => Benua Etam=64
Kota Minyak dan Kota Tepian bersolek. => Kota Minyak=64.71 | Kota Tepian=64.72
Pemain asal Bumi Cenderawasih menang. => Bumi Cenderawasih=91
Bumi Lancang Kuning dan Negeri Junjungan berduka. => Bumi Lancang Kuning=14 | Negeri Junjungan=14.03
Dulu Makassar bernama Ujung Pandang, dan Papua bernama Irian Jaya. => Makassar=73.71 | Ujung Pandang=73.71 | Papua=91 | Irian Jaya=91
Kodam VI Mulawarman dan Polda Kaltim bersiaga. => Kaltim=64
Universitas Bandar Lampung mengirim tim. => Bandar Lampung=18.71
Danramil 2402/Cicalengka dan Dandim 0624/Kab. Bandung meninjau. => Cicalengka=32.04.25 | Kab. Bandung=32.04
Camat Bandar Laksamana menyambut Bupati Bengkalis. => Bandar Laksamana=14.03.14 | Bengkalis=14.03
Lurah Sumur Batu dan Lurah Cikiwul hadir, kata Wali Kota Bekasi. => Sumur Batu=32.75.07.1008 | Cikiwul=32.75.07.1004 | Bekasi=32.75
Pantai itu di Desa Muntai, Kecamatan Bantan, Kabupaten Bengkalis. Warga Muntai senang. => Desa Muntai=14.03.02.2009 | Kecamatan Bantan=14.03.02 | Kabupaten Bengkalis=14.03 | Muntai=14.03.02.2009
Sosialisasi di Nagari Salimpaung, Kabupaten Tanah Datar. => Nagari Salimpaung=13.04.10.2005 | Kabupaten Tanah Datar=13.04
Pekon Sukaraja, Kecamatan Semaka, Kabupaten Tanggamus, dikunjungi. => Pekon Sukaraja=18.06.12.2003 | Kecamatan Semaka=18.06.12 | Kabupaten Tanggamus=18.06
Gampong Baro, Kecamatan Meuraxa, Kota Banda Aceh, bersih. => Gampong Baro=11.71.03.2015 | Kecamatan Meuraxa=11.71.03 | Kota Banda Aceh=11.71
Kampung Tumbit Dayak, Kecamatan Sambaliung, Kabupaten Berau, maju. => Kampung Tumbit Dayak=64.03.03.2002 | Kecamatan Sambaliung=64.03.03 | Kabupaten Berau=64.03
Kampung Babakan, Desa Rawabogo, Kecamatan Ciwidey, Kabupaten Bandung. => Desa Rawabogo=32.04.39.2006 | Kecamatan Ciwidey=32.04.39 | Kabupaten Bandung=32.04
Kapanewon Piyungan dan Kalurahan Sitimulyo di Bantul berbenah. => Kapanewon Piyungan=34.02.14 | Kalurahan Sitimulyo=34.02.14.2001 | Bantul=34.02
Bogor diguyur hujan, kata Bupati Bogor Rahmadi. => Bogor=32.01 | Bogor=32.01
Bogor diguyur hujan, kata Wali Kota Bogor Rahmadi. => Bogor=32.71 | Bogor=32.71
Bandung Barat, Tasik, dan Garut ikut. => Bandung Barat=32.17 | Tasik=32.78 | Garut=32.05
Rapat di Solo dibuka Wali Kota Surakarta. => Solo=33.72 | Surakarta=33.72
Jalan tol Palembang - Indralaya diperpanjang ke Betung. => Palembang=16.71 | Indralaya=16.10.04
Ia tinggal di Jalan Gajah Mada, Samarinda. => Samarinda=64.72
Kantornya di Jalan Bandung nomor 5, Samarinda. => Samarinda=64.72
Di Batu, Malang Raya, udara dingin. => Batu=35.79 | Malang Raya=other
Delegasi dari Jepang dan Korea Selatan bertemu menteri Thailand di Singapura. => Jepang=country | Korea Selatan=country | Singapura=country
Mereka kembali dari Papua Nugini ke Papua. => Papua Nugini=country | Papua=91
Pulau Jawa dan Kalimantan dilintasi. => Pulau Jawa=island | Kalimantan=island
Kecamatan Bekasi Selatan dan Bekasi Utara banjir. => Kecamatan Bekasi Selatan=32.75.04 | Bekasi Utara=32.75.03
Warga Kelurahan 16 Ulu, Kecamatan Seberang Ulu II, Kota Palembang, lega. => Kelurahan 16 Ulu=16.71.03.1005 | Kecamatan Seberang Ulu II=16.71.03 | Kota Palembang=16.71
Jalan di Desa Cahya Makmur, Kabupaten OKI, rusak. => Desa Cahya Makmur=16.02.13.2035 | Kabupaten OKI=16.02
Martapura di Kabupaten Banjar dan Martapura di OKU Timur berbeda. => Martapura=63.03.05 | Kabupaten Banjar=63.03 | Martapura=16.08.01 | OKU Timur=16.08
Muara Bulian ramai. => Muara Bulian=15.04.03
Camat Pinggir, Kabupaten Bengkalis, menyambut. => Pinggir=14.03.13 | Kabupaten Bengkalis=14.03
Kecamatan Pesanggaran, Siliragung, dan Bangorejo di Kabupaten Banyuwangi siaga. => Kecamatan Pesanggaran=35.10.01 | Siliragung=35.10.22 | Bangorejo=35.10.02 | Kabupaten Banyuwangi=35.10
Plaza Kuningan, Jakarta, ramai. => Jakarta=31
Bupati Kuningan hadir. => Kuningan=32.08
Polres Metro Jakarta Timur menahan pelaku. => Jakarta Timur=31.75
Jakarta Pusat, Jaksel, dan Kepulauan Seribu bebas banjir. => Jakarta Pusat=31.71 | Jaksel=31.74 | Kepulauan Seribu=31.01
Yogyakarta dan Kota Yogyakarta berbenah. => Yogyakarta=34.71 | Kota Yogyakarta=34.71
Gorontalo Utara dan Pohuwato di Provinsi Gorontalo. => Gorontalo Utara=75.05 | Pohuwato=75.04 | Provinsi Gorontalo=75
Kadis Sosial Kota Bontang, di Bontang, Rabu. => Kota Bontang=64.74 | Bontang=64.74
KBRN, Palembang : Pemprov Sumsel menyiapkan dana. => Palembang=16.71 | Sumsel=16
Lanny Jaya, Nduga, dan Yahukimo masuk Papua Pegunungan. => Lanny Jaya=95.07 | Nduga=95.08 | Yahukimo=95.03 | Papua Pegunungan=95
Kabupaten Situbobdo dan Kabupaten Tanjung JabungTimur hadir. => Kabupaten Situbobdo=35.12 | Kabupaten Tanjung JabungTimur=15.07
Pemerintah Kabupaten Penajam Paser utara. => Kabupaten Penajam Paser utara=64.09
Kabupaten Muara enim. => Kabupaten Muara enim=16.03
Kelurahan Gunung Telihan (Bontang Barat), Kota Bontang. => Kelurahan Gunung Telihan=64.74.03.1002 | Bontang Barat=64.74.03 | Kota Bontang=64.74
Masyarakat Kecamatan Teluk Pandan, Kabupaten Kutim, panen. => Kecamatan Teluk Pandan=64.08.13 | Kabupaten Kutim=64.08
Bupati Kukar Edi dan Wabup PPU Hamdam. => Kukar=64.02 | PPU=64.09
Rakor di Kota Raja, Tenggarong. => Tenggarong=64.02.06
Kecamatan Muara Badak, Anggana, dan Sanga-Sanga di Kukar. => Kecamatan Muara Badak=64.02.05 | Anggana=64.02.04 | Sanga-Sanga=64.02.15 | Kukar=64.02
Lurah Baru Ulu, Kecamatan Balikpapan Barat. => Baru Ulu=64.71.02.1003 | Kecamatan Balikpapan Barat=64.71.02
Desa Bukit Raya Kecamatan Sepaku PPU. => Desa Bukit Raya=64.09.04.2002 | Kecamatan Sepaku=64.09.04 | PPU=64.09
Warga RT 12 Kelurahan Sempaja Selatan Samarinda Utara. => Kelurahan Sempaja Selatan=64.72.05.1002 | Samarinda Utara=64.72.05
Kecamatan Samarinda Ulu dan Samarinda Ilir. => Kecamatan Samarinda Ulu=64.72.03 | Samarinda Ilir=64.72.04
Kunjungan ke Long Bagun, Mahulu. => Long Bagun=64.11.01 | Mahulu=64.11
TEBO - Bupati Tebo meninjau Desa Tirta Kencana, Kecamatan Rimbo Bujang. => TEBO=15.09 | Tebo=15.09 | Desa Tirta Kencana=15.09.04.2006 | Kecamatan Rimbo Bujang=15.09.04
Muaro Jambi, Jambi - Pj Bupati hadir. => Muaro Jambi=15.05 | Jambi=15
Getasan - Warga Desa Kopeng, Kabupaten Semarang, panen. => Getasan=33.22.01 | Desa Kopeng=33.22.01.2003 | Kabupaten Semarang=33.22
MUARA ANCALONG – Camat Muara Ancalong memimpin rapat. => MUARA ANCALONG=64.08.01 | Muara Ancalong=64.08.01
Marisa (GOPOS) - Bupati Pohuwato hadir. => Marisa=75.04.04 | Pohuwato=75.04
Dihadiri Bupati Bungo, Bupati Tebo, dan Wali Kota Sungai Penuh. => Bungo=15.08 | Tebo=15.09 | Sungai Penuh=15.72
Pj Gubernur Sumsel dan Kapolda Sumsel di Palembang. => Sumsel=16 | Sumsel=16 | Palembang=16.71
Di Kalimantan, Sulawesi, dan Nusa Tenggara. => Kalimantan=island | Sulawesi=island | Nusa Tenggara=island
Kawasan Danau Toba, Sumatera Utara. => Danau Toba=other | Sumatera Utara=12
Jalan Raya Bogor, Cimanggis, Depok. => Bogor=32.71 | Cimanggis=32.76.02 | Depok=32.76
Rute Surabaya–Malang dan Solo-Yogyakarta padat. => Surabaya=35.78 | Malang=35.73 | Solo=33.72 | Yogyakarta=34.71
Dari Sabang sampai Merauke. => Sabang=11.72 | Merauke=93.01
Bank Kaltimtara dan Bank Jatim bekerja sama. => Jatim=35
Pelabuhan Tanjung Perak Surabaya dan Bandara Juanda Sidoarjo. => Surabaya=35.78 | Sidoarjo=35.15
Siswa SMAN 1 Kandangan, HSS, menang. => Kandangan=63.06.05 | HSS=63.06
Gubernur Kalsel di Banjarbaru, Banjarmasin, dan Martapura. => Kalsel=63 | Banjarbaru=63.72 | Banjarmasin=63.71 | Martapura=63.03.05
Ketua TP PKK Kabupaten Banjar di Martapura. => Kabupaten Banjar=63.03 | Martapura=63.03.05
Sekda Lampung Utara di Kotabumi. => Lampung Utara=18.03 | Kotabumi=18.03.02
Kecamatan Kotabumi Selatan, Lampung Utara. => Kecamatan Kotabumi Selatan=18.03.10 | Lampung Utara=18.03
Kapolsek Limun dan Danramil 420-02 meninjau Sarolangun. => Limun=15.03.02 | Sarolangun=15.03
Wali Nagari Sungai Dareh, Dharmasraya, hadir. => Nagari Sungai Dareh=13.10.02.2001 | Dharmasraya=13.10
Bupati Halsel di Labuha, Bacan. => Halsel=82.04 | Labuha=82.04.08.2001 | Bacan=82.04.08
Sanana, Kepulauan Sula, diguyur hujan. => Sanana=82.05.02 | Kepulauan Sula=82.05
Bupati Solok dan Wali Kota Solok bertemu di Arosuka. => Solok=13.02 | Solok=13.72 | Arosuka=other
Gubernur NTB di Mataram, Bima, dan Dompu. => NTB=52 | Mataram=52.71 | Bima=52.72 | Dompu=52.05
Kota Bima dan Kabupaten Bima. => Kota Bima=52.72 | Kabupaten Bima=52.06
Camat Rasanae Barat, Kota Bima. => Rasanae Barat=52.72.01 | Kota Bima=52.72
Wakil Bupati TTS di SoE, NTT. => TTS=53.02 | SoE=53.02.01.1001 | NTT=53
Pemkab Mitra dan Pemkab Minsel di Sulut. => Mitra=71.07 | Minsel=71.05 | Sulut=71
Bolaang Mongondow Utara (Bolmut) dan Kotamobagu. => Bolaang Mongondow Utara=71.08 | Bolmut=71.08 | Kotamobagu=71.74
Kabupaten Kepulauan Siau Tagulandang Biaro (Sitaro). => Kabupaten Kepulauan Siau Tagulandang Biaro=71.09 | Sitaro=71.09
Fakfak, Kaimana, dan Raja Ampat di Papua Barat dan Papua Barat Daya. => Fakfak=92.03 | Kaimana=92.08 | Raja Ampat=96.03 | Papua Barat=92 | Papua Barat Daya=96
Kabupaten Puncak dan Puncak Jaya di Papua Tengah. => Kabupaten Puncak=94.05 | Puncak Jaya=94.02 | Papua Tengah=94
Kabupaten Batu Bara dan Kabupaten Labuhanbatu Utara (Labura). => Kabupaten Batu Bara=12.19 | Kabupaten Labuhanbatu Utara=12.23 | Labura=12.23
Kabupaten Lima Puluh Kota dan Payakumbuh. => Kabupaten Lima Puluh Kota=13.07 | Payakumbuh=13.76
Pematangsiantar, Simalungun, dan Parapat. => Pematangsiantar=12.72 | Simalungun=12.08 | Parapat=12.08.16.1004
Kecamatan 2 x 11 Kayu Tanam, Kabupaten Padang Pariaman. => Kecamatan 2 x 11 Kayu Tanam=13.05.15 | Kabupaten Padang Pariaman=13.05
Kecamatan VII Koto, Kabupaten Tebo. => Kecamatan VII Koto=15.09.06 | Kabupaten Tebo=15.09
Kabupaten Padanglawas Utara dan Kabupaten Tanjungjabung Timur. => Kabupaten Padanglawas Utara=12.20 | Kabupaten Tanjungjabung Timur=15.07
Prajurit Kodim 0624/Kab Bdg di Soreang. => Kab Bdg=32.04 | Soreang=32.04.37
Kabupaten Ogan Komering Ilir (OKI) dan warga OKI. => Kabupaten Ogan Komering Ilir=16.02 | OKI=16.02 | OKI=16.02
Kelurahan I, Kecamatan Medan Kota. => Kelurahan I=village | Kecamatan Medan Kota=12.71.01
`;

/** Texts that name no region and no place. */
export const none = [
  'KTT OKI digelar di Istana.',
  'KTT G20 dibuka hari ini.',
  'Pembinaan di kabupaten/kota berjalan.',
  'Ia membawa batu dari sungai.',
  'Air sungai Batanghari surut.',
  'Metro TV menyiarkan acara itu.',
  'Pencak silat dan tari Bali dipentaskan dalam bahasa Jawa.',
  'Juliari Batubara hadir.',
  'Pembangunan kabupaten dan kota dilakukan bertahap.',
  'Batu itu berat dan pati singkong itu putih.',
  'Ia malang benar, kata warga.',
  'Serang balik, kata pelatih.',
  'Agam Pratama dan Lingga Saputra menang.',
  'Bapak Banten Sudirman hadir.',
  'Kopi Lampung dan batik Pekalongan dijual.',
  'Metro Jaya menang dua kali.',
  'Puncak acara berlangsung meriah.',
  'Kudus dan suci, kata pendeta.',
  'Desa membangun, desa mandiri.',
  'Kelurahan dan kecamatan mendata warga.',
  'Kampung halaman selalu dirindukan.',
  'Para lurah dan camat berkumpul.',
  'Rapat OPD dan DPRD ditunda.',
  'Koperasi Desa Merah Putih dibuka.',
  'Jl. Banjar nomor 5 ditutup.',
  'Negeri ini kaya.',
  'Mitra kerja, kata ketua.',
  'Medan sulit dilalui.',
  'Kabupaten Layak Anak dan Kota Layak Huni.',
  'Kabupaten Sejahtera.',
  'Hotel Medan Indah dan PT Mitra Batu dibuka.',
  'Mitra binaan dilatih.',
];
