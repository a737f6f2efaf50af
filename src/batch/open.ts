// Opens a file, or standard input, as a stream of bytes: unzipped, without a byte order mark.
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type ByteRange, linesIn, startOf } from './ranges';
import type { Format } from './types';

/** The name that stands for standard input. */
export const STDIN = '-';

const CHUNK = 1 << 20;

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['json', 'ndjson'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
]);

/** The format that a file's name promises; a `.gz` behind it does not count. */
export function formatOf(file: string): Format {
  const ending = file.toLowerCase().replace(/\.gz$/, '').split('.').pop() ?? '';
  return ENDINGS.get(ending) ?? 'text';
}

/** With a range: the lines that begin in it, of a file that is not packed. */
export function open(file: string, range?: ByteRange): AsyncIterable<Uint8Array> {
  if (file === STDIN) return withoutMark(process.stdin);
  if (range) {
    const lines = linesIn(createReadStream(file, { highWaterMark: CHUNK, start: startOf(range) }), range);
    return range.from === 0 ? withoutMark(lines) : lines;
  }
  const stream = createReadStream(file, { highWaterMark: CHUNK });
  if (!file.toLowerCase().endsWith('.gz')) return withoutMark(stream);
  const unzipped = createGunzip({ chunkSize: CHUNK });
  stream.on('error', (error) => unzipped.destroy(error));
  return withoutMark(stream.pipe(unzipped));
}

async function* withoutMark(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of source) {
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    yield marked ? chunk.subarray(3) : chunk;
    first = false;
  }
}
