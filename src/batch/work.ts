// Does a job: bytes of records in, bytes of NDJSON and rejects out. The same here and in a thread.
import type { Extractor } from '../index';
import type { Job } from './jobs';
import { rowsOf } from './rows';
import { isReject, type Outcome, type Reject, type Row } from './types';

export interface Done {
  /** One JSON object a line, in the order of the rows. */
  lines: Uint8Array;
  rejects: Reject[];
  results: number;
}

export function work(job: Job, extractor: Extractor, strict: boolean): Done {
  const lines: string[] = [];
  const rejects: Reject[] = [];
  for (const row of rowsOf(job)) {
    const { result, reject } = isReject(row) ? { reject: row } : extractRow(row, extractor);
    if (result) lines.push(JSON.stringify(result), '\n');
    else rejects.push(reject);
    if (reject && strict) break;
  }
  return { lines: new TextEncoder().encode(lines.join('')), rejects, results: lines.length / 2 };
}

/** The result of one row, with the row's id and date. */
export function extractRow(row: Row, extractor: Extractor): Outcome {
  const { id, publishedAt } = row;
  try {
    return { row, result: extractor.extract(row.text, publishedAt ? { id, publishedAt } : { id }) };
  } catch (error) {
    // A user's own rule may throw; the batch goes on.
    return { reject: { file: row.file, row: row.row, reason: `the extractor failed: ${(error as Error).message}` } };
  }
}
