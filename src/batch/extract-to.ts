// The whole of `saripati extract`: files in, an output and a reject file out, with threads,
// checkpoints and a stop that loses nothing.
import { readFile } from 'node:fs/promises';
import * as checkpoint from './checkpoint';
import { withoutDuplicates } from './duplicates';
import { IdSet } from './ids';
import { BEGINNING, type Job, jobs } from './jobs';
import { doJobs } from './pool';
import { fileSink, nowhere, outputSink, type Sink } from './sink';
import type { Duplicates, ReadOptions, Reject } from './types';
import type { Done } from './work';

/** What to read, how, and where the results go. */
export interface Plan {
  /** The files to read, in this order; `-` is standard input. */
  files: readonly string[];
  /** Format, fields, longest row. */
  read?: Omit<ReadOptions, 'signal'>;
  /** Standard output where not given; gzipped where it ends in `.gz`. */
  out?: string | undefined;
  /** A file for the rejects, as NDJSON. */
  rejects?: string | undefined;
  /** Threads; default 1, without any. */
  workers?: number;
  /** Know all 83,762 villages too. */
  villages?: boolean;
  /** Default `reject`. */
  /** What becomes of a row whose id an earlier one had. */
  duplicates?: Duplicates;
  /** Stop at the first row that cannot be read. */
  strict?: boolean;
  /** Go on where the same plan was killed. */
  resume?: boolean;
}

/** Told what happens, as it happens. */
export interface Watcher {
  /** A row that could not be read. */
  reject?(reject: Reject): void;
  /** After each job, some 256 kB of input. */
  progress?(progress: Progress): void;
}

/** How far a batch is. */
export interface Progress {
  /** Which of the files is being read. */
  file: number;
  /** How many of its bytes are read (compressed ones, where it is). */
  read: number;
  /** Rows done. */
  results: number;
  /** Rows that could not be read. */
  rejected: number;
}

/** How a batch ended. */
export interface Summary {
  /** Rows done, those before a resume too. */
  results: number;
  /** Rows that could not be read, those before a resume too. */
  rejected: number;
  /** Whether it ended because of `signal`, after the rows in hand. */
  interrupted: boolean;
}

const CHECKPOINT_EVERY = 1000;

/**
 * Extracts files into an output file (or standard output): the whole of `saripati extract`.
 * @param signal ends it after the rows in hand; the same plan with `resume` goes on.
 */
export async function extractTo(plan: Plan, watcher: Watcher = {}, signal?: AbortSignal): Promise<Summary> {
  const { out: path, workers = 1, villages = false, strict = false } = plan;
  const state = await firstState(plan);
  if (path) await checkpoint.save(path, state);
  const sinks = await openSinks(plan, state);
  const seen = plan.duplicates === 'keep' ? undefined : await seenBefore(plan, state);
  const { file, at, results, rejected } = state;
  watcher.progress?.({ file, read: at.offset, results, rejected });
  let saved = performance.now();
  const save = async () => {
    if (!path) return;
    await Promise.all([sinks.out.settle?.(), sinks.rejects.settle?.(), sinks.ids.settle?.()]);
    await checkpoint.save(path, state);
    saved = performance.now();
  };

  for await (const { job, done: all } of doJobs(allJobs(plan, state, signal), { workers, villages, strict })) {
    const done = seen ? withoutDuplicates(job, all, seen, strict) : all;
    for (const reject of done.rejects) watcher.reject?.(reject);
    await write(sinks, done);
    advance(state, job, done, sinks);
    watcher.progress?.({ file: job.source, read: job.read, results: state.results, rejected: state.rejected });
    if (performance.now() - saved > CHECKPOINT_EVERY) await save();
    if (sinks.out.closed || (strict && state.rejected)) break;
  }
  const interrupted = signal?.aborted ?? false;
  if (interrupted) await save();
  await Promise.all([sinks.out.end(), sinks.rejects.end(), sinks.ids.end()]);
  if (path && !interrupted) await checkpoint.remove(path);
  return { results: state.results, rejected: state.rejected, interrupted };
}

interface Sinks {
  out: Sink;
  rejects: Sink;
  ids: Sink;
}

async function openSinks({ out, rejects, duplicates }: Plan, state: checkpoint.Checkpoint): Promise<Sinks> {
  return {
    out: out ? await fileSink(out, state.out) : outputSink(),
    rejects: rejects ? await fileSink(rejects, state.rejects) : nowhere,
    ids: out && duplicates !== 'keep' ? await fileSink(checkpoint.idsNameFor(out), state.ids) : nowhere,
  };
}

async function write({ out, rejects, ids }: Sinks, done: Done): Promise<void> {
  await out.write(done.lines);
  await rejects.write(Buffer.from(done.rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('')));
  await ids.write(new Uint8Array(done.ids.buffer, 0, 8 * done.results));
}

/** The ids that the output already has. */
async function seenBefore({ out }: Plan, { ids: length }: checkpoint.Checkpoint): Promise<IdSet> {
  const seen = new IdSet();
  if (!out || !length) return seen;
  const bytes = await readFile(checkpoint.idsNameFor(out));
  const ids = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + length));
  for (let i = 0; i < length / 8; i++) seen.add(ids, i);
  return seen;
}

/** From the beginning, or from the checkpoint of the same run. */
async function firstState(plan: Plan): Promise<checkpoint.Checkpoint> {
  const { files, read, out, rejects, villages = false, duplicates = 'reject', resume } = plan;
  if (!out) return checkpoint.start('');
  const run = await checkpoint.nameOfRun(files, { read, rejects, villages, duplicates });
  const found = resume ? await checkpoint.load(out) : undefined;
  if (found && found.run !== run)
    throw new Error(`${out} belongs to a run with other files, options or version: start again without --resume`);
  return found ?? checkpoint.start(run);
}

interface Placed extends Job {
  /** Which of the files it is from. */
  source: number;
}

async function* allJobs(
  { files, read }: Plan,
  { file, at }: checkpoint.Checkpoint,
  signal?: AbortSignal,
): AsyncGenerator<Placed> {
  for (let source = file; source < files.length; source++)
    for await (const job of jobs(files[source]!, { ...read, signal }, source === file ? at : BEGINNING)) {
      if (signal?.aborted) return;
      yield { ...job, source };
    }
}

function advance(state: checkpoint.Checkpoint, job: Placed, done: Done, { out, rejects, ids }: Sinks): void {
  // A failure is the last thing that a file gives; it must not be met again.
  state.file = job.failure ? job.source + 1 : job.source;
  state.at = job.failure ? BEGINNING : job.next;
  state.out = out.length;
  state.rejects = rejects.length;
  state.ids = ids.length;
  state.results += done.results;
  state.rejected += done.rejects.length;
}
