// Writes lines to a file or to standard output: in large pieces, and waiting when the
// receiver is slower than we are.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

const PIECE = 1 << 17;

export class Sink {
  private readonly stream: Writable;
  private waiting: string[] = [];
  private length = 0;
  private failure: NodeJS.ErrnoException | undefined;

  /** Without a path, standard output. */
  constructor(path?: string) {
    this.stream = path === undefined ? process.stdout : createWriteStream(path);
    this.stream.on('error', (error) => {
      this.failure = error;
    });
  }

  /** True once the reader of our output went away (`saripati … | head`): there is no use in going on. */
  get closed(): boolean {
    return this.failure?.code === 'EPIPE';
  }

  /** Adds a line; wait for the promise, if there is one, before the next. */
  line(text: string): Promise<void> | undefined {
    this.waiting.push(text, '\n');
    this.length += text.length;
    return this.length >= PIECE ? this.flush() : undefined;
  }

  /** Hands over what waits; throws what writing threw, but for a reader that went away. */
  async flush(): Promise<void> {
    const text = this.waiting.join('');
    this.waiting = [];
    this.length = 0;
    this.check();
    if (text && !this.failure && !this.stream.write(text)) {
      const stop = new AbortController();
      const settled = { signal: stop.signal };
      await Promise.race([once(this.stream, 'drain', settled), once(this.stream, 'close', settled)]).catch(() => {});
      stop.abort();
    }
    this.check();
  }

  async end(): Promise<void> {
    await this.flush();
    if (this.failure || this.stream === process.stdout) return;
    this.stream.end();
    await once(this.stream, 'finish');
  }

  private check(): void {
    if (this.failure && !this.closed) throw this.failure;
  }
}
