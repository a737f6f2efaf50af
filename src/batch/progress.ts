// The line that shows how far a batch is, on a terminal; elsewhere nothing is written.

const WIDTH = 24;
const EVERY = 100;

/** Tells progress on standard error. `total` is the bytes of input, or 0 where they are not known. */
export class Progress {
  private readonly began = performance.now();
  private shown = 0;
  private readonly stream = process.stderr;

  constructor(private readonly total: number) {}

  update(bytes: number, results: number, rejected: number): void {
    const now = performance.now();
    if (!this.stream.isTTY || now - this.shown < EVERY) return;
    this.shown = now;
    const seconds = (now - this.began) / 1000;
    const counts = `${results.toLocaleString('en')} read, ${rejected.toLocaleString('en')} rejected`;
    const rate = `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`;
    this.stream.write(`\r\x1b[K${this.bar(bytes, seconds)}${counts}, ${rate}`);
  }

  /** Makes room for another line, or for the end. */
  clear(): void {
    if (this.stream.isTTY && this.shown) this.stream.write('\r\x1b[K');
  }

  private bar(bytes: number, seconds: number): string {
    if (!this.total) return '';
    const share = Math.min(1, bytes / this.total);
    const left = Math.ceil((seconds / share) * (1 - share));
    const filled = Math.round(share * WIDTH);
    const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(share * 100)} %, ${clock} left, `;
  }
}
