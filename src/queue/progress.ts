// `saripati progress`: how far the queue is, from any machine that reaches Redis.
import type { PartSummary } from './part';
import { type ShardQueue, UNFINISHED } from './redis';

export interface ShardsProgress {
  shards: { done: number; active: number; waiting: number; failed: number };
  /** Rows of shards that are done, and of those under way as far as they are. */
  rows: { results: number; rejected: number };
  bytes: { done: number; total: number };
  workers: number;
  failures: { shard: string; attempts: number; reason: string }[];
}

const AT_A_TIME = 1000;

export async function readProgress(queue: Pick<ShardQueue, 'getJobs' | 'getWorkers'>): Promise<ShardsProgress> {
  const shards = { done: 0, active: 0, waiting: 0, failed: 0 };
  const rows = { results: 0, rejected: 0 };
  const bytes = { done: 0, total: 0 };
  const failures: ShardsProgress['failures'] = [];
  const add = (more: Partial<PartSummary> | undefined) => {
    rows.results += more?.results ?? 0;
    rows.rejected += more?.rejected ?? 0;
  };
  for (const state of ['completed', 'failed', ...UNFINISHED] as const)
    for (let start = 0; ; start += AT_A_TIME) {
      const jobs = (await queue.getJobs([state], start, start + AT_A_TIME - 1)).filter((job) => job?.data);
      for (const job of jobs) {
        bytes.total += job.data.shard.bytes;
        if (state === 'completed') {
          shards.done++;
          bytes.done += job.data.shard.bytes;
          add(job.returnvalue);
        } else if (state === 'failed') {
          shards.failed++;
          failures.push({ shard: job.data.shard.name, attempts: job.attemptsMade, reason: job.failedReason });
        } else if (state === 'active') {
          shards.active++;
          add(typeof job.progress === 'object' ? (job.progress as PartSummary) : undefined);
        } else shards.waiting++;
      }
      if (jobs.length < AT_A_TIME) break;
    }
  return { shards, rows, bytes, workers: (await queue.getWorkers()).length, failures };
}

/** Whether nothing will change any more without somebody's doing. */
export const isOver = ({ shards }: ShardsProgress): boolean => shards.active + shards.waiting === 0;

/** The same in words, a line each. */
export function inWords({ shards, rows, bytes, workers, failures }: ShardsProgress): string[] {
  const n = (value: number) => value.toLocaleString('en');
  const all = shards.done + shards.active + shards.waiting + shards.failed;
  const share = bytes.total ? Math.floor((100 * bytes.done) / bytes.total) : 100;
  return [
    `${n(shards.done)} of ${n(all)} shards done (${share} % of the bytes), ${n(shards.active)} under way, ` +
      `${n(shards.waiting)} waiting, ${n(shards.failed)} failed; ${n(workers)} worker${workers === 1 ? '' : 's'}; ` +
      `${n(rows.results)} results, ${n(rows.rejected)} rejected`,
    ...failures.map(({ shard, attempts, reason }) => `${shard}: failed after ${attempts} attempts: ${reason}`),
  ];
}
