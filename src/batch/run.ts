// Batches as async iterables: rows of files, or rows of one's own (from a database, a queue), in;
// one outcome a row out, in order. Memory stays flat because nothing is read before the consumer
// asks for it.
import { setImmediate } from 'node:timers/promises';
import type { Extractor } from '../index';
import type { PressRelease } from '../output/schema';
import { duplicateReason, withoutDuplicates } from './duplicates';
import { makeExtractor } from './extractor';
import { filesOf } from './files';
import { hashId, IdSet, type Ids } from './ids';
import { type Job, jobs } from './jobs';
import { jobsOf, type RowLike } from './own-rows';
import { doJobs } from './pool';
import { rowsOf } from './rows';
import { type Duplicates, isReject, type Outcome, type ReadOptions, type Row } from './types';
import { type Done, outcomesOf } from './work';

/** How rows are extracted. */
export interface WorkOptions {
  /** Threads to work in; default 1, without any. */
  workers?: number;
  /** Know all 83,762 villages too. */
  villages?: boolean;
  /** One's own, with its gazetteers and rules, asked by `extractMany`; it cannot go into threads, so not together with `workers`. */
  extractor?: Extractor;
  /** Default `reject`. */
  duplicates?: Duplicates;
  /** Ends the batch after the rows in hand. */
  signal?: AbortSignal;
}

/** How files are read and extracted. */
export interface BatchOptions extends ReadOptions, WorkOptions {}

/**
 * What became of every row of the files, in order. `names` are files, folders and patterns; `-` is standard input.
 */
export async function* extractFiles(
  names: Iterable<string>,
  options: BatchOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  const files = await filesOf([...names]);
  async function* all(): AsyncGenerator<Job> {
    for (const file of files) yield* jobs(file, options);
  }
  yield* outcomes(all(), options);
}

/** What became of every row of an iterable of one's own, in order. */
export async function* extractRows(
  rows: Iterable<RowLike> | AsyncIterable<RowLike>,
  options: WorkOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  yield* outcomes(jobsOf(rows), options);
}

async function* outcomes(source: AsyncIterable<Job>, options: WorkOptions): AsyncGenerator<Outcome, void, undefined> {
  const { workers = 1, villages = false, duplicates, signal } = options;
  if (options.extractor && workers > 1)
    throw new TypeError('an extractor of your own works in one thread: leave out workers');
  const seen = duplicates === 'keep' ? undefined : new IdSet();
  const work = untilAborted(source, signal);
  if (workers === 1) yield* doneHere(work, options.extractor ?? (await makeExtractor(villages)), seen);
  else
    for await (const { job, done } of doJobs(work, { workers, villages, strict: false }))
      yield* readBack(job, seen ? withoutDuplicates(job, done, seen, false) : done);
}

async function* untilAborted<T>(source: AsyncIterable<T>, signal?: AbortSignal): AsyncGenerator<T> {
  for await (const value of source) {
    if (signal?.aborted) return;
    yield value;
  }
}

/** Without threads the results need not be written as JSON and read again. */
async function* doneHere(source: AsyncIterable<Job>, extractor: Extractor, seen?: IdSet): AsyncGenerator<Outcome> {
  const ids: Ids = new Uint32Array(2);
  for await (const job of source) {
    for (const outcome of outcomesOf(rowsOf(job), extractor)) {
      if (outcome.row) hashId(outcome.row, ids.fill(0), 0);
      if (outcome.row && seen && !seen.add(ids)) {
        const { file, row: line, id } = outcome.row;
        yield { reject: { file, row: line, reason: duplicateReason(id) } };
      } else yield outcome;
    }
    await setImmediate();
  }
}

/** Each row of a job with its result; from threads results come as bytes, so they are read back. */
function* readBack(job: Job, done: Done): Generator<Outcome> {
  const rejects = new Map(done.rejects.map((reject) => [reject.row, reject]));
  const lines = Buffer.from(done.lines).toString().split('\n');
  let at = 0;
  for (const row of rowsOf(job)) {
    const reject = isReject(row) ? row : rejects.get(row.row);
    if (reject) yield { reject };
    else yield { row: row as Row, result: JSON.parse(lines[at++]!) as PressRelease };
  }
}
