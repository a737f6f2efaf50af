// `saripati submit`: cuts a dump into shards and hands those that are not done to the queue. To
// submit again is harmless: what is done, waits or is under way is left, what failed or lost its
// part is tried again.
import { isWritten } from './part';
import { type Plan, type PlannedShard, partFiles } from './plan';
import type { ShardQueue, ShardTask } from './redis';

export interface Submitted {
  /** Handed to the queue now. */
  added: number;
  /** Already in the queue. */
  known: number;
  /** Their parts are written. */
  done: number;
}

/** What of a queue is needed here. */
export type Submittable = Pick<ShardQueue, 'getJob' | 'addBulk'>;

const ATTEMPTS = 5;
const FIRST_RETRY_AFTER = 1000;
const AT_A_TIME = 500;

export async function submitPlan(plan: Plan, folder: string, queue: Submittable): Promise<Submitted> {
  const submitted: Submitted = { added: 0, known: 0, done: 0 };
  const { shards, ...options } = plan;
  for (let at = 0; at < shards.length; at += AT_A_TIME) {
    const block = shards.slice(at, at + AT_A_TIME);
    const missing = block.filter((shard) => !isWritten(partFiles(folder, shard)));
    const free = (
      await Promise.all(missing.map(async (shard) => ((await isFree(shard, queue)) ? [shard] : [])))
    ).flat();
    await queue.addBulk(free.map((shard) => jobFor({ shard, options, folder })));
    submitted.added += free.length;
    submitted.known += missing.length - free.length;
    submitted.done += block.length - missing.length;
  }
  return submitted;
}

/** Whether the queue has no job of this name that will still make the part. */
async function isFree({ name }: PlannedShard, queue: Submittable): Promise<boolean> {
  const job = await queue.getJob(name);
  if (!job) return true;
  const state = await job.getState();
  if (state !== 'failed' && state !== 'completed') return false;
  // Done, but its part is gone, or given up after all its attempts: a job of the same name would be ignored.
  await job.remove();
  return true;
}

const jobFor = (data: ShardTask) => ({
  name: 'shard',
  data,
  opts: {
    jobId: data.shard.name,
    attempts: ATTEMPTS,
    backoff: { type: 'exponential', delay: FIRST_RETRY_AFTER },
    // Kept, so that progress counts them; a shard's job is about a kilobyte.
    removeOnComplete: false,
    removeOnFail: false,
  },
});
