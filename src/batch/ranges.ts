// Shards of a dump by bytes: which part of which file is whose, and the lines that begin in it.
// Nothing has to be counted or agreed on beforehand: a line belongs to the shard in which it begins.
import { closeSync, openSync, readSync } from 'node:fs';
import type { Format } from './types';

/** Bytes of a file, half-open. */
export interface ByteRange {
  from: number;
  to: number;
}

/** What a shard holds of one file. */
export interface Piece {
  file: string;
  /** Absent: the whole file. */
  range?: ByteRange;
  /** How rows and ids name the file, where that is not its path. */
  name?: string;
  /** Which line of the file is the piece's first, where it is known; else lines are counted from 1. */
  row?: number;
}

/** Shard `index` (from 1) of `count`. */
export interface Shard {
  index: number;
  count: number;
}

export interface Sized {
  file: string;
  size: number;
  /** Whether one may start reading in its middle: plain NDJSON only. */
  cuttable: boolean;
}

const NEWLINE = 10;

/** Only lines of plain NDJSON can be found from anywhere: quotes of CSV may hold line breaks, packed files begin at their start. */
export const isCuttable = (file: string, format: Format): boolean =>
  format === 'ndjson' && file !== '-' && !/\.(?:gz|zst|zstd)$/i.test(file);

const PACKED = [Buffer.from([0x1f, 0x8b]), Buffer.from([0x28, 0xb5, 0x2f, 0xfd])];

/** Whether a file begins as gzip or zstd does, whatever its name. */
export function isPacked(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(4);
    const length = readSync(descriptor, head);
    return PACKED.some((magic) => magic.length <= length && head.subarray(0, magic.length).equals(magic));
  } finally {
    closeSync(descriptor);
  }
}

/** The pieces of one shard: equal shares of all bytes; a file that cannot be cut is in the shard that holds its first byte. */
export function piecesOf(files: readonly Sized[], { index, count }: Shard): Piece[] {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const first = Math.floor((total * (index - 1)) / count);
  const last = Math.floor((total * index) / count);
  const pieces: Piece[] = [];
  let start = 0;
  for (const { file, size, cuttable } of files) {
    const from = Math.max(first - start, 0);
    const to = Math.min(last - start, size);
    if (cuttable) {
      // The name tells where the count of lines begins, so that ids made from it are no one else's.
      if (from < to)
        pieces.push(
          from === 0 ? { file, range: { from, to } } : { file, range: { from, to }, name: `${file}@${from}` },
        );
    } else if (start >= first && (start < last || (start === total && index === count))) pieces.push({ file });
    start += size;
  }
  return pieces;
}

/** Where to begin to read for the lines that begin in a range: one byte earlier, to see whether a line begins at `from`. */
export const startOf = ({ from }: ByteRange): number => Math.max(0, from - 1);

/** The lines that begin in the range, of a stream that begins at `startOf(range)`. */
export async function* linesIn(source: AsyncIterable<Uint8Array>, { from, to }: ByteRange): AsyncGenerator<Uint8Array> {
  if (from >= to) return;
  let at = startOf({ from, to });
  let inside = from === 0;
  for await (const chunk of source) {
    let begin = 0;
    if (!inside) {
      const newline = chunk.indexOf(NEWLINE);
      begin = newline + 1;
      inside = newline >= 0;
      // The first line to begin here begins behind the range: the range lies within one line.
      if (inside && at + begin >= to) return;
    }
    if (inside) {
      // The last line is the one that holds byte to - 1.
      const end = at + chunk.length < to ? -1 : chunk.indexOf(NEWLINE, Math.max(begin, to - 1 - at));
      if (end >= 0) {
        yield chunk.subarray(begin, end + 1);
        return;
      }
      yield chunk.subarray(begin);
    }
    at += chunk.length;
  }
}
