// References to laws as releases word them → kind | number | year | article | clause | about
// (what follows the year only where the wording has it), and wordings that are no reference.
// The names of regions are real, the laws and the sentences invented.

export const references = `
UU Nomor 23 Tahun 2014 => Undang-Undang | 23 | 2014
UU No 23 Tahun 2014 => Undang-Undang | 23 | 2014
UU No. 23 Tahun 2014 => Undang-Undang | 23 | 2014
UU No.23 Tahun 2014 => Undang-Undang | 23 | 2014
UU nomor 23 tahun 2014 => Undang-Undang | 23 | 2014
UU Nomor. 23 tahun 2014 => Undang-Undang | 23 | 2014
UU Nomor : 23 Tahun 2014 => Undang-Undang | 23 | 2014
UU Nomer 23 Tahun 2014 => Undang-Undang | 23 | 2014
UU 23 Tahun 2014 => Undang-Undang | 23 | 2014
UU 23/2014 => Undang-Undang | 23 | 2014
UU No. 23/2014 => Undang-Undang | 23 | 2014
UU Nomor 23/2014 => Undang-Undang | 23 | 2014
UU No.23/2014 => Undang-Undang | 23 | 2014
UU 23/14 => Undang-Undang | 23 | 2014
UU No 8/81 => Undang-Undang | 8 | 1981
UU Nomor 23, Tahun 2014 => Undang-Undang | 23 | 2014
UU RI Nomor 23 Tahun 2014 => Undang-Undang | 23 | 2014
UU RI No. 23 Tahun 2014 => Undang-Undang | 23 | 2014
UU Republik Indonesia Nomor 23 Tahun 2014 => Undang-Undang | 23 | 2014
Undang-Undang Nomor 23 Tahun 2014 => Undang-Undang | 23 | 2014
Undang-undang Nomor 23 tahun 2014 => Undang-Undang | 23 | 2014
undang-undang no.14 tahun 2008 => Undang-Undang | 14 | 2008
undang-undang nomor 14 tahun 2008 => Undang-Undang | 14 | 2008
Undang Undang Nomor 14 Tahun 2008 => Undang-Undang | 14 | 2008
UNDANG-UNDANG NOMOR 14 TAHUN 2008 => Undang-Undang | 14 | 2008
Undang-Undang (UU) Nomor 14 Tahun 2008 => Undang-Undang | 14 | 2008
Undang-Undang Republik Indonesia Nomor 14 Tahun 2008 => Undang-Undang | 14 | 2008
Undang-Undang RI No 14 Tahun 2008 => Undang-Undang | 14 | 2008
UU Narkotika Nomor 35 Tahun 2009 => Undang-Undang | 35 | 2009
UU Perlindungan Anak No 35 Tahun 2014 => Undang-Undang | 35 | 2014
UU ITE Nomor 19 tahun 2016 => Undang-Undang | 19 | 2016
UU Darurat Nomor 12 Tahun 1951 => Undang-Undang Darurat | 12 | 1951
Undang-Undang Darurat No 12 Tahun 1951 => Undang-Undang Darurat | 12 | 1951
Perppu Nomor 2 Tahun 2022 => Peraturan Pemerintah Pengganti Undang-Undang | 2 | 2022
Perpu No. 1 Tahun 2020 => Peraturan Pemerintah Pengganti Undang-Undang | 1 | 2020
Perppu 1/2017 => Peraturan Pemerintah Pengganti Undang-Undang | 1 | 2017
Peraturan Pemerintah Pengganti Undang-Undang (Perppu) Nomor 2 Tahun 2022 => Peraturan Pemerintah Pengganti Undang-Undang | 2 | 2022
PP Nomor 12 Tahun 2019 => Peraturan Pemerintah | 12 | 2019
PP No 12 Tahun 2019 => Peraturan Pemerintah | 12 | 2019
PP No. 12/2019 => Peraturan Pemerintah | 12 | 2019
PP 12/2019 => Peraturan Pemerintah | 12 | 2019
pp nomor 12 tahun 2019 => Peraturan Pemerintah | 12 | 2019
PP No 16/SD/1946 => Peraturan Pemerintah | 16/SD/1946 | 1946
Peraturan Pemerintah Nomor 12 Tahun 2019 => Peraturan Pemerintah | 12 | 2019
Peraturan Pemerintah (PP) Nomor 12 Tahun 2019 => Peraturan Pemerintah | 12 | 2019
Peraturan Pemerintah RI Nomor 12 Tahun 2019 => Peraturan Pemerintah | 12 | 2019
peraturan pemerintah nomor 12 tahun 2019 => Peraturan Pemerintah | 12 | 2019
Perpres Nomor 72 Tahun 2021 => Peraturan Presiden | 72 | 2021
Perpres No. 72/2021 => Peraturan Presiden | 72 | 2021
Perpres 72/2021 => Peraturan Presiden | 72 | 2021
Perpres 72 Tahun 2021 => Peraturan Presiden | 72 | 2021
Peraturan Presiden Nomor 72 Tahun 2021 => Peraturan Presiden | 72 | 2021
Peraturan Presiden (Perpres) Nomor 72 Tahun 2021 => Peraturan Presiden | 72 | 2021
Peraturan Presiden RI No 72 Tahun 2021 => Peraturan Presiden | 72 | 2021
Keppres Nomor 24/TK Tahun 2018 => Keputusan Presiden | 24/TK | 2018
Kepres Nomor 24/TK tahun 2018 => Keputusan Presiden | 24/TK | 2018
Keppres No 38/P Tahun 2019 => Keputusan Presiden | 38/P | 2019
Keputusan Presiden Nomor 38/P Tahun 2019 => Keputusan Presiden | 38/P | 2019
Keputusan Presiden RI Nomor 92P Tahun 2024 => Keputusan Presiden | 92P | 2024
Keputusan Presiden Nomor 14/TPA/ Tahun 2022 => Keputusan Presiden | 14/TPA | 2022
Keputusan Presiden Nomor 14/TPA Tahun 2022 => Keputusan Presiden | 14/TPA | 2022
Keppres Nomor 14/TPA/2022 => Keputusan Presiden | 14/TPA/2022 | 2022
Inpres Nomor 2 Tahun 2022 => Instruksi Presiden | 2 | 2022
Inpres No 2/2022 => Instruksi Presiden | 2 | 2022
Instruksi Presiden Nomor 2 Tahun 2022 => Instruksi Presiden | 2 | 2022
Instruksi Presiden (Inpres) Nomor 2 Tahun 2022 => Instruksi Presiden | 2 | 2022
Instruksi Presiden Nomor 2 2022 => Instruksi Presiden | 2 | 2022
TAP MPR Nomor XI/MPR/1998 => Ketetapan Majelis Permusyawaratan Rakyat | XI/MPR/1998 | 1998
Ketetapan MPR Nomor XI/MPR/1998 => Ketetapan Majelis Permusyawaratan Rakyat | XI/MPR/1998 | 1998
Tap MPRS No. XXV/MPRS/1966 => Ketetapan Majelis Permusyawaratan Rakyat Sementara | XXV/MPRS/1966 | 1966
Permendagri Nomor 77 Tahun 2020 => Peraturan Menteri Dalam Negeri | 77 | 2020
Permendagri No. 77 Tahun 2020 => Peraturan Menteri Dalam Negeri | 77 | 2020
Permendagri 77/2020 => Peraturan Menteri Dalam Negeri | 77 | 2020
Permendagri 77 Tahun 2020 => Peraturan Menteri Dalam Negeri | 77 | 2020
Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020 => Peraturan Menteri Dalam Negeri | 77 | 2020
Peraturan Menteri Dalam Negeri (Permendagri) Nomor 77 Tahun 2020 => Peraturan Menteri Dalam Negeri | 77 | 2020
Peraturan Mendagri Nomor 77 Tahun 2020 => Peraturan Menteri Dalam Negeri | 77 | 2020
peraturan menteri dalam negeri nomor 77 tahun 2020 => Peraturan Menteri Dalam Negeri | 77 | 2020
Permenkes Nomor 4 Tahun 2019 => Peraturan Menteri Kesehatan | 4 | 2019
Peraturan Menteri Kesehatan RI Nomor 4 Tahun 2019 => Peraturan Menteri Kesehatan | 4 | 2019
Peraturan Menteri Kesehatan Republik Indonesia Nomor 4 Tahun 2019 => Peraturan Menteri Kesehatan | 4 | 2019
peraturan menteri kesehatan nomor 4 tahun 2019 => Peraturan Menteri Kesehatan | 4 | 2019
Permendikbud Nomor 6 Tahun 2021 => Peraturan Menteri Pendidikan dan Kebudayaan | 6 | 2021
Permendikbudristek Nomor 55 Tahun 2024 => Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi | 55 | 2024
Permendikdasmen No 3 Tahun 2025 => Peraturan Menteri Pendidikan Dasar dan Menengah | 3 | 2025
Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 55 Tahun 2024 => Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi | 55 | 2024
Permenag Nomor 13 Tahun 2021 => Peraturan Menteri Agama | 13 | 2021
PMA 13 Tahun 2021 => Peraturan Menteri Agama | 13 | 2021
PMA Nomor 13 Tahun 2021 => Peraturan Menteri Agama | 13 | 2021
PMK Nomor 131 Tahun 2024 => Peraturan Menteri Keuangan | 131 | 2024
PMK 119/PMK.07/2021 => Peraturan Menteri Keuangan | 119/PMK.07/2021 | 2021
Peraturan Menteri Keuangan (PMK) Nomor 147/PMK.010/2016 => Peraturan Menteri Keuangan | 147/PMK.010/2016 | 2016
Permenkeu Nomor 131 Tahun 2024 => Peraturan Menteri Keuangan | 131 | 2024
Permenhub Nomor 32 Tahun 2016 => Peraturan Menteri Perhubungan | 32 | 2016
Peraturan Menteri Perhubungan Nomor PM 108 Tahun 2017 => Peraturan Menteri Perhubungan | PM 108 | 2017
Peraturan Menteri Perhubungan nomor PM.26 Tahun 2017 => Peraturan Menteri Perhubungan | PM.26 | 2017
Permenaker Nomor 5 Tahun 2025 => Peraturan Menteri Ketenagakerjaan | 5 | 2025
Permenpan RB Nomor 14 Tahun 2023 => Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | 14 | 2023
PermenPAN-RB No 14 Tahun 2023 => Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | 14 | 2023
Permen ESDM Nomor 26 Tahun 2021 => Peraturan Menteri Energi dan Sumber Daya Mineral | 26 | 2021
Peraturan Menteri ESDM Nomor 26 Tahun 2021 => Peraturan Menteri Energi dan Sumber Daya Mineral | 26 | 2021
Permen LHK Nomor 14 Tahun 2021 => Peraturan Menteri Lingkungan Hidup dan Kehutanan | 14 | 2021
Permen PUPR Nomor 5 Tahun 2023 => Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat | 5 | 2023
Permendag Nomor 21 Tahun 2024 => Peraturan Menteri Perdagangan | 21 | 2024
Permentan Nomor 10 Tahun 2022 => Peraturan Menteri Pertanian | 10 | 2022
Permensos No 3 Tahun 2021 => Peraturan Menteri Sosial | 3 | 2021
Permendes Nomor 7 Tahun 2023 => Peraturan Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi | 7 | 2023
Permenkumham Nomor 5 Tahun 2019 => Peraturan Menteri Hukum dan Hak Asasi Manusia | 5 | 2019
Permenkominfo Nomor 5 Tahun 2020 => Peraturan Menteri Komunikasi dan Informatika | 5 | 2020
Permenpora Nomor 14 Tahun 2024 => Peraturan Menteri Pemuda dan Olahraga | 14 | 2024
Permen KP Nomor 26 Tahun 2023 => Peraturan Menteri Kelautan dan Perikanan | 26 | 2023
Keputusan Menteri Dalam Negeri Nomor 100.2.1.3-4088 Tahun 2024 => Keputusan Menteri Dalam Negeri | 100.2.1.3-4088 | 2024
Kepmendagri Nomor 100.2.1.3-4088 Tahun 2024 => Keputusan Menteri Dalam Negeri | 100.2.1.3-4088 | 2024
Keputusan Mendagri Nomor 131.64-3156 Tahun 2020 => Keputusan Menteri Dalam Negeri | 131.64-3156 | 2020
SK Mendagri nomor 131.35-260 => Keputusan Menteri Dalam Negeri | 131.35-260 | -
SK Menteri Dalam Negeri Nomor 131.64-3156 Tahun 2020 => Keputusan Menteri Dalam Negeri | 131.64-3156 | 2020
Keputusan Menteri Kesehatan Nomor HK.01.07/MENKES/328/2020 => Keputusan Menteri Kesehatan | HK.01.07/MENKES/328/2020 | 2020
Kepmenkes Nomor HK.01.07/MENKES/328/2020 => Keputusan Menteri Kesehatan | HK.01.07/MENKES/328/2020 | 2020
Keputusan Menteri Agama Nomor 660 Tahun 2021 => Keputusan Menteri Agama | 660 | 2021
KMA Nomor 660 Tahun 2021 => Keputusan Menteri Agama | 660 | 2021
KMK Nomor 12 Tahun 2023 => Keputusan Menteri Keuangan | 12 | 2023
Keputusan Menteri Ketenagakerjaan Nomor 102/MEN/VI/2004 => Keputusan Menteri Ketenagakerjaan | 102/MEN/VI/2004 | 2004
Surat Keputusan Menteri Sosial Nomor 146/HUK/2013 => Keputusan Menteri Sosial | 146/HUK/2013 | 2013
SK Menteri Lingkungan Hidup dan Kehutanan 111/MenLHK-II/2015 => Keputusan Menteri Lingkungan Hidup dan Kehutanan | 111/MenLHK-II/2015 | 2015
SK. Mendikbud No. 0475/O/1992 => Keputusan Menteri Pendidikan dan Kebudayaan | 0475/O/1992 | 1992
SK Menkumham tanggal 18 Mei 2020 Nomor M.HH-09-AH.11.01 Tahun 2020 => Keputusan Menteri Hukum dan Hak Asasi Manusia | M.HH-09-AH.11.01 | 2020
Inmendagri Nomor 15 Tahun 2021 => Instruksi Menteri Dalam Negeri | 15 | 2021
Instruksi Mendagri Nomor 15 Tahun 2021 => Instruksi Menteri Dalam Negeri | 15 | 2021
Instruksi Mendagri (Inmendagri) Nomor 15 Tahun 2021 => Instruksi Menteri Dalam Negeri | 15 | 2021
Instruksi Menteri Dalam Negeri Nomor 15 Tahun 2021 => Instruksi Menteri Dalam Negeri | 15 | 2021
Instruksi Jaksa Agung Nomor 5 Tahun 2023 => Instruksi Jaksa Agung | 5 | 2023
Perda Nomor 5 Tahun 2023 => Peraturan Daerah | 5 | 2023
Perda No. 5 Tahun 2023 => Peraturan Daerah | 5 | 2023
Perda No 5/2023 => Peraturan Daerah | 5 | 2023
Perda 5/2023 => Peraturan Daerah | 5 | 2023
Perda Kota Batu Nomor 3 Tahun 2020 => Peraturan Daerah | 3 | 2020
Perda Kaltim Nomor 3 Tahun 2020 => Peraturan Daerah | 3 | 2020
Perda DKI Jakarta No 2 Tahun 2020 => Peraturan Daerah | 2 | 2020
Perda Provinsi Jawa Barat Nomor 5 Tahun 2021 => Peraturan Daerah | 5 | 2021
Perda Kabupaten Muara Enim Nomor 8 Tahun 2018 => Peraturan Daerah | 8 | 2018
Peraturan Daerah Nomor 5 Tahun 2023 => Peraturan Daerah | 5 | 2023
Peraturan Daerah (Perda) Nomor 5 Tahun 2023 => Peraturan Daerah | 5 | 2023
Peraturan Daerah Kabupaten Berau Nomor 5 Tahun 2023 => Peraturan Daerah | 5 | 2023
Peraturan Daerah (Perda) Kota Bontang Nomor 5 Tahun 2023 => Peraturan Daerah | 5 | 2023
Qanun Nomor 11 Tahun 2018 => Qanun | 11 | 2018
Qanun Aceh Nomor 11 Tahun 2018 => Qanun | 11 | 2018
Perdasus Nomor 21 Tahun 2008 => Peraturan Daerah Khusus | 21 | 2008
Raperda Nomor 4 Tahun 2024 => Rancangan Peraturan Daerah | 4 | 2024
Pergub No.19 tahun 2021 => Peraturan Gubernur | 19 | 2021
Pergub Nomor 19 Tahun 2021 => Peraturan Gubernur | 19 | 2021
Pergub 19/2021 => Peraturan Gubernur | 19 | 2021
Pergub Kaltim Nomor 19 Tahun 2021 => Peraturan Gubernur | 19 | 2021
Peraturan Gubernur Nomor 19 Tahun 2021 => Peraturan Gubernur | 19 | 2021
Peraturan Gubernur (Pergub) Kalimantan Timur Nomor 19 Tahun 2021 => Peraturan Gubernur | 19 | 2021
Keputusan Gubernur Kaltim Nomor 100.3.3.1/K.832/2023 => Keputusan Gubernur | 100.3.3.1/K.832/2023 | 2023
Kepgub Nomor 1153 Tahun 2022 => Keputusan Gubernur | 1153 | 2022
SK Gubernur Kaltim Nomor 561/K.832 Tahun 2023 => Keputusan Gubernur | 561/K.832 | 2023
Surat Keputusan (SK) Gubernur Nomor 561 Tahun 2023 => Keputusan Gubernur | 561 | 2023
Instruksi Gubernur Nomor 16 Tahun 2021 => Instruksi Gubernur | 16 | 2021
Ingub No 16 Tahun 2021 => Instruksi Gubernur | 16 | 2021
Perbup Gumas Nomor 03 Tahun 2013 => Peraturan Bupati | 03 | 2013
Perbup Nomor 49 Tahun 2019 => Peraturan Bupati | 49 | 2019
Perbup 49/2019 => Peraturan Bupati | 49 | 2019
Peraturan Bupati Tuban No 49 Tahun 2019 => Peraturan Bupati | 49 | 2019
Peraturan Bupati (Perbup) Nomor 49 Tahun 2019 => Peraturan Bupati | 49 | 2019
Keputusan Bupati Muara Enim Nomor 188.45/123/KPTS/2020 => Keputusan Bupati | 188.45/123/KPTS/2020 | 2020
SK Bupati Nomor 188.45/123 Tahun 2020 => Keputusan Bupati | 188.45/123 | 2020
Surat Keputusan Bupati Sigi Nomor 100 Tahun 2022 => Keputusan Bupati | 100 | 2022
Perwali Nomor 10 Tahun 2021 => Peraturan Wali Kota | 10 | 2021
Perwali Samarinda No 10 Tahun 2021 => Peraturan Wali Kota | 10 | 2021
Perwako Nomor 10 Tahun 2021 => Peraturan Wali Kota | 10 | 2021
Perwal No. 10/2021 => Peraturan Wali Kota | 10 | 2021
Peraturan Wali Kota Bekasi Nomor 10 Tahun 2021 => Peraturan Wali Kota | 10 | 2021
Peraturan Walikota Nomor 10 Tahun 2021 => Peraturan Wali Kota | 10 | 2021
Peraturan Wali Kota (Perwali) Nomor 10 Tahun 2021 => Peraturan Wali Kota | 10 | 2021
Keputusan Wali Kota Bontang Nomor 300 Tahun 2023 => Keputusan Wali Kota | 300 | 2023
Instruksi Wali Kota Padang Nomor 451.442/BINSOS-III/2005 => Instruksi Wali Kota | 451.442/BINSOS-III/2005 | 2005
Perdes Nomor 3 Tahun 2022 => Peraturan Desa | 3 | 2022
Peraturan Desa Sukamaju Nomor 3 Tahun 2022 => Peraturan Desa | 3 | 2022
Surat Edaran Nomor 5 Tahun 2021 => Surat Edaran | 5 | 2021
Surat Edaran (SE) Nomor 5 Tahun 2021 => Surat Edaran | 5 | 2021
SE Nomor 5 Tahun 2021 => Surat Edaran | 5 | 2021
SE Mendagri Nomor 5 Tahun 2021 => Surat Edaran Menteri Dalam Negeri | 5 | 2021
SE Menteri Kesehatan Nomor 5 Tahun 2021 => Surat Edaran Menteri Kesehatan | 5 | 2021
Surat Edaran Gubernur Nomor 440/7183/B.Kesra => Surat Edaran Gubernur | 440/7183/B.Kesra | -
Surat Edaran Bupati Nomor 800/12 Tahun 2022 => Surat Edaran Bupati | 800/12 | 2022
Surat Edaran (SE) Satgas Penanganan COVID-19 Nomor 8 Tahun 2021 => Surat Edaran Satgas Penanganan COVID-19 | 8 | 2021
surat edaran bernomor 443/12/2021 => Surat Edaran | 443/12/2021 | 2021
Perma Nomor 4 Tahun 2020 => Peraturan Mahkamah Agung | 4 | 2020
Peraturan Mahkamah Agung (Perma) Nomor 4 Tahun 2020 => Peraturan Mahkamah Agung | 4 | 2020
SEMA Nomor 4 Tahun 2016 => Surat Edaran Mahkamah Agung | 4 | 2016
PKPU Nomor 8 Tahun 2024 => Peraturan Komisi Pemilihan Umum | 8 | 2024
Peraturan Wali (Perwali) Kota Bontang Nomor 8 Tahun 2024 => Peraturan Wali Kota | 8 | 2024
PKPU nomor 8 tahun 2024 => Peraturan Komisi Pemilihan Umum | 8 | 2024
Peraturan KPU Nomor 8 Tahun 2024 => Peraturan Komisi Pemilihan Umum | 8 | 2024
Peraturan KPU (PKPU) Nomor 8 Tahun 2024 => Peraturan Komisi Pemilihan Umum | 8 | 2024
Keputusan KPU Nomor 27/2023 => Keputusan Komisi Pemilihan Umum | 27 | 2023
Keputusan KPU RI Nomor 642 Tahun 2021 => Keputusan Komisi Pemilihan Umum | 642 | 2021
Keputusan KPU Kabupaten Kukar Nomor 1131 Tahun 2024 => Keputusan Komisi Pemilihan Umum | 1131 | 2024
Perbawaslu Nomor 7 Tahun 2022 => Peraturan Badan Pengawas Pemilihan Umum | 7 | 2022
POJK Nomor 31/2016 => Peraturan Otoritas Jasa Keuangan | 31 | 2016
POJK Nomor 77/POJK.01/2016 => Peraturan Otoritas Jasa Keuangan | 77/POJK.01/2016 | 2016
PBI Nomor 18 Tahun 2016 => Peraturan Bank Indonesia | 18 | 2016
Perkap Nomor 7 Tahun 2022 => Peraturan Kepala Kepolisian Negara Republik Indonesia | 7 | 2022
Perpol Nomor 7 Tahun 2022 => Peraturan Kepolisian | 7 | 2022
Peraturan Kapolri Nomor 7 Tahun 2022 => Peraturan Kepala Kepolisian Negara Republik Indonesia | 7 | 2022
Peraturan Kepala BKN Nomor 7 Tahun 2017 => Peraturan Kepala BKN | 7 | 2017
Perka BKN Nomor 7 Tahun 2017 => Peraturan Kepala BKN | 7 | 2017
Peraturan Badan Pengawas Obat dan Makanan Nomor 22 Tahun 2023 => Peraturan Badan Pengawas Obat dan Makanan | 22 | 2023
Peraturan Dirjen Pajak Nomor 28 Tahun 2016 => Peraturan Direktur Jenderal Pajak | 28 | 2016
SK Rektor Universitas Mulawarman Nomor 12/UN17/2020 => Keputusan Rektor | 12/UN17/2020 | 2020
Keputusan Panglima TNI Nomor:Kep/114/I/2023 => Keputusan Panglima TNI | Kep/114/I/2023 | 2023
Keputusan Menteri ESDM Nomor 2268 K/30/MEM/2017 => Keputusan Menteri Energi dan Sumber Daya Mineral | 2268 K/30/MEM/2017 | 2017
SKB Nomor 2 Tahun 2021 => Keputusan Bersama | 2 | 2021
Maklumat Kapolri Nomor Mak/2/III/2020 => Maklumat Kepala Kepolisian Negara Republik Indonesia | Mak/2/III/2020 | 2020
Pasal 5 UU Nomor 12 Tahun 2011 => Undang-Undang | 12 | 2011 | 5
Pasal 5 ayat (1) UU Nomor 12 Tahun 2011 => Undang-Undang | 12 | 2011 | 5 | 1
Pasal 5 ayat 1 UU Nomor 12 Tahun 2011 => Undang-Undang | 12 | 2011 | 5 | 1
Pasal 32 ayat ayat 3 UU Nomor 5 Tahun 2017 => Undang-Undang | 5 | 2017 | 32 | 3
pasal 28F UU Nomor 14 Tahun 2008 => Undang-Undang | 14 | 2008 | 28F
Pasal 45A ayat (2) UU Nomor 19 Tahun 2016 => Undang-Undang | 19 | 2016 | 45A | 2
Pasal 12 huruf a UU No 31 Tahun 1999 => Undang-Undang | 31 | 1999 | 12
Pasal 2 ayat (1) jo Pasal 18 UU Nomor 31 Tahun 1999 => Undang-Undang | 31 | 1999 | 2 | 1
Pasal 1 dan pasal 2 Perda Nomor 5 Tahun 2023 => Peraturan Daerah | 5 | 2023 | 1
Pasal 4 dalam UU Nomor 14 Tahun 2008 => Undang-Undang | 14 | 2008 | 4
UU Nomor 14 Tahun 2008 Pasal 4 ayat (3) => Undang-Undang | 14 | 2008 | 4 | 3
UU Nomor 14 Tahun 2008, Pasal 4 => Undang-Undang | 14 | 2008 | 4
UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik => Undang-Undang | 14 | 2008 | - | - | Keterbukaan Informasi Publik
UU Nomor 12 tahun 2012 tentang Pendidikan Tinggi yang berlaku sejak itu => Undang-Undang | 12 | 2012 | - | - | Pendidikan Tinggi
UU 24/2009 tentang Bendera, Bahasa, dan Lambang Negara, serta Lagu Kebangsaan => Undang-Undang | 24 | 2009 | - | - | Bendera, Bahasa, dan Lambang Negara, serta Lagu Kebangsaan
Perpres No. 72/2021 Tentang Percepatan Penurunan Stunting, kata bupati => Peraturan Presiden | 72 | 2021 | - | - | Percepatan Penurunan Stunting
Perda Nomor 5 Tahun 2023 tentang Kabupaten Layak Anak menjadi dasar program itu => Peraturan Daerah | 5 | 2023 | - | - | Kabupaten Layak Anak
Perbup Nomor 9 Tahun 2020 tentang tata cara pemilihan kepala desa telah diteken => Peraturan Bupati | 9 | 2020 | - | - | tata cara pemilihan kepala desa
UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik Pasal 4 => Undang-Undang | 14 | 2008 | 4 | - | Keterbukaan Informasi Publik
Permendagri Nomor 8 Tahun 2023 tentang Tata Cara Evaluasi dan Pelaporan, Bupati Rahmadi meminta => Peraturan Menteri Dalam Negeri | 8 | 2023 | - | - | Tata Cara Evaluasi dan Pelaporan
SE Gubernur tentang Penguatan Protokol Kesehatan Nomor 13 Tahun 2021 => Surat Edaran Gubernur | 13 | 2021 | - | - | Penguatan Protokol Kesehatan
hal itu diatur dalam PP 53 => Peraturan Pemerintah | 53 | -
sesuai amanat UU 6 yang berlaku => Undang-Undang | 6 | -
`;

/** Texts that hold no reference with a number. */
export const none = [
  'Bupati menyerahkan SK pengangkatan kepada 120 guru.',
  'SK tersebut diserahkan pada 12 Mei 2021.',
  'Sebanyak 53 PP Muhammadiyah hadir.',
  'Satpol PP 20 orang diturunkan.',
  'Satpol PP Kabupaten Berau menurunkan 20 personel pada tahun 2021.',
  'Kepala Satpol PP Nomor 1 di Kaltim itu ramah.',
  'Klemen T, SE, MM hadir pada tahun 2021.',
  'Hadir pula Rudi Hartono, SE 2 periode menjabat.',
  'Drs. Suparman, SH, M.Hum memimpin rapat.',
  'Pembahasan RUU itu belum selesai.',
  'DPRD membahas Raperda tentang RPJMD Tahun 2021-2026.',
  'Ranperda APBD Kepri disahkan.',
  'Pergub Pendidikan Gratis segera terbit.',
  'Perda Kota Layak Anak disosialisasikan.',
  'UU Cipta Kerja menuai pro dan kontra.',
  'UU ITE sudah direvisi tahun 2016.',
  'Dijerat pasal 363 KUHP.',
  'Pasal 340 KUHP mengancam pelaku.',
  'UUD 1945 menjadi dasar negara.',
  'Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 mengatur hal itu.',
  'Keputusan itu diambil pada 12 Mei 2021.',
  'Keputusan 12 anggota dewan itu bulat.',
  'Instruksi itu disampaikan kepada 12 camat.',
  'Instruksi bupati kepada 12 camat jelas.',
  'Peraturan baru berlaku tahun 2024.',
  'Peraturan itu berlaku bagi 12 desa.',
  'Peraturan Menteri yang baru belum terbit.',
  'Surat edaran sudah dikirim ke 20 sekolah.',
  'Surat edaran tersebut berlaku 14 hari.',
  'Surat Nomor 005/123/2021 dikirim kemarin.',
  'Akta Nomor 12 Tahun 2020 dibuat notaris.',
  'Rumah nomor 23 tahun 2014 dibangun.',
  'Nomor 23 Tahun 2014 menjadi angka keberuntungan.',
  'Juara nomor 5 tahun 2021 itu pulang.',
  'PMA 12 triliun masuk pada 2021.',
  'Nilai PMA tahun 2021 naik 12 persen.',
  'PMK menyerang 120 sapi pada 2022.',
  'Wabah PMK di 12 kecamatan terkendali.',
  'Menko PMK, 4 Juli 2021, menyampaikan hal itu.',
  'SD Inpres 22 Wosi rusak.',
  'SD Inpres Talaga Ratu menampung 100 siswa.',
  'Rp 12 juta per 2 Tahun 2021.',
  'Biaya per 5 tahun 2020 sampai 2025.',
  'Kep. Seribu 12 pulau.',
  'PM 10 terukur di atas ambang batas.',
  'PM Malaysia berkunjung tahun 2019.',
  'Harga saham PT PP naik 2 persen.',
  'UU tersebut belum diundangkan.',
  'Perda itu penting bagi 14 desa.',
  'Qanun itu dibahas 30 anggota.',
  'Perma Indonesia menggelar musyawarah 2021.',
  'Perkap terlambat datang 2 kali.',
  'Jabatan KMA dipegang tahun 2019.',
  'Tim POJK datang.',
  'Perdes itu disusun 12 orang.',
  'Maklumat itu dibacakan di depan 100 orang.',
  'iQoo Neo 7 SE meluncur 2023.',
  'Putusan Nomor 90/PUU-XXI/2023 dibacakan.',
  'Laporan Polisi Nomor LP/B/12/2021 diterima.',
  'Nomor polisi KT 1234 AB tahun 2020.',
  'Presiden meneken peraturan tentang gaji ASN.',
  'Pasal 3/5 tidak dikenal.',
  'pp 12 orang datang',
  'Sk 12 pemenang lomba.',
];
