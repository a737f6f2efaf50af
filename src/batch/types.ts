// What goes through a batch: rows in, results and rejects out.
import type { PressRelease } from '../index';

/** How a file is read. By its ending where nothing is said: .ndjson .jsonl .json, .csv, .tsv, else text. */
export type Format = 'ndjson' | 'csv' | 'tsv' | 'text';

/** All formats. */
export const FORMATS: readonly Format[] = ['ndjson', 'csv', 'tsv', 'text'];

/** Where a row stands: the file as it was named, and the line on which the row begins (from 1). */
export interface Place {
  /** The file as it was named; `stdin` is standard input. */
  file: string;
  /** Line, from 1. */
  row: number;
}

/** One release to read. */
export interface Row extends Place {
  /** From the id field; file and line where the row has none. */
  id: string;
  /** The release. */
  text: string;
  /** ISO date; absent where the input has none, or none that is one. */
  publishedAt?: string;
  /** The input's date, where it was no ISO date and so was left out. */
  unreadDate?: string;
}

/** One row that could not be read, and why. */
export interface Reject extends Place {
  /** One line that says what is wrong. */
  reason: string;
}

/** What became of a row; exactly one for every row that the input holds. */
export type Outcome =
  | { row: Row; result: PressRelease; reject?: never }
  | { reject: Reject; row?: never; result?: never };

/** Names of the fields (NDJSON) or columns (CSV, TSV) that hold what a row needs. */
export interface Fields {
  /** Default `text`. */
  text?: string;
  /** Default `date`; where a row has none, `published` is taken. */
  date?: string;
  /** Default `id`. */
  id?: string;
}

/** How files are read. */
export interface ReadOptions {
  /** Default: by the file's ending. */
  format?: Format;
  /** Where the text, the date and the id stand. */
  fields?: Fields;
  /** Longest row in bytes; a longer one is rejected and its bytes are never held. Default 10,000,000. */
  maxBytes?: number;
  /** Ends the reading early: what was read is still given. */
  signal?: AbortSignal;
}

/** What becomes of a row whose id an earlier row had: the first is kept and the later one rejected, or all are kept. */
export type Duplicates = 'reject' | 'keep';

/** Whether a row could not be read. */
export const isReject = (value: Row | Reject): value is Reject => 'reason' in value;

/** The id of a row that has none of its own: its place. */
export const idOfPlace = ({ file, row }: Place): string => `${file}:${row}`;
