// One entity per person and body: text → its entities, each as its mentions in order. The people are invented.
import { expect, it } from 'vitest';
import { extract } from '../../src/index';

const people: Record<string, readonly (readonly string[])[]> = {
  // of two whose names hold the word, whose first name it is
  'Muzni Sahar lahir di Padang. Muzni menjadi bupati. Anaknya, Rizki Akbar Muzni, tinggal di Jakarta. Muzni Sahar pulang.':
    [['Muzni Sahar', 'Muzni', 'Muzni Sahar'], ['Rizki Akbar Muzni']],
  // of equals, who was named last before it
  'Bupati Berau Ridwan Tamsil hadir. Ridwan membuka acara. Kepala Dinas Sosial Ridwan Akbar ikut. Ridwan menutup acara.':
    [
      ['Ridwan Tamsil', 'Ridwan'],
      ['Ridwan Akbar', 'Ridwan'],
    ],
  'Bupati Berau Agustian Maryono Nasir hadir. Agustian M. Nasir membuka acara.': [
    ['Agustian Maryono Nasir', 'Agustian M. Nasir'],
  ],
  'Presiden Joko Wibisono atau Jokowib tiba. Jokowib meninjau pasar.': [['Joko Wibisono', 'Jokowib', 'Jokowib']],
  // the full name comes second
  'Kata Jupe, sapaan Achmad Jufrianto, timnya siap. Jupe pulang.': [['Jupe', 'Achmad Jufrianto', 'Jupe']],
  'Wali Kota Kupang Moh Yusran Lakoro hadir. “Siap,” ujar Ucu, sapaan akrab Yusran Lakoro. Ucu pulang.': [
    ['Moh Yusran Lakoro', 'Ucu', 'Yusran Lakoro', 'Ucu'],
  ],
  'Wali Kota Kupang Moh Yusran Lakoro hadir. “Siap,” ujar Ucu, sapaan Moh Yusran Lakoro.': [
    ['Moh Yusran Lakoro', 'Ucu', 'Moh Yusran Lakoro'],
  ],
  'Siti Lakoro, akrab disapa Siti, hadir bersama Siti Maryono.': [['Siti Lakoro', 'Siti'], ['Siti Maryono']],
  // by the end of a name
  'Sekretaris Dinas Sosial Demak Subarno hadir. “Siap,” kata Barno.': [['Subarno', 'Barno']],
  'Gubernur Bali Zulkiflimansah hadir. “Siap,” kata Zul.': [['Zulkiflimansah', 'Zul']],
  'Menteri Sosial Saifullah Yusuf hadir. Gus Ipul menjelaskan bantuan.': [['Saifullah Yusuf', 'Gus Ipul']],
  'Warga dapat menghubungi Bapak Budi Hartanto atau Siti Aminah.': [['Budi Hartanto'], ['Siti Aminah']],
  // a full name that the end of a longer one repeats
  'Ketua Panitia Slamet Wahid Hasan hadir. “Siap,” papar Wahid Hasan.': [['Slamet Wahid Hasan', 'Wahid Hasan']],
  // but a wife bears her husband's
  'Camat Tuntang Kardi Sukmana dan Ketua TP PKK Sarnih Kardi Sukmana hadir.': [
    ['Kardi Sukmana'],
    ['Sarnih Kardi Sukmana'],
  ],
  'Camat Sebulu Khairul B hadir. Kepala Dinas Sosial Khairul Bakhtiar juga hadir.': [
    ['Khairul B'],
    ['Khairul Bakhtiar'],
  ],
};

const bodies: Record<string, readonly (readonly string[])[]> = {
  'Ia pernah duduk di DPRD Provinsi Bengkulu. Lalu ia menjadi anggota DPR RI.': [
    ['DPRD Provinsi Bengkulu'],
    ['DPR RI'],
  ],
  'Ketua KPU Provinsi Jawa Barat bertemu anggota KPU RI di Bandung.': [['KPU Provinsi Jawa Barat'], ['KPU RI']],
  'Ketua Asosiasi Pedagang Bontang (APB) hadir. Asosiasi Pedagang Bontang setuju.': [
    ['Asosiasi Pedagang Bontang (APB)', 'Asosiasi Pedagang Bontang'],
  ],
  'Rapat di Dinas PU Kabupaten Berau. Kepala Dinas PU Bina Marga Kabupaten Berau hadir.': [
    ['Dinas PU Kabupaten Berau', 'Dinas PU Bina Marga Kabupaten Berau'],
  ],
};

for (const [text, expected] of Object.entries(people))
  it(text, () => {
    const { officials, persons } = extract(text);
    const found = [...officials, ...persons].map((p) => p.mentions.map((m) => m.text));
    expect(found.sort()).toEqual([...expected].sort());
  });

for (const [text, expected] of Object.entries(bodies))
  it(text, () => {
    expect(extract(text).organizations.map((o) => o.mentions.map((m) => m.text))).toEqual(expected);
  });
