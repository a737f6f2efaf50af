// What a table of results is made of: columns with a type and a meaning, and the function that
// makes its rows. Types of rows, files, the data dictionary and `saripati sql` follow from it.
import type { Release } from './release';

/** How a column is stored; docs/data-dictionary.md says what that is in Parquet, CSV and NDJSON. */
export type ColumnType = 'text' | 'integer' | 'double' | 'boolean' | 'date' | 'texts' | 'json';

interface Stored {
  text: string;
  integer: number;
  double: number;
  boolean: boolean;
  /** ISO 8601, one day. */
  date: string;
  texts: readonly string[];
  json: unknown;
}

/** One column: how it is stored and what it holds. */
export interface Column<T extends ColumnType = ColumnType, N extends boolean = boolean> {
  /** How it is stored. */
  readonly type: T;
  /** Whether a row may leave it empty. */
  readonly nullable: N;
  /** What it holds, in one sentence. */
  readonly about: string;
  /** Where in the result it comes from, as a path without indices: `officials.position`. */
  readonly from?: string;
  /** The table whose key it holds. */
  readonly references?: string;
}

/** The columns of a table by name; the first is the key. */
export type Columns = Readonly<Record<string, Column>>;

/** A row of a table with these columns. */
export type RowOf<C extends Columns> = {
  [K in keyof C]: C[K] extends Column<infer T, infer N> ? Stored[T] | (N extends true ? null : never) : never;
};

/** A table: its name, its columns, and how its rows are made. */
export interface Table<N extends string = string, C extends Columns = Columns> {
  /** Also the name of its file. */
  readonly name: N;
  /** What one row is. */
  readonly about: string;
  /** The first column is the key. */
  readonly columns: C;
  /** Makes the rows of one result. @internal */
  readonly rows: (release: Release) => RowOf<C>[];
}

/** Names the types of a definition, so that its rows are checked against its columns. */
export const table = <const N extends string, const C extends Columns>(definition: Table<N, C>): Table<N, C> =>
  definition;

const column =
  <T extends ColumnType, N extends boolean>(type: T, nullable: N) =>
  (about: string, from?: string): Column<T, N> => ({ type, nullable, about, ...(from ? { from } : {}) });

export const text = column('text', false);
export const texts = column('texts', false);
export const integer = column('integer', false);
export const double = column('double', false);
export const boolean = column('boolean', false);
export const json = column('json', false);
export const maybeText = column('text', true);
export const maybeInteger = column('integer', true);
export const maybeDouble = column('double', true);
export const maybeDate = column('date', true);

/** A column that holds the key of another table's row. */
export const reference = (to: string, about: string, from?: string): Column<'text', false> => ({
  ...text(about, from),
  references: to,
});
export const maybeReference = (to: string, about: string, from?: string): Column<'text', true> => ({
  ...maybeText(about, from),
  references: to,
});
