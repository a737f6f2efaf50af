// Speech in the register's forms. A case is a text with the quoted words in ⟦…⟧ (several when
// several are said) and "type cue < speakerText" for each of them.

export interface SpeechCase {
  text: string;
  said: string[];
}

const of = (text: string, ...said: string[]): SpeechCase => ({ text, said });

/** By rule: mark styles and their damage. */
export const marks: SpeechCase[] = [
  of('“⟦Jalan ini kita perbaiki tahun ini,⟧” kata Bupati Hendra Wijaya.', 'direct kata < Bupati Hendra Wijaya'),
  of('"⟦Jalan ini kita perbaiki tahun ini,⟧" ujar Bupati Hendra Wijaya.', 'direct ujar < Bupati Hendra Wijaya'),
  of('” ⟦Jalan ini kita perbaiki tahun ini,⟧” ucap Bupati Hendra Wijaya.', 'direct ucap < Bupati Hendra Wijaya'),
  of("''⟦Jalan ini kita perbaiki tahun ini,⟧'' tutur Hendra Wijaya.", 'direct tutur < Hendra Wijaya'),
  of('‘’⟦Jalan ini kita perbaiki tahun ini,⟧’’ jelas Hendra Wijaya.', 'direct jelas < Hendra Wijaya'),
  of('“⟦Jalan ini kita perbaiki tahun ini,⟧" tegas Hendra Wijaya.', 'direct tegas < Hendra Wijaya'),
  of('"⟦Jalan ini kita perbaiki tahun ini,⟧” papar Hendra Wijaya.', 'direct papar < Hendra Wijaya'),
  of('‘’⟦Jalan ini kita perbaiki tahun ini,⟧" ungkapnya.', 'direct ungkap < -nya'),
  of('„⟦Jalan ini kita perbaiki tahun ini,⟧“ imbuhnya.', 'direct imbuh < -nya'),
  of('«⟦Jalan ini kita perbaiki tahun ini,⟧» imbuhnya.', 'direct imbuh < -nya'),
  of('&quot;⟦Jalan ini kita perbaiki tahun ini,⟧&quot; imbuhnya.', 'direct imbuh < -nya'),
  of('“⟦Jalan ini kita perbaiki tahun ini,⟧”ungkapnya.', 'direct ungkap < -nya'),
  of('“⟦Jalan ini kita perbaiki tahun ini⟧”, pungkasnya.', 'direct pungkas < -nya'),
  of('“⟦Jalan ini kita perbaiki tahun ini.⟧” Ungkap Hendra Wijaya.', 'direct ungkap < Hendra Wijaya'),
  of('“⟦Jalan ini kita perbaiki tahun ini⟧”. Katanya', 'direct kata < -nya'),
  of('"⟦Jalan ini kita perbaiki. Anggarannya siap,⟧ "kata Hendra Wijaya.', 'direct kata < Hendra Wijaya'),
  of('“⟦Kami sudah menerima laporan warga soal jalan ini,⟧ pinta Bupati.', 'direct pinta < Bupati'),
  of('“⟦Saya minta “kerja cepat” di semua dinas,⟧” tambahnya.', 'direct tambah < -nya'),
];

/** Attribution before, inside, behind, and what it names. */
export const attributions: SpeechCase[] = [
  of('Hendra Wijaya mengatakan, “⟦Jalan ini kita perbaiki tahun ini.⟧”', 'direct kata < Hendra Wijaya'),
  of('Menurut beliau, “⟦Jalan ini kita perbaiki tahun ini.⟧”', 'direct turut < beliau'),
  of('“⟦Kita bukan penonton,⟧” ucapnya, “⟦kita pelaku pembangunan.⟧”', 'direct ucap < -nya', 'direct ucap < -nya'),
  of(
    '“⟦Kita siap,⟧” ujar Camat Darmo. “⟦Semua desa sudah didata.⟧”',
    'direct ujar < Camat Darmo',
    'direct null < null',
  ),
  of(
    '“⟦Terima kasih atas dukungan semua pihak,⟧” demikian Kepala Desa Sumber Rejo.',
    'direct demikian < Kepala Desa Sumber Rejo',
  ),
  of('“⟦Kolam ini baru selesai kemarin,⟧” ucap Suminah yang warungnya terbakar.', 'direct ucap < Suminah'),
  of(
    '“⟦Kolam ini baru selesai kemarin,⟧” terang pria kelahiran Blora ini.',
    'direct terang < pria kelahiran Blora ini',
  ),
  of('Ketua panitia Umar Basri, SE., MM berharap ⟦kolam itu segera selesai dibangun⟧.', 'indirect harap < Umar Basri'),
  of('Menurut peneliti dari BRIN, Suminah, ⟦gempa itu terjadi di laut dangkal⟧.', 'indirect turut < Suminah'),
  of('“⟦Kolam ini baru selesai kemarin,⟧” Suminah menambahkan.', 'direct tambah < Suminah'),
  of('“⟦Kolam ini baru selesai kemarin,⟧” kata dia lagi.', 'direct kata < dia'),
  of(
    '“⟦Kolam ini baru selesai kemarin,⟧” kata Ketua Harian LAM Kabupaten Siak, H. Zainal Arifin, di lokasi.',
    'direct kata < Ketua Harian LAM Kabupaten Siak, H. Zainal Arifin',
  ),
  of(
    '“⟦Air sudah surut sejak pagi,⟧” ungkap Kepala Bidang Kedaruratan, Wiranto Hadi dari Demak.',
    'direct ungkap < Kepala Bidang Kedaruratan, Wiranto Hadi',
  ),
  of(
    'Warga sudah kembali ke rumah.\n\n“⟦Kami bersyukur semua selamat dan bisa pulang.⟧”\n\nPosko ditutup.',
    'direct null < null',
  ),
  of('“⟦Air sudah surut sejak pagi.\n\nPosko tetap dibuka,⟧” kata Wiranto Hadi.', 'direct kata < Wiranto Hadi'),
];

/** Speech without marks. */
export const indirect: SpeechCase[] = [
  of(
    'Hendra Wijaya mengatakan ⟦dalam dua hari ke depan pihaknya bersedia mengurus izin pasar⟧.',
    'indirect kata < Hendra Wijaya',
  ),
  of('Menurut Ngadimun, ⟦Rudi Hartanto berjanji akan datang lagi⟧.', 'indirect turut < Ngadimun'),
  of('Bupati Hendra Wijaya mengatakan ⟦jalan itu sudah diperbaiki⟧.', 'indirect kata < Bupati Hendra Wijaya'),
  of('Bupati Hendra Wijaya mengatakan bahwa ⟦jalan itu sudah diperbaiki⟧.', 'indirect kata < Bupati Hendra Wijaya'),
  of(
    'Bupati Hendra Wijaya juga menyampaikan kepada warga bahwa ⟦jalan itu sudah diperbaiki⟧.',
    'indirect sampai < Bupati Hendra Wijaya',
  ),
  of(
    'Bupati Hendra Wijaya dalam sambutannya menjelaskan, ⟦jalan itu sudah diperbaiki⟧.',
    'indirect jelas < Bupati Hendra Wijaya',
  ),
  of('Ia berharap ⟦petani bisa menjual hasil panennya sendiri⟧.', 'indirect harap < Ia'),
  of('Ia berharap agar ⟦petani bisa menjual hasil panennya sendiri⟧.', 'indirect harap < Ia'),
  of('Hendra Wijaya menilai ⟦pasar itu masih terlalu sempit⟧.', 'indirect nilai < Hendra Wijaya'),
  of('Hendra Wijaya meminta agar ⟦semua dinas melapor tiap pekan⟧.', 'indirect minta < Hendra Wijaya'),
  of('Hendra Wijaya menegaskan ⟦seluruh bantuan itu harus sampai ke warga⟧.', 'indirect tegas < Hendra Wijaya'),
  of('Menurut Hendra Wijaya, ⟦pasar itu masih terlalu sempit⟧.', 'indirect turut < Hendra Wijaya'),
  of('Menurutnya ⟦pasar itu masih terlalu sempit⟧.', 'indirect turut < -nya'),
  of('Kondisi itu, menurutnya ⟦menjadi tugas semua dinas⟧.', 'indirect turut < -nya'),
  of('⟦Pasar itu masih terlalu sempit⟧, ujar Hendra Wijaya.', 'indirect ujar < Hendra Wijaya'),
  of('⟦Pasar itu masih terlalu sempit⟧, katanya.', 'indirect kata < -nya'),
  of('Mari kita jaga. ⟦Pasar ini harus tetap bersih⟧. Tutup Bupati.', 'indirect tutup < Bupati'),
  of('Lanjut Hendra Wijaya, ⟦pasar itu masih terlalu sempit⟧.', 'indirect lanjut < Hendra Wijaya'),
  of('Pemkab sendiri, jelas Hendra Wijaya, ⟦sangat mendukung rencana itu⟧.', 'indirect jelas < Hendra Wijaya'),
  of('Saat ini, lanjut Hendra Wijaya ⟦pekerjaan sudah mencapai 40 persen⟧.', 'indirect lanjut < Hendra Wijaya'),
  of('Dikatakan Hendra Wijaya, ⟦pasar itu masih terlalu sempit⟧.', 'indirect kata < Hendra Wijaya'),
  of('Disampaikan Hendra Wijaya bahwa ⟦pasar itu masih terlalu sempit⟧.', 'indirect sampai < Hendra Wijaya'),
  of('Dijelaskan, ⟦pasar itu masih terlalu sempit⟧.', 'indirect jelas < null'),
  of('Dikatakannya, ⟦pasar itu masih terlalu sempit⟧.', 'indirect kata < -nya'),
  of(
    'Dikatakan Bapak Pasar Rakyat Salatiga itu, ⟦pasar lama tidak mungkin ditutup⟧.',
    'indirect kata < Bapak Pasar Rakyat Salatiga itu',
  ),
  of('Hendra Wijaya meminta ⟦semua camat agar melapor tiap pekan⟧.', 'indirect minta < Hendra Wijaya'),
  of('Hendra Wijaya meminta kepada ⟦pihak PLN agar memperbaiki gardu itu⟧.', 'indirect minta < Hendra Wijaya'),
  of('Ia berharap kepada pemerintah agar ⟦segera memperbaiki jalan itu⟧.', 'indirect harap < Ia'),
  of(
    'Hendra Wijaya meminta ⟦semua camat agar melapor tiap pekan⟧, dan ia juga berharap ⟦petani bisa menjual hasil panennya sendiri⟧.',
    'indirect minta < Hendra Wijaya',
    'indirect harap < ia',
  ),
  of(
    'Hendra Wijaya menambahkan ⟦untuk lanjutan pasar itu akan disiapkan anggaran dua miliar⟧.',
    'indirect tambah < Hendra Wijaya',
  ),
  of('Pasar itu, lanjut Drs. Hendra Wijaya, ⟦sudah diperbaiki tahun lalu⟧.', 'indirect lanjut < Drs. Hendra Wijaya'),
  of(
    'Bupati Hendra Wijaya saat menyerahkan bantuan program Makan Bergizi Gratis mengatakan ⟦pasar itu masih sempit⟧.',
    'indirect kata < Bupati Hendra Wijaya',
  ),
  of(
    'Hendra Wijaya menyebut, ⟦dengan ragam budaya itu, potensi wisata dalam negeri masih sangat besar⟧.',
    'indirect sebut < Hendra Wijaya',
  ),
  of(
    'Suluh Warga Kauman (SWK) menilai, ⟦kinerja dan pengawasan panitia sangat buruk⟧.',
    'indirect nilai < Suluh Warga Kauman',
  ),
  of('Hendra Wijaya mengusulkan, ⟦dinas dan camat gencar menemui warga⟧.', 'indirect usul < Hendra Wijaya'),
  of(
    'Hendra Wijaya meyakini, ⟦dengan nama yang sama kantor itu akan lebih mudah ditemukan⟧. Ia pulang.',
    'indirect yakin < Hendra Wijaya',
  ),
  of('Hendra Wijaya menilai ⟦ini saat yang baik untuk menanam padi⟧.', 'indirect nilai < Hendra Wijaya'),
  of(
    'Hendra Wijaya mengatakan ⟦dalam musim ini sudah kewajiban warga menjaga tanggul⟧.',
    'indirect kata < Hendra Wijaya',
  ),
  of('Hendra Wijaya mengatakan ⟦jalan yang rusak di kota ini sudah diperbaiki⟧.', 'indirect kata < Hendra Wijaya'),
  of('Dia menjelaskan ⟦seluruh lahan untuk pasar induk sudah siap⟧.', 'indirect jelas < Dia'),
  of(
    'Hendra Wijaya mengatakan ⟦hujan yang tinggi sejak pagi mengakibatkan banjir di dua desa⟧.',
    'indirect kata < Hendra Wijaya',
  ),
  of(
    'Hendra Wijaya menyebutkan ⟦komitmen untuk pemberantasan judi diwujudkan dengan patroli⟧.',
    'indirect sebut < Hendra Wijaya',
  ),
  of('Atas laporan itu, pihaknya berharap ⟦polisi dapat segera memprosesnya⟧.', 'indirect harap < pihaknya'),
  of(
    'Bupati Hendra Wijaya didampingi Camat Tuntang Darmo Susilo mengatakan ⟦pasar itu masih sempit⟧.',
    'indirect kata < Bupati Hendra Wijaya',
  ),
  of(
    'Bupati Hendra Wijaya usai penyerahan LHP menyebutkan, ⟦opini itu merupakan hasil kerja semua dinas⟧.',
    'indirect sebut < Bupati Hendra Wijaya',
  ),
  of(
    'Hendra Wijaya mengatakan ⟦kegiatan yang digelar ini sebagai bentuk silaturahmi warga⟧.',
    'indirect kata < Hendra Wijaya',
  ),
  of(
    'Bupati Hendra Wijaya yang dalam hal ini diwakili oleh Camat Tuntang Darmo Susilo mengatakan ⟦pasar itu masih sempit⟧.',
    'indirect kata < Camat Tuntang Darmo Susilo',
  ),
  of(
    'Hendra Wijaya mengatakan, ⟦pasar itu sudah diperbaiki. dan bertujuan agar pedagang betah⟧.',
    'indirect kata < Hendra Wijaya',
  ),
  of('Harus diakui, ungkap Hendra Wijaya, ⟦pasar itu masih terlalu sempit⟧.', 'indirect ungkap < Hendra Wijaya'),
  of(
    'Tahun lalu, kata Hendra Wijaya yang baru setahun memimpin Demak itu, ⟦pihaknya telah menyurati PLN⟧.',
    'indirect kata < Hendra Wijaya',
  ),
  // names and single words in marks belong to the clause
  of(
    'Hendra Wijaya menjelaskan, ⟦sumur itu bagian dari Program "Air Bersih Desa" yang dicanangkan gubernur⟧.',
    'indirect jelas < Hendra Wijaya',
  ),
  of(
    'Hendra Wijaya menegaskan bahwa ⟦peresmian “Pasar Subuh” di Tuntang merupakan janji lama⟧.',
    'indirect tegas < Hendra Wijaya',
  ),
  of(
    'Hendra Wijaya menilai ⟦surat itu selalu menggunakan kata "dugaan"⟧. Warga menunggu.',
    'indirect nilai < Hendra Wijaya',
  ),
  of('⟦Lomba "Kampung Bersih" sudah digelar sejak Mei⟧, kata Hendra Wijaya.', 'indirect kata < Hendra Wijaya'),
  of(
    'Siaran pers Dinas Sosial Salatiga di Tuntang, Minggu menyebutkan ⟦bantuan itu sudah dibagikan⟧.',
    'indirect sebut < Dinas Sosial Salatiga',
  ),
  // a speech in marks ends it
  of(
    'Hendra Wijaya mengatakan ⟦jalan itu sudah diperbaiki⟧ "⟦dengan biaya dari kas desa kami,⟧" katanya.',
    'indirect kata < Hendra Wijaya',
    'direct kata < -nya',
  ),
  of('Menurut dia ⟦dengan panen sekecil itu warga dapat kehabisan beras⟧.', 'indirect turut < dia'),
  of('Sehingga, lanjutnya, ⟦saat ini warga yang sakit parah tengah dalam perawatan⟧.', 'indirect lanjut < -nya'),
  of(
    'Dinas Sosial Salatiga, Jawa Tengah, menyatakan ⟦bantuan itu sudah dibagikan⟧.',
    'indirect nyata < Dinas Sosial Salatiga',
  ),
];

/** Marks and verbs that report nothing. */
export const none: string[] = [
  'Harus diakui, pasar itu masih terlalu sempit.',
  'Hendra Wijaya mengatakan hal yang sudah lama dibahas warga.',
  'Hendra Wijaya menyampaikan bantuan dari warga yang sudah terkumpul.',
  'Kegiatan itu mengusung tema “Bersama Membangun Desa Mandiri Menuju Indonesia Emas”.',
  'Acara bertajuk "Gebyar Pasar Rakyat" digelar di Lapangan Merdeka.',
  'Di “tangan dingin” Sumarno kebun itu kembali hijau.',
  'Persoalan yang "sensitif" itu dibahas tertutup.',
  'Lomba “Kampung Bersih” diikuti 20 desa.',
  'Bupati menegaskan dukungan penuh terhadap pembangunan pasar.',
  'Hendra Wijaya menyampaikan pandangannya soal tindakan pedagang yang dinilai meresahkan.',
  'Hendra Wijaya menyampaikan terima kasih kepada seluruh warga.',
  'Hendra Wijaya mengajak warga untuk menjaga kebersihan.',
  'Hendra Wijaya membenarkan kabar tersebut.',
  'Hal itu disampaikan Bupati saat membuka rapat kerja.',
  'Sebagaimana disampaikan Bupati, rapat dibuka pukul 09.00 WIB.',
  'Rapat itu dibuka untuk menyampaikan hasil pemeriksaan.',
  'Menurut data Dinas Kesehatan, kasus turun.',
  'Hendra Wijaya menyampaikan terkait perkembangan pasar yang kini cukup ramai.',
  'Menurut progres fisik jembatan itu sudah mencapai 86 persen pekerjaan.',
  'Menurut rencana, jembatan dibuka pekan depan.',
  'Pendek kata, warga tampak sangat gembira.',
  'Jalan itu akhirnya selesai dibangun.',
  'Layanan Rehabilitasi Sosial Lanjut Usia Kota Salatiga sudah dibuka untuk warga.',
  'Tambah pula dua unit mobil pemadam untuk Kota Salatiga.',
];
