// Takes out of a finished job the rows whose id an earlier row of the batch had. It happens where
// results come together in order, so that the first row is kept whatever thread was faster.
import type { IdSet } from './ids';
import type { Job } from './jobs';
import type { Reject } from './types';
import type { Done } from './work';

export function withoutDuplicates(job: Job, done: Done, seen: IdSet, strict: boolean): Done {
  const kept: number[] = [];
  const rejects: Reject[] = [];
  for (let i = 0; i < done.results && !(strict && rejects.length); i++)
    if (seen.add(done.ids, i)) kept.push(i);
    else rejects.push({ file: job.file, row: done.rows[i]!, reason: reasonOf(lineOf(done, i)) });
  if (!rejects.length) return done;

  const parts = kept.map((i) => lineOf(done, i));
  const lines = Buffer.concat(parts);
  let end = 0;
  return {
    lines,
    ends: Int32Array.from(parts, (part) => {
      end += part.length;
      return end;
    }),
    rows: Int32Array.from(kept, (i) => done.rows[i]!),
    ids: Uint32Array.from(kept.flatMap((i) => [done.ids[2 * i]!, done.ids[2 * i + 1]!])),
    rejects: strict ? rejects : [...done.rejects, ...rejects].sort((a, b) => a.row - b.row),
    results: kept.length,
  };
}

const lineOf = ({ lines, ends }: Done, i: number): Uint8Array => lines.subarray(i ? ends[i - 1]! : 0, ends[i]!);

export const duplicateReason = (id: string): string =>
  `an earlier row has the id ${JSON.stringify(id)}; only that one is kept`;

function reasonOf(line: Uint8Array): string {
  const { id } = JSON.parse(Buffer.from(line).toString()) as { id: string };
  return duplicateReason(id);
}
