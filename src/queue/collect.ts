// `saripati collect`: goes through the plan's shards and holds every row of the input against what
// its part says of it. Only when each is there exactly once are the parts put together, in the order
// of the input. It needs the files alone, no queue.
import { createReadStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { rowsOf } from '../batch/rows';
import { fileSink } from '../batch/sink';
import { isReject, type Place, type Reject } from '../batch/types';
import { hashOf, IdCounter } from './ids';
import { linesOf } from './lines';
import { isWritten, jobsOf, type PartFiles } from './part';
import { isUnchanged, type Plan, type PlannedShard, partFiles } from './plan';

/** What is wrong with a row, or with a shard as a whole. */
export interface Problem {
  shard: string;
  problem: 'no part' | 'the input has changed' | 'missing' | 'more than once' | 'not of this input' | 'broken line';
  id?: string;
  file?: string;
  row?: number;
}

export interface Collected {
  results: number;
  rejected: number;
  /** How many problems were told; with one or more, nothing is put together. */
  problems: number;
  /** Ids that several rows of the input have; each row has its own result, but a join by id will see doubles. */
  sharedIds: { id: string; rows: number }[];
}

export interface CollectFiles {
  out?: string | undefined;
  rejects?: string | undefined;
}

export async function collect(
  plan: Plan,
  folder: string,
  to: CollectFiles,
  tell: (problem: Problem) => void,
): Promise<Collected> {
  const collected: Collected = { results: 0, rejected: 0, problems: 0, sharedIds: [] };
  const ids = new IdCounter();
  for (const shard of plan.shards) {
    const problem = (one: Omit<Problem, 'shard'>) => {
      collected.problems++;
      tell({ shard: shard.name, ...one });
    };
    const files = partFiles(folder, shard);
    const file = shard.pieces.map(({ name, file }) => name ?? file).join(', ');
    if (!(await isUnchanged(shard, plan))) problem({ problem: 'the input has changed', file });
    else if (isWritten(files)) await checkShard(shard, plan, files, collected, ids, problem);
    else
      for await (const { id, ...row } of rowsIn(shard, plan))
        problem({ problem: 'no part', ...(id !== undefined && { id }), ...row });
  }
  if (collected.problems) return collected;
  const repeated = ids.repeated();
  if (repeated.size) collected.sharedIds = await sharedIds(plan, folder, repeated);
  const parts = plan.shards.map((shard) => partFiles(folder, shard));
  await join(
    parts.map(({ rejects }) => rejects!),
    to.rejects,
  );
  await join(
    parts.map(({ results }) => results),
    to.out,
  );
  return collected;
}

/** Holds the rows of one shard against its part. */
async function checkShard(
  shard: PlannedShard,
  plan: Plan,
  files: PartFiles,
  collected: Collected,
  ids: IdCounter,
  problem: (one: Omit<Problem, 'shard'>) => void,
): Promise<void> {
  const results = new Map<string, number>();
  for await (const id of idsOf(files.results)) {
    if (id === undefined) problem({ problem: 'broken line', file: files.results });
    else results.set(id, (results.get(id) ?? 0) + 1);
  }
  const rejects = new Set<string>();
  for await (const { file, row } of rejectsOf(files.rejects!)) rejects.add(`${file}:${row}`);

  const matched = new Set<string>();
  for await (const { id, ...place } of rowsIn(shard, plan)) {
    const left = id === undefined ? 0 : (results.get(id) ?? 0);
    if (left > 0) {
      results.set(id!, left - 1);
      matched.add(id!);
      ids.add(id!);
      collected.results++;
    } else if (rejects.delete(`${place.file}:${place.row}`)) collected.rejected++;
    else problem({ problem: 'missing', ...(id !== undefined && { id }), ...place });
  }
  for (const [id, left] of results)
    for (let i = 0; i < left; i++) problem({ problem: matched.has(id) ? 'more than once' : 'not of this input', id });
  for (const place of rejects) problem({ problem: 'not of this input', file: place });
}

/** Every row of the input, with its id where it can be read. */
async function* rowsIn({ pieces }: PlannedShard, { read }: Plan): AsyncGenerator<Place & { id?: string }> {
  for await (const job of jobsOf(pieces, read))
    for (const row of rowsOf(job)) {
      const { file, row: line } = row;
      yield isReject(row) ? { file, row: line } : { file, row: line, id: row.id };
    }
}

const KEY = '{"schemaVersion":"1","id":';
const HEAD = 2000;

/** The id of each line of results; undefined for a line that is none. */
async function* idsOf(file: string): AsyncGenerator<string | undefined> {
  for await (const line of linesOf(file)) yield idOf(line);
}

/** Reads the id from the start of a line, which is all of it that has to be parsed. */
function idOf(line: Buffer): string | undefined {
  const head = line.subarray(0, HEAD).toString();
  if (head.startsWith(`${KEY}"`) && line.at(-1) === 0x7d) {
    let end = KEY.length + 1;
    while (end < head.length && head[end] !== '"') end += head[end] === '\\' ? 2 : 1;
    if (end < head.length) return JSON.parse(head.slice(KEY.length, end + 1)) as string;
  }
  try {
    const { id } = JSON.parse(line.toString()) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

async function* rejectsOf(file: string): AsyncGenerator<Reject> {
  for await (const line of linesOf(file)) yield JSON.parse(line.toString()) as Reject;
}

async function sharedIds(plan: Plan, folder: string, repeated: Set<number>): Promise<Collected['sharedIds']> {
  const counts = new Map<string, number>();
  for (const shard of plan.shards)
    for await (const id of idsOf(partFiles(folder, shard).results))
      if (id !== undefined && repeated.has(hashOf(id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([, rows]) => rows > 1).map(([id, rows]) => ({ id, rows }));
}

/** Puts files together under a name that is taken only when all is written. */
async function join(parts: readonly string[], to: string | undefined): Promise<void> {
  if (to === undefined) return;
  const draft = path.join(path.dirname(to), `.${path.basename(to)}.${process.pid}.tmp`);
  const sink = await fileSink(draft, 0);
  try {
    for (const part of parts) for await (const chunk of createReadStream(part)) await sink.write(chunk);
    await sink.end();
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
