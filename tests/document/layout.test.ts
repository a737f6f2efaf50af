// The anatomy of a release: what stands over the body, under it and inside it.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src';

const P1 =
  'Bupati Sumarni meninjau perbaikan jembatan gantung di Desa Rantau Panjang yang putus diterjang banjir pekan lalu.';
const P2 =
  '“Kami targetkan jembatan ini bisa dilalui lagi bulan depan, sehingga anak-anak tidak perlu memutar,” kata Sumarni.';
const HEAD = 'Bupati Sumarni Tinjau Perbaikan Jembatan Gantung';

const read = (text: string) => {
  const s = extract(text).structure;
  const texts = (spans: { start: number; end: number; text: string }[]) => {
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    return spans.map((span) => span.text);
  };
  return {
    kicker: s.kicker?.text ?? null,
    headline: s.headline?.text ?? null,
    deck: s.subheadline?.text ?? null,
    paragraphs: texts(s.paragraphs),
    captions: texts(s.captions),
    boilerplate: texts(s.boilerplate),
    credits: s.credits.map((c) => [c.text, c.people, c.agency]),
  };
};

describe('headline', () => {
  it('is the short first line over a body', () => {
    expect(read(`${HEAD}\n\n${P1}\n\n${P2}`)).toMatchObject({ kicker: null, headline: HEAD, paragraphs: [P1, P2] });
  });

  it('may end with a stop when it is written like a title', () => {
    expect(read(`PEMKAB GELAR PASAR MURAH DI LIMA KECAMATAN.\n\n${P1}\n${P2}`).headline).toBe(
      'PEMKAB GELAR PASAR MURAH DI LIMA KECAMATAN.',
    );
  });

  it.each(['SIARAN PERS', 'Press Release', 'SIARAN PERS NOMOR 12/SP/2025', 'Rilis Pers:'])(
    'stands under the label of a release: %s',
    (label) => {
      expect(read(`${label}\n\n${HEAD}\n\n${P1}\n${P2}`)).toMatchObject({ kicker: label, headline: HEAD });
      expect(read(`${label}\nNomor: 123/HM.01/2025\n${HEAD}\n\n${P1}\n${P2}`)).toMatchObject({ headline: HEAD });
    },
  );

  it('is no line that speaks of a press release', () => {
    const head = 'Siaran Pers Pemkab Berau Tuai Kritik Warga';
    expect(read(`${head}\n\n${P1}\n\n${P2}`)).toMatchObject({ kicker: null, headline: head });
  });

  it.each([
    `<h1>${HEAD}</h1>\n<p>${P1}</p>\n<p>${P2}</p>`,
    `# ${HEAD}\n\n${P1}\n\n${P2}`,
    `**${HEAD}**\n\n${P1}\n\n${P2}`,
    `<div>\n<h1><b>${HEAD}</b></h1>\n</div>\n<br>\n${P1}\n\n${P2}`,
  ])('holds no markup, nor does a paragraph: %s', (text) => {
    expect(read(text)).toMatchObject({ headline: HEAD, paragraphs: [P1, P2] });
  });

  it.each(['JAMBI - ', 'Jambi, Kominfo - ', 'KOTA JAMBI – '])(
    'ends where a dateline begins on a page that lost its line breaks: %s',
    (head) => {
      expect(read(`${HEAD} ${head}${P1} ${P2}`)).toMatchObject({ headline: HEAD, paragraphs: [`${P1} ${P2}`] });
    },
  );

  it.each([`${HEAD} di Jambi - Bangko. ${P1} ${P2}`, `${HEAD} Persik Kediri - Arema FC ${P1} ${P2}`])(
    'does not end at a dash in it: %s',
    (text) => expect(read(text).headline).toBe(null),
  );

  const NAMES =
    'Gubernur Kaltim Rahmat Santika dan Wakil Gubernur Hadi Wijaya meluncurkan Kartu Etam Sehat di Samarinda.';

  it.each([
    `${NAMES}\n\n${P1}\n\n${P2}`,
    `${P1}\n\n${P2}`,
    P1,
    `MUARASABAK - ${P1}\n\n${P2}`,
    `KOMPAS.com - ${P1} ${P2}`,
  ])('is missing where the text opens with prose: %s', (text) => expect(read(text).headline).toBeNull());

  it('has a kicker over it and a deck under it', () => {
    const text = `Kalimantan Timur\n${HEAD}\n\nWarga Harap Bisa Dilalui Bulan Depan\n\nSAMARINDA - ${P1}`;
    expect(read(text)).toMatchObject({
      kicker: 'Kalimantan Timur',
      headline: HEAD,
      deck: 'Warga Harap Bisa Dilalui Bulan Depan',
      paragraphs: [P1],
    });
  });

  it('may stand twice: the second time it is the text of a picture', () => {
    const found = read(`${HEAD}\n\u00a0\n \n${HEAD}\n\nSAMARINDA - ${P1}`);
    expect(found).toMatchObject({ headline: HEAD, captions: [HEAD], paragraphs: [P1] });
  });

  it('stands under a bar with day, clock and views', () => {
    const text = `RABU, 17 APRIL 2024 | 12:23 WIB\n${HEAD}\n221 kali dilihat\n\n${P1}\n\n${P2}`;
    expect(read(text)).toMatchObject({ kicker: null, headline: HEAD, paragraphs: [P1, P2] });
  });
});

describe('captions', () => {
  it.each([
    ['///FOTO : ', ''],
    ['Foto: ', ''],
    ['Keterangan Foto: ', ''],
    ['(Foto : ', ')'],
    ['Ket. Foto: ', ''],
  ])('labelled %s', (label, end) => {
    const caption = 'Bupati Sumarni (dua dari kiri) bersama warga di ujung jembatan gantung';
    const found = read(`${HEAD}\n\n${P1}\n\n${P2}\n\n${label}${caption}${end}`);
    expect(found.captions).toEqual([caption]);
    expect(found.paragraphs).toEqual([P1, P2]);
  });

  it('with a credit of their own', () => {
    const found = read(`${P1}\n\n///FOTO : Bupati Sumarni usai meninjau jembatan.(rosi/humasprov)`);
    expect(found.captions).toEqual(['Bupati Sumarni usai meninjau jembatan.']);
    expect(found.credits).toEqual([['(rosi/humasprov)', ['rosi'], 'humasprov']]);
  });

  it.each([
    'Bupati Sumarni saat meninjau jembatan gantung di Desa Rantau Panjang, Senin (6/5)',
    'Bupati Sumarni (kanan) menerima penjelasan dari kepala dinas. (Ist)',
    'Warga melintas di jembatan darurat ketika banjir surut (dok. Kominfo)',
  ])('without a label, between headline and body: %s', (caption) => {
    const found = read(`${HEAD}\n\n${caption}\n\nMUARASABAK - ${P1}\n\n${P2}`);
    expect(found.headline).toBe(HEAD);
    expect(found.captions.map((text) => caption.startsWith(text))).toEqual([true]);
    expect(found.paragraphs).toEqual([P1, P2]);
  });
});

describe('the site that a text was taken from', () => {
  it('is site furniture, no credit', () => {
    for (const source of ['(sumber: kaltimprov.go.id)', ' (sumber: kaltimprov.go.id)']) {
      const text = `${HEAD}\n\n${P1}\n\n${P2}${source.startsWith(' ') ? '' : '\n\n'}${source}`;
      expect(read(text)).toMatchObject({ boilerplate: [source.trim()], credits: [] });
    }
  });
});

describe('prose on the first line', () => {
  it('is no headline', () => {
    const first =
      'Gubernur Kaltim Rusmadi Wijaya bersama Wakil Gubernur Hadi Rahmat membuka Festival Mahakam. Acara itu digelar di Tenggarong, Kutai Kartanegara.';
    const found = extract(`${first}\n\n${P1}\n\n${P2}`).structure;
    expect(found.headline).toBeNull();
    expect(found.paragraphs[0]?.text).toBe(first);
  });

  it('that tells when something was known is no dateline', () => {
    const text = `${P1}\n\nDiketahui, pada 1955-2004, pasar itu masih berupa kebun.\n\n${P2}`;
    expect(extract(text).structure.dateline).toBeNull();
  });
});

describe('credits', () => {
  it.each([
    ['(jay/sul/es/hmsprov)', ['jay', 'sul', 'es'], 'hmsprov'],
    ['(mar/her/yans/humasprov kaltim)', ['mar', 'her', 'yans'], 'humasprov kaltim'],
    ['(Diskominfo)', [], 'Diskominfo'],
    ['(hm.ys)', ['hm.ys'], null],
    ['(rel)', [], 'rel'],
    ['(Dian)', ['Dian'], null],
    ['(R17)', ['R17'], null],
    ['(mag-11)', ['mag-11'], null],
    ['(*LP/VE)', ['LP', 'VE'], null],
    ['(Pendim 0716/Demak)', ['Demak'], 'Pendim 0716'],
    ['[rgu]', ['rgu'], null],
    ['#DISKOMINFOTIK', [], 'DISKOMINFOTIK'],
    ['(*)', [], null],
  ])('at the end: %s', (credit, people, agency) => {
    for (const glue of ['', ' ', '\n\n']) {
      if (glue === '' && credit.startsWith('#')) continue;
      const found = read(`${HEAD}\n\n${P1}\n\n${P2}${glue}${credit}`);
      expect(found.credits).toEqual([[credit, people, agency]]);
      expect(found.paragraphs).toEqual([P1, P2]);
    }
  });

  it('glued to a last sentence without a stop', () => {
    expect(read(`${HEAD}\n\n${P1}\n\nHadir pula Camat Rantau Hasanudin (Lim/Rrd1)`).credits).toEqual([
      ['(Lim/Rrd1)', ['Lim', 'Rrd1'], null],
    ]);
  });

  it('with a stop behind it, and with text behind it', () => {
    const found = read(
      `${P1} (jay/hmsprov).\n\nHadir pula dalam acara itu kepala dinas dan para camat.\n\nBerita Terkait`,
    );
    expect(found.credits).toEqual([['(jay/hmsprov)', ['jay'], 'hmsprov']]);
    expect(found.paragraphs).toEqual([P1, 'Hadir pula dalam acara itu kepala dinas dan para camat.']);
  });

  it('as label lines, at the end and at the top', () => {
    expect(read(`${HEAD}\n\n${P1}\n\n${P2}\n\nReporter: Rina Wulandari\nEditor : Dodi`).credits).toEqual([
      ['Reporter: Rina Wulandari', ['Rina Wulandari'], null],
      ['Editor : Dodi', ['Dodi'], null],
    ]);
    expect(read(`${HEAD}\n\nPENULIS : TIM LIPUTAN\nEDITOR : DORA\n\n${P1}\n\n${P2}`)).toMatchObject({
      headline: HEAD,
      paragraphs: [P1, P2],
    });
    expect(read(`${HEAD}\n\n${P1}\n\nReporter: Rina Editor: Dodi Saputra`).credits).toEqual([
      ['Reporter: Rina Editor: Dodi Saputra', ['Rina', 'Dodi Saputra'], null],
    ]);
  });

  it('as a signature', () => {
    for (const line of ['Tim News Room Muara Enim Diskominfo.', 'Media Kominfo Morut', '©Media Center Pemda'])
      expect(read(`${HEAD}\n\n${P1}\n\n${P2}\n\n${line}`).credits.map(([text]) => text)).toEqual([line]);
    expect(read(`${HEAD}\n\nTim News Room Diskominfo.\n\n${P1}\n\n${P2}`).credits).toEqual([
      ['Tim News Room Diskominfo.', [], 'Tim News Room Diskominfo'],
    ]);
  });

  it.each([
    'Acara itu dihadiri Persatuan Wredatama Republik Indonesia (PWRI)',
    'Kegiatan berlangsung di aula kantor camat, Rabu (12/02)',
    'Rapat Koordinasi Pengembangan (Rakorbang).',
    'Bupati menyerahkan bantuan kepada warga (kanan).',
    'Program itu bernama pelayanan terpadu sejahtera (Pandu Gempita).',
    'Nilai proyek mencapai Rp 2 miliar (sekitar 5 persen dari anggaran).',
  ])('none in: %s', (last) => {
    expect(read(`${HEAD}\n\n${P1}\n\n${last}`).credits).toEqual([]);
  });
});

describe('furniture', () => {
  it('are hashtags and handles below each other; one hashtag alone is a credit', () => {
    const tags = ['#demak', '#pasarmurah', '@pemkabdemak @humasdemak'];
    expect(read(`${HEAD}\n\n${P1}\n\n${P2}\n\n${tags.join('\n')}`)).toMatchObject({ boilerplate: tags, credits: [] });
  });

  it('points to other stories, on a line and inside a paragraph', () => {
    expect(read(`${P1}\n\nBaca Juga: Pemkab Gelar Pasar Murah\n\n${P2}`)).toMatchObject({
      boilerplate: ['Baca Juga: Pemkab Gelar Pasar Murah'],
      paragraphs: [P1, P2],
    });
    const inside = read(`${P1} Baca juga: Pemkab Gelar Pasar Murah. Jembatan itu dibangun warga.\n\n${P2}`);
    expect(inside.boilerplate).toEqual(['Baca juga: Pemkab Gelar Pasar Murah.']);
    const news = 'Dapatkan update berita pilihan setiap hari dari Kabarnusa.com.';
    expect(read(`${P1} ${news} Anda harus install aplikasi Telegram dulu.`)).toMatchObject({
      boilerplate: [news, 'Anda harus install aplikasi Telegram dulu.'],
      paragraphs: [P1],
    });
    const glued = read(
      `${P1} Baca juga: Harga Beras Naik di Kaltim dan Kaltara Kepala dinas perdagangan membantah hal itu.`,
    );
    expect(glued.boilerplate).toEqual(['Baca juga: Harga Beras Naik di Kaltim dan Kaltara']);
    const spoken = read(`${P1} Baca juga: Harga Beras Naik di Kaltim “Kami sudah menyiapkan stok,” kata Bupati.`);
    expect(spoken.boilerplate).toEqual(['Baca juga: Harga Beras Naik di Kaltim']);
    const begun = read(`${P1} Baca juga: Harga Beras Naik di Kaltim Menurut Rusdi, stok sudah disiapkan sejak lama.`);
    expect(begun.boilerplate).toEqual(['Baca juga: Harga Beras Naik di Kaltim']);
    const from = read(`${P1} Baca juga: Gadis asal Klaten Raih Juara Pihaknya berharap jembatan itu segera dipakai.`);
    expect(from.boilerplate).toEqual(['Baca juga: Gadis asal Klaten Raih Juara']);
    const who = read(
      `${P1} Baca juga: Mayat Pria Ditemukan di Cilacap Kapolsek Bangun, AKP Hari menyebut, warga tenang.`,
    );
    expect(who.boilerplate).toEqual(['Baca juga: Mayat Pria Ditemukan di Cilacap']);
    const two = read(`${P1} Baca juga: RI Tak Akan Setop Ekspor Sawit Dapatkan update berita dari Kabarnusa.com.`);
    expect(two.boilerplate).toEqual([
      'Baca juga: RI Tak Akan Setop Ekspor Sawit',
      'Dapatkan update berita dari Kabarnusa.com.',
    ]);
    const next = read(
      `${P1} Baca juga: Warga “Kampung Tua” Terima Beras Sementara itu, stok sudah disiapkan sejak lama.`,
    );
    expect(next.boilerplate).toEqual(['Baca juga: Warga “Kampung Tua” Terima Beras']);
    expect(read(`${P1}\n\nBACA JUGA:Kendalikan Harga, Pemkab Gelar Pasar Murah\n${P2}`).paragraphs).toEqual([P1, P2]);
  });

  it('ends in blocks of titles, share bars and comment forms', () => {
    const tail = ['Berita Terkait', 'Government Public Relation', 'Wabup Buka Lomba Desa', 'Share', 'Leave a Reply'];
    const found = read(`${P1}\n\n${P2}\n\n${tail.join('\n')}`);
    expect(found.boilerplate).toEqual(tail);
    expect(found.paragraphs).toEqual([P1, P2]);
  });

  it('stands between sentences', () => {
    expect(read(`${P1}\n\nSCROLL TO CONTINUE WITH CONTENT\n\n${P2}`).paragraphs).toEqual([P1, P2]);
  });

  it('keeps names out of it', () => {
    const result = extract(`${P1}\n\nBaca Juga: Gubernur Kaltim Rusmadi Buka Festival di Balikpapan\n\n${P2}`);
    expect(result.mentions.filter((m) => m.text.includes('Balikpapan'))).toEqual([]);
  });

  it('is the markup that a text was copied with', () => {
    const text = `${HEAD}\n\n<p><strong>SAMARINDA</strong> - ${P1}</p>\n<p>${P2}&nbsp;</p>`;
    expect(extract(text).mentions.some((m) => /[<>&]/.test(m.text))).toBe(false);
    expect(extract(text).structure.dateline?.place).toBe('SAMARINDA');
  });
});

describe('paragraphs', () => {
  it('join hard wraps', () => {
    const wrapped = P1.replace('di Desa', 'di\nDesa').replace('yang putus', 'yang\nputus');
    expect(read(`${HEAD}\n\n${wrapped}\n\n${P2}`).paragraphs).toEqual([wrapped, P2]);
  });

  it('end at single line breaks when the sentence has ended', () => {
    expect(read(`${HEAD}\n${P1}\n${P2}`).paragraphs).toEqual([P1, P2]);
  });

  it('take \\r\\n and Unicode line ends', () => {
    expect(read(`${HEAD}\r\n\r\n${P1}\u2029${P2}`).paragraphs).toEqual([P1, P2]);
  });
});
