// What a user names becomes the same files in the same order on every machine, each once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../src/batch';

const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inside = (...parts: string[]) => path.join(folder, ...parts);
mkdirSync(inside('dump/2025'), { recursive: true });
mkdirSync(inside('kosong'));
for (const name of ['b.ndjson', 'a.csv.gz', 'c.txt.zst', 'gambar.png', '.diam.ndjson', '2025/d.jsonl', 'rilis [1].txt'])
  writeFileSync(inside('dump', name), '');

const found = async (names: string[], except?: string[]) =>
  (await filesOf(names, except)).map((name) => path.relative(inside('dump'), name));

describe('filesOf', () => {
  it('takes the known endings of a folder and those below it, sorted', async () => {
    expect(await found([inside('dump')])).toEqual([
      '2025/d.jsonl',
      'a.csv.gz',
      'b.ndjson',
      'c.txt.zst',
      'rilis [1].txt',
    ]);
  });

  it('takes a named file whatever its ending, also where the name looks like a pattern', async () => {
    expect(await found([inside('dump/gambar.png'), inside('dump/rilis [1].txt')])).toEqual([
      'gambar.png',
      'rilis [1].txt',
    ]);
  });

  it('takes what a pattern matches', async () => {
    expect(await found([inside('dump/**/*.{jsonl,ndjson}')])).toEqual(['2025/d.jsonl', 'b.ndjson']);
  });

  it('reads a file once, in the place where it is named first', async () => {
    expect(await found([inside('dump/b.ndjson'), inside('dump'), inside('dump/./b.ndjson')])).toEqual([
      ...['b.ndjson', '2025/d.jsonl', 'a.csv.gz', 'c.txt.zst', 'rilis [1].txt'],
    ]);
  });

  it('leaves out what is written, and refuses it where it is named', async () => {
    expect(await found([inside('dump')], [inside('dump/b.ndjson')])).not.toContain('b.ndjson');
    await expect(found([inside('dump/b.ndjson')], [inside('dump/b.ndjson')])).rejects.toThrow(
      'read and written at once',
    );
  });

  it('says when there is nothing', async () => {
    await expect(found([inside('tidak-ada.txt')])).rejects.toThrow('no such file');
    await expect(found([inside('*.pdf')])).rejects.toThrow('no file matches');
    await expect(found([inside('kosong')])).rejects.toThrow('no file with a known ending');
  });
});
