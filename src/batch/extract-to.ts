// The whole of `saripati extract`: files in, an output and a reject file out, with threads,
// checkpoints and a stop that loses nothing.
import * as checkpoint from './checkpoint';
import { type Job, jobs } from './jobs';
import { doJobs } from './pool';
import { fileSink, nowhere, outputSink, type Sink } from './sink';
import type { ReadOptions, Reject } from './types';

export interface Plan {
  files: string[];
  read: ReadOptions;
  /** Standard output where not given. */
  out?: string;
  rejects?: string;
  workers: number;
  villages: boolean;
  strict: boolean;
  resume: boolean;
}

/** Told what happens, as it happens. */
export interface Watcher {
  reject(reject: Reject): void;
  /** After each job: bytes of input done, results and rejects so far. */
  progress(bytes: number, results: number, rejected: number): void;
}

export interface Summary {
  results: number;
  rejected: number;
  /** Whether it ended because of `signal`. */
  interrupted: boolean;
}

const CHECKPOINT_EVERY = 500;

export async function extractTo(plan: Plan, watcher: Watcher, signal: AbortSignal): Promise<Summary> {
  const { out: path, rejects: rejectPath } = plan;
  const state = await firstState(plan);
  if (path) await checkpoint.save(path, state);
  const out = path ? await fileSink(path, state.out) : outputSink();
  const rejects = rejectPath ? await fileSink(rejectPath, state.rejects) : nowhere;
  let bytes = 0;
  let saved = performance.now();

  for await (const { job, done } of doJobs(allJobs(plan, state), plan)) {
    for (const reject of done.rejects) watcher.reject(reject);
    await out.write(done.lines);
    await rejects.write(Buffer.from(done.rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('')));
    bytes += job.size;
    advance(state, job, out, rejects);
    state.results += done.results;
    state.rejected += done.rejects.length;
    watcher.progress(bytes, state.results, state.rejected);
    if (path && performance.now() - saved > CHECKPOINT_EVERY) {
      await checkpoint.save(path, state);
      saved = performance.now();
    }
    if (signal.aborted || out.closed || (plan.strict && state.rejected)) break;
  }
  await Promise.all([out.end(), rejects.end()]);
  if (path && signal.aborted) await checkpoint.save(path, state);
  else if (path) await checkpoint.remove(path);
  return { results: state.results, rejected: state.rejected, interrupted: signal.aborted };
}

/** From the beginning, or from the checkpoint of the same run. */
async function firstState({ files, read, out, rejects, villages, resume }: Plan): Promise<checkpoint.Checkpoint> {
  if (!out) return checkpoint.start('');
  const run = await checkpoint.nameOfRun(files, { ...read, rejects, villages });
  const found = resume ? await checkpoint.load(out) : undefined;
  if (found && found.run !== run)
    throw new Error(`${out} belongs to a run with other files or options: start again without --resume`);
  return found ?? checkpoint.start(run);
}

interface Placed extends Job {
  /** Which of the files it is from. */
  source: number;
  /** Bytes of input. */
  size: number;
}

async function* allJobs({ files, read }: Plan, { file, records }: checkpoint.Checkpoint): AsyncGenerator<Placed> {
  for (let source = file; source < files.length; source++)
    for await (const job of jobs(files[source]!, read, source === file ? records : 0))
      yield { ...job, source, size: job.bytes.length };
}

function advance(state: checkpoint.Checkpoint, job: Placed, out: Sink, rejects: Sink): void {
  if (job.source !== state.file) state.records = 0;
  state.file = job.source;
  state.records += job.ends.length;
  // A failure is the last thing that a file gives; it must not be met again.
  if (job.failure) {
    state.file++;
    state.records = 0;
  }
  state.out = out.length;
  state.rejects = rejects.length;
}
