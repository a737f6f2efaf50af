// The plan of a job for many machines: which shards a dump has, each named by its place and by a
// digest of all that its part depends on (bytes, options, version). So a shard that is submitted
// twice has one job and one part, and a dump that grew leaves the parts that it had as they are.
import { createHash, type Hash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadOptions } from '../batch';
import { formatOf } from '../batch/open';
import { isCuttable, isPacked, type Piece } from '../batch/ranges';

/** How the rows are read, the same for all shards. */
export interface PlanOptions {
  /** Of saripati: parts of two versions must not be mixed. */
  version: string;
  read: ReadOptions;
  villages: boolean;
}

export interface PlannedShard {
  /** Of its job and of its part files. */
  name: string;
  pieces: Piece[];
  bytes: number;
}

export interface Plan extends PlanOptions {
  shards: PlannedShard[];
}

export const DEFAULT_SHARD_BYTES = 32_000_000;
const CHUNK = 1 << 20;
const NEWLINE = 10;

const FILE = 'plan.json';

export const partFiles = (folder: string, { name }: Pick<PlannedShard, 'name'>) => ({
  results: path.join(folder, `${name}.ndjson`),
  rejects: path.join(folder, `${name}.rejects.ndjson`),
});

/** Reads the files once, to cut them between lines and to know what is in them. */
export async function makePlan(
  files: readonly string[],
  options: PlanOptions,
  shardBytes = DEFAULT_SHARD_BYTES,
): Promise<Plan> {
  const shards: PlannedShard[] = [];
  let open = new Draft(options);
  const close = () => {
    if (open.pieces.length) shards.push(open.close(shards.length + 1));
    open = new Draft(options);
  };
  for (const name of files) {
    const file = path.resolve(name);
    if (!isCuttable(file, options.read.format ?? formatOf(file)) || isPacked(file)) {
      open.begin({ file, name });
      for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) open.take(chunk);
      if (open.bytes >= shardBytes) close();
      continue;
    }
    let from = 0;
    let row = 1;
    const begin = () => open.begin({ file, name, range: { from, to: from }, row });
    begin();
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
      for (let at = 0; at < chunk.length; ) {
        const full = at + Math.max(0, shardBytes - open.bytes - 1);
        const newline = full < chunk.length ? (chunk as Uint8Array).indexOf(NEWLINE, full) : -1;
        const end = newline < 0 ? chunk.length : newline + 1;
        const part: Uint8Array = chunk.subarray(at, end);
        open.take(part);
        from += part.length;
        row += linesIn(part);
        if (newline >= 0) {
          close();
          begin();
        }
        at = end;
      }
    }
  }
  close();
  return { ...options, shards };
}

/** The digest that a shard's name ends with, of the bytes as they are now. */
export async function digestOf(pieces: readonly Piece[], options: PlanOptions): Promise<string> {
  const shard = new Draft(options);
  for (const { range, ...piece } of pieces) {
    shard.begin(range ? { ...piece, range: { from: range.from, to: range.from } } : piece);
    const bytes = range ? { start: range.from, end: range.to - 1 } : {};
    for await (const chunk of createReadStream(piece.file, { highWaterMark: CHUNK, ...bytes })) shard.take(chunk);
  }
  return shard.digest();
}

/** Whether a shard's files still hold what they held when it was planned. */
export const isUnchanged = async ({ name, pieces }: PlannedShard, options: PlanOptions): Promise<boolean> =>
  pieces.every(({ file, range }) => statSync(file).size >= (range?.to ?? 0)) &&
  name.endsWith(`-${await digestOf(pieces, options)}`);

/** A shard while its bytes are read. */
class Draft {
  readonly pieces: Piece[] = [];
  bytes = 0;
  private readonly hash: Hash;
  private next: Piece | undefined;
  private length = 0;

  constructor({ version, read, villages }: PlanOptions) {
    this.hash = createHash('sha256').update(JSON.stringify([version, read, villages]));
  }

  /** A piece of a file is part of the shard when the first of its bytes is; a whole file also when it is empty. */
  begin(piece: Piece): void {
    this.next = piece;
    if (!piece.range) this.add(piece);
  }

  take(chunk: Uint8Array): void {
    if (this.next) this.add(this.next);
    this.hash.update(chunk);
    this.bytes += chunk.length;
    this.length += chunk.length;
    const { range } = this.pieces.at(-1)!;
    if (range) range.to += chunk.length;
  }

  close(index: number): PlannedShard {
    const { pieces, bytes } = this;
    return { name: `part-${String(index).padStart(5, '0')}-${this.digest()}`, pieces, bytes };
  }

  digest(): string {
    return this.hash.update(`\n${this.length}`).digest('hex').slice(0, 16);
  }

  private add(piece: Piece): void {
    this.next = undefined;
    // Where the file lies does not matter, but what its rows are called is part of the result.
    const { name, row, range } = piece;
    this.hash.update(`\n${this.length}\n${JSON.stringify([name, row, range?.from])}\n`);
    this.length = 0;
    this.pieces.push(piece);
  }
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

export async function savePlan(folder: string, plan: Plan): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, FILE);
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, `${JSON.stringify(plan, null, 1)}\n`);
  await rename(draft, file);
}

export async function loadPlan(folder: string): Promise<Plan> {
  try {
    return JSON.parse(await readFile(path.join(folder, FILE), 'utf8')) as Plan;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`${folder} has no ${FILE}: saripati submit writes it`);
    throw error;
  }
}
