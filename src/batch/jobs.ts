// Reads a file as a row of jobs: some 256 kB of whole records each, as bytes, so that a job can
// be done here or handed to a thread without a copy of its strings. A job says where the next
// one begins, so that a batch can go on there, and a part of a file can be read by itself.

import { COMMA } from '../text/codes';
import { fieldsOf } from './csv';
import { formatOf, type Source, STDIN, sourceOf } from './open';
import type { Piece } from './ranges';
import { isMarked, type RawRecord, records } from './records';
import type { Fields, Format, ReadOptions, Reject } from './types';

/** Longest row in bytes where nothing is said: 10 MB. */
export const DEFAULT_MAX_BYTES = 10_000_000;
const JOB_BYTES = 1 << 18;

/** Where reading starts: at the beginning of a record. */
export interface Position {
  /** In bytes; of a compressed file, in bytes of what it holds. */
  offset: number;
  /** The line that begins there. */
  line: number;
  /** Names of a table's columns; empty as long as its header was not read. */
  columns: string[];
}

/** The first byte of a file. */
export const BEGINNING: Position = { offset: 0, line: 1, columns: [] };

/** Records of one file that lie together, and what is needed to read them. */
export interface Job {
  file: string;
  format: Format;
  fields: Fields;
  maxBytes: number;
  /** Names of a table's columns. */
  columns: string[];
  /** The records' bytes, one after the other. */
  bytes: Uint8Array;
  /** Where each record ends in `bytes`; -1 for one that was too long to keep. */
  ends: Int32Array;
  /** The line on which each record begins. */
  lines: Int32Array;
  /** The file itself failed here: a folder, a torn gzip, a table without a column of text. It gives no more. */
  failure?: Reject;
  /** Where the next job begins. */
  next: Position;
  /** Bytes of the file itself that were read so far. */
  read: number;
}

/**
 * The jobs of a file (or of standard input, `-`) `from` a position on, or of a piece of one.
 * Throws nothing for what the file holds.
 */
export async function* jobs(
  source: string | Piece,
  options: ReadOptions = {},
  from: Position = BEGINNING,
): AsyncGenerator<Job> {
  const { fields = {}, maxBytes = DEFAULT_MAX_BYTES, signal } = options;
  const { file, range, row, ...piece }: Piece = typeof source === 'string' ? { file: source } : source;
  const name = piece.name ?? (file === STDIN ? 'stdin' : file);
  const format: Format = options.format ?? (file === STDIN ? 'ndjson' : formatOf(file));
  const isTable = format === 'csv' || format === 'tsv';
  const opened = sourceOf(file, { offset: from.offset, range, signal });
  let { columns, offset, line } = range || row ? { ...from, offset: range?.from ?? 0, line: row ?? 1 } : from;
  const job = (batch: RawRecord[], failure?: Reject): Job => ({
    ...packed(batch),
    ...{ file: name, format, fields, maxBytes, columns, next: { offset, line, columns }, read: opened.read() },
    ...(failure && { failure }),
  });
  try {
    for await (const found of gathered(cut(opened, format, maxBytes, { offset, line }), file === STDIN)) {
      let batch = found;
      if (isTable && columns.length === 0) {
        const at = batch.findIndex(({ bytes }) => !bytes || bytes.length > 0);
        if (at < 0) continue;
        const header = columnsOf(batch[at]!, format, fields);
        if (typeof header === 'string') {
          yield job([], { file: name, row: batch[at]!.row, reason: header });
          return;
        }
        columns = header;
        ({ nextOffset: offset, nextLine: line } = batch[at]!);
        batch = batch.slice(at + 1);
      }
      if (batch.length) {
        const last = batch.at(-1)!;
        [offset, line] = [last.nextOffset, last.nextLine];
        yield job(batch);
      }
    }
  } catch (error) {
    if (!signal?.aborted)
      yield job([], { file: name, row: line, reason: `cannot be read: ${(error as Error).message}` });
  }
}

/** The records of a file by its format; a text file is one record. */
async function* cut(
  { bytes }: Source,
  format: Format,
  maxBytes: number,
  { offset, line }: Omit<Position, 'columns'>,
): AsyncGenerator<RawRecord[]> {
  if (format !== 'text')
    yield* records(bytes, { maxBytes, offset, line, ...(format === 'csv' && { delimiter: COMMA }) });
  else if (offset === 0) yield [await whole(bytes, maxBytes)];
}

/** All bytes of a stream as one record. */
async function whole(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<RawRecord> {
  const place = { row: 1, nextOffset: Number.MAX_SAFE_INTEGER, nextLine: 1 };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    length += part.length;
    if (length > maxBytes) return { ...place, bytes: undefined };
    parts.push(part.slice());
  }
  const bytes = Buffer.concat(parts);
  return { ...place, bytes: isMarked(bytes) ? bytes.subarray(3) : bytes };
}

/**
 * Records by the job. Where a job ends depends on the records alone, not on how they were read, unless it
 * must not wait: what came in on standard input is done at once.
 */
async function* gathered(source: AsyncIterable<RawRecord[]>, atOnce: boolean): AsyncGenerator<RawRecord[]> {
  let batch: RawRecord[] = [];
  let size = 0;
  const take = (): RawRecord[] => {
    const taken = batch;
    batch = [];
    size = 0;
    return taken;
  };
  try {
    for await (const found of source) {
      for (const record of found) {
        batch.push(record);
        size += record.bytes?.length ?? 0;
        if (size >= JOB_BYTES) yield take();
      }
      if (atOnce && batch.length) yield take();
    }
  } catch (error) {
    // What was read before the failure is whole.
    if (batch.length) yield take();
    throw error;
  }
  if (batch.length) yield take();
}

/** A table's column names, or why its header cannot be used. */
function columnsOf({ bytes }: RawRecord, format: Format, fields: Fields): string[] | string {
  const header = bytes && fieldsOf(Buffer.from(bytes).toString(), format);
  if (!header) return 'the header row cannot be read';
  const columns = header.map((name) => name.trim());
  const wanted = fields.text ?? 'text';
  return columns.includes(wanted)
    ? columns
    : `no column "${wanted}" among ${columns.join(', ')}: name it with --text-field`;
}

function packed(batch: RawRecord[]): Pick<Job, 'bytes' | 'ends' | 'lines'> {
  const bytes = new Uint8Array(batch.reduce((sum, record) => sum + (record.bytes?.length ?? 0), 0));
  const ends = new Int32Array(batch.length);
  const lines = new Int32Array(batch.length);
  let at = 0;
  batch.forEach((record, i) => {
    if (record.bytes) bytes.set(record.bytes, at);
    at += record.bytes?.length ?? 0;
    ends[i] = record.bytes ? at : -1;
    lines[i] = record.row;
  });
  return { bytes, ends, lines };
}
