// Decompresses zstd: by Node itself where it can (22.15, 23.8 and later), else by fzstd, which is
// plain JavaScript: slower, and blind to the checksum of a frame.
import { once } from 'node:events';
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';

/** What is pushed at once: a block of four bytes may stand for 128 kB, so this bounds what a hostile file can make us hold. */
const PUSH = 1 << 12;

type Decoder = Transform & { readonly bytesWritten: number };
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Decoder };

export const zstdDecoded: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> = createZstdDecompress
  ? (bytes) => decodedByNode(bytes, createZstdDecompress)
  : decodedByScript;

/**
 * Node's stream ends with the first frame and says nothing of what is behind it (seen in 24.21), while files put
 * together of several frames are common; so each frame gets a decoder of its own, fed with what the last one left.
 */
async function* decodedByNode(bytes: AsyncIterable<Uint8Array>, create: () => Decoder): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  let chunk = await nextOf(source);
  while (chunk) {
    const decoder = create();
    const frame = feed(decoder, chunk, source);
    // The failure is thrown where the decoder is read.
    frame.catch(() => {});
    yield* decoder;
    chunk = await frame;
  }
}

/** Gives the decoder what it takes; answers what it left, undefined at the input's end. */
async function feed(
  decoder: Decoder,
  first: Uint8Array,
  source: AsyncIterator<Uint8Array>,
): Promise<Uint8Array | undefined> {
  const ended = once(decoder, 'close');
  let fed = 0;
  try {
    for (let chunk: Uint8Array | undefined = first; chunk; chunk = await nextOf(source)) {
      const given = chunk;
      fed += given.length;
      await Promise.race([new Promise((taken) => decoder.write(given, taken)), ended]);
      const left = fed - decoder.bytesWritten;
      if (left > 0) return given.subarray(given.length - left);
    }
    decoder.end();
  } catch (error) {
    decoder.destroy(error as Error);
  }
  return undefined;
}

async function nextOf(source: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined> {
  const { done, value } = await source.next();
  return done ? undefined : value;
}

/** For tests the way of Node 20 is at hand on every Node. */
export async function* decodedByScript(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let blocks: Uint8Array[] = [];
  const decoder = new Decompress((block) => blocks.push(block));
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += PUSH) {
      decoder.push(chunk.subarray(at, at + PUSH));
      yield* blocks;
      blocks = [];
    }
  decoder.push(new Uint8Array(), true);
  yield* blocks;
}
