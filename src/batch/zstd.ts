// Decompresses zstd: by Node itself where it can (22.15, 23.8 and later), else by fzstd, which is
// plain JavaScript: slower, and blind to the checksum of a frame.
import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';

/** What is pushed at once: a block of four bytes may stand for 128 kB, so this bounds what a hostile file can make us hold. */
const PUSH = 1 << 12;

const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };

export const zstdDecoded: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> = createZstdDecompress
  ? (bytes) => pipeline(Readable.from(bytes, { objectMode: false }), createZstdDecompress(), () => {})
  : decodedByScript;

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
