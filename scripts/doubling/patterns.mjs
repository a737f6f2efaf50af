// Texts of any length that attack a reader: one thing over and over, each aimed at something that looks for its other
// half, counts, lists, or tries again from the next place.
import { releases } from '../fuzz/texts.mjs';

/** What each pattern repeats. */
const UNITS = {
  capitals: 'Satria ',
  'capitals, one word': 'A',
  'all capitals': 'DINAS ',
  'one letter': 'a',
  digits: '7',
  figures: '12 ',
  'digits with points': '1.',
  affixes: 'memper',
  'affixed words': 'mempertanggungjawabkannya ',
  hyphens: 'a-',
  'doubled word': 'rumah-',
  'lone “': '“',
  'lone “ before words': '“kata ',
  'lone ”': ' kata”',
  'straight quotes': '"',
  'straight quotes, words': '"kata ',
  apostrophes: "'",
  'apostrophes in words': "a'",
  'low quotes „': '„kata ',
  'guillemets «': '«kata ',
  'mojibake quotes': 'â€œkata ',
  'quotes in quotes': '“kata ‘itu ',
  'quote and speaker': '“Baik,” kata Budi. ',
  'open brackets': '(',
  'open brackets, words': '(kata ',
  'closed brackets': '(a) ',
  'closing brackets': 'a) ',
  'square brackets': '[x ',
  commas: ', ',
  'comma list': 'beras, gula, ',
  dan: 'dan ',
  'dan list': 'beras dan gula dan ',
  'serta, atau': 'serta beras atau ',
  semicolons: 'a; ',
  colons: 'yakni: ',
  'announced lists': 'ada tiga langkah, yakni ',
  'nested lists': '1. satu\n2. dua\na. tiga\n- empat\n',
  'numbered in a line': '1) satu 2) dua ',
  ordinals: 'Pertama, beras. Kedua, ',
  bullets: '- beras\n',
  honorifics: 'Bapak H. ',
  titles: 'Dr. Ir. H. ',
  degrees: 'S.E., M.M., ',
  offices: 'Kepala Dinas ',
  'offices, comma': 'Bupati, Wakil Bupati, ',
  'names with titles': 'Bupati Berau Sri Juniarsih, ',
  kata: 'kata ',
  'ia, -nya': 'ia mengatakan, katanya, ',
  Menurut: 'Menurut Budi, ',
  companies: 'PT Maju Jaya ',
  organisations: 'Dinas Sosial Kota Bontang ',
  'heads of organisations': 'Badan Lembaga Dinas ',
  programs: 'program Ayo ',
  'program in quotes': 'program “Ayo ',
  abbreviations: 'Badan Usaha Milik Desa (BUMDes) ',
  'short in brackets': '(ABC) ',
  dotted: 'a.b.',
  initials: 'A. ',
  regions: 'Kabupaten Berau, ',
  'chains of regions': 'Desa Jragung, Kecamatan Karangawen, Kabupaten Demak, ',
  'bare regions': 'Berau, Kutai, Bontang, ',
  districts: 'Kecamatan ',
  dates: 'Senin (2/6/2025) ',
  'dates, no year': '2 Juni dan ',
  months: 'Mei ',
  days: 'Senin, Selasa, ',
  times: 'pukul 10.00 WIB ',
  slashes: '2/6/',
  'relative dates': 'kemarin lusa tadi malam ',
  feasts: 'HUT ke-57 Idul Fitri 1442 H ',
  laws: 'UU Nomor 5 Tahun 2020 tentang ',
  articles: 'Pasal 5 ayat (2) ',
  amounts: 'Rp2,4 miliar ',
  percentages: '5,4 persen ',
  datelines: 'SAMARINDA - ',
  credits: '(rin/yus/hmsprov) ',
  'Humas lines': 'Humas\n',
  captions: 'Foto: Budi\n',
  'see also': 'Baca juga: x\n',
  headlines: 'Bupati Buka Rapat\n\n',
  'blank lines': '\n',
  blanks: ' ',
  'tabs and blanks': 'a \t \u00a0',
  points: '. ',
  ellipses: '...',
  stops: '?! ',
  dashes: '– ',
  tags: '<a ',
  'closed tags': '<p>kata</p>',
  entities: '&amp;',
  'half entities': '&am',
  addresses: 'https://x.id/a ',
  hosts: 'a.b@',
  hashtags: '#tagar ',
  'combining marks': 'e\u0301\u0301',
  invisible: '\u200b',
  surrogates: '\ud83d\ude00',
  'lone surrogates': '\ud800',
  NULs: '\0',
  fullwidth: 'Ａ',
  constructor: 'constructor __proto__ ',
};

const repeated = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** name → (size) => text. Plain releases come first. */
export const patterns = {
  releases: repeated(`${releases.join('\n\n')}\n\n`),
  'releases in one line': repeated(`${releases.join(' ').replace(/\s+/gu, ' ')} `),
  ...Object.fromEntries(Object.entries(UNITS).map(([name, unit]) => [name, repeated(unit)])),
  // every word another: names, words and symbols that are never seen again
  'new names': (size) => build(size, (i) => `Bupati ${word(i, true)} ${word(i * 7 + 1, true)}, `),
  'new words': (size) => build(size, (i) => `me${word(i, false)}kan `),
  'new companies': (size) => build(size, (i) => `PT ${word(i, true)} Jaya. `),
  'new abbreviations': (size) =>
    build(size, (i) => `${word(i, true)} ${word(i + 3, true)} (${word(i, true).slice(0, 2).toUpperCase()}${i}) `),
  'new quotes': (size) => build(size, (i) => `“Baik ${word(i, false)},” kata ${word(i, true)}. `),
  'new laws': (size) => build(size, (i) => `UU Nomor ${i} Tahun 2020, `),
  'new dates': (size) => build(size, (i) => `${1 + (i % 28)} Mei ${1900 + (i % 200)}, `),
  'falling numbers': (size) => build(size, (i) => `${100_000_000 - i}. `),
  'rising numbers': (size) => build(size, (i) => `${i + 1}. kata\n`),
  'quotes opened, then closed': (size) => '“kata '.repeat(size / 12) + 'kata” '.repeat(size / 12),
  'brackets opened, then closed': (size) => '(kata '.repeat(size / 12) + 'kata) '.repeat(size / 12),
};

const SYLLABLES = 'ba ci du fe go ha ji ku la mi nu po ra si tu wa ya ze ka lo'.split(' ');

function word(i, capital) {
  let rest = i + 20;
  let text = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) text += SYLLABLES[rest % SYLLABLES.length];
  return capital ? text[0].toUpperCase() + text.slice(1) : text;
}

function build(size, part) {
  const parts = [];
  for (let i = 0, length = 0; length < size; i++) {
    const next = part(i);
    parts.push(next);
    length += next.length;
  }
  return parts.join('').slice(0, size);
}
