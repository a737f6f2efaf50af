// Writes what a shard gives as two part files, results and rejects. They get their names only when
// they are whole, so that a kill leaves no half part, and doing a shard again, even twice at the
// same time, ends with the same files.
import { existsSync } from 'node:fs';
import type { ReadOptions, Reject } from '../batch';
import { type Job, jobs } from '../batch/jobs';
import type { Finished } from '../batch/pool';
import type { Piece } from '../batch/ranges';
import { draft } from './draft';
import { linesOf } from './lines';

export interface PartFiles {
  results: string;
  rejects?: string | undefined;
}

export interface PartSummary {
  results: number;
  rejected: number;
}

/** Told after each batch of rows. */
export type Follower = (job: Job, rejects: readonly Reject[], soFar: PartSummary) => void;

/** The jobs of a shard's pieces, in order. */
export async function* jobsOf(pieces: Iterable<Piece>, read: ReadOptions): AsyncGenerator<Job> {
  for (const piece of pieces) yield* jobs(piece, read);
}

/** Thrown when a part was left because of `signal`; there is no part then. */
export class Interrupted extends Error {}

/** Writes the parts of finished jobs; both files, or none. */
export async function writePart(
  finished: AsyncIterable<Finished<Job>>,
  files: PartFiles,
  follow: Follower,
  signal?: AbortSignal,
): Promise<PartSummary> {
  const results = await draft(files.results);
  const rejects = files.rejects === undefined ? undefined : await draft(files.rejects);
  const soFar: PartSummary = { results: 0, rejected: 0 };
  try {
    for await (const { job, done } of finished) {
      await results.sink.write(done.lines);
      await rejects?.sink.write(Buffer.from(done.rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('')));
      soFar.results += done.results;
      soFar.rejected += done.rejects.length;
      follow(job, done.rejects, soFar);
      if (signal?.aborted) throw new Interrupted('interrupted: the part was not written');
    }
    // The results come last: where they are, the rejects are too.
    await rejects?.publish();
    await results.publish();
    return soFar;
  } catch (error) {
    await Promise.all([results.drop(), rejects?.drop()]);
    throw error;
  }
}

/** Whether the part is there; if so it is whole. */
export const isWritten = ({ results }: PartFiles): boolean => existsSync(results);

/** What a written part holds. */
export async function countPart({ results, rejects }: PartFiles): Promise<PartSummary> {
  return { results: await countLines(results), rejected: rejects === undefined ? 0 : await countLines(rejects) };
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  for await (const _ of linesOf(file)) count++;
  return count;
}
