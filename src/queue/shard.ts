// `saripati extract --shard i/n`: one shard of the files, into part files of its own. For Slurm
// arrays, GNU parallel, make, or any other starter of processes: shards know nothing of each other.
import { statSync } from 'node:fs';
import path from 'node:path';
import type { ReadOptions } from '../batch';
import { formatOf } from '../batch/open';
import { doJobs } from '../batch/pool';
import { isCuttable, isPacked, type Piece, piecesOf, type Shard } from '../batch/ranges';
import { type Follower, isWritten, jobsOf, type PartFiles, type PartSummary, writePart } from './part';

export interface ShardPlan {
  files: readonly string[];
  shard: Shard;
  read: ReadOptions;
  out: string;
  rejects: string | undefined;
  workers: number;
  villages: boolean;
  /** Leave a part that is there already as it is. */
  resume: boolean;
}

/** "3/16" as shard 3 of 16; undefined for what is none. */
export function readShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,7})\/(\d{1,7})$/.exec(text)?.map(Number) ?? [];
  return index && count && index <= count ? { index, count } : undefined;
}

/** results.ndjson → results-00003-of-00016.ndjson: sorted by name, parts are in the order of the input. */
export function partName(out: string, { index, count }: Shard): string {
  const { dir, name, ext } = partsOf(out);
  const digits = (n: number) => String(n).padStart(5, '0');
  return path.join(dir, `${name}-${digits(index)}-of-${digits(count)}${ext}`);
}

/** Where `.gz` follows another ending, both are the ending. */
function partsOf(out: string): { dir: string; name: string; ext: string } {
  const { dir, name, ext } = path.parse(out);
  if (ext.toLowerCase() !== '.gz') return { dir, name, ext };
  const inner = path.parse(name);
  return { dir, name: inner.name, ext: inner.ext + ext };
}

export function shardPieces({ files, read, shard }: Pick<ShardPlan, 'files' | 'read' | 'shard'>): Piece[] {
  const sized = files.map((file) => {
    const format = read.format ?? formatOf(file);
    return { file, size: statSync(file).size, cuttable: isCuttable(file, format) && !isPacked(file) };
  });
  return piecesOf(sized, shard);
}

/** Answers undefined where the part was there already. */
export async function extractShard(
  plan: ShardPlan,
  follow: Follower,
  signal: AbortSignal,
): Promise<PartSummary | undefined> {
  const { shard, read, workers, villages } = plan;
  const files: PartFiles = {
    results: partName(plan.out, shard),
    rejects: plan.rejects && partName(plan.rejects, shard),
  };
  if (plan.resume && isWritten(files)) return undefined;
  const source = jobsOf(shardPieces(plan), read);
  return writePart(doJobs(source, { workers, villages, strict: false }), files, follow, signal);
}
