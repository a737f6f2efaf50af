// Puts parts together in the order of the input, under a name that is taken only when all is written.
import { createReadStream } from 'node:fs';
import type { Sink } from '../batch/sink';
import type { Reject } from '../batch/types';
import { draft } from './draft';
import { linesOf } from './lines';
import type { PartFiles } from './part';
import type { PlannedShard } from './plan';
import { idOf } from './result-line';

interface Part {
  shard: PlannedShard;
  files: PartFiles;
}

/** A row whose id an earlier row had, perhaps of another shard. */
export interface Repeat {
  id: string;
  reject: Reject;
}

/** By the name of the shard. */
export type Repeats = ReadonlyMap<string, readonly Repeat[]>;

const BLOCK = 1 << 20;
const LINE_BREAK = Buffer.from('\n');

/** All results; of an id that repeats, the first. */
export const joinResults = (parts: readonly Part[], repeats: Repeats, to: string): Promise<void> =>
  write(to, async (sink) => {
    const repeated = new Set([...repeats.values()].flat().map(({ id }) => id));
    const written = new Set<string>();
    for (const { files } of parts)
      if (repeated.size === 0) await copy(files.results, sink);
      else await copyFirst(files.results, sink, repeated, written);
  });

/** All rejects, with those that came up between shards where they stand in the input. */
export const joinRejects = (parts: readonly Part[], repeats: Repeats, to: string): Promise<void> =>
  write(to, async (sink) => {
    for (const { shard, files } of parts) {
      const more = repeats.get(shard.name);
      if (!more) {
        await copy(files.rejects!, sink);
        continue;
      }
      const all = more.map(({ reject }) => reject);
      for await (const line of linesOf(files.rejects!)) all.push(JSON.parse(line.toString()) as Reject);
      const order = new Map(shard.pieces.map(({ name, file }, i) => [name ?? file, i]));
      all.sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.row - b.row);
      await sink.write(Buffer.from(all.map((reject) => `${JSON.stringify(reject)}\n`).join('')));
    }
  });

/** The lines of a file but those of ids that were written; notes the repeated ones. */
async function copyFirst(file: string, sink: Sink, repeated: Set<string>, written: Set<string>): Promise<void> {
  let lines: Buffer[] = [];
  let size = 0;
  for await (const line of linesOf(file)) {
    const id = idOf(line) ?? '';
    if (written.has(id)) continue;
    if (repeated.has(id)) written.add(id);
    lines.push(line, LINE_BREAK);
    size += line.length;
    if (size < BLOCK) continue;
    await sink.write(Buffer.concat(lines));
    lines = [];
    size = 0;
  }
  await sink.write(Buffer.concat(lines));
}

async function copy(file: string, sink: Sink): Promise<void> {
  for await (const chunk of createReadStream(file)) await sink.write(chunk);
}

async function write(to: string, fill: (sink: Sink) => Promise<void>): Promise<void> {
  const { sink, publish, drop } = await draft(to);
  try {
    await fill(sink);
    await publish();
  } catch (error) {
    await drop();
    throw error;
  }
}
