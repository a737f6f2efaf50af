// Submitting and progress against a queue that is a map: what is sent, what is left alone, what is counted.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makePlan, partFiles } from '../../src/queue/plan';
import { inWords, isOver, readProgress } from '../../src/queue/progress';
import { type Submittable, submitPlan } from '../../src/queue/submit';

const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-submit-'));
afterAll(() => rmSync(folder, { recursive: true }));
const dump = path.join(folder, 'dump.ndjson');
writeFileSync(dump, '{"text":"Bupati hadir."}\n'.repeat(12));
const planned = makePlan([dump], { version: '1', read: {}, villages: false }, 60);

/** A queue of states by job id. */
function queueOf(states: Map<string, string>) {
  const queue = {
    getJob: async (id: string) =>
      states.has(id) ? { getState: async () => states.get(id), remove: async () => states.delete(id) } : undefined,
    addBulk: async (jobs: { opts: { jobId: string } }[]) => {
      for (const { opts } of jobs) if (!states.has(opts.jobId)) states.set(opts.jobId, 'waiting');
      return [];
    },
  };
  return queue as unknown as Submittable;
}

describe('submitPlan', () => {
  it('queues each shard once, however often it is asked', async () => {
    const { shards } = await planned;
    const states = new Map<string, string>();
    expect(await submitPlan(await planned, folder, queueOf(states))).toEqual({
      added: shards.length,
      known: 0,
      done: 0,
    });
    expect([...states.keys()]).toEqual(shards.map(({ name }) => name));
    expect(await submitPlan(await planned, folder, queueOf(states))).toEqual({
      added: 0,
      known: shards.length,
      done: 0,
    });
  });

  it('leaves what is written, and tries again what failed or lost its part', async () => {
    const { shards } = await planned;
    const [written, failed, lost, active] = shards.map(({ name }) => name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(partFiles(folder, { name: written! }).results, '');
    const states = new Map([
      [failed!, 'failed'],
      [lost!, 'completed'],
      [active!, 'active'],
    ]);
    const { added, known, done } = await submitPlan(await planned, folder, queueOf(states));
    expect({ added, known, done }).toEqual({ added: shards.length - 2, known: 1, done: 1 });
    expect([states.get(failed!), states.get(lost!), states.get(active!)]).toEqual(['waiting', 'waiting', 'active']);
    expect(states.has(written!)).toBe(false);
  });
});

describe('progress', () => {
  const shard = { name: 'part-1', bytes: 100, pieces: [] };
  const jobs: Record<string, object[]> = {
    completed: [{ data: { shard }, returnvalue: { results: 10, rejected: 1 } }],
    active: [
      { data: { shard }, progress: { results: 3, rejected: 0 } },
      { data: { shard }, progress: 0 },
    ],
    failed: [{ data: { shard }, attemptsMade: 5, failedReason: 'no space' }],
    delayed: [{ data: { shard } }],
  };
  type Readable = Parameters<typeof readProgress>[0];
  const queue = (of: typeof jobs) =>
    ({
      getJobs: async ([state]: string[]) => of[state!] ?? [],
      getWorkers: async () => [{}, {}],
    }) as unknown as Readable;

  it('counts shards, rows and bytes by state', async () => {
    const now = await readProgress(queue(jobs));
    expect(now).toMatchObject({
      shards: { done: 1, active: 2, waiting: 1, failed: 1 },
      rows: { results: 13, rejected: 1 },
      bytes: { done: 100, total: 500 },
      workers: 2,
    });
    expect(isOver(now)).toBe(false);
    expect(inWords(now)).toEqual([
      '1 of 5 shards done (20 % of the bytes), 2 under way, 1 waiting, 1 failed; 2 workers; 13 results, 1 rejected',
      'part-1: failed after 5 attempts: no space',
    ]);
  });

  it('is over when nothing waits or is under way', async () => {
    expect(isOver(await readProgress(queue({ completed: jobs.completed!, failed: jobs.failed! })))).toBe(true);
    expect(isOver(await readProgress(queue({})))).toBe(true);
  });
});
