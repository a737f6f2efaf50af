// Shards of files on disk: together they are what an undivided run gives, and a part is whole or not there.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { extractFiles } from '../../src/batch';
import { Interrupted } from '../../src/queue/part';
import { extractShard, partName, readShard, type ShardPlan } from '../../src/queue/shard';

const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-shard-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
const row = (id: number) =>
  `${JSON.stringify({ id: `b-${id}`, text: `Bupati Berau hadir, Senin (${(id % 28) + 1}/6/2025).` })}\n`;
const dump = write('dump.ndjson', `${Array.from({ length: 40 }, (_, i) => row(i)).join('')}{oops\n\n${row(40)}`);
const table = write('table.csv', 'id,text\nc1,"Baris\nsatu"\nc2,Isi\n');
const never = new AbortController().signal;

const plan = (out: string, index: number, count: number): ShardPlan => ({
  files: [dump, table],
  shard: { index, count },
  read: {},
  out: path.join(folder, out, 'r.ndjson'),
  rejects: path.join(folder, out, 'rejects.ndjson'),
  workers: 1,
  villages: false,
  resume: false,
});
const partsIn = (out: string, start: string) =>
  readdirSync(path.join(folder, out))
    .filter((name) => name.startsWith(start))
    .sort()
    .map((name) => readFileSync(path.join(folder, out, name), 'utf8'))
    .join('');

describe('extractShard', () => {
  it.each([1, 3, 20])('%i shards together give what one run gives', async (count) => {
    const out = `of-${count}`;
    for (let index = 1; index <= count; index++) await extractShard(plan(out, index, count), () => {}, never);
    const whole: string[] = [];
    const reasons: string[] = [];
    for await (const { result, reject } of extractFiles([dump, table])) {
      if (result) whole.push(JSON.stringify(result));
      else reasons.push(reject.reason);
    }
    expect(partsIn(out, 'r-').trimEnd().split('\n')).toEqual(whole);
    const rejects = partsIn(out, 'rejects-').trimEnd().split('\n');
    expect(rejects.map((line) => JSON.parse(line).reason)).toEqual(reasons);
  });

  it('does a part again without harm, or leaves it when told to resume', async () => {
    await extractShard(plan('again', 1, 2), () => {}, never);
    const first = partsIn('again', 'r-');
    expect(await extractShard({ ...plan('again', 1, 2), resume: true }, () => {}, never)).toBeUndefined();
    expect(await extractShard(plan('again', 1, 2), () => {}, never)).toMatchObject({ rejected: 0 });
    expect(partsIn('again', 'r-')).toBe(first);
  });

  it('gzips parts whose name says so', async () => {
    const out = path.join(folder, 'packed', 'r.ndjson.gz');
    await extractShard({ ...plan('packed', 1, 1), out }, () => {}, never);
    const packed = readFileSync(path.join(folder, 'packed/r-00001-of-00001.ndjson.gz'));
    expect(gunzipSync(packed).toString().split('\n')).toHaveLength(44);
  });

  it('leaves no part when it is interrupted, nor anything else', async () => {
    const interrupt = new AbortController();
    const run = extractShard(plan('stopped', 1, 1), () => interrupt.abort(), interrupt.signal);
    await expect(run).rejects.toThrow(Interrupted);
    expect(readdirSync(path.join(folder, 'stopped'))).toEqual([]);
  });
});

describe('names of shards', () => {
  it('are read as I/N', () => {
    expect(readShard('3/16')).toEqual({ index: 3, count: 16 });
    for (const bad of ['0/4', '5/4', '1', '1/0', 'a/b', '-1/4', '1/4/2', '1.5/4', ''])
      expect(readShard(bad)).toBeUndefined();
  });

  it('of parts sort in the order of the input', () => {
    expect(partName('out/r.ndjson', { index: 3, count: 16 })).toBe('out/r-00003-of-00016.ndjson');
    expect(partName('r.ndjson.gz', { index: 1, count: 2 })).toBe('r-00001-of-00002.ndjson.gz');
    expect(partName('results', { index: 12, count: 16 })).toBe('results-00012-of-00016');
  });
});
