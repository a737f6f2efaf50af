// What writes one table to one file, whatever the format.
import type { ColumnType } from '../column';

export interface Writer {
  /** Resolves when there is room for more. */
  add(rows: readonly Row[]): Promise<void>;
  end(): Promise<void>;
}

/** A row by column; its values are as the columns' types say. */
export type Row = Readonly<Record<string, unknown>>;

/** Where bytes go. */
export type Write = (bytes: Uint8Array) => Promise<void>;

export interface WrittenColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
}

export interface WriterOptions {
  /** CSV: leave cells as they are that a spreadsheet would run as formulas. */
  unguarded?: boolean;
  /** Parquet: rows in a group at most. */
  groupRows?: number;
}
