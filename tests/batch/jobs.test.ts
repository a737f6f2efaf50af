// Reading can start again where any job ended, and then goes on with the same jobs.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type Job, jobs, type Position } from '../../src/batch/jobs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = Array.from({ length: 300 }, (_, i) => ({
  id: `r${i}`,
  text: `Paragraf satu.\n\nParagraf dua. ${'é'.repeat(1500)}`,
}));
const ndjson = `\ufeff${rows.map((row) => JSON.stringify(row)).join('\r\n')}`;
const csv = `id,text\n${rows.map(({ id, text }) => `${id},"${text}"\n`).join('')}`;
const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

async function all(file: string, from?: Position): Promise<Job[]> {
  const found: Job[] = [];
  for await (const job of jobs(file, {}, from)) found.push(job);
  return found;
}
const digest = (...parts: (Uint8Array | Int32Array)[]) => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
const seen = ({ bytes, lines, ends, columns, next }: Job) => ({ digest: digest(bytes, lines, ends), columns, next });

describe('jobs', () => {
  it.each([
    ['a.ndjson', ndjson],
    ['a.ndjson.gz', gzipSync(ndjson)],
    ['a.csv', csv],
    ['a.csv.gz', gzipSync(csv)],
  ])('of %s go on from the end of any of them', async (name, content) => {
    const file = write(name, content);
    const whole = await all(file);
    expect(whole.length).toBeGreaterThan(3);
    expect(whole.reduce((sum, { ends }) => sum + ends.length, 0)).toBe(300);
    for (const [i, { next }] of whole.entries())
      expect((await all(file, next)).map(seen)).toEqual(whole.slice(i + 1).map(seen));
  });

  it('know the line behind a field of several lines', async () => {
    const [first] = await all(write('b.csv', csv));
    expect(first!.lines.slice(0, 3)).toEqual(Int32Array.from([2, 5, 8]));
  });

  it('tell how much of the file is read', async () => {
    const packed = gzipSync(ndjson);
    expect((await all(write('c.ndjson.gz', packed))).at(-1)!.read).toBe(packed.length);
  });
});
