// Opens a folder of tables in an embedded DuckDB, which is loaded only here and is the user's own
// choice to install. Tables are views over the files: nothing is copied, nothing is written.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { TABLES } from '.';
import type { Columns, ColumnType } from './column';
import { TABLE_FORMATS, type TableFormat } from './write/folder';

export interface Answer {
  columns: string[];
  /** Values as JSON can hold them, a chunk of rows at a time. */
  rows: AsyncIterable<unknown[][]>;
}

export interface Database {
  query(sql: string): Promise<Answer>;
  close(): void;
}

/** The tables of a folder, or of its folders side by side (the shards of a large run). */
export async function openTables(folder: string, load = () => import('@duckdb/node-api')): Promise<Database> {
  const { format, files } = tablesIn(folder);
  const { DuckDBInstance, DuckDBTypeId } = await load().catch(explained);
  // DuckDB would fetch extensions by itself; ours needs none of them.
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  for (const { name, columns } of TABLES) {
    const found = files.get(name);
    if (found) await connection.run(`CREATE VIEW ${name} AS ${reader(format, found, columns)}`);
  }
  const numbers = new Set<number>([
    DuckDBTypeId.BIGINT,
    DuckDBTypeId.UBIGINT,
    DuckDBTypeId.HUGEINT,
    DuckDBTypeId.UHUGEINT,
    DuckDBTypeId.DECIMAL,
  ]);
  return {
    async query(sql) {
      const result = await connection.stream(sql);
      const wide = result.columnTypes().map(({ typeId }) => numbers.has(typeId));
      async function* rows() {
        for await (const chunk of result.yieldRowsJson())
          yield chunk.map((row) => row.map((value, i) => (wide[i] ? numberOf(value) : value)));
      }
      return { columns: result.deduplicatedColumnNames(), rows: rows() };
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function explained(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  throw new Error(
    'saripati sql needs DuckDB, which is installed apart (70 MB): npm install @duckdb/node-api, with -g where saripati was installed with -g',
  );
}

/** DuckDB gives wide numbers as strings, so that none is rounded; those that fit are numbers again. */
function numberOf(value: unknown): unknown {
  const number = Number(value);
  return typeof value === 'string' && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : value;
}

/** Files by table, in the first format that the folder has. */
function tablesIn(folder: string): { format: TableFormat; files: Map<string, string[]> } {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = [folder, ...entries.filter((e) => e.isDirectory()).map((e) => path.join(folder, e.name))].sort();
  const names = new Map(folders.map((each) => [each, new Set(readdirSync(each))]));
  for (const format of TABLE_FORMATS) {
    const files = new Map<string, string[]>();
    for (const { name } of TABLES) {
      const file = `${name}.${format}`;
      const found = folders.filter((each) => names.get(each)?.has(file)).map((each) => path.join(each, file));
      if (found.length) files.set(name, found);
    }
    if (files.size) return { format, files };
  }
  throw new Error(`${folder} holds no tables: saripati tables FILE… --out ${folder} writes them`);
}

const SQL_TYPES: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  texts: 'VARCHAR[]',
  json: 'JSON',
};

function reader(format: TableFormat, files: readonly string[], columns: Columns): string {
  const list = `[${files.map(quoted).join(', ')}]`;
  if (format === 'parquet') return `SELECT * FROM read_parquet(${list})`;
  const types = (of: (type: ColumnType) => string) =>
    `{${Object.entries(columns)
      .map(([name, { type }]) => `${quoted(name)}: ${quoted(of(type))}`)
      .join(', ')}}`;
  if (format === 'ndjson')
    return `SELECT * FROM read_json(${list}, format = 'newline_delimited', columns = ${types((type) => SQL_TYPES[type])})`;
  // CSV holds lists as JSON.
  const read = types((type) => (type === 'texts' ? 'JSON' : SQL_TYPES[type]));
  const lists = Object.entries(columns).filter(([, { type }]) => type === 'texts');
  const replaced = lists.map(([name]) => `CAST("${name}" AS VARCHAR[]) AS "${name}"`).join(', ');
  const options = `header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false`;
  return `SELECT *${replaced && ` REPLACE (${replaced})`} FROM read_csv(${list}, ${options}, columns = ${read})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
