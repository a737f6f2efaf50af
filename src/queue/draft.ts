// A file that gets its name only when it is whole and on the disk. Until then its name begins with a
// dot and is nobody else's, so that two processes may write the same file at once.
import { mkdir, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileSink, type Sink } from '../batch/sink';

export interface Draft {
  sink: Sink;
  /** Gives it its name, in the place of what had it. */
  publish(): Promise<void>;
  /** Takes it away; harmless when it was published. */
  drop(): Promise<void>;
}

let made = 0;

export const DRAFT = '.draft-';

export async function draft(final: string): Promise<Draft> {
  const folder = path.dirname(final);
  await mkdir(folder, { recursive: true });
  // The ending stays: by it the file is gzipped or not.
  const own = `${DRAFT}${os.hostname()}-${process.pid}-${made++}-${path.basename(final)}`;
  const name = path.join(folder, own);
  const sink = await fileSink(name, 0);
  return {
    sink,
    async publish() {
      await sink.settle?.();
      await sink.end();
      await rename(name, final);
    },
    async drop() {
      await sink.end().catch(() => {});
      await rm(name, { force: true });
    },
  };
}
