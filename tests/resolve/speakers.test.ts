// Who said it: named, by office, by pronoun, or brought in by a sentence between two quotes.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';

/** The speakers of a text's quotes, in order. */
function speakers(text: string): (string | null)[] {
  const r = extract(text);
  const names = new Map([...r.officials, ...r.persons, ...r.organizations].map((e) => [e.id, e.name]));
  return r.quotes.map((q) => (q.speaker === null ? null : (names.get(q.speaker) ?? 'lost')));
}

const LEAD = 'SALATIGA - Bupati Semarang Hendra Wijaya meninjau pasar desa, Senin (3/5).\n\n';

const cases: Record<string, [text: string, expected: (string | null)[]][]> = {
  'named in the attribution': [
    [`${LEAD}“Pasar ini selesai tahun ini,” kata Hendra Wijaya.`, ['Hendra Wijaya']],
    [`${LEAD}“Pasar ini selesai tahun ini,” kata Bupati Hendra.`, ['Hendra Wijaya']],
    [`${LEAD}“Pasar ini selesai tahun ini,” ujar HW.`, ['Hendra Wijaya']],
  ],
  'by the office alone': [
    [`${LEAD}“Pasar ini selesai tahun ini,” kata Bupati.`, ['Hendra Wijaya']],
    [`${LEAD}Bupati berharap pedagang segera pindah.`, ['Hendra Wijaya']],
    ['SALATIGA - Pasar desa dibuka, Senin (3/5).\n\n“Pasar ini selesai tahun ini,” kata Gubernur.', [null]],
  ],
  'pointing back': [
    [`${LEAD}“Pasar ini selesai tahun ini,” katanya.`, ['Hendra Wijaya']],
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata dia.\n\nMenurutnya, pedagang sudah setuju.`,
      ['Hendra Wijaya', 'Hendra Wijaya'],
    ],
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati.\n\n“Anggarannya cukup,” ucap pria kelahiran Ambarawa ini.`,
      ['Hendra Wijaya', 'Hendra Wijaya'],
    ],
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati.\n\n“Kami sudah menyiapkan lahan baru untuk pedagang.”`,
      ['Hendra Wijaya', 'Hendra Wijaya'],
    ],
  ],
  'by what the speaker is called, or does': [
    [`${LEAD}“Pasar ini selesai tahun ini,” ujar pria yang akrab disapa HW itu.`, ['Hendra Wijaya']],
    [`${LEAD}“Pasar ini selesai tahun ini,” ucap lelaki yang biasa disapa Pakde tersebut.`, ['Hendra Wijaya']],
    [`${LEAD}“Pasar ini selesai tahun ini,” tutur pria yang juga dikenal sebagai pegiat tari ini.`, ['Hendra Wijaya']],
    [
      `${LEAD}Camat Tuntang Darmo Susilo ikut hadir. “Pasar ini selesai tahun ini,” ujar pria yang akrab disapa HW itu.`,
      ['Hendra Wijaya'],
    ],
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati. “Ramai sekali,” ujar seorang pria yang merekam acara tersebut.`,
      ['Hendra Wijaya', null],
    ],
  ],
  'a body between a person and "-nya"': [
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati. Pemerintah Kabupaten Semarang menyatakan anggaran sudah cukup. “Pedagang sudah setuju,” ujarnya.`,
      ['Hendra Wijaya', 'Pemerintah Kabupaten Semarang', 'Hendra Wijaya'],
    ],
  ],
  'a government without a name between a person and "-nya"': [
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati. Pemerintah berharap pedagang segera pindah. “Kiosnya sudah siap,” jelasnya.`,
      ['Hendra Wijaya', null, 'Hendra Wijaya'],
    ],
  ],
  'a name cut short, a pronoun with "pun"': [
    [
      'SALATIGA - Camat Tuntang Fajar Alamsyah meninjau pasar desa. Iapun berharap pedagang segera pindah. “Pasar ini selesai tahun ini,” kata Alam.',
      ['Fajar Alamsyah', 'Fajar Alamsyah'],
    ],
  ],
  'nobody known, then a pronoun': [
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati.\n\n“Kami setuju,” kata seorang warganet. “Asal sewanya murah,” katanya.`,
      ['Hendra Wijaya', null, null],
    ],
  ],
  'a pronoun as the subject in between, an office held before': [
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati. Hal ini ia ungkapkan usai syukuran dua tahun Camat Tuntang Darmo Susilo. “Pedagang sudah setuju,” tambahnya.`,
      ['Hendra Wijaya', 'Hendra Wijaya'],
    ],
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati.\n\nMantan Camat Bringin ini berpesan agar pedagang menjaga kebersihan.\n\nHadir Camat Tuntang Darmo Susilo.`,
      ['Hendra Wijaya', 'Hendra Wijaya'],
    ],
  ],
  'what is told of somebody else in between': [
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati. Camat Tuntang Darmo Susilo ingin pasar itu ramai. “Pedagang sudah setuju,” tambahnya.`,
      ['Hendra Wijaya', 'Hendra Wijaya'],
    ],
    [
      'SALATIGA - Camat Tuntang Fajar Alamsyah ingin pasar itu ramai, Senin (3/5). “Pedagang sudah setuju,” ujarnya.',
      ['Fajar Alamsyah'],
    ],
  ],
  'who admits it goes on': [
    [
      'SALATIGA - Hal itu diakui Kepala Inspektorat Salatiga, Sulkan Latif. Ia menjelaskan, ada tiga pekerjaan yang bermasalah.',
      ['Sulkan Latif'],
    ],
  ],
  'where he says it is no speaker': [
    [
      `${LEAD}Camat Tuntang Darmo Susilo dalam rapat bersama DPRD Kabupaten Semarang mengatakan pasar itu sudah ramai.`,
      ['Darmo Susilo'],
    ],
    [
      `${LEAD}Camat Tuntang Darmo Susilo pulang, dan DPRD Kabupaten Semarang mengatakan pasar itu sudah ramai.`,
      ['Dewan Perwakilan Rakyat Daerah Kabupaten Semarang'],
    ],
  ],
  'whom the quote names is somebody else': [
    [
      `${LEAD}Camat Tuntang Darmo Susilo mengatakan pasar itu sudah ramai. Bupati Hendra Wijaya lalu pulang. “Terima kasih Pak Bupati sudah datang,” katanya.`,
      ['Darmo Susilo', 'Darmo Susilo'],
    ],
    [`${LEAD}“Saya, Hendra Wijaya, mengajak warga menjaga pasar,” katanya.`, ['Hendra Wijaya']],
  ],
  'by initials behind a first letter': [
    [
      'SALATIGA - Camat Tuntang M Fajar Hidayat Alam hadir. “Pasar ini selesai tahun ini,” kata FHA.',
      ['M Fajar Hidayat Alam'],
    ],
  ],
  'a paper, an account, several people': [
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati.\n\n“Anggarannya cukup sampai akhir tahun,” tulis dokumen tersebut.`,
      ['Hendra Wijaya', null],
    ],
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati. Mereka berharap sewa kios bisa turun. “Kiosnya sudah siap,” tambahnya.`,
      ['Hendra Wijaya', null, 'Hendra Wijaya'],
    ],
  ],
  'brought in by a sentence': [
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati.\n\nSementara itu, Camat Tuntang Darmo Susilo menyambut baik rencana itu.\n\n“Pedagang sudah kami data,” ujarnya.`,
      ['Hendra Wijaya', 'Darmo Susilo'],
    ],
    [
      `${LEAD}“Pasar ini selesai tahun ini,” kata Bupati.\n\nDi tempat yang sama, Camat Tuntang Darmo Susilo mengatakan pedagang sudah setuju. “Semua sudah kami data,” imbuhnya.`,
      ['Hendra Wijaya', 'Darmo Susilo', 'Darmo Susilo'],
    ],
  ],
  'said in person': [
    [
      'PALEMBANG - Pekerjaan drainase rampung. Hal ini diungkapkan langsung Kepala Dinas Sosial Kota Bontang, Dharma Wijaya, saat meninjau lokasi.\n\n“Sudah selesai semuanya,” singkatnya.',
      ['Dharma Wijaya'],
    ],
  ],
  'a speech read out': [
    [
      `${LEAD}Ada pesan penting dalam sambutan Gubernur yang dibacakan Bupati Hendra Wijaya.\n\n“Jaga kebersihan pasar ini bersama-sama,” paparnya.`,
      ['Hendra Wijaya'],
    ],
  ],
  'an office and a name that nobody introduced': [
    [
      'AMBARAWA - Bupati Semarang meninjau pasar desa, Senin (3/5).\n\n“Pasar ini selesai tahun ini,” kata Bupati. Pedagang, jelas Hendra, sudah setuju pindah.',
      ['Hendra', 'Hendra'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_name, list) => {
  it.each(list)('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});
