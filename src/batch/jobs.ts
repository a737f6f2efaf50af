// Reads a file as a row of jobs: a chunk's worth of whole records each, as bytes, so that a
// job can be done here or handed to a thread without a copy of its strings.
import { fieldsOf } from './csv';
import { formatOf, open, STDIN } from './open';
import type { Piece } from './ranges';
import { type RawRecord, records } from './records';
import type { Fields, Format, ReadOptions, Reject } from './types';

/** Longest row in bytes where nothing is said: 10 MB. */
export const DEFAULT_MAX_BYTES = 10_000_000;
const COMMA = 44;

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
  /** The file itself failed here: a folder, a torn gzip, a table without a column of text. */
  failure?: Reject;
}

/**
 * The jobs of a file (or of standard input, `-`), or of a piece of one, without the first `skip` records.
 * Throws nothing for what the file holds.
 */
export async function* jobs(source: string | Piece, options: ReadOptions = {}, skip = 0): AsyncGenerator<Job> {
  const { fields = {}, maxBytes = DEFAULT_MAX_BYTES } = options;
  const piece = typeof source === 'string' ? { file: source } : source;
  const { file } = piece;
  const name = piece.name ?? (file === STDIN ? 'stdin' : file);
  const format: Format = options.format ?? (file === STDIN ? 'ndjson' : formatOf(file));
  const isTable = format === 'csv' || format === 'tsv';
  const job = (batch: RawRecord[], failure?: Reject): Job => ({
    ...packed(batch),
    ...{ file: name, format, fields, maxBytes, columns },
    ...(failure && { failure }),
  });
  let columns: string[] = [];
  let left = skip;
  let row = 0;
  try {
    for await (const read of cut(piece, format, maxBytes)) {
      let batch = read;
      row = batch.at(-1)!.row;
      if (isTable && columns.length === 0) {
        const at = batch.findIndex(({ bytes }) => !bytes || bytes.length > 0);
        if (at < 0) continue;
        const header = columnsOf(batch[at]!, format, fields);
        if (typeof header === 'string') {
          yield job([], { file: name, row: batch[at]!.row, reason: header });
          return;
        }
        columns = header;
        batch = batch.slice(at + 1);
      }
      const skipped = Math.min(left, batch.length);
      left -= skipped;
      batch = batch.slice(skipped);
      if (batch.length) yield job(batch);
    }
  } catch (error) {
    yield job([], { file: name, row, reason: `cannot be read: ${(error as Error).message}` });
  }
}

/** The records of a file by its format; a text file is one record. */
async function* cut({ file, range, row = 1 }: Piece, format: Format, maxBytes: number): AsyncGenerator<RawRecord[]> {
  if (format === 'text') yield [{ row: 1, bytes: await whole(open(file), maxBytes) }];
  else yield* records(open(file, range), format === 'csv' ? { maxBytes, row, delimiter: COMMA } : { maxBytes, row });
}

/** All bytes of a stream; undefined when there are more than allowed. */
async function whole(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    length += part.length;
    if (length > maxBytes) return undefined;
    parts.push(part.slice());
  }
  return Buffer.concat(parts);
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
