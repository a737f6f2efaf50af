// Every row of a file becomes a row or a reject with its place and reason.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { isReject, type ReadOptions, type Reject, type Row, readRows } from '../../src/batch';

const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array, options?: ReadOptions) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const rows: Row[] = [];
  const rejects: Reject[] = [];
  for await (const batch of readRows(file, options))
    for (const row of batch) isReject(row) ? rejects.push(row) : rows.push(row);
  return { rows, rejects, reasons: rejects.map(({ row, reason }) => `${row}: ${reason}`) };
}

const object = (value: object) => `${JSON.stringify(value)}\n`;

describe('NDJSON', () => {
  it('gives id, text and date', async () => {
    const { rows, rejects } = await read('a.ndjson', object({ id: 7, text: 'Isi', date: '2025-01-24T10:00:00+07:00' }));
    expect(rejects).toEqual([]);
    expect(rows).toMatchObject([{ row: 1, id: '7', text: 'Isi', publishedAt: '2025-01-24' }]);
  });

  it('takes "published" where there is no date, and other fields when told', async () => {
    const { rows } = await read('a.ndjson', object({ text: 'Isi', published: '2024-02-29' }));
    expect(rows[0]?.publishedAt).toBe('2024-02-29');
    const fields = { text: 'isi', date: 'terbit', id: 'url' };
    const named = await read('a.ndjson', object({ isi: 'Isi', terbit: '2024-03-01', url: 'a/b' }), { fields });
    expect(named.rows[0]).toMatchObject({ text: 'Isi', publishedAt: '2024-03-01', id: 'a/b' });
  });

  it('names a row without an id by its place', async () => {
    const { rows } = await read('b.ndjson', `\n${object({ text: 'Isi' })}`);
    expect(rows[0]?.id).toBe(`${path.join(folder, 'b.ndjson')}:2`);
  });

  it('goes on without a date that is none', async () => {
    for (const date of ['2021-05', '24/01/2025', '2025-02-30', '2025-13-01', '2025-01-245']) {
      const { rows } = await read('a.ndjson', object({ text: 'Isi', date }));
      expect(rows[0]).toMatchObject({ unreadDate: date });
      expect(rows[0]).not.toHaveProperty('publishedAt');
    }
  });

  it('rejects what is no row, with its line, and reads the rest', async () => {
    const lines = [
      '{"text": "putus',
      '[1]',
      'null',
      '{"text": 5}',
      '{"text": " "}',
      '{}',
      '{"text": "a", "date": 5}',
      '{"text": "a", "id": {}}',
      '{"__proto__": {"text": "a"}}',
      '{"text": "baik"}',
    ];
    const { rows, reasons } = await read('dirty.ndjson', lines.join('\n'));
    expect(rows.map(({ row }) => row)).toEqual([10]);
    expect(reasons).toEqual([
      expect.stringMatching(/^1: not JSON: /),
      '2: a JSON object is needed, not an array',
      '3: a JSON object is needed, not null',
      '4: "text" must be a string, not a number',
      '5: "text" is empty',
      '6: "text" must be a string, not missing',
      '7: "date" must be a string, not a number',
      '8: "id" must be a string or number, not an object',
      '9: "text" must be a string, not missing',
    ]);
  });

  it('rejects invalid UTF-8 and NUL bytes, and reads the rest', async () => {
    const bad = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}\n{"text":"a\0"}\n')]);
    const { rows, reasons } = await read('bytes.ndjson', Buffer.concat([bad, Buffer.from(object({ text: 'baik' }))]));
    expect(reasons).toEqual(['1: not valid UTF-8', expect.stringMatching(/^2: not JSON/)]);
    expect(rows.map(({ row }) => row)).toEqual([3]);
  });

  it('says what to do with a file of one big JSON value', async () => {
    const { reasons } = await read('array.json', '[\n{"text": "Isi"},\n]\n');
    expect(reasons[0]).toContain("jq -c '.[]' makes it so");
    expect((await read('object.json', '{\n"text": "Isi"\n}\n')).reasons[0]).toContain('jq -c . makes it so');
  });

  it('refuses a number for an id that JSON does not hold exactly', async () => {
    const { rows, reasons } = await read('big.ndjson', '{"id":12345678901234567890,"text":"a"}\n{"id":7,"text":"a"}\n');
    expect(reasons).toEqual(['1: "id" is larger than a JSON number holds exactly: write it as a string']);
    expect(rows).toMatchObject([{ id: '7' }]);
  });

  it('rejects a row over the limit', async () => {
    const text = object({ text: 'x'.repeat(500) }) + object({ text: 'baik' });
    const { rows, reasons } = await read('long.ndjson', text, { maxBytes: 100 });
    expect(reasons).toEqual(['1: longer than 100 bytes: raise --max-bytes to read it']);
    expect(rows).toHaveLength(1);
  });

  it('reads gzip and skips a byte order mark', async () => {
    const { rows } = await read('a.ndjson.gz', gzipSync(`\ufeff${object({ text: 'Isi' })}`));
    expect(rows).toHaveLength(1);
  });

  it('rejects a torn gzip after the rows that it gave', async () => {
    const whole = gzipSync(object({ text: 'Isi' }).repeat(3));
    const { reasons } = await read('torn.ndjson.gz', whole.subarray(0, whole.length - 12));
    expect(reasons.at(-1)).toMatch(/cannot be read: unexpected end of file/);
  });
});

describe('tables', () => {
  it('read quoted fields', async () => {
    const { rows } = await read('a.csv', 'id,text,date\n1,"Kata ""ya"",\nlalu",2025-01-02\n');
    expect(rows).toMatchObject([{ row: 2, id: '1', text: 'Kata "ya",\nlalu', publishedAt: '2025-01-02' }]);
  });

  it('read TSV without quoting', async () => {
    const { rows } = await read('a.tsv', 'id\ttext\n1\t"Siap," kata Bupati\n');
    expect(rows[0]?.text).toBe('"Siap," kata Bupati');
  });

  it('reject a row of another width and a quote that does not end', async () => {
    const { rows, reasons } = await read('b.csv', 'id,text\n1\n2,baik\n3,"tanpa akhir\n');
    expect(rows).toHaveLength(1);
    expect(reasons).toEqual(['2: 1 fields where the header has 2', '4: a quoted field does not end']);
  });

  it('reject NUL bytes, which are no text', async () => {
    const { rows, reasons } = await read('nul.csv', 'id,text\n1,a\0b\n2,baik\n');
    expect(reasons).toEqual(['2: holds NUL bytes: this is no text']);
    expect(rows).toHaveLength(1);
  });

  it('say which columns there are when the text is not among them', async () => {
    const { rejects } = await read('c.csv', 'id,isi\n1,a\n');
    expect(rejects[0]?.reason).toBe('no column "text" among id, isi: name it with --text-field');
  });
});

describe('plain text', () => {
  it('is one release a file', async () => {
    const { rows } = await read('rilis.txt', 'Judul\n\nIsi rilis.\n');
    expect(rows).toMatchObject([{ row: 1, text: 'Judul\n\nIsi rilis.\n' }]);
  });

  it('is rejected when it is empty or no text', async () => {
    expect((await read('kosong.txt', '')).reasons).toEqual(['1: "text" is empty']);
    expect((await read('biner.txt', new Uint8Array([0xff, 0xfe]))).reasons).toEqual(['1: not valid UTF-8']);
  });

  it('that cannot be opened is a reject, not a crash', async () => {
    const rejects = [];
    for await (const batch of readRows(folder, { format: 'ndjson' })) rejects.push(...batch);
    expect(rejects).toMatchObject([{ reason: expect.stringMatching(/^cannot be read: EISDIR/) }]);
  });
});
