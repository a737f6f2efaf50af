// Does a job: bytes of records in, bytes of NDJSON and rejects out. The same here and in a thread.
import type { ExtractInput, Extractor } from '../index';
import type { PressRelease } from '../output/schema';
import { hashId, type Ids } from './ids';
import type { Job } from './jobs';
import { rowsOf } from './rows';
import { isReject, type Outcome, type Reject, type Row } from './types';

export interface Done {
  /** One JSON object a line, in the order of the rows. */
  lines: Uint8Array;
  /** Where each of those lines ends, the line of the input from which it came, and the hash of its id. */
  ends: Int32Array;
  rows: Int32Array;
  ids: Ids;
  rejects: Reject[];
  results: number;
}

export function work(job: Job, extractor: Extractor, strict: boolean): Done {
  const parts: Uint8Array[] = [];
  const ends = new Int32Array(job.ends.length);
  const rows = new Int32Array(job.ends.length);
  const ids: Ids = new Uint32Array(2 * job.ends.length);
  const rejects: Reject[] = [];
  let length = 0;
  for (const { row, result, reject } of outcomesOf(rowsOf(job), extractor)) {
    if (result) {
      const i = parts.length;
      const line = Buffer.from(`${JSON.stringify(result)}\n`);
      length += line.length;
      parts.push(line);
      ends[i] = length;
      rows[i] = row.row;
      hashId(row, ids, i);
    } else rejects.push(reject);
    if (reject && strict) break;
  }
  // A buffer of its own, not a piece of Node's pool: it moves between threads.
  const lines = new Uint8Array(length);
  parts.forEach((line, i) => {
    lines.set(line, i ? ends[i - 1]! : 0);
  });
  return { lines, ends, rows, ids, rejects, results: parts.length };
}

/** So many rows are read before the first of them has its result. */
const AT_ONCE = 16;

/** What becomes of each row, in order. */
export function* outcomesOf(rows: readonly (Row | Reject)[], extractor: Extractor): Generator<Outcome> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    yield* together(some, extractor) ??
      some.map((row) => (isReject(row) ? { reject: row } : extractRow(row, extractor)));
  }
}

/** A few rows in one call, which is faster; undefined where it failed, so that each has to be asked by itself. */
function together(rows: readonly (Row | Reject)[], extractor: Extractor): Outcome[] | undefined {
  try {
    const results = extractor.extractMany(rows.filter((row): row is Row => !isReject(row)).map(inputOf));
    let r = 0;
    return rows.map((row) => (isReject(row) ? { reject: row } : { row, result: results[r++] as PressRelease }));
  } catch {
    return undefined;
  }
}

/** The result of one row, with the row's id and date. */
export function extractRow(row: Row, extractor: Extractor): Outcome {
  const { text, ...known } = inputOf(row);
  try {
    return { row, result: extractor.extract(text, known) };
  } catch (error) {
    // A user's own rule may throw; the batch goes on.
    return { reject: { file: row.file, row: row.row, reason: `the extractor failed: ${(error as Error).message}` } };
  }
}

const inputOf = ({ text, id, publishedAt }: Row): ExtractInput =>
  publishedAt ? { text, id, publishedAt } : { text, id };
