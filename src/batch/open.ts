// Opens a file, or standard input, as a stream of bytes. gzip and zstd are known by their first
// bytes, not by the name, so that `curl … | saripati extract` and a misnamed file work too.
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type ByteRange, linesIn, startOf } from './ranges';
import type { Format } from './types';
import { zstdDecoded } from './zstd';

/** The name that stands for standard input. */
export const STDIN = '-';

const CHUNK = 1 << 18;
/** Enough to tell gzip, zstd and byte order marks. */
const HEAD = 4;

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['ndjson', 'ndjson'],
  ['jsonl', 'ndjson'],
  ['json', 'ndjson'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['txt', 'text'],
]);
const PACKED = /\.(?:gz|zst|zstd)$/;

const endingOf = (file: string): string => file.toLowerCase().replace(PACKED, '').split('.').pop() ?? '';

/** The format that a file's name promises; a `.gz` or `.zst` behind it does not count. */
export const formatOf = (file: string): Format => ENDINGS.get(endingOf(file)) ?? 'text';

/** Whether a file of this name is taken from a folder. */
export const hasKnownEnding = (file: string): boolean => ENDINGS.has(endingOf(file));

export interface Source {
  /** Decompressed. The first chunk holds at least four bytes, or all there are. */
  bytes: AsyncIterable<Uint8Array>;
  /** How many bytes of the file itself were read so far. */
  read(): number;
}

export interface OpenOptions {
  /** Bytes to leave out; of a compressed file, of what it holds. */
  offset?: number | undefined;
  /** Instead: the lines that begin in it, of a file that is not packed. */
  range?: ByteRange | undefined;
  signal?: AbortSignal | undefined;
}

/** The bytes of a file, or of standard input. */
export const open = (file: string, options: OpenOptions = {}): AsyncIterable<Uint8Array> =>
  sourceOf(file, options).bytes;

export function sourceOf(file: string, { offset = 0, range, signal }: OpenOptions = {}): Source {
  let read = 0;
  async function* counted(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      read += chunk.length;
      yield chunk;
    }
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    if (range) {
      yield* linesIn(counted(streamOf(file, startOf(range), signal)), range);
      return;
    }
    const raw = headed(counted(streamOf(file, 0, signal)));
    const first = await raw.next();
    const head = first.value ?? new Uint8Array();
    const unpack = unpackerOf(head);
    if (!unpack && PACKED.test(file.toLowerCase()) && head.length === 0) throw new Error('the file is empty');
    const whole = behind(first, raw);
    if (!unpack && offset > 0 && file !== STDIN) {
      await raw.return(undefined);
      read = offset;
      yield* counted(streamOf(file, offset, signal));
    } else yield* without(offset, headed(unpack ? unpack(whole) : whole));
  }
  return { bytes: bytes(), read: () => read };
}

function streamOf(file: string, start: number, signal?: AbortSignal): Readable {
  // A pipe cannot be read from a position, not even from 0.
  const from = start > 0 ? { start } : {};
  const stream = file === STDIN ? process.stdin : createReadStream(file, { ...from, highWaterMark: CHUNK });
  // A reader that waits for more (a terminal, a slow pipe) must not hold up the end.
  const stop = () => stream.destroy();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  stream.once('close', () => signal?.removeEventListener('abort', stop));
  return stream;
}

type Unpacker = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

function unpackerOf(head: Uint8Array): Unpacker | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return gunzipped;
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return zstdDecoded;
  if (isUtf16(head)) throw new Error('it is UTF-16, not UTF-8: iconv -f UTF-16 -t UTF-8 makes it so');
  return undefined;
}

/** A mark and a letter of ASCII, in one order or the other. */
const isUtf16 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe && d === 0) || (a === 0xfe && b === 0xff && c === 0);

function gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(bytes, { objectMode: false }), createGunzip({ chunkSize: CHUNK }), () => {});
}

/** Joins first chunks until there are enough bytes to tell what they are. */
async function* headed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head = new Uint8Array();
  let whole = false;
  for await (const chunk of source) {
    if (whole) yield chunk;
    else {
      head = head.length ? Buffer.concat([head, chunk]) : (chunk as Uint8Array<ArrayBuffer>);
      whole = head.length >= HEAD;
      if (whole) yield head;
    }
  }
  if (!whole && head.length) yield head;
}

async function* behind<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function* without(count: number, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of source) {
    if (left < chunk.length) yield left ? chunk.subarray(left) : chunk;
    left = Math.max(0, left - chunk.length);
  }
}
