// Texts that try to break the library: releases mutilated, fragments that trip extractors, heaps of affixes, any Unicode.
// For `npm run fuzz` and for the law tests.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

const folder = path.resolve(import.meta.dirname, '../../fixtures');

/** The texts of the fixtures. */
export const releases = readdirSync(folder).map((slug) => readFileSync(path.join(folder, slug, 'release.txt'), 'utf8'));

/** Openers, closers, numbers, titles and names of the kind that start, stop or mislead a rule. */
export const FRAGMENTS = [
  'SAMARINDA - ',
  'Jakarta, 3 Mei 2014 – ',
  'Bupati Berau',
  'Wakil Gubernur Kaltim H Arfan',
  'Plt. Kepala Dinas Sosial Kota Bontang, Dr. Ir. Nila Kusuma, M.Si.',
  'ia ',
  'dan ',
  'serta ',
  ', ',
  '. ',
  '.',
  '; ',
  ': ',
  '"',
  '”',
  '“',
  '„',
  '«',
  '‘',
  "'",
  '(',
  ')',
  '[',
  '((((',
  '(3/5)',
  'Sabtu (31/2)',
  '30 Februari 2025',
  'pukul 25.61 WIB',
  'Rp2,4 miliar',
  'Rp. 1.000.000.000.000.000,-',
  '99999999999999999999 ton',
  '1/0 persen',
  '0',
  'Nomor 3 Tahun 2020 tentang ',
  'Pasal 5 ayat (2) UU No. ',
  'ada lima kebijakan, yakni ',
  'empat langkah: 1. satu 2. dua',
  '\n1. satu\n2. dua\na. tiga\n- empat\n',
  'Pertama, ',
  'Kedua, ',
  'didukung oleh dua perusahaan, PT Maju Bahari dan PT Jaya Abadi. ',
  'terdiri dari ',
  'program Ayo (Ayo)',
  'Badan Usaha Milik Desa (BUMDes)',
  'katanya',
  'kata Retno',
  '” ujar ',
  'menurut ',
  'HUT ke-57',
  '\n',
  '\n\n',
  '\u00a0\n',
  '\r\n',
  '\r',
  '\u2028',
  '\t',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ufffd',
  '\uffff',
  '\ud83c\uddee\ud83c\udde9',
  '\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\ud800',
  '\udc00',
  'e\u0301',
  '\u0301\u0301\u0301',
  'constructor ',
  '__proto__ ',
  'hasOwnProperty',
  'toString',
  'Foto: ',
  'Baca juga: ',
  'Penulis: ',
  '(rin/yus/hmsprov)',
  'https://x.id/a?b=(c)',
  'a@b.id',
  '#Tagar',
  '@akun',
  '-nya',
  'ber-',
  'ke-',
  'meN',
  'İ',
  'ı',
  'ß',
  'ﬁ',
  '١٢٣',
  'محمد',
  '北京',
  'â€œ',
  'â€™',
  'Ã©',
  'Â ',
  '<p>',
  '</script><script>alert(1)</script>',
  '<!--',
  '&nbsp;',
  '&amp;quot;',
  '&#8220;',
  '=HYPERLINK("x")',
  '$& $1',
];

const AFFIXES = 'me mem men meng meny ber be per pe pem pen peng di ke se ter ku kau memper diper keber'
  .split(' ')
  .concat('kan i an nya ku mu lah kah pun wan isasi - '.split(' '))
  .concat('ajar bangun tulis sapu kata lihat hati rumah orang'.split(' '));

/** Bytes of UTF-8 read as if each were a character: what half of all mojibake is. */
const misread = (text) => Buffer.from(text, 'utf8').toString('latin1');

/** Each takes a text, a place in it, a length, and a number to choose by. */
const CHANGES = {
  delete: (text, at, n) => text.slice(0, at) + text.slice(at + n),
  duplicate: (text, at, n, pick) =>
    text.slice(0, at) + text.slice(at, at + n).repeat(2 + (pick % 4)) + text.slice(at + n),
  swap: (text, at, n, pick) => {
    const to = Math.min(text.length, at + n + (pick % 200));
    return text.slice(0, at) + text.slice(at + n, to) + text.slice(at, at + n) + text.slice(to);
  },
  insert: (text, at, _n, pick) => text.slice(0, at) + FRAGMENTS[pick % FRAGMENTS.length] + text.slice(at),
  repeat: (text, at, n, pick) => text.slice(0, at) + FRAGMENTS[pick % FRAGMENTS.length].repeat(n % 20) + text.slice(at),
  affix: (text, at, _n, pick) => text.slice(0, at) + AFFIXES[pick % AFFIXES.length] + text.slice(at),
  digits: (text, at, n, pick) => text.slice(0, at) + String(pick * 7919).slice(0, 1 + (n % 9)) + text.slice(at),
  unit: (text, at, _n, pick) => text.slice(0, at) + String.fromCharCode(pick & 0xffff) + text.slice(at),
  capitals: (text, at, n) => text.slice(0, at) + text.slice(at, at + n).toUpperCase() + text.slice(at + n),
  smalls: (text, at, n) => text.slice(0, at) + text.slice(at, at + n).toLowerCase() + text.slice(at + n),
  joinLines: (text, at, _n, pick) => text.slice(0, at) + text.slice(at).replace(/\n+/gu, pick % 2 ? ' ' : ''),
  breakLines: (text, at, n) => text.slice(0, at) + text.slice(at, at + n).replace(/ /gu, '\n') + text.slice(at + n),
  unmark: (text, at, n) => text.slice(0, at) + text.slice(at, at + n).replace(/\p{P}/gu, '') + text.slice(at + n),
  mojibake: (text, at, n) => text.slice(0, at) + misread(text.slice(at, at + n)) + text.slice(at + n),
  html: (text, at, n) => `${text.slice(0, at)}<p class="x">${text.slice(at, at + n)}</p>${text.slice(at + n)}`,
  halves: (text, at, n) => text.slice(0, at) + text.slice(at + n) + text.slice(at, at + n),
};

const big = fc.nat({ max: 1_000_000 });

const cut = fc
  .record({ release: fc.nat({ max: releases.length - 1 }), from: big, length: fc.integer({ min: 60, max: 1100 }) })
  .map(({ release, from, length }) => {
    const text = releases[release];
    const start = from % text.length;
    return text.slice(start, start + length);
  });

const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), big, fc.integer({ min: 1, max: 120 }), big);

/** Longer texts would only make a run of a million slower. */
const LONGEST = 2500;

/** A stretch of a release with up to twelve changes. */
export const mutated = fc.tuple(cut, fc.array(change, { minLength: 1, maxLength: 12 })).map(([text, changes]) =>
  changes.reduce((was, [name, at, n, pick]) => {
    if (was.length > LONGEST) return was;
    return CHANGES[name](was, was.length ? at % was.length : 0, n, pick);
  }, text),
);

/** Fragments in any order. */
export const fragments = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(''));

/** Two stretches of releases and fragments, glued. */
export const spliced = fc
  .array(fc.oneof(cut, fc.constantFrom(...FRAGMENTS)), { maxLength: 4 })
  .map((parts) => parts.join(''));

/** Words that are all affixes. */
export const affixed = fc
  .array(fc.constantFrom(...AFFIXES), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''));

/** Any code units at all, lone surrogates too. */
export const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
);

/** What `npm run fuzz` feeds: mostly mutilated releases. */
export const anyText = fc.oneof(
  { weight: 10, arbitrary: mutated },
  { weight: 3, arbitrary: fragments },
  { weight: 2, arbitrary: spliced },
  { weight: 2, arbitrary: affixed },
  { weight: 3, arbitrary: unicode },
);
