// Results for the tables: the NDJSON that `saripati extract` wrote as it is, and articles of any
// other kind by way of extraction. The first row of a file says which of the two it holds.
import { TextDecoder } from 'node:util';
import type { ReadOptions, Reject } from '../batch';
import { duplicateReason, withoutDuplicates } from '../batch/duplicates';
import { hashId, IdSet } from '../batch/ids';
import { type Job, jobs } from '../batch/jobs';
import { doJobs } from '../batch/pool';
import { type PressRelease, pressReleaseSchema } from '../output/schema';

export interface ReadPlan {
  files: readonly string[];
  read: ReadOptions;
  /** For articles. */
  workers: number;
  villages: boolean;
}

export interface Read {
  results: PressRelease[];
  rejects: Reject[];
  /** Which of the files it is from, and how many of its bytes are read. */
  file: number;
  read: number;
}

/**
 * What files hold, a chunk's worth at a time. Never throws for what they hold. A release whose id an
 * earlier one has is a reject, because ids are keys.
 */
export async function* readResults({ files, read, workers, villages }: ReadPlan): AsyncGenerator<Read> {
  const seen = new IdSet();
  for (const [file, name] of files.entries()) {
    const source = jobs(name, read);
    const { value: first } = await source.next();
    if (!first) continue;
    const all = behind(first, source);
    if (holdsResults(first)) {
      for await (const job of all) yield { ...resultsOf(job, seen), file, read: job.read };
    } else {
      for await (const { job, done } of doJobs(all, { workers, villages, strict: false })) {
        const { lines, rejects } = withoutDuplicates(job, done, seen, false);
        yield { results: parsed(lines), rejects, file, read: job.read };
      }
    }
  }
}

async function* behind(first: Job, rest: AsyncIterable<Job>): AsyncGenerator<Job> {
  yield first;
  yield* rest;
}

function holdsResults(job: Job): boolean {
  if (job.format !== 'ndjson') return false;
  for (const { text } of recordsOf(job)) {
    const value = json(text ?? '');
    if (value !== undefined) return typeof value === 'object' && value !== null && 'schemaVersion' in value;
  }
  return false;
}

function resultsOf(job: Job, seen: IdSet): { results: PressRelease[]; rejects: Reject[] } {
  const results: PressRelease[] = [];
  const rejects: Reject[] = [];
  for (const { row, text, reason } of recordsOf(job)) {
    const reject = (why: string) => rejects.push({ file: job.file, row, reason: why });
    if (text === undefined) {
      reject(reason);
      continue;
    }
    if (text.trim() === '') continue;
    const value = json(text);
    if (value === undefined) {
      reject('not JSON');
      continue;
    }
    const { success, data, error } = pressReleaseSchema.safeParse(value);
    if (!success) {
      reject(`no result of saripati extract: ${error.issues.slice(0, 3).map(told).join('; ')}`);
      continue;
    }
    const id = data.id ?? `${job.file}:${row}`;
    if (isNew({ file: job.file, row, id }, seen)) results.push({ ...data, id });
    else reject(duplicateReason(id));
  }
  if (job.failure) rejects.push(job.failure);
  return { results, rejects };
}

function isNew(place: { file: string; row: number; id: string }, seen: IdSet): boolean {
  const hashed = new Uint32Array(2);
  hashId({ ...place, text: '' }, hashed, 0);
  return seen.add(hashed);
}

const told = ({ path, message }: { path: PropertyKey[]; message: string }) => `${path.join('.') || 'row'}: ${message}`;

interface Told {
  row: number;
  text?: string | undefined;
  reason: string;
}

function* recordsOf(job: Job): Generator<Told> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let from = 0;
  for (let i = 0; i < job.ends.length; i++) {
    const row = job.lines[i]!;
    const end = job.ends[i]!;
    if (end < 0) {
      yield { row, reason: `longer than ${job.maxBytes} bytes: raise --max-bytes to read it` };
      continue;
    }
    let text: string | undefined;
    try {
      text = decoder.decode(job.bytes.subarray(from, end));
    } catch {
      text = undefined;
    }
    yield { row, text, reason: 'not valid UTF-8' };
    from = end;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Our own lines need no checks. */
function parsed(lines: Uint8Array): PressRelease[] {
  return Buffer.from(lines)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PressRelease);
}
