// A dirty dump, of the kinds of dirt that dumps have: exit code 1, one reject with file, row and reason
// for each bad row, and every good row done.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startProgram } from './program';

const { folder, saripati } = await startProgram();

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const good = (id: string, text = 'KENDARI - Bupati Konawe hadir, Senin (2/6/2025).') => JSON.stringify({ id, text });

/** A line of the dump, and why it is a reject; without a reason it is good. */
const DIRT: [line: string | Buffer, reason?: RegExp][] = [
  [good('awal')],
  ['{"id":"putus","text":"KENDARI - Bu', /^not JSON/],
  ['["bukan objek"]', /an array/],
  ['{"id":"angka","text":2025}', /"text" must be a string, not a number/],
  ['{"id":"kosong","text":"  "}', /"text" is empty/],
  ['{"id":"tanpa"}', /"text" must be a string, not missing/],
  ['{"id":{"a":1},"text":"Isi."}', /"id" must be a string or number/],
  ['{"id":"tgl","text":"Isi.","date":20250602}', /"date" must be a string/],
  ['null', /not null/],
  [bytes('{"id":"utf8","text":"Pemda ', [0xc3, 0x28], ' Konawe"}'), /not valid UTF-8/],
  [bytes('{"id":"nul","text":"Bupati', [0], ' hadir"}'), /^not JSON/],
  [bytes([0xff, 0xfe, 0, 0, 1, 2, 3]), /not valid UTF-8/],
  [JSON.stringify({ id: 'panjang', text: 'x'.repeat(20_000_000) }), /longer than 10000000 bytes/],
  [good('awal', 'Teks lain dengan id yang sama.'), /an earlier row has the id "awal"/],
  [good('html', '<p class="lead">KENDARI &ndash; <b>Bupati</b> Konawe hadir.</p><script>alert(1)</script>')],
  [good('mojibake', 'â€œKami siap,â€\u009d kata Bupati Konawe â€“ Senin (2/6/2025). PrÃ©sident')],
  ['{"id":"lolos-nul","text":"Bupati\\u0000 Konawe hadir."}'],
  ['{"id":"separuh","text":"Bupati \\ud83d hadir di Kendari."}'],
  ['{"__proto__":{"text":"Isi."},"id":"proto"}', /"text" must be a string, not missing/],
  ['{"id":"constructor","text":"Constructor dan __proto__ hadir di Kendari.","__proto__":null}'],
  ['   '],
  [''],
  [good('tanggal', 'Isi.').replace('}', ',"date":"30 Februari"}')],
  ['{"text":"Baris tanpa id."}'],
  ['{"text":"Baris tanpa id."}'],
  ['{', /jq -c/],
  [good('akhir')],
];
const BLANK = (line: string | Buffer) => line.toString().trim() === '';
const dump = Buffer.concat(DIRT.flatMap(([line]) => [Buffer.from(line), Buffer.from('\r\n')]));

const linesOf = (name: string) => {
  const text = readFileSync(path.join(folder, name), 'utf8').trimEnd();
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
};

describe('a dirty dump', { timeout: 120_000 }, () => {
  it.each(['1', '2'])('gives a reject for each bad row and does every good one, with %s workers', async (workers) => {
    writeFileSync(path.join(folder, 'kotor.ndjson'), dump);
    const { code, err } = await saripati([
      ...['extract', 'kotor.ndjson', '--workers', workers, '--out', 'hasil.ndjson', '--rejects', 'tolak.ndjson'],
    ]);
    expect(code).toBe(1);
    const bad = DIRT.flatMap(([, reason], i) => (reason ? [{ file: 'kotor.ndjson', row: i + 1, reason }] : []));
    expect(linesOf('tolak.ndjson')).toEqual(
      bad.map(({ reason, ...place }) => ({ ...place, reason: expect.stringMatching(reason) })),
    );
    expect(err.trimEnd().split('\n')).toHaveLength(bad.length);
    const done = DIRT.flatMap(([line, reason], i) =>
      reason || BLANK(line) ? [] : [(JSON.parse(line.toString()) as { id?: string }).id ?? `kotor.ndjson:${i + 1}`],
    );
    expect(linesOf('hasil.ndjson').map(({ id }) => id)).toEqual(done);
  });

  it('as a table keeps its good rows too', async () => {
    const table = bytes(
      'id,text,date\n',
      '1,"Bupati Konawe hadir,\ndi Kendari.",2025-06-02\n',
      '2,kurang\n',
      '3,"Camat ',
      [0xe9],
      ' hadir.",\n',
      '4,"Kata ""siap""",\n',
      '1,Id yang sama.,\n',
      '5,"tanpa akhir,\n',
      '6,Baik.,\n',
    );
    writeFileSync(path.join(folder, 'kotor.csv'), table);
    const { code, err } = await saripati(['extract', 'kotor.csv', '--out', 'hasil.ndjson']);
    expect(code).toBe(1);
    expect(linesOf('hasil.ndjson').map(({ id }) => id)).toEqual(['1', '4', '6']);
    expect(err.trimEnd().split('\n')).toEqual([
      'kotor.csv:4: 2 fields where the header has 3',
      'kotor.csv:5: not valid UTF-8',
      'kotor.csv:7: an earlier row has the id "1"; only that one is kept',
      'kotor.csv:8: a quoted field does not end',
    ]);
  });
});
