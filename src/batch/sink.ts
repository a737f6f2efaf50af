// Where a batch writes: a file whose length is known and can be cut back, or standard output.
import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Sink {
  /** How many bytes it holds. */
  readonly length: number;
  /** True once the reader of our output went away (`saripati … | head`): there is no use in going on. */
  readonly closed: boolean;
  /** Resolves when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when what was written survives a power cut. */
  settle?(): Promise<void>;
  end(): Promise<void>;
}

/** A file that begins with what it holds up to `keep`; the rest is cut off. Gzipped where its name ends in `.gz`. */
export async function fileSink(path: string, keep: number): Promise<Sink> {
  const file: FileHandle = await open(path, keep > 0 ? 'r+' : 'w');
  if ((await file.stat()).size < keep) {
    await file.close();
    throw new Error(`${path} is shorter than its checkpoint says: start again without --resume`);
  }
  await file.truncate(keep);
  let length = keep;
  const sink: Sink = {
    get length() {
      return length;
    },
    closed: false,
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at, length);
        at += bytesWritten;
        length += bytesWritten;
      }
    },
    settle: () => file.datasync(),
    end: () => file.close(),
  };
  return path.toLowerCase().endsWith('.gz') ? gzipped(sink) : sink;
}

const gzipOf = promisify(gzip);

/** Every write is a gzip member of its own, so that the file can be cut back between two of them. */
function gzipped(sink: Sink): Sink {
  return {
    get length() {
      return sink.length;
    },
    closed: false,
    async write(bytes) {
      if (bytes.length) await sink.write(await gzipOf(bytes));
    },
    async settle() {
      await sink.settle?.();
    },
    async end() {
      // No bytes at all would be no gzip file.
      if (sink.length === 0) await sink.write(await gzipOf(new Uint8Array()));
      await sink.end();
    },
  };
}

/** Standard output; waits when its reader is slower than we are. */
export function outputSink(): Sink {
  const stream = process.stdout;
  let length = 0;
  let failure: NodeJS.ErrnoException | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  const closed = () => failure?.code === 'EPIPE';
  return {
    get length() {
      return length;
    },
    get closed() {
      return closed();
    },
    async write(bytes) {
      if (failure && !closed()) throw failure;
      length += bytes.length;
      if (failure || stream.write(bytes)) return;
      const stop = new AbortController();
      const { signal } = stop;
      await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => {});
      stop.abort();
    },
    async end() {},
  };
}

/** A sink for those who asked for none. */
export const nowhere: Sink = {
  length: 0,
  closed: false,
  async write() {},
  async end() {},
};
