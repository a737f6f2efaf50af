// `saripati worker`: takes shards from the queue, one at a time, and writes their parts. Start as
// many as there are processors, on as many machines as see the dump and the folder of the parts.
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Worker } from 'bullmq';
import type { Job } from '../batch/jobs';
import { doJobs } from '../batch/pool';
import { countPart, isWritten, jobsOf, writePart } from './part';
import { isUnchanged, partFiles } from './plan';
import {
  connection,
  loadBullMq,
  type QueueAddress,
  reasonOf,
  type ShardAnswer,
  type ShardJob,
  type ShardTask,
  UNFINISHED,
  withQueue,
} from './redis';

export interface WorkerOptions extends QueueAddress {
  version: string;
  /** Seconds after which a worker that gives no sign is taken for dead and its shard given to another. */
  lock: number;
  /** End when the queue has nothing left that waits or is under way. */
  untilDone: boolean;
}

/** Told what happens, a line each. */
export type Teller = (line: string) => void;

const MAX_STALLED = 5;
const PROGRESS_EVERY = 1000;
const LOOK_EVERY = 500;

/** Works until `stop` is aborted (the shard in hand is finished first) or, if asked, until nothing is left. */
export async function work(options: WorkerOptions, tell: Teller, stop: AbortSignal): Promise<void> {
  const { Worker } = await loadBullMq();
  const worker: Worker<ShardTask, ShardAnswer> = new Worker(options.queue, (job) => doJob(job, options.version), {
    connection: connection(options, true),
    lockDuration: options.lock * 1000,
    stalledInterval: options.lock * 1000,
    maxStalledCount: MAX_STALLED,
  });
  worker.on('completed', ({ id }, { results, rejected }) => tell(`${id}: ${results} results, ${rejected} rejected`));
  worker.on('failed', (job, error) => tell(`${job?.id}: failed: ${error.message}`));
  worker.on('stalled', (id) => tell(`${id}: its worker gives no sign, so it is done again`));
  let trouble = '';
  worker.on('error', (error) => {
    // A Redis that is away is met at every try to come back.
    if (reasonOf(error) !== trouble) tell(`Redis: ${reasonOf(error)}`);
    trouble = reasonOf(error);
  });
  worker.on('ready', () => {
    trouble = '';
  });
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
  await (options.untilDone ? Promise.race([stopped, untilDone(options, stop)]) : stopped);
  await worker.close();
}

/** Waits until nothing waits or is under way, here or at another worker that may yet die. */
async function untilDone(options: WorkerOptions, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    const left = await withQueue(options, async (queue) => queue.getJobCountByTypes(...UNFINISHED)).catch(() => 1);
    if (left === 0) return;
    await setTimeout(LOOK_EVERY);
  }
}

async function doJob(job: ShardJob, version: string): Promise<ShardAnswer> {
  const { shard, options, folder } = job.data;
  if (options.version !== version)
    throw new Error(`submitted by version ${options.version}, and this worker is ${version}`);
  const files = partFiles(folder, shard);
  if (isWritten(files)) return countPart(files);
  if (!(await isUnchanged(shard, options)))
    throw new Error('a file is not what it was when it was submitted: submit it again');
  let told = performance.now();
  const finished = doJobs(unblocked(jobsOf(shard.pieces, options.read)), {
    ...{ workers: 1, villages: options.villages, strict: false },
  });
  return writePart(finished, files, (_, __, soFar) => {
    if (performance.now() - told < PROGRESS_EVERY) return;
    told = performance.now();
    // Nobody waits for it: where Redis is away, the work goes on.
    job.updateProgress(soFar).catch(() => {});
  });
}

/** Lets timers run between batches: a worker that does not renew its lock in time is taken for dead. */
async function* unblocked(source: AsyncIterable<Job>): AsyncGenerator<Job> {
  for await (const job of source) {
    yield job;
    await setImmediate();
  }
}
