// gzip and zstd are known by their first bytes; torn and empty files are told, never passed over.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { isReject, readRows } from '../../src/batch';
import { decodedByScript, zstdDecoded } from '../../src/batch/zstd';

const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PLAIN = '{"id":"z1","text":"Bupati Berau hadir."}\n{"id":"z2","text":"Camat hadir."}\n';
/** PLAIN as `zstd` packs it; Node 20 cannot. */
const ZSTD = Buffer.from(
  'KLUv/SRL3QEA9AJ7ImlkIjoiejEiLCJ0ZXh0IjoiQnVwYXRpIEJlcmF1IGhhZGlyLiJ9CjJDYW1hdAMARW0Fm4URSg/GZ02p',
  'base64',
);

/** Ids of the rows, and the reasons of the rejects. */
async function told(name: string, content: string | Uint8Array): Promise<string[]> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const found: string[] = [];
  for await (const batch of readRows(file)) found.push(...batch.map((row) => (isReject(row) ? row.reason : row.id)));
  return found;
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const text = async (source: AsyncIterable<Uint8Array>) => {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
};

describe('packed files', () => {
  it('are read, whatever they are called', async () => {
    expect(await told('a.ndjson.gz', gzipSync(PLAIN))).toEqual(['z1', 'z2']);
    expect(await told('a.ndjson.zst', ZSTD)).toEqual(['z1', 'z2']);
    expect(await told('a.ndjson', ZSTD)).toEqual(['z1', 'z2']);
    expect(await told('plain.ndjson.gz', PLAIN)).toEqual(['z1', 'z2']);
  });

  it('of several members are read to the end', async () => {
    expect(await told('b.ndjson.gz', Buffer.concat([gzipSync(PLAIN), gzipSync(PLAIN)]))).toHaveLength(4);
    expect(await told('b.ndjson.zst', Buffer.concat([ZSTD, ZSTD]))).toHaveLength(4);
  });

  it('that are torn or empty are rejects, after the rows that are whole', async () => {
    const torn = gzipSync(PLAIN);
    expect(await told('c.ndjson.gz', torn.subarray(0, -9))).toContainEqual(expect.stringMatching(/^cannot be read: /));
    expect((await told('c.ndjson.zst', ZSTD.subarray(0, -9))).at(-1)).toMatch(/^cannot be read: /);
    expect(await told('d.ndjson.gz', '')).toEqual(['cannot be read: the file is empty']);
  });

  it('of zstd come out the same however they come in, with and without Node’s own zstd', async () => {
    const three = Buffer.concat([ZSTD, ZSTD, ZSTD]);
    for (const decoder of [zstdDecoded, decodedByScript])
      for (const size of [1, 7, ZSTD.length, ZSTD.length + 2, 1000])
        expect(await text(decoder(chunks(three, size)))).toBe(PLAIN.repeat(3));
  });
});

describe('UTF-16', () => {
  it('is named, in either order', async () => {
    const little = Buffer.from(`\ufeff${PLAIN}`, 'utf16le');
    const reason = expect.stringMatching(/^cannot be read: it is UTF-16/);
    expect(await told('u.ndjson', little)).toEqual([reason]);
    expect(await told('u.csv', Buffer.from(little).swap16())).toEqual([reason]);
  });
});
