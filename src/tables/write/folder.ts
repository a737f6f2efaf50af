// A folder of tables, one file each. Files are written beside their names and renamed when all is
// done, so that a folder holds the tables of a whole run or none, and a re-run is harmless.
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileSink } from '../../batch/sink';
import type { PressRelease } from '../../output/schema';
import { TABLES, tablesOf } from '..';
import { csvWriter, ndjsonWriter } from './lines';
import { parquetWriter } from './parquet';
import type { Write, Writer, WriterOptions, WrittenColumn } from './writer';

export const TABLE_FORMATS = ['parquet', 'csv', 'ndjson'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const WRITERS: Record<
  TableFormat,
  (columns: readonly WrittenColumn[], write: Write, options: WriterOptions) => Writer
> = {
  parquet: parquetWriter,
  csv: csvWriter,
  ndjson: ndjsonWriter,
};

export interface Folder {
  add(result: PressRelease): Promise<void>;
  /** Gives the files their names; answers how many rows each table has. */
  end(): Promise<Map<string, number>>;
  /** Leaves the folder as it was. */
  abandon(): Promise<void>;
}

export async function openFolder(folder: string, format: TableFormat, options: WriterOptions = {}): Promise<Folder> {
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(
    TABLES.map(async ({ name, columns }) => {
      const file = path.join(folder, `${name}.${format}`);
      const sink = await fileSink(`${file}.new`, 0);
      const written = Object.entries(columns).map(([column, { type, nullable }]) => ({ name: column, type, nullable }));
      return { name, file, sink, writer: WRITERS[format](written, sink.write, options), rows: 0 };
    }),
  );
  return {
    async add(result) {
      const tables = tablesOf(result);
      for (const file of files) {
        const rows = tables[file.name];
        file.rows += rows.length;
        if (rows.length) await file.writer.add(rows);
      }
    },
    async end() {
      for (const { writer, sink } of files) {
        await writer.end();
        await sink.end();
      }
      for (const { file } of files) await rename(`${file}.new`, file);
      return new Map(files.map(({ name, rows }) => [name, rows]));
    },
    async abandon() {
      for (const { file, sink } of files) {
        await sink.end();
        await rm(`${file}.new`, { force: true });
      }
    },
  };
}
