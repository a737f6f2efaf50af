// The way to BullMQ: loaded only by the commands that need it, with a plain word where it is absent.
import type { ConnectionOptions, Job, Queue } from 'bullmq';
import type { PlannedShard, PlanOptions } from './plan';

export interface QueueAddress {
  /** redis://HOST:PORT, as ioredis reads it. */
  redis: string;
  /** Name of the queue. */
  queue: string;
}

/** What a job of the queue holds: all that a worker must know. */
export interface ShardTask {
  shard: PlannedShard;
  options: PlanOptions;
  /** Where the parts go: a folder that all machines see under this name. */
  folder: string;
}

/** What a done job answers. */
export interface ShardAnswer {
  results: number;
  rejected: number;
}

export type ShardJob = Job<ShardTask, ShardAnswer>;
export type ShardQueue = Queue<ShardTask, ShardAnswer>;

/** States of jobs that will still change by themselves. */
export const UNFINISHED = ['waiting', 'active', 'delayed', 'prioritized', 'waiting-children'] as const;

const PEERS = ['bullmq', 'ioredis'] as const;

export async function loadBullMq(): Promise<typeof import('bullmq')> {
  try {
    // BullMQ loads ioredis only when it connects; it is asked for here, so that its absence is said in time.
    await import('ioredis');
    return await import('bullmq');
  } catch (error) {
    if (!/^ERR_MODULE_NOT_FOUND|^MODULE_NOT_FOUND/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Error(`this command needs packages that are not installed: npm install ${PEERS.join(' ')}`);
  }
}

/** A worker waits for a Redis that is away; other commands say that it is. */
export const connection = ({ redis }: QueueAddress, patient: boolean): ConnectionOptions =>
  patient
    ? { url: redis, maxRetriesPerRequest: null, retryStrategy: (times) => Math.min(times * 100, 2000) }
    : { url: redis, maxRetriesPerRequest: 1, retryStrategy: (times) => (times > 3 ? null : times * 100) };

/** Opens the queue for one command, and closes it. */
export async function withQueue<T>(address: QueueAddress, use: (queue: ShardQueue) => Promise<T>): Promise<T> {
  const { Queue } = await loadBullMq();
  const queue: ShardQueue = new Queue(address.queue, { connection: connection(address, false) });
  let trouble: Error | undefined;
  queue.on('error', (error) => {
    trouble = error;
  });
  try {
    await queue.waitUntilReady().catch((error: Error) => {
      throw new Error(`Redis cannot be reached: ${reasonOf(trouble ?? error)}`);
    });
    return await use(queue);
  } finally {
    await queue.close().catch(() => {});
  }
}

/** What went wrong, also where Node tried several addresses and says only that all failed. */
export const reasonOf = (error: Error): string =>
  error.message || (error as AggregateError).errors?.map((one: Error) => one.message).join(', ') || error.name;
