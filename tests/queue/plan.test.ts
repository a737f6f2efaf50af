// A plan cuts a dump between lines, names each shard by what it holds, and collecting holds every
// article of the dump against the parts.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type Duplicates, extractTo } from '../../src/batch';
import { doJobs } from '../../src/batch/pool';
import { collect, type Problem } from '../../src/queue/collect';
import { jobsOf, writePart } from '../../src/queue/part';
import {
  isUnchanged,
  loadPlan,
  makePlan,
  type Plan,
  type PlannedShard,
  partFiles,
  savePlan,
} from '../../src/queue/plan';

const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));
const options = { version: '1', read: {}, villages: false };
const parts = path.join(folder, 'parts');

const row = (id: number) =>
  `${JSON.stringify({ id: `b-${id}`, text: `Bupati Berau hadir, Senin (${(id % 28) + 1}/6/2025).` })}\n`;
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => row(from + i)).join('');
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

async function doShard(shard: PlannedShard): Promise<void> {
  const jobs = doJobs(jobsOf(shard.pieces, options.read), { workers: 1, villages: false, strict: false });
  await writePart(jobs, partFiles(parts, shard), () => {});
}

async function collected(plan: Plan, duplicates: Duplicates = 'reject') {
  const told: Problem[] = [];
  const [out, rejects] = ['out.ndjson', 'rejects.ndjson'].map((name) => path.join(folder, name));
  rmSync(out!, { force: true });
  const counts = await collect(plan, parts, { out, rejects, duplicates }, (problem) => told.push(problem));
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return { counts, told, out: read(out!), rejects: read(rejects!) };
}

/** The text that the shards hold, each from its ranges. */
const textOf = ({ pieces }: PlannedShard) =>
  pieces
    .map(({ file, range }) => readFileSync(file).subarray(range?.from ?? 0, range?.to))
    .map(String)
    .join('');

describe('makePlan', () => {
  const dump = write('plan.ndjson', rows(0, 100));

  it('cuts between lines, into shards of about the size asked for', async () => {
    const { shards } = await makePlan([dump], options, 500);
    expect(shards.map(textOf).join('')).toBe(readFileSync(dump, 'utf8'));
    for (const shard of shards) expect(textOf(shard).endsWith('\n')).toBe(true);
    for (const { bytes } of shards.slice(0, -1)) expect(bytes).toBeGreaterThanOrEqual(500);
    for (const { bytes } of shards) expect(bytes).toBeLessThan(600);
    const counted = shards.map(({ pieces }) => pieces[0]!.row);
    expect(counted).toEqual(shards.map((_, i) => 1 + shards.slice(0, i).map(textOf).join('').split('\n').length - 1));
  });

  it('names the same shard the same, wherever the file lies, and another differently', async () => {
    const names = async (...args: Parameters<typeof makePlan>) =>
      (await makePlan(...args)).shards.map(({ name }) => name);
    const first = await names([dump], options, 500);
    expect(await names([dump], options, 500)).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
    for (const other of [{ version: '2' }, { villages: true }, { read: { fields: { text: 'isi' } } }])
      expect((await names([dump], { ...options, ...other }, 500)).filter((name) => first.includes(name))).toEqual([]);
  });

  it('leaves the shards of a dump that grew as they were, but the last', async () => {
    const grown = write('grown.ndjson', rows(0, 100));
    const before = (await makePlan([grown], options, 500)).shards;
    appendFileSync(grown, rows(100, 120));
    const after = (await makePlan([grown], options, 500)).shards;
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('puts small files together and never cuts what cannot be cut', async () => {
    const packed = write('packed.ndjson.gz', gzipSync(rows(0, 50)));
    const texts = ['satu', 'dua', ''].map((text, i) => write(`t${i}.txt`, text));
    const { shards } = await makePlan([...texts, packed, dump], options, 6000);
    expect(shards.map(({ pieces }) => pieces.map(({ file }) => path.basename(file)))).toEqual([
      ['t0.txt', 't1.txt', 't2.txt', 'packed.ndjson.gz', 'plan.ndjson'],
      ['plan.ndjson'],
    ]);
  });

  it('knows when a file is no longer what it was', async () => {
    const file = write('changing.ndjson', rows(0, 20));
    const plan = await makePlan([file], options, 500);
    for (const shard of plan.shards) expect(await isUnchanged(shard, plan)).toBe(true);
    writeFileSync(file, rows(0, 19) + row(7));
    expect(await Promise.all(plan.shards.map((shard) => isUnchanged(shard, plan)))).toEqual(
      plan.shards.map((_, i) => i < plan.shards.length - 1),
    );
    writeFileSync(file, rows(0, 5));
    expect(await isUnchanged(plan.shards[1]!, plan)).toBe(false);
  });

  it('is saved whole and read back', async () => {
    const plan = await makePlan([dump], options, 500);
    await savePlan(parts, plan);
    expect(await loadPlan(parts)).toEqual(plan);
    await expect(loadPlan(folder)).rejects.toThrow('saripati submit writes it');
  });
});

describe('collect', () => {
  const bad = '{oops\n{"id":"empty","text":""}\n\n';
  const dump = write('dump.ndjson', rows(0, 30) + bad + row(29) + rows(30, 60) + row(3));
  const noId = write('no-id.ndjson', '{"text":"Bupati hadir."}\n{"text":"Camat hadir."}\n');
  const planned = makePlan([dump, noId], options, 1000);

  async function done(): Promise<Plan> {
    rmSync(parts, { recursive: true, force: true });
    const plan = await planned;
    for (const shard of plan.shards) await doShard(shard);
    return plan;
  }

  it.each(['reject', 'keep'] as const)(
    'puts together what an undivided run gives (%s repeated ids)',
    async (duplicates) => {
      const { out, rejects, told, counts } = await collected(await done(), duplicates);
      const [file, rejectFile] = ['whole.ndjson', 'whole-rejects.ndjson'].map((name) => path.join(folder, name));
      await extractTo({ files: [dump, noId], out: file, rejects: rejectFile, duplicates });
      expect(told).toEqual([]);
      expect(out).toBe(readFileSync(file!, 'utf8'));
      expect(rejects).toBe(readFileSync(rejectFile!, 'utf8'));
      expect(counts).toEqual(
        duplicates === 'keep'
          ? { results: 64, rejected: 2, repeated: 0, problems: 0 }
          : { results: 62, rejected: 4, repeated: 2, problems: 0 },
      );
    },
  );

  it('names each article of a part that is not there, and puts nothing together', async () => {
    const plan = await done();
    rmSync(partFiles(parts, plan.shards[1]!).results);
    const { told, out, counts } = await collected(plan);
    const rowsThere = textOf(plan.shards[1]!).split('\n').filter(Boolean).length;
    expect({ problems: counts.problems, out }).toEqual({ problems: rowsThere, out: '' });
    expect(
      told.every(({ shard, problem, row }) => shard === plan.shards[1]!.name && problem === 'no part' && row),
    ).toBe(true);
  });

  it('names what is missing, doubled, foreign or broken within a part', async () => {
    const plan = await done();
    const { results, rejects } = partFiles(parts, plan.shards[0]!);
    const [first, second, ...rest] = readFileSync(results, 'utf8').trimEnd().split('\n');
    const foreign = second!.replace('"id":"b-1"', '"id":"x\\"9"');
    writeFileSync(results, `${[second, second, foreign, '{"id":', ...rest].join('\n')}\n`);
    appendFileSync(rejects, '{"file":"elsewhere","row":1,"reason":"x"}\n');
    const { told } = await collected(plan);
    expect(first).toContain('"id":"b-0"');
    expect(told.map(({ problem, id, file }) => [problem, id ?? path.basename(file!)])).toEqual([
      ['broken line', path.basename(results)],
      ['missing', 'b-0'],
      ['more than once', 'b-1'],
      ['not of this input', 'x"9'],
      ['not of this input', 'elsewhere:1'],
    ]);
  });

  it('does not take a dump that has changed for the one that was read', async () => {
    const file = write('changed.ndjson', rows(0, 3));
    const plan = await makePlan([file], options);
    await doShard(plan.shards[0]!);
    writeFileSync(file, rows(1, 4));
    expect((await collected(plan)).told).toEqual([
      { shard: plan.shards[0]!.name, problem: 'the input has changed', file },
    ]);
  });
});
