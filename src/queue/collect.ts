// `saripati collect`: goes through the plan's shards and holds every row of the input against what
// its part says of it. Only when each is there exactly once are the parts put together. It needs the
// files alone, no queue.
import { duplicateReason } from '../batch/duplicates';
import { hashId, IdSet } from '../batch/ids';
import { rowsOf } from '../batch/rows';
import { type Duplicates, isReject, type Place, type Reject, type Row } from '../batch/types';
import { joinRejects, joinResults, type Repeat } from './join';
import { linesOf } from './lines';
import { isWritten, jobsOf, type PartFiles } from './part';
import { isUnchanged, type Plan, type PlannedShard, partFiles } from './plan';
import { idOf } from './result-line';

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
  /** Of those rejected, how many because an earlier row had their id. */
  repeated: number;
  /** How many problems were told; with one or more, nothing is put together. */
  problems: number;
}

export interface CollectOptions {
  out?: string | undefined;
  rejects?: string | undefined;
  /** As in `extract`: the first row of an id is kept, later ones are rejects. */
  duplicates: Duplicates;
}

export async function collect(
  plan: Plan,
  folder: string,
  options: CollectOptions,
  tell: (problem: Problem) => void,
): Promise<Collected> {
  const collected: Collected = { results: 0, rejected: 0, repeated: 0, problems: 0 };
  const seen = options.duplicates === 'reject' ? new IdSet() : undefined;
  const repeats = new Map<string, Repeat[]>();
  for (const shard of plan.shards) {
    const problem = (one: Omit<Problem, 'shard'>) => {
      collected.problems++;
      tell({ shard: shard.name, ...one });
    };
    const files = partFiles(folder, shard);
    if (!(await isUnchanged(shard, plan)))
      problem({ problem: 'the input has changed', file: shard.pieces.map((piece) => piece.name).join(', ') });
    else if (isWritten(files)) {
      const found = await checkShard(shard, plan, files, seen, problem);
      collected.results += found.results;
      collected.rejected += found.rejected + found.repeats.length;
      collected.repeated += found.repeats.length;
      if (found.repeats.length) repeats.set(shard.name, found.repeats);
    } else for await (const row of rowsIn(shard, plan)) problem({ problem: 'no part', ...named(row) });
  }
  if (collected.problems) return collected;
  const parts = plan.shards.map((shard) => ({ shard, files: partFiles(folder, shard) }));
  if (options.rejects) await joinRejects(parts, repeats, options.rejects);
  if (options.out) await joinResults(parts, repeats, options.out);
  return collected;
}

/** Holds the rows of one shard against its part. */
async function checkShard(
  shard: PlannedShard,
  plan: Plan,
  files: PartFiles,
  seen: IdSet | undefined,
  problem: (one: Omit<Problem, 'shard'>) => void,
): Promise<{ results: number; rejected: number; repeats: Repeat[] }> {
  const results = new Map<string, number>();
  for await (const line of linesOf(files.results)) {
    const id = idOf(line);
    if (id === undefined) problem({ problem: 'broken line', file: files.results });
    else results.set(id, (results.get(id) ?? 0) + 1);
  }
  const rejects = new Set<string>();
  for await (const line of linesOf(files.rejects!)) {
    const { file, row } = JSON.parse(line.toString()) as Reject;
    rejects.add(`${file}:${row}`);
  }

  const found = { results: 0, rejected: 0, repeats: [] as Repeat[] };
  const matched = new Set<string>();
  const ids = new Uint32Array(2);
  for await (const row of rowsIn(shard, plan)) {
    const id = isReject(row) ? undefined : row.id;
    const left = id === undefined ? 0 : (results.get(id) ?? 0);
    if (!isReject(row) && left > 0) {
      results.set(row.id, left - 1);
      matched.add(row.id);
      hashId(row, ids.fill(0), 0);
      if (!seen || seen.add(ids)) found.results++;
      else found.repeats.push({ id: row.id, reject: { ...placeOf(row), reason: duplicateReason(row.id) } });
    } else if (rejects.delete(`${row.file}:${row.row}`)) found.rejected++;
    else problem({ problem: 'missing', ...named(row) });
  }
  for (const [id, left] of results)
    for (let i = 0; i < left; i++) problem({ problem: matched.has(id) ? 'more than once' : 'not of this input', id });
  for (const place of rejects) problem({ problem: 'not of this input', file: place });
  return found;
}

/** Every row of a shard's input. */
async function* rowsIn({ pieces }: PlannedShard, { read }: Plan): AsyncGenerator<Row | Reject> {
  for await (const job of jobsOf(pieces, read)) yield* rowsOf(job);
}

const placeOf = ({ file, row }: Place): Place => ({ file, row });
const named = (row: Row | Reject): Place & { id?: string } => ({
  ...(!isReject(row) && { id: row.id }),
  ...placeOf(row),
});
