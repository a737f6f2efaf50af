// `saripati pipe`: a filter, NDJSON in and NDJSON out, one line for each row in the order of the
// rows. What has come in is answered before more is read, so that an engine may hand over a row, or
// a block, and wait for its answers: executable functions of ClickHouse, Spark's pipe, GNU parallel.
import type { ReadOptions, Reject } from '../batch';
import { makeExtractor } from '../batch/extractor';
import { type Job, jobs } from '../batch/jobs';
import { STDIN } from '../batch/open';
import { rowsOf } from '../batch/rows';
import { outputSink, type Sink } from '../batch/sink';
import { isReject, type Row } from '../batch/types';
import { outcomesOf } from '../batch/work';
import type { Extractor } from '../index';

export interface PipeOptions {
  read: ReadOptions;
  villages: boolean;
  /** Stop at the first row that cannot be read, instead of answering it with an error. */
  strict: boolean;
  /** Each answer as a string in this field of an object, as engines want it that take one column. */
  wrap?: string | undefined;
}

/** The line for a row that could not be read, in the place of its result. */
export interface PipeError {
  id?: string;
  row: number;
  error: string;
}

/** Answers the reject at which it stopped, if it did. */
export async function pipe(options: PipeOptions): Promise<Reject | undefined> {
  const extractor = await makeExtractor(options.villages);
  return answerAll(jobs(STDIN, { ...options.read, format: 'ndjson' }), extractor, options, outputSink());
}

export async function answerAll(
  source: AsyncIterable<Job>,
  extractor: Extractor,
  options: Pick<PipeOptions, 'strict' | 'wrap'>,
  out: Sink,
): Promise<Reject | undefined> {
  for await (const job of source) {
    const { lines, stopped } = answer(job, extractor, options);
    await out.write(Buffer.from(lines));
    // The reader went away (EPIPE): nobody wants the rest.
    if (stopped || out.closed) return stopped;
  }
  return undefined;
}

function answer(job: Job, extractor: Extractor, { strict, wrap }: Pick<PipeOptions, 'strict' | 'wrap'>) {
  let lines = '';
  const rows = rowsOf(job);
  let at = 0;
  for (const { result, reject } of outcomesOf(rows, extractor)) {
    const row = rows[at++]!;
    if (reject && strict) return { lines, stopped: reject };
    const line = JSON.stringify(result ?? errorLine(job, reject, row));
    lines += wrap === undefined ? `${line}\n` : `${JSON.stringify({ [wrap]: line })}\n`;
  }
  return { lines };
}

function errorLine(job: Job, { row, reason }: Reject, input: Row | Reject): PipeError {
  const id = isReject(input) ? idIn(job, row) : input.id;
  return { ...(id !== undefined && { id }), row, error: reason };
}

/** The id of a row that could not be read, where its line is an object with one. */
function idIn(job: Job, row: number): string | undefined {
  const at = job.lines.indexOf(row);
  const end = job.ends[at] ?? -1;
  if (end < 0) return undefined;
  const from = job.ends.subarray(0, at).findLast((other) => other >= 0) ?? 0;
  try {
    const value: unknown = JSON.parse(Buffer.from(job.bytes.subarray(from, end)).toString());
    const field = job.fields.id ?? 'id';
    const id = Object.hasOwn(value as object, field) ? (value as { [name: string]: unknown })[field] : undefined;
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  } catch {
    return undefined;
  }
}
