// What one token is. Every row: the text, and its tokens with a bar between them.
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src';

const cut = (text: string): string =>
  tokenize(text)
    .map((t) => t.text)
    .join('|');

describe('tokens', () => {
  it.each([
    // reduplication and what a hyphen joins
    ['monyet-monyet', 'monyet-monyet'],
    ['berlarut-larut kehati-hatian satu-satunya', 'berlarut-larut|kehati-hatian|satu-satunya'],
    ['terus-menerus tolong-menolong', 'terus-menerus|tolong-menolong'],
    ['sayur-mayur bolak-balik warna-warni', 'sayur-mayur|bolak-balik|warna-warni'],
    ['non-migas anti-korupsi', 'non-migas|anti-korupsi'],
    ['KTP-nya hamba-Nya', 'KTP-nya|hamba-Nya'],
    ['APBN-P', 'APBN-P'],
    ['TOLI-TOLI', 'TOLI-TOLI'],
    ['Jakarta-Bandung RI-Jepang Isran-Hadi', 'Jakarta|-|Bandung|RI|-|Jepang|Isran|-|Hadi'],
    // numbers
    ['Rp8,4 triliun', 'Rp|8,4|triliun'],
    ['Rp1.624.200.000', 'Rp|1.624.200.000'],
    ['USD10', 'USD|10'],
    ['ke-12 1990-an', 'ke-12|1990-an'],
    ['19-21 Mei', '19|-|21|Mei'],
    ['(3/5)', '(|3|/|5|)'],
    ['II/2007', 'II/2007'],
    ['10.00 08:30', '10.00|08:30'],
    ['88,44%', '88,44|%'],
    ['25 km² 7500 m2', '25|km²|7500|m2'],
    ['10persen 3Mei 2ZR', '10|persen|3|Mei|2ZR'],
    // abbreviations
    ['H. Ahmad, S.Sos, M.Si', 'H.|Ahmad|,|S.Sos|,|M.Si'],
    ['S.E., M.M.', 'S.E.|,|M.M.'],
    ['Drs. Budi', 'Drs|.|Budi'],
    ['PT Maju Jaya Tbk. (MJYA)', 'PT|Maju|Jaya|Tbk.|(|MJYA|)'],
    ['C/O', 'C/O'],
    // apostrophes
    ['Jum’at Sa’bani Abdul Mu`ti', 'Jum’at|Sa’bani|Abdul|Mu`ti'],
    // addresses, tags
    ['humas@kaltimprov.go.id', 'humas@kaltimprov.go.id'],
    ['https://kaltimprov.go.id/berita/1.', 'https://kaltimprov.go.id/berita/1|.'],
    ['KOMPAS.com -', 'KOMPAS.com|-'],
    ['#DISKOMINFOTIK @humas_kaltim', '#DISKOMINFOTIK|@humas_kaltim'],
    // marks
    ['”Semua,” jelasnya.', '”|Semua|,|”|jelasnya|.'],
    ['tunggu... --', 'tunggu|...|--'],
    ['Rp. 2.000.000,-', 'Rp|.|2.000.000|,|-'],
    ['media.Video', 'media|.|Video'],
    ['14&amp;nbsp; April &quot;', '14|&amp;nbsp;|April|&quot;'],
    ['â€œKami', 'â€œ|Kami'],
    ['itu,â€', 'itu|,|â€'],
    ['itu,â€\nIa', 'itu|,|â€|Ia'],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it('names their kinds', () => {
    const kinds = tokenize('Rp 8,4 (S.Sos) ke-2 di kaltimprov.go.id a@b.co.id #tag @nama 😀').map((t) => t.kind);
    expect(kinds.join(' ')).toBe(
      'word number punctuation abbreviation punctuation ordinal word url email hashtag handle symbol',
    );
  });

  it('keeps the text out of memory that the next text takes', () => {
    const first = tokenize('Bupati Kutai');
    tokenize('Wali Kota Bontang');
    expect(first.map((t) => t.text)).toEqual(['Bupati', 'Kutai']);
    const long = tokenize('Bontang '.repeat(20_000));
    expect([long.length, long[19_999]?.text]).toEqual([20_000, 'Bontang']);
  });

  it('gives its parts as JSON', () => {
    expect(JSON.parse(JSON.stringify(tokenize('Kab. Paser')))).toEqual([
      { start: 0, end: 3, text: 'Kab', kind: 'word' },
      { start: 3, end: 4, text: '.', kind: 'punctuation' },
      { start: 5, end: 10, text: 'Paser', kind: 'word' },
    ]);
  });
});
