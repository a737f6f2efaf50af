// Makes jobs of rows that a program has itself, so that they take the same way as those of files.
import { BEGINNING, DEFAULT_MAX_BYTES, type Job } from './jobs';

/** A release to read; what else it holds does not matter. */
export interface RowLike {
  /** The release. */
  text: string;
  /** Passed through to the result; `rows:N` where there is none. */
  id?: string | number;
  /** ISO date of publication, the day from which "kemarin" is counted. */
  publishedAt?: string;
}

const JOB_ROWS = 64;

/** In rejects the file is `rows` and the row counts from 1. */
export async function* jobsOf(rows: Iterable<RowLike> | AsyncIterable<RowLike>): AsyncGenerator<Job> {
  let batch: string[] = [];
  let line = 1;
  const take = (): Job => {
    const job = jobFrom(batch, line);
    line += batch.length;
    batch = [];
    return job;
  };
  for await (const row of rows) {
    const { id, text, publishedAt } = Object(row) as RowLike;
    batch.push(JSON.stringify({ id, text, date: publishedAt }));
    if (batch.length === JOB_ROWS) yield take();
  }
  if (batch.length) yield take();
}

function jobFrom(batch: readonly string[], line: number): Job {
  const ends = new Int32Array(batch.length);
  let end = 0;
  batch.forEach((row, i) => {
    end += Buffer.byteLength(row);
    ends[i] = end;
  });
  const place = { columns: [], next: { ...BEGINNING, line: line + batch.length }, read: 0 };
  return {
    ...{ file: 'rows', format: 'ndjson', fields: {}, maxBytes: DEFAULT_MAX_BYTES, ...place },
    ...{ bytes: new Uint8Array(Buffer.from(batch.join(''))), ends, lines: Int32Array.from(batch, (_, i) => line + i) },
  };
}
