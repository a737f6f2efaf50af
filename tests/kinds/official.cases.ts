// Officials by form: "name | position | status | jurisdiction" → wordings. The people are
// invented, the regions real. Each wording is a text of its own.

const of = (...wordings: readonly string[]): readonly string[] => wordings;

export const cases: Record<string, readonly string[]> = {
  // office before the name
  'Rahmat Santika | Gubernur | incumbent | 64': of(
    'Gubernur Kaltim Rahmat Santika membuka acara itu.',
    'Gubernur Kalimantan Timur, Rahmat Santika, membuka acara itu.',
    'Gubernur Kaltim Dr. H. Rahmat Santika, S.E., M.M membuka acara itu.',
    'Gubernur Kaltim Dr Ir H Rahmat Santika SE MM membuka acara itu.',
    'Gubernur (Gub) Kaltim Rahmat Santika membuka acara itu.',
    'Rahmat Santika resmi dilantik menjadi Gubernur Kaltim.',
    'Rahmat Santika kini menjabat sebagai Gubernur Kaltim.',
  ),
  'Dudi Hartono | Anggota Komisi IX DPR RI | incumbent | -': of(
    'Menanggapi hal itu, anggota Komisi IX DPR RI, Dudi Hartono mengatakan warga perlu dibantu.',
    'Menanggapi hal itu, anggota Komisi IX DPR RI Dudi Hartono mengatakan warga perlu dibantu.',
  ),
  'Wirya Sasmita | Kepala Balai Taman Nasional Tambora | incumbent | -': of(
    'Kepala Balai Taman Nasional Tambora Wirya Sasmita memantau pendaki.',
  ),
  'Puan Maharani Dewi | Menteri Kebudayaan | incumbent | -': of('Menteri Kebudayaan Puan Maharani Dewi hadir.'),
  'Rudi Hartono | Menteri Pelindungan Pekerja Migran Indonesia | incumbent | -': of('Menteri P2MI Rudi Hartono hadir.'),
  // a last name that is a word, before letters that are one too
  'Mardani Alatas | Sekretaris Daerah | incumbent | 33.24': of(
    'Sekretaris Daerah Kabupaten Kendal Dr. H. Mardani Alatas SE MM membuka pelatihan.',
  ),
  'Bintang Timur | Bupati | incumbent | 33.24': of('Bupati Kendal Bintang Timur SE MM membuka pelatihan.'),
  'Kwee Giok Lan | Bupati | incumbent | 33.24': of('Bupati Kendal Kwee Giok Lan membuka pelatihan.'),
  'Sri Mei Handayani | Bupati | incumbent | 33.24': of('Bupati Kendal, Sri Mei Handayani, membuka pelatihan.'),
  'Anak Agung Gde Rai Surawan | Bupati | incumbent | 51.03': of('Bupati Badung Anak Agung Gde Rai Surawan hadir.'),
  'Rini Astuti | Camat | incumbent | 14.03.13': of('Camat Pinggir, Rini Astuti, A.Md.Keb., hadir di Bengkalis.'),
  // short names that no list knows, national agencies, ambassadors, directorates
  'Rini Astuti | Kepala DPKP | acting | 33.24': of('Plt Kepala DPKP Kabupaten Kendal, Rini Astuti, hadir.'),
  'Rini Astuti | Sekretaris DPRKP | incumbent | 35.79': of('Sekretaris DPRKP Kota Batu Rini Astuti hadir.'),
  'Rini Astuti | Kepala Dispertapa | incumbent | 33.24': of('Kepala Dispertapa Kabupaten Kendal Rini Astuti hadir.'),
  'Rini Astuti | Kepala Dinas Kearsipan dan Perpustakaan | incumbent | 33.24': of(
    'Kepala Dinarpus Kabupaten Kendal Rini Astuti hadir.',
  ),
  'Rahmat Hidayat | Kepala Badan Pusat Statistik | incumbent | 33.24': of(
    'Kepala BPS Kendal Rahmat Hidayat mengatakan inflasi turun.',
  ),
  'Rini Astuti | Kepala Badan Pengawas Obat dan Makanan | incumbent | -': of(
    'Kepala Badan Pengawas Obat dan Makanan Rini Astuti hadir di Kota Batu, Kota Batu.',
  ),
  'Rini Astuti | Duta Besar | incumbent | -': of(
    'Duta Besar Indonesia untuk Jepang, Rini Astuti, hadir.',
    'Duta Besar LBBP RI untuk Republik Korea merangkap Mongolia, Rini Astuti, hadir.',
  ),
  'Rini Astuti | Direktur Jenderal Bina Pemdes | incumbent | -': of('Dirjen Bina Pemdes Rini Astuti hadir.'),
  // districts and villages whose names begin with the head of another region, or that other regions bear
  'Rapidin Simarmata | Camat | incumbent | 33.19.02': of('Camat Kota Kudus Rapidin Simarmata, Kabupaten Kudus, hadir.'),
  'Rapidin Simarmata | Camat | incumbent | 33.24.07': of('Camat Boja Rapidin Simarmata hadir.'),
  // ministers and heads of agencies by the short name of their house
  'Rahmat Sudarmaji | Menteri Imigrasi dan Pemasyarakatan | incumbent | -': of(
    'Menteri Imipas Rahmat Sudarmaji hadir.',
    'Menimipas Rahmat Sudarmaji hadir.',
    'Rahmat Sudarmaji, Menteri Imipas, hadir.',
  ),
  'Rahmat Sudarmaji | Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan | incumbent | -': of(
    'Menko Kumham Imipas Rahmat Sudarmaji hadir.',
  ),
  'Rahmat Sudarmaji | Wakil Menteri Pekerjaan Umum | incumbent | -': of('Wamen PU Rahmat Sudarmaji hadir.'),
  'Rahmat Sudarmaji | Inspektur Jenderal Kementerian Dalam Negeri | incumbent | -': of(
    'Irjen Kemendagri Rahmat Sudarmaji hadir.',
  ),
  'Rahmat Sudarmaji | Kepala Badan Penyelenggara Jaminan Produk Halal | incumbent | -': of(
    'Kepala BPJPH Rahmat Sudarmaji hadir.',
  ),
  // the body behind closes a field that no list knows
  'Rahmat Sudarmaji | Direktur Jenderal Bina Adwil | incumbent | -': of(
    'Dirjen Bina Adwil Kemendagri Rahmat Sudarmaji hadir.',
  ),
  // a region that is a word too, between the body and the name
  'Sutrisno Widodo | Kepala Lembaga Pemasyarakatan Kelas I | incumbent | 35.73': of(
    'Kalapas Kelas I Malang Sutrisno Widodo hadir.',
  ),
  'Agung Nugraha | Wali Kota | acting | 14.71': of('Pj Wali Kota Agung Nugraha menyapa warga Kota Pekanbaru.'),
  'Mochamad Bachtiar | Direktur Utama RSUD Saiful Anwar | incumbent | -': of(
    '“Kami siap,” kata Dirut RSUD Saiful Anwar Mochamad Bachtiar saat ditemui.',
  ),
  'Suparno | Kepala Puskesmas Dinoyo | incumbent | -': of(
    'Turut hadir Ketua Panitia Siti Rohana, Kepala Puskesmas Dinoyo Suparno, Ketua KNPI Dewi Lestiani, dan jajaran.',
  ),
  // a level without its region, a village that no list knows in brackets
  'Suparno | Anggota DPRD | incumbent | -': of(
    'Turut hadir anggota DPRD Provinsi Suparno.',
    'Turut hadir Anggota DPRD Kabupaten, Suparno.',
    'Turut hadir Suparno (Anggota DPRD Provinsi).',
  ),
  'Suparno | Lurah | incumbent | -': of('Turut hadir Suparno (Lurah Mekarwangi).'),
  // Jakarta's cities have no offices of their own
  'Andri Yansah | Kepala Dinas Perhubungan | incumbent | 31': of(
    'Wali Kota Jakarta Selatan hadir di Jakarta Selatan. Kepala Dinas Perhubungan Andri Yansah ikut.',
  ),
  'Sugeng Raharjo | Kepala Kepolisian Resor | incumbent | 32.78': of(
    'Kapolres Tasikmalaya Kota, AKBP Sugeng Raharjo, membenarkan hal itu.',
    'Kapolres Tasikmalaya Kota AKBP Sugeng Raharjo membenarkan hal itu.',
  ),
  'Fajar Rahmanto | Juru Bicara Presiden | incumbent | -': of('Jurubicara Presiden, Fajar Rahmanto, menolak.'),
  'Bambang Widagdo | Presiden | incumbent | -': of(
    'Era Presiden ke-7 Bambang Widagdo sudah lewat.',
    'Putra Presiden ke-7 RI Bambang Widagdo hadir.',
    'Putra Presiden ke-7 RI, Bambang Widagdo, hadir.',
  ),
  'Bambang Widagdo | Wakil Presiden | incumbent | -': of(
    'Hadir pula Wakil Presiden ke-10 dan 12 Bambang Widagdo di sana.',
  ),
  'Rusmadi Hartono | Menteri Sosial | former | -': of(
    'Surat itu dititipkan Rusmadi Hartono (RHT) saat menjabat sebagai Menteri Sosial untuk seorang tamu.',
    'Surat itu dititipkan Rusmadi Hartono ketika menjabat Menteri Sosial untuk seorang tamu.',
  ),
  'Dewi Larasati | Anggota DPR RI Komisi VIII | incumbent | -': of(
    'Anggota DPR RI Komisi VIII, Hj. Dewi Larasati, hadir di Kendari.',
    'Anggota DPR RI Komisi VIII Dewi Larasati hadir di Kendari.',
  ),
  'Harun Wijaya | Anggota DPRD | incumbent | 35.29': of(
    'Anggota DPRD Sumenep asal Masalembu Harun Wijaya mendorong perbaikan.',
    'Anggota DPRD Sumenep dapil Kangean II Harun Wijaya mendorong perbaikan.',
  ),
  'Harun Wijaya | Anggota Badan Pembentukan Peraturan Daerah DPRD | incumbent | 31': of(
    'Kemarin anggota Badan Pembentukan Peraturan Daerah (Bapemperda) DPRD DKI Jakarta Harun Wijaya menegaskan itu.',
  ),
  'Retno Harjanti | Kepala Kejaksaan Negeri | incumbent | 64.72': of(
    'Kajari Samarinda dijabat oleh Retno Harjanti.',
    'Kajari Samarinda yang saat ini dijabat Retno Harjanti hadir.',
  ),
  'Rustam Adinata | Kepala Seksi Intelijen | incumbent | 64.72': of(
    'Kajati mengabarkan Kasi Intel Kejari Samarinda, Kaltim Rustam Adinata dimutasi.',
  ),
  'Agus Salim | Komandan Pos Koramil | incumbent | -': of(
    'Danposramil Sukatani Peltu Agus Salim hadir.',
    'Danpos Ramil Sukatani Serka Agus Salim hadir.',
  ),
  'Wahyudi Saputra | Hakim Anggota | incumbent | -': of(
    'Hakim anggota Kolonel Kum Wahyudi Saputra membacakan putusan.',
  ),
  'Helmi Susanto | Wakil Menteri Usaha Mikro, Kecil, dan Menengah | incumbent | -': of(
    'Wamen UMKM Helmi Susanto hadir.',
    'Wakil Menteri UMKM Helmi Susanto hadir.',
  ),
  'Hendra Wiratmo | Kepala Biro Kerja Sama dan Hubungan Masyarakat | incumbent | -': of(
    'Kepala Biro Kerja Sama dan Humas Kemendikbudristek Hendra Wiratmo menyampaikan itu di Jakarta.',
  ),
  'Naufal Makarim | Menteri Kesehatan | incumbent | -': of('Renovasi ruang kerja Menkes Naufal Makarim disorot.'),
  'Rudi Saladi | Panglima Kodam V Brawijaya | incumbent | -': of('Pangdam V Brawijaya Mayjen TNI Rudi Saladi hadir.'),
  'Suharti Elia | Asisten Perekonomian dan Keuangan | incumbent | 33.21': of(
    'Asisten Perekonomian dan Keuangan Sekretaris Daerah Kabupaten Demak, Suharti Elia, hadir.',
    'Asisten Perekonomian dan Keuangan Sekda Demak Suharti Elia hadir.',
  ),
  // a root and a word that is none of the language
  'Oke Nurwandi | Direktur Jenderal Perdagangan Luar Negeri | incumbent | -': of(
    'Direktur Jenderal Perdagangan Luar Negeri Oke Nurwandi hadir.',
  ),
  'Giri Suprapdi | Direktur Sosialisasi | incumbent | -': of('Direktur Sosialisasi Giri Suprapdi hadir.'),
  'Hadi Cahyono | Menteri Agraria dan Tata Ruang | incumbent | -': of('Menteri ATR/BPN Hadi Cahyono hadir.'),
  'Suharto Monoraga | Menteri Perencanaan Pembangunan Nasional | incumbent | -': of(
    'Menteri PPN/Bappenas Suharto Monoraga hadir.',
  ),
  'Ratna Wulandini | Wakil Menteri Pariwisata dan Ekonomi Kreatif | incumbent | -': of(
    'Wakil Menteri Pariwisata dan Ekonomi Kreatif/Wakil Kepala Badan Pariwisata dan Ekonomi Kreatif (Wamenparekraf/Wakabaparekraf) Ratna Wulandini hadir.',
  ),
  'Rosana Hartati | Menteri Investasi dan Hilirisasi | incumbent | -': of(
    'Menteri Investasi dan Hilirisasi/BKPM Rosana Hartati hadir.',
  ),
  'I Made Arsana Putra | Camat | incumbent | -': of('Camat I Made Arsana Putra hadir.'),
  'Ni Nyoman Sriasih | Perbekel | incumbent | -': of('Perbekel Ni Nyoman Sriasih hadir.'),
  'Siti Wulandari | Wakil Bupati | incumbent | 64.02': of(
    'Wabup Kukar Siti Wulandari hadir di Tenggarong.',
    'Wakil Bupati Kutai Kartanegara Hj Siti Wulandari hadir.',
    'Wakil Bupati (Wabup) Kutai Kartanegara, Hj. Siti Wulandari, hadir.',
  ),
  'Budi Hartanto | Wali Kota | acting | 64.74': of(
    'Pj Wali Kota Bontang Budi Hartanto meninjau pasar.',
    'Pj. Walikota Bontang, Budi Hartanto meninjau pasar.',
    'Penjabat (Pj.) Wali Kota Bontang Budi Hartanto meninjau pasar.',
    'Plt. Wali Kota Bontang Drs.Budi Hartanto M.Si meninjau pasar.',
    'Pelaksana Tugas (Plt) Wali Kota Bontang Budi Hartanto meninjau pasar.',
  ),
  'Rudi Hartono | Executive General Manager Pertamina Patra Niaga | incumbent | -': of(
    'Stok itu cukup. Executive General Manager Pertamina Patra Niaga Regional Kalimantan, Rudi Hartono, meninjau depo.',
  ),
  // an ordinary word opens the name, the degree closes it
  'Mekar Widadi | Kepala Dinas Sosial | incumbent | 32.75': of(
    'Kepala Dinas Sosial Kota Bekasi, Mekar Widadi SE turut hadir.',
  ),
  'Dewi Anggraini | Bupati | former | 16.03': of(
    'Mantan Bupati Muara Enim Dewi Anggraini turut hadir.',
    'Eks Bupati Muara Enim Dewi Anggraini turut hadir.',
    'Dewi Anggraini pernah menjabat sebagai Bupati Muara Enim.',
  ),
  'Dewi Anggraini | Bupati | elect | 16.03': of('Bupati Muara Enim terpilih Dewi Anggraini turut hadir.'),
  'Dewi Anggraini | Bupati | candidate | 16.03': of(
    'Calon Bupati Muara Enim Dewi Anggraini turut hadir.',
    'Cabup Muara Enim Dewi Anggraini turut hadir.',
  ),
  'Hendra Wijaya | Sekretaris Daerah | incumbent | 16': of(
    'Sekda Sumsel Hendra Wijaya memimpin rapat.',
    'Sekda Prov Sumsel Hendra Wijaya memimpin rapat.',
    'Sekretaris Daerah (Sekda) Provinsi Sumsel, Hendra Wijaya, memimpin rapat.',
  ),
  'Hendra Wijaya | Sekretaris Daerah Provinsi | incumbent | 64': of('Sekdaprov Kaltim Hendra Wijaya memimpin rapat.'),
  // units and fields
  'Yuni Lestari | Kepala Dinas Sosial | incumbent | 64.74': of(
    'Kepala Dinas Sosial Kota Bontang Yuni Lestari menyerahkan bantuan.',
    'Kadis Sosial Kota Bontang, Yuni Lestari, menyerahkan bantuan.',
    'Kadinsos Kota Bontang Yuni Lestari menyerahkan bantuan.',
    'Yuni Lestari, Kepala Dinas Sosial Kota Bontang, menyerahkan bantuan.',
    'Yuni Lestari selaku Kepala Dinas Sosial Kota Bontang menyerahkan bantuan.',
    'Yuni Lestari (Kepala Dinas Sosial Kota Bontang) menyerahkan bantuan.',
    'Bantuan diserahkan Yuni Lestari Kepala Dinas Sosial Kota Bontang kepada warga.',
  ),
  'Susan Hartati | Kepala Bidang Konsumsi dan Keamanan Pangan | incumbent | 14.03': of(
    'Kabid Konsumsi dan Keamanan Pangan Dinas Ketahanan Pangan Kabupaten Bengkalis Susan Hartati hadir.',
    'Kepala Bidang Konsumsi dan Keamanan Pangan Dinas Ketahanan Pangan Kabupaten Bengkalis, Susan Hartati hadir.',
  ),
  'Arif Maulana | Kepala Dinas Komunikasi dan Informatika | incumbent | 33.74': of(
    'Kadiskominfo Kota Semarang Arif Maulana menjelaskan program itu.',
    'Kepala Diskominfo Kota Semarang, Arif Maulana, menjelaskan program itu.',
    'Kepala Dinas Kominfo Kota Semarang Arif Maulana menjelaskan program itu.',
  ),
  'Nur Azizah | Kepala Biro Administrasi Pimpinan | incumbent | 64': of(
    'Kepala Biro Administrasi Pimpinan (Adpim) Setda Kaltim, Nur Azizah hadir.',
  ),
  'Andi Saputra | Asisten I | incumbent | 16.03': of(
    'Bupati Muara Enim diwakili Asisten I Drs. Andi Saputra, MM di aula.',
  ),
  // police, military, prosecutors
  'Bayu Prasetya | Komandan Kodim 0624 | incumbent | 32.04': of(
    'Dandim 0624/Kab. Bandung Letkol Inf Bayu Prasetya meninjau lokasi.',
    'Dandim 0624/Kabupaten Bandung, Letkol Inf. Bayu Prasetya, S.I.P. meninjau lokasi.',
  ),
  'Dimas Nugroho | Kepala Kepolisian Resor | incumbent | 33.09': of(
    'Kapolres Boyolali AKBP Dimas Nugroho menyampaikan hal itu.',
    'Kapolres Boyolali, AKBP Dimas Nugroho, S.I.K., M.H. menyampaikan hal itu.',
  ),
  'Taufik Ramadhan | Kepala Kejaksaan Negeri | acting | 16.03': of(
    'Plt. Kajari Muara Enim Taufik Ramadhan, SH., MH membacakan ikrar.',
  ),
  'Jaya Wirawan | Perwira Seksi Intelijen | incumbent | 32.04': of(
    'Kapten Inf Jaya Wirawan (Pasi Intel Kodim 0624/Kab.Bandung) hadir.',
    'Pasi Intel Kodim 0624/Kab Bdg Kapten Inf Jaya Wirawan hadir.',
  ),
  'Warsito | Bintara Pembina Desa | incumbent | 33.21.02': of(
    'Babinsa Koramil 02/Karangawen Kodim 0716/Demak, Sertu Warsito, membersihkan lumpur.',
  ),
  'Edi Kusnanto | Jaksa Penuntut Umum | incumbent | -': of('JPU Kejari Medan Edi Kusnanto membacakan tuntutan.'),
  'Gunawan Halim | Kepala Bidang Hubungan Masyarakat | incumbent | 33': of(
    'Kabid Humas Polda Jateng, Kombes Gunawan Halim, menyebut hal itu.',
  ),
  'Rahadi Wisnu | Kepala Seksi Intelijen | incumbent | 14.09': of(
    'Kasi Intel Kejaksaan Negeri Kuantan Singingi Rahadi Wisnu mengatakan itu.',
  ),
  'Yopi Lesmana | Kepala Biro Perencanaan | incumbent | 19': of('Karo Rena Polda Babel Kombes Yopi Lesmana hadir.'),
  'Tri Wibisono | Kepala Unit Lalu Lintas | incumbent | 33.21.02': of(
    'Kanit Lantas Polsek Karangawen Aiptu Tri Wibisono mengatur arus di Kabupaten Demak.',
  ),
  'Amri Hutabarat | Kepala Subdirektorat Siber | incumbent | 36': of(
    'Kasubdit Siber Ditreskrimsus Polda Banten Kompol Amri Hutabarat hadir.',
  ),
  // a root of the language as a first name
  'Puan Mahadewi | Ketua DPR RI | incumbent | -': of('Ketua DPR RI, Puan Mahadewi dalam keterangannya di Jakarta.'),
  'Teuku Ramzani | Kepala Dinas Syariat Islam | incumbent | 11.72': of(
    'Pawai dilepas Kepala Dinas Syariat Islam Kota Sabang Teuku Ramzani pagi itu.',
  ),
  // short forms of two words in brackets
  'Rudi Hartawan | Kepala Unit Pengaturan, Penjagaan, Pengawalan dan Patroli | incumbent | 34.02': of(
    'Kepala Unit Pengaturan, Penjagaan, Pengawalan dan Patroli (Kanit Turjawali) Polres Bantul Iptu Rudi Hartawan hadir.',
  ),
  'Darwin Simatupang | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | incumbent | -': of(
    'Upacara dipimpin Menteri Koordinator Bidang Politik, Hukum, dan Keamanan (Menko Polhukam) Darwin Simatupang.',
  ),
  'Lestari Wulandari | Kepala Seksi Hubungan Masyarakat | incumbent | 33.12': of(
    'Data itu diberikan Kepala Seksi Hubungan Masyarakat (Kasi Humas) Kepolisian Resor (Polres) Wonogiri, Inspektur Satu Polisi (Iptu) Lestari Wulandari.',
  ),
  // the body between commas, works as a field, a faction behind
  'Andri Rahman | Kepala Bidang Sumber Daya Air | incumbent | 32.71': of(
    'Kepala Bidang Sumber Daya Air, Dinas PUPR Kota Bogor, Andri Rahman hadir.',
  ),
  'Ujang Permana | Kepala Bidang Jalan dan Jembatan | incumbent | 32.13': of(
    'Menurut Kepala Bidang Jalan dan Jembatan Dinas Pekerjaan Umum dan Tata Ruang (PUTR) Subang Ujang Permana, aspal mulai dihampar.',
  ),
  'Gatot Wiraguna | Anggota DPRD | incumbent | 35': of(
    'Usul itu datang dari anggota DPRD Jawa Timur Fraksi Partai Golkar Gatot Wiraguna, pekan lalu.',
  ),
  'Rudi Hartawan | Ketua Fraksi PKB DPRD | incumbent | 64.03': of(
    'Ketua Fraksi PKB DPRD Kabupaten Berau Rudi Hartawan menolak.',
  ),
  // the verb before "selaku"
  'Rudi Hartawan | Bupati | acting | 14.03': of('Rudi Hartawan mengatakan selaku Pj. Bupati Bengkalis ia siap.'),
  // who serves an office
  'Widya Lestari | Juru Bicara Menteri Kesehatan | incumbent | -': of(
    'Juru Bicara Menteri Kesehatan Widya Lestari hadir.',
  ),
  // "raja" and archaic roots as names, ranks with a corps in brackets
  'Raja Dwiputra Aryani | Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah | incumbent | 14.08': of(
    'Kepala BKPSDMD Kabupaten Siak Raja Dwiputra Aryani hadir.',
  ),
  'Rudi Hartawan | Kepala Dinas Komunikasi, Informatika dan Persandian | incumbent | 52.06': of(
    'Kepala Diskominfosan Kabupaten Bima Rudi Hartawan hadir.',
    'Kadiskominfosan Kabupaten Bima Rudi Hartawan hadir.',
  ),
  'Nezar Pratiknyo | Wakil Menteri Komunikasi dan Digital | incumbent | -': of('Wamenkomdigi Nezar Pratiknyo hadir.'),
  'Asmar | Bupati | incumbent | 14.10': of('Bupati Kepulauan Meranti, Asmar, melantik pejabat.'),
  'Joko Andrianto | Komandan Pangkalan TNI AL | incumbent | 33.74': of(
    'Danlanal Semarang Kolonel Laut (P) Joko Andrianto, S.E., M.M., hadir.',
  ),
  'Dani Rakasiwi | Komandan Korem 031/Wira Bima | incumbent | 14': of(
    'Danrem 031/Wira Bima Brigjen TNI Dani Rakasiwi berkunjung ke Provinsi Riau.',
  ),
  'Untung Suropranoto | Komandan Pangkalan TNI Angkatan Udara Iswahjudi | incumbent | -': of(
    'Komandan Lanud Iswahjudi Marsma TNI Untung Suropranoto hadir.',
  ),
  // hospitals that are named after doctors
  'Cita Rosiana | Direktur Rumah Sakit Umum Daerah dr Soetomo | incumbent | 35.78': of(
    'Direktur RSUD dr. Soetomo Surabaya, Prof. Dr. Cita Rosiana, menjelaskan.',
  ),
  'Budi Hartawan | Direktur RSUD | incumbent | -': of('Direktur RSUD dr. Budi Hartawan hadir.'),
  // universities keep the place in their name; the level that closes a body is the office's
  'Sumaryono | Rektor Universitas Negeri Yogyakarta | incumbent | -': of(
    'Rektor Universitas Negeri Yogyakarta Prof. Sumaryono hadir.',
  ),
  'Hendri Wirawan | Kepala UPTD PU | incumbent | 16': of(
    'Gubernur Sumsel didampingi Kepala UPTD PU Provinsi Hendri Wirawan.',
  ),
  'Andri Rahman | Kepala Dinas Tata Kota | incumbent | -': of('Kepala Dinas Tata Kota Andri Rahman hadir.'),
  // national offices
  'Rini Kusuma | Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi | incumbent | -': of(
    'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Rini Kusuma datang ke Samarinda.',
    'Mendikbudristek Rini Kusuma datang ke Samarinda.',
  ),
  'Rini Kusuma | Menteri Kesehatan | incumbent | -': of(
    'Menkes Rini Kusuma datang ke Samarinda.',
    'Menteri Kesehatan RI Rini Kusuma datang ke Samarinda.',
    'Menteri Kesehatan (Menkes) Rini Kusuma datang ke Samarinda.',
  ),
  'Eko Sulistyo | Ketua Komisi II DPR RI | incumbent | -': of(
    'Ketua Komisi II DPR RI Eko Sulistyo mendukung rencana itu.',
  ),
  'Eko Sulistyo | Sekretaris Jenderal Kementerian Dalam Negeri | incumbent | -': of(
    'Sekjen Kemendagri Eko Sulistyo membuka rapat.',
    'Sekretaris Jenderal Kementerian Dalam Negeri, Eko Sulistyo, membuka rapat.',
  ),
  // months that are names
  'Akhmad Juni | Kepala Dinas Perhubungan | former | 12.77': of(
    'Mantan Kepala Dinas Perhubungan Kota Padangsidimpuan Akhmad Juni diperiksa.',
  ),
  'Raden Juli Hartoyo | Menteri Kehutanan | incumbent | -': of('Menteri Kehutanan Raden Juli Hartoyo tiba.'),
  'Rudi Hermawan | Bupati | incumbent | 64.03': of(
    'Bupati Berau Rudi Hermawan Juli lalu meresmikan pasar.',
    'Bupati Berau Rudi Hermawan Juni 2024 meresmikan pasar.',
  ),
  // a rank behind the office
  'Bayu Ramadi | Menteri Pertahanan | former | -': of(
    'Mantan Menteri Pertahanan Jenderal TNI (Purn) Bayu Ramadi tiba.',
  ),
  'Bayu Ramadi | Kepala Staf Angkatan Darat | incumbent | -': of(
    'Jembatan itu diresmikan kepala staf angkatan darat jendral TNI Bayu Ramadi.',
  ),
  // councils that are called DPR with their region
  'Alfan Siregar | Anggota DPR | incumbent | 16': of('Anggota DPR Provinsi Sumsel H Alfan Siregar mendukung.'),
  // heads of districts and councils
  'Karyadi Putra | Camat | incumbent | 32.75.04': of('Camat Bekasi Selatan, Kota Bekasi, Karyadi Putra hadir.'),
  'Lukman Hakim | Ketua DPRD | incumbent | 75.04': of('Ketua DPRD Pohuwato, Lukman Hakim, mengetuk palu.'),
};

/** Lists that mix styles: "name | position" of everyone, in order. */
export const lists: Record<string, readonly string[]> = {
  'Turut hadir Ketua DPRD Pohuwato, Nasrul Gani, Sekda Pohuwato, Iswandi Amin, dan Kapolres Pohuwato AKBP Dimas Nugroho.':
    ['Nasrul Gani | Ketua DPRD', 'Iswandi Amin | Sekretaris Daerah', 'Dimas Nugroho | Kepala Kepolisian Resor'],
  'Bupati Bengkalis Kasman Yusuf didampingi Sekda Bengkalis Bustanul Arifin dan Camat Pinggir Azwir.': [
    'Kasman Yusuf | Bupati',
    'Bustanul Arifin | Sekretaris Daerah',
    'Azwir | Camat',
  ],
  'Rahmat Santika, Gubernur Kaltim, dan Yuni Lestari, Kepala Dinas Sosial Kaltim, membuka acara.': [
    'Rahmat Santika | Gubernur',
    'Yuni Lestari | Kepala Dinas Sosial',
  ],
  'Anggota DPRD Kabupaten Berau yang hadir adalah Rudi Mangunsong, Syarifah Zahra, Giyanto dan Ratna Sari.': [
    'Rudi Mangunsong | Anggota DPRD',
    'Syarifah Zahra | Anggota DPRD',
    'Giyanto | Anggota DPRD',
    'Ratna Sari | Anggota DPRD',
  ],
  'Rapat itu diikuti DPRD Kabupaten Berau. Hadir Ketua Rudi Mangunsong, Wakil Ketua Ratna Sari dan Giyanto.': [
    'Rudi Mangunsong | Ketua DPRD',
    'Ratna Sari | Wakil Ketua DPRD',
    'Giyanto | Wakil Ketua DPRD',
  ],
  'Pasar murah digelar, kata Kepala Dinas Perdagangan Lalu Hasbi Ramdani.': [
    'Lalu Hasbi Ramdani | Kepala Dinas Perdagangan',
  ],
  'Anggota Komisi C DPRD Bantul dari Fraksi PKB, Nur Rofiq, meminta data.': ['Nur Rofiq | Anggota Komisi C DPRD'],
  'Manajer PT. PLN Rayon Berau Danu Wirawan menerima tamu.': ['Danu Wirawan | Manajer PT PLN Rayon'],
  'Hadir Suherman, ST.M. Eng (Inspektur Pembantu Wilayah IV), Burhan. S.Sos. M.Si. (Kabid. Aset Desa).': [
    'Suherman | Inspektur Pembantu Wilayah IV',
    'Burhan | Kepala Bidang Aset Desa',
  ],
  'Rapat paripurna DPRD Bengkalis dipimpin Wakil Ketua II Sofyan.': ['Sofyan | Wakil Ketua II DPRD'],
  'Bupati dan Wakil Bupati Berau, Rudi Hermawan dan Sri Utami, melepas kontingen.': [
    'Rudi Hermawan | Bupati',
    'Sri Utami | Wakil Bupati',
  ],
  'Bupati dan Wakil Bupati Berau Rudi Hermawan-Sri Utami melepas kontingen.': [
    'Rudi Hermawan | Bupati',
    'Sri Utami | Wakil Bupati',
  ],
  'Rudi Hermawan dan Sri Utami, Bupati dan Wakil Bupati Berau, melepas kontingen.': [
    'Rudi Hermawan | Bupati',
    'Sri Utami | Wakil Bupati',
  ],
  'Warga dan Sri Utami, Kepala Dinas Sosial dan Camat Berau, hadir.': ['Sri Utami | Kepala Dinas Sosial'],
  'Bupati dan Wakil Bupati Berau Rudi Hermawan dan Sri Utami, melepas kontingen.': [
    'Rudi Hermawan | Bupati',
    'Sri Utami | Wakil Bupati',
  ],
  'Hadir Kepala Dinas Tenaga Kerja dan Transmigrasi Kholifah, Plt Kepala Dinas Perkim Supardi.': [
    'Kholifah | Kepala Dinas Tenaga Kerja dan Transmigrasi',
    'Supardi | Kepala Dinas Perumahan dan Permukiman',
  ],
  'Kepala Dinas Tenaga Kerja, Ika Yarni Indah dan perwakilan warga hadir.': [
    'Ika Yarni Indah | Kepala Dinas Tenaga Kerja',
  ],
  'Ketua panitia sekaligus Asisten Administrasi Umum Pemkab. Solok, Yuswardi melaporkan jumlah peserta.': [
    'Yuswardi | Asisten Administrasi Umum',
  ],
  'Kepala Dinas PPPA Drs. Helmi, MM dan Ketua Dharmawanita Linda Hasanah hadir.': [
    'Helmi | Kepala Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
  ],
  'Hadir Plt. Kepala Dinas Koperasi Nurdiansyah dan Camat Pinggir Taufik Hidayatullah.': [
    'Nurdiansyah | Kepala Dinas Koperasi',
    'Taufik Hidayatullah | Camat',
  ],
  'Terkait serapan, dilaporkan Kepala Bagian Keuangan Sekretariat Daerah, Hasan Basri untuk bulan ini.': [
    'Hasan Basri | Kepala Bagian Keuangan',
  ],
};

/** Texts that name no official. */
export const none: readonly string[] = [
  'Ketua BEM Universitas Jember Rini Astuti hadir.',
  'Ketua Gerakan Rakyat Sejahtera Rini Astuti hadir.',
  'Rapat itu dihadiri Menko PMK, Menteri Keuangan, Menko Marinves, Menteri Kesehatan, dan Menko Polhukam.',
  'Ketua Umum Kadin Indonesia Rahman Novianto hadir.',
  'Ketua Kadin Jawa Timur Rahman Novianto hadir.',
  'Kecam Aksi Budi Santoso, Wali Kota: Jangan Ulangi',
  'Para bupati dan wali kota se-Kaltim hadir di Kantor Gubernur, Jalan Gajah Mada.',
  'Sesuai Peraturan Bupati Tuban Nomor 49 Tahun 2019, hal itu dilarang.',
  'Ketua TP PKK Kabupaten Berau Ny. Maslianawati Rahmat Santika membuka lomba.',
  'Ketua Umum Partai Golkar Joko Purnama menghadiri rapat.',
  'Kepala SMA Negeri 1 Samarinda, Darmadi, S.Pd, M.Si, mengucapkan terima kasih.',
  'Direktur PT Sinar Terang Abadi Joko Purnama menandatangani kontrak.',
  'Bupati Ingatkan Pentingnya Kebersihan\n\nWarga diminta menjaga kebersihan.',
  'Kata kepala itu berarti pemimpin; constructor __proto__ hasOwnProperty.',
  'Gubernur, Kapolda dan Pangdam menghadiri upacara.',
  'Kabiro DPP Partai Demokrat Amal Ghofari hadir.',
  'Ketua Dharmawanita Linda Hasanah hadir.',
  'Istri Bupati Berau Siti Rahmi menyerahkan bantuan.',
  'Acara disaksikan Asisten Adminstrasi Umum.',
  'Jabatan Direktur Utama Rumah Sakit Umum Pusat (RSUP) Dr Sardjito Yogyakarta berganti.',
  'Ajudan Gubernur Kaltim Andri Rahman hadir.',
  'Kepala Kejaksaan Negeri (Kajari) Lembata Nomor 362 tertulis di surat.',
  'Rapat di Rumah Dinas Bupati Semarang di Ungaran Timur.',
  'Bupati Berau, Unsur Forkopimda dan undangan hadir.',
];
