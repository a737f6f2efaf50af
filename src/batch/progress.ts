// How far a batch is: a bar with rate and time left on a terminal; elsewhere a line every few
// seconds, and none at all for a short run.
import { statSync } from 'node:fs';
import bars from 'cli-progress';
import type { Progress } from './extract-to';

/** Milliseconds between two lines where there is no terminal. */
const LINE_EVERY = 10_000;

/** `\r` to the line's beginning, and an escape that empties it. */
const EMPTY_LINE = '\r\x1b[K';

export class ProgressBar {
  private readonly began = performance.now();
  private readonly stream = process.stderr;
  /** Bytes of the files before each, and of all at the end. */
  private readonly before: number[] = [0];
  private readonly total: number;
  private readonly bar: bars.SingleBar | undefined;
  private lastLine = this.began;
  private lastSaid = '';
  /** What an earlier run had done, before --resume, says nothing about the speed of this one. */
  private resumed: number | undefined;
  private state: Progress = { file: 0, read: 0, results: 0, rejected: 0 };

  /** Results that go to the same terminal and a bar would write over each other. */
  constructor(files: readonly string[], resultsOnScreen = false) {
    for (const file of files) this.before.push(this.before.at(-1)! + sizeOf(file));
    this.total = files.every((file) => sizeOf(file) > 0) ? this.before.at(-1)! : 0;
    if (!this.stream.isTTY || resultsOnScreen) return;
    const format = this.total ? '{bar} {percentage} % · {said} · {eta_formatted} left' : '{said}';
    this.bar = new bars.SingleBar(
      {
        ...{
          format,
          barsize: 24,
          etaBuffer: 50,
          formatTime: clock,
          forceRedraw: true,
          clearOnComplete: true,
          gracefulExit: false,
        },
        ...{ stream: this.stream, hideCursor: null, linewrap: null },
      },
      bars.Presets.shades_classic,
    );
    this.bar.start(this.total || 1, 0, { said: '' });
  }

  update(state: Progress): void {
    this.state = state;
    this.resumed ??= state.results;
    if (this.bar) this.bar.update(Math.min(this.bytes(), this.total), { said: this.saying() });
    else if (performance.now() - this.lastLine >= LINE_EVERY) this.line();
  }

  /** Makes room for a line of another kind. */
  clear(): void {
    if (this.bar) this.stream.write(EMPTY_LINE);
  }

  /** Takes the bar away and says how it ended; also where lines were written. */
  end(): void {
    this.bar?.stop();
    if (this.bar || this.lastSaid) this.line();
  }

  private line(): void {
    this.lastLine = performance.now();
    const share = this.total ? `${Math.floor((100 * this.bytes()) / this.total)} %, ` : '';
    const line = `${share}${this.saying()}\n`;
    if (line !== this.lastSaid) this.stream.write(line);
    this.lastSaid = line;
  }

  private bytes(): number {
    return this.before[this.state.file]! + this.state.read;
  }

  private saying(): string {
    const { results, rejected } = this.state;
    const seconds = Math.max(0.001, (performance.now() - this.began) / 1000);
    const rate = (results - (this.resumed ?? 0)) / seconds;
    return `${count(results)} done, ${count(rejected)} rejected, ${count(Math.round(rate))}/s`;
  }
}

/** Minutes and seconds; cli-progress says `INF` as long as it cannot tell. */
function clock(seconds: number): string {
  if (!Number.isFinite(seconds)) return '…';
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

const count = (n: number): string => n.toLocaleString('en');

/** 0 where it is not known: standard input, pipes. */
function sizeOf(file: string): number {
  return file === '-' ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}
