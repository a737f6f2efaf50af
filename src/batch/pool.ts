// Does jobs in threads, several at a time, and gives what came of them in the order in which
// they were handed in. With one worker the jobs are done right here, without a thread.
import { Worker } from 'node:worker_threads';
import { makeExtractor } from './extractor';
import type { Job } from './jobs';
import { type Done, work } from './work';

export interface PoolOptions {
  workers: number;
  villages: boolean;
  strict: boolean;
}

/** A job and what came of it. */
export interface Finished<J extends Job> {
  job: J;
  done: Done;
}

/** What came of the jobs, in order. At most two jobs a worker are under way, so memory stays flat. */
export async function* doJobs<J extends Job>(
  source: AsyncIterable<J>,
  options: PoolOptions,
): AsyncGenerator<Finished<J>> {
  if (options.workers === 1) {
    const extractor = await makeExtractor(options.villages);
    for await (const job of source) yield { job, done: work(job, extractor, options.strict) };
    return;
  }
  const threads = Array.from({ length: options.workers }, () => new Thread(options));
  const underWay: Promise<Finished<J>>[] = [];
  try {
    for await (const job of source) {
      const thread = threads.reduce((idlest, other) => (other.waiting < idlest.waiting ? other : idlest));
      const finished = thread.do(job).then((done) => ({ job, done }));
      // A thread that dies fails its jobs at once; the failure is thrown when their turn comes.
      finished.catch(() => {});
      underWay.push(finished);
      if (underWay.length >= 2 * threads.length) yield await underWay.shift()!;
    }
    while (underWay.length) yield await underWay.shift()!;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

class Thread {
  private readonly worker: Worker;
  private readonly queue: { resolve: (done: Done) => void; reject: (error: Error) => void }[] = [];

  constructor({ villages, strict }: PoolOptions) {
    this.worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { villages, strict } });
    this.worker.on('message', (done: Done) => this.queue.shift()?.resolve(done));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('a worker ended before its work was done')));
  }

  /** How many jobs it has not answered yet. */
  get waiting(): number {
    return this.queue.length;
  }

  do(job: Job): Promise<Done> {
    // The line numbers and ends are small and needed here for the checkpoint; the bytes move.
    this.worker.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
    return new Promise((resolve, reject) => this.queue.push({ resolve, reject }));
  }

  async end(): Promise<void> {
    this.queue.length = 0;
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const { reject } of this.queue.splice(0)) reject(error);
  }
}
