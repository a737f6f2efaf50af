// Does jobs in threads, several at a time, and gives what came of them in the order in which
// they were handed in. With one worker the jobs are done right here, without a thread.
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { makeExtractor } from './extractor';
import type { Job } from './jobs';
import { type Done, work } from './work';

export interface PoolOptions {
  workers: number;
  villages: boolean;
  /** Stop a job at its first reject. */
  strict: boolean;
}

/** A job and what came of it. */
export interface Finished<J extends Job> {
  job: J;
  done: Done;
}

/** Jobs under way for each worker: more than one, so that a job of long articles does not leave the others idle; few, so that memory stays flat. */
const AHEAD = 4;

/** What came of the jobs, in order. */
export async function* doJobs<J extends Job>(
  source: AsyncIterable<J>,
  options: PoolOptions,
): AsyncGenerator<Finished<J>> {
  if (options.workers === 1) {
    const extractor = await makeExtractor(options.villages);
    for await (const job of source) {
      yield { job, done: work(job, extractor, options.strict) };
      // Signals and streams have their turn between two jobs.
      await setImmediate();
    }
    return;
  }
  const pool = new Pool(options);
  const underWay: Promise<Finished<J>>[] = [];
  try {
    for await (const job of source) {
      const finished = pool.do(job).then((done) => ({ job, done }));
      // A thread that dies fails its jobs at once; the failure is thrown when their turn comes.
      finished.catch(() => {});
      underWay.push(finished);
      if (underWay.length >= AHEAD * options.workers) yield await underWay.shift()!;
    }
    while (underWay.length) yield await underWay.shift()!;
  } finally {
    await pool.end();
  }
}

interface Task {
  job: Job;
  resolve: (done: Done) => void;
  reject: (error: Error) => void;
}

class Pool {
  private readonly waiting: Task[] = [];
  private readonly threads: Thread[];

  constructor(options: PoolOptions) {
    this.threads = Array.from({ length: options.workers }, () => new Thread(options, () => this.hand()));
  }

  do(job: Job): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, resolve, reject });
      this.hand();
    });
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }

  private hand(): void {
    const idlest = this.threads.reduce((one, other) => (other.inHand < one.inHand ? other : one));
    // A second job waits in the thread, so that it need not wait for us.
    if (idlest.inHand < 2 && this.waiting.length) idlest.do(this.waiting.shift()!);
  }
}

class Thread {
  private readonly worker: Worker;
  private readonly tasks: Task[] = [];

  constructor({ villages, strict }: PoolOptions, onFree: () => void) {
    this.worker = new Worker(workerFile(), { workerData: { villages, strict } });
    this.worker.on('message', (done: Done) => {
      this.tasks.shift()?.resolve(done);
      onFree();
    });
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('a worker ended before its work was done')));
  }

  /** How many jobs it has not answered yet. */
  get inHand(): number {
    return this.tasks.length;
  }

  do(task: Task): void {
    this.tasks.push(task);
    this.worker.postMessage(task.job);
  }

  async end(): Promise<void> {
    this.tasks.length = 0;
    await this.worker.terminate();
  }

  private fail(error: Error): void {
    for (const { reject } of this.tasks.splice(0)) reject(error);
  }
}

declare const __filename: string;

/** The thread's file beside this one, in the build for `import` and in that for `require`. */
function workerFile(): URL {
  return new URL('./worker.js', import.meta.url || pathToFileURL(__filename));
}
