// Cuts a stream of bytes into records: lines, or CSV records whose quoted fields may hold
// line breaks. Works on bytes, so that a record of invalid UTF-8 spoils only itself, and
// holds at most one record beyond the chunk in hand, however long the input's lines are.
// Where the cuts fall depends on the bytes alone, never on how they came in chunks.
import { QUOTE } from '../text/codes';

export interface RawRecord {
  /** The line on which the record begins, from 1. */
  row: number;
  /** Without the line break; undefined when the record was longer than allowed. */
  bytes: Uint8Array | undefined;
  /** Where the next record begins: its offset in the bytes, and its line. */
  nextOffset: number;
  nextLine: number;
}

export interface CutOptions {
  maxBytes: number;
  /** The delimiter's byte where quotes at a field's start protect line breaks (CSV); undefined for plain lines. */
  delimiter?: number;
  /** Where the first byte stands; a byte order mark is skipped at offset 0 only. */
  offset?: number;
  line?: number;
}

const NEWLINE = 10;
const RETURN = 13;
/** Stands for a quote that closed a field, where the byte before the next one is asked for. */
const CLOSED = 256;

/** Yields the records of each chunk together: one turn of the event loop a chunk, not a record. */
export async function* records(source: AsyncIterable<Uint8Array>, options: CutOptions): AsyncGenerator<RawRecord[]> {
  const cutter = new Cutter(options);
  for await (const chunk of source) {
    const found = cutter.cut(chunk);
    if (found.length) yield found;
  }
  const last = cutter.end();
  if (last.length) yield last;
}

export class Cutter {
  private readonly maxBytes: number;
  private readonly delimiter: number | undefined;
  /** Offset of the chunk in hand. */
  private offset: number;
  private line: number;
  private row: number;
  /** What is held of a record that began in an earlier chunk. */
  private parts: Uint8Array[] = [];
  private held = 0;
  private tooLong = false;
  private quoted = false;
  private previous = NEWLINE;

  constructor({ maxBytes, delimiter, offset = 0, line = 1 }: CutOptions) {
    this.maxBytes = maxBytes;
    this.delimiter = delimiter;
    this.offset = offset;
    this.line = line;
    this.row = line;
  }

  /** The records that end in this chunk. The first chunk holds at least three bytes, or all there are. */
  cut(chunk: Uint8Array): RawRecord[] {
    const found: RawRecord[] = [];
    let from = this.offset === 0 && this.held === 0 && isMarked(chunk) ? 3 : 0;
    for (let end = this.endOf(chunk, from); end >= 0; end = this.endOf(chunk, from)) {
      this.keep(chunk.subarray(from, end));
      from = end + 1;
      found.push(this.take(this.offset + from));
    }
    // The stream may reuse its buffer, so what waits for the next chunk is copied.
    this.keep(chunk.slice(from));
    this.offset += chunk.length;
    return found;
  }

  /** What the input's end leaves: a record without a line break, or the lines behind a quote that never closed. */
  end(): RawRecord[] {
    if (this.held === 0) return [];
    if (!this.quoted) return [this.take(this.offset)];
    const { maxBytes, row } = this;
    const lines = new Cutter({ maxBytes, offset: this.offset - this.held, line: row });
    return [...lines.cut(join(this.parts, this.held)), ...lines.end()];
  }

  /** Where the record that begins at `from` (or in an earlier chunk) ends; -1 when not in this chunk. */
  private endOf(chunk: Uint8Array, from: number): number {
    const end = this.delimiter === undefined ? chunk.indexOf(NEWLINE, from) : this.endOfTableRow(chunk, from);
    if (end >= 0) this.line++;
    return end;
  }

  private endOfTableRow(chunk: Uint8Array, from: number): number {
    for (let at = from; at < chunk.length; ) {
      if (this.quoted) at = this.skipQuoted(chunk, from, at);
      else {
        const byte = chunk[at]!;
        const { previous } = this;
        this.previous = byte;
        if (byte === NEWLINE) return at;
        // Inside quotes, "" closes and opens again: the same as staying inside.
        if (byte === QUOTE && (previous === this.delimiter || previous === NEWLINE || previous === CLOSED))
          this.quoted = this.held + at - from <= this.maxBytes;
        at++;
      }
    }
    return -1;
  }

  /** To behind the closing quote, or to where the record is too long: a quote that never closes must not swallow the rest of the file. */
  private skipQuoted(chunk: Uint8Array, from: number, at: number): number {
    const limit = Math.max(at, from + this.maxBytes - this.held + 1);
    const found = chunk.indexOf(QUOTE, at);
    const close = found < 0 ? chunk.length : found;
    const stop = Math.min(close, limit);
    for (let i = chunk.indexOf(NEWLINE, at); i >= 0 && i < stop; i = chunk.indexOf(NEWLINE, i + 1)) this.line++;
    if (stop < close) {
      this.quoted = false;
      this.tooLong = true;
      this.previous = QUOTE;
      return stop;
    }
    if (found < 0) return chunk.length;
    this.quoted = false;
    this.previous = CLOSED;
    return found + 1;
  }

  private keep(part: Uint8Array): void {
    if (part.length === 0) return;
    this.held += part.length;
    if (this.tooLong || this.held > this.maxBytes) {
      this.tooLong = true;
      this.quoted = false;
      this.parts = [];
    } else this.parts.push(part);
  }

  private take(nextOffset: number): RawRecord {
    const bytes = this.tooLong ? undefined : trimReturn(join(this.parts, this.held));
    const record = { row: this.row, bytes, nextOffset, nextLine: this.line };
    this.parts = [];
    this.held = 0;
    this.tooLong = false;
    this.row = this.line;
    return record;
  }
}

/** Whether the bytes begin with the byte order mark of UTF-8. */
export const isMarked = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function join(parts: Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function trimReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
}
