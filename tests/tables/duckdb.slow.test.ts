// Tables in files, read back by DuckDB: types, counts and values in each format; the answers of
// docs/tables.md; what happens to bad rows and to folders.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text as whole } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { extract } from '../../src';
import { sql } from '../../src/commands/sql';
import { tables } from '../../src/commands/tables';
import { type Rows, TABLES, type TableName, tablesOf } from '../../src/tables';
import { answerText } from '../../src/tables/answer';
import { openTables } from '../../src/tables/sql';
import { parquetWriter } from '../../src/tables/write/parquet';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-tables-'));
const at = (...names: string[]) => path.join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true }));

const articles = readdirSync(path.join(root, 'fixtures'))
  .sort()
  .map((id) => {
    const read = (file: string) => readFileSync(path.join(root, 'fixtures', id, file), 'utf8');
    return { id, text: read('release.txt'), date: JSON.parse(read('meta.json')).publishedAt as string | undefined };
  });
const results = articles.map(({ id, text, date }) => extract(text, date ? { id, publishedAt: date } : { id }));
const lines = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const expected = Object.fromEntries(TABLES.map(({ name }) => [name, []])) as unknown as Record<TableName, object[]>;
for (const result of results)
  for (const [name, rows] of Object.entries(tablesOf(result)) as [TableName, object[]][]) expected[name].push(...rows);

/** Runs a command in this process: its exit code, and what it told on standard error. */
async function run(command: typeof tables, ...args: string[]): Promise<{ code: number; told: string[] }> {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    const code = await command.run(args);
    return { code, told: error.mock.calls.map(([line]) => String(line)) };
  } finally {
    error.mockRestore();
  }
}

/** The answer to a query over a folder, as objects. */
async function ask(name: string, query: string): Promise<Record<string, unknown>[]> {
  const database = await openTables(at(name));
  const text = await whole(answerText(await database.query(query), 'ndjson'));
  database.close();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

beforeAll(() => {
  writeFileSync(at('results.ndjson'), lines(results));
  writeFileSync(at('articles.ndjson'), lines(articles));
});

const STORED: Record<string, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  texts: 'VARCHAR[]',
  json: 'JSON',
};

describe.each(['parquet', 'csv', 'ndjson'])('tables as %s', (format) => {
  beforeAll(async () => {
    expect(await run(tables, at('results.ndjson'), '--out', at(format), '--format', format, '--unguarded')).toEqual({
      code: 0,
      told: [],
    });
  });

  it('are one file each, and nothing else', () => {
    expect(readdirSync(at(format)).sort()).toEqual(TABLES.map(({ name }) => `${name}.${format}`).sort());
  });

  it('have the types of the data dictionary', async () => {
    for (const { name, columns } of TABLES) {
      const described = await ask(format, `DESCRIBE ${name}`);
      expect(described.map((row) => [row.column_name, row.column_type])).toEqual(
        Object.entries(columns).map(([column, { type }]) => [column, STORED[type]]),
      );
    }
  });

  it('give back every row as it was', async () => {
    for (const { name, columns } of TABLES) {
      const json = Object.entries(columns).flatMap(([column, { type }]) => (type === 'json' ? [column] : []));
      const rows = await ask(format, `FROM ${name}`);
      for (const row of rows) for (const column of json) row[column] = JSON.parse(row[column] as string);
      expect(rows).toEqual(expected[name]);
    }
  });
});

describe('tables', () => {
  it('are the same from articles, and byte for byte on a re-run', async () => {
    expect((await run(tables, at('articles.ndjson'), '--out', at('again'))).code).toBe(0);
    for (const { name } of TABLES)
      expect([
        name,
        readFileSync(at('again', `${name}.parquet`)).equals(readFileSync(at('parquet', `${name}.parquet`))),
      ]).toEqual([name, true]);
  });

  it('hold every good row; bad ones are told with file and line', async () => {
    const bad = [
      '{"schemaVersion":"1"',
      '{"schemaVersion":"2"}',
      '"text"',
      JSON.stringify({ ...results[0], officials: [{ id: 7 }] }),
    ];
    writeFileSync(
      at('bad.ndjson'),
      lines(results.slice(0, 2)) + bad.map((line) => `${line}\n\n`).join('') + lines(results.slice(2)),
    );
    const { code, told } = await run(tables, at('bad.ndjson'), '--out', at('bad'));
    expect(code).toBe(1);
    expect(told.map((line) => line.replace(at('bad.ndjson'), '').slice(0, 40))).toEqual([
      ':3: not JSON',
      expect.stringMatching(/^:5: no result of saripati extract: /),
      expect.stringMatching(/^:7: no result of saripati extract: /),
      expect.stringMatching(/^:9: no result of saripati extract: /),
    ]);
    expect(await ask('bad', 'SELECT count(*) AS n FROM documents')).toEqual([{ n: results.length }]);
  });

  it('have each release once: a second one with its id is told', async () => {
    for (const [name, again] of [
      ['results', results[1]!],
      ['articles', articles[1]!],
    ] as const) {
      writeFileSync(at('twice.ndjson'), lines([...(name === 'results' ? results : articles), again]));
      const { code, told } = await run(tables, at('twice.ndjson'), '--out', at('twice'));
      expect([code, told]).toEqual([
        1,
        [expect.stringMatching(/:14: an earlier row has the id "dprd-bantul-raperda"/)],
      ]);
      expect(await ask('twice', 'SELECT count(*) AS n FROM documents')).toEqual([{ n: results.length }]);
    }
  });

  it('stay as they were when a run fails', async () => {
    const before = readFileSync(at('parquet', 'documents.parquet'));
    writeFileSync(at('parquet', 'odd.ndjson'), lines(articles));
    await expect(run(tables, at('parquet', 'odd.ndjson'), '--out', at('parquet'), '--format', 'xml')).rejects.toThrow(
      '--format must be one of',
    );
    await expect(run(tables, at('results.ndjson'))).rejects.toThrow('--out FOLDER is needed');
    expect(readFileSync(at('parquet', 'documents.parquet')).equals(before)).toBe(true);
    rmSync(at('parquet', 'odd.ndjson'));
  });

  it('of shards are read as one', async () => {
    writeFileSync(at('first.ndjson'), lines(results.slice(0, 5)));
    writeFileSync(at('second.ndjson'), lines(results.slice(5)));
    await run(tables, at('first.ndjson'), '--out', at('shards', '0001'));
    await run(tables, at('second.ndjson'), '--out', at('shards', '0002'));
    expect(await ask('shards', 'SELECT count(*) AS n FROM mentions')).toEqual([{ n: expected.mentions.length }]);
  });

  it('of nothing are empty, with their columns', async () => {
    writeFileSync(at('none.ndjson'), '\n');
    for (const format of ['parquet', 'csv', 'ndjson']) {
      await run(tables, at('none.ndjson'), '--out', at(`none-${format}`), '--format', format);
      expect(await ask(`none-${format}`, 'SELECT count(*) AS n, max(confidence) AS c FROM quotes')).toEqual([
        { n: 0, c: null },
      ]);
    }
  });

  it('are written in row groups', async () => {
    const parts: Uint8Array[] = [];
    const column = { type: 'text', nullable: false } as const;
    const writer = parquetWriter([{ name: 'a', ...column }], async (bytes) => void parts.push(bytes.slice()), {
      groupRows: 10,
    });
    for (let i = 0; i < 35; i++) await writer.add([{ a: `row ${i}` }]);
    await writer.end();
    writeFileSync(at('groups.parquet'), Buffer.concat(parts));
    const groups = `SELECT count(DISTINCT row_group_id) AS groups FROM parquet_metadata('${at('groups.parquet')}')`;
    expect(await ask('parquet', groups)).toEqual([{ groups: 4 }]);
    expect(await ask('parquet', `SELECT count(*) AS n, min(a) AS a FROM '${at('groups.parquet')}'`)).toEqual([
      { n: 35, a: 'row 0' },
    ]);
  });
});

describe('saripati sql', () => {
  it('says what is wrong with a query, a folder, and how DuckDB is installed', async () => {
    await expect(run(sql, at('parquet'), 'SELECT nothing FROM quotes')).rejects.toThrow(/nothing/);
    await expect(run(sql, at('nowhere'), 'SELECT 1')).rejects.toThrow('no such folder');
    await expect(openTables(root)).rejects.toThrow('holds no tables');
    const absent = () =>
      Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }));
    await expect(openTables(at('parquet'), absent)).rejects.toThrow('npm install @duckdb/node-api');
  });

  it('writes nothing beside the tables', async () => {
    await ask('parquet', 'SELECT 1 AS one');
    expect(existsSync(at('parquet', 'duckdb'))).toBe(false);
    expect(readdirSync(at('parquet'))).toHaveLength(TABLES.length);
  });
});

describe('docs/tables.md', () => {
  const page = readFileSync(path.join(root, 'docs/tables.md'), 'utf8');
  const questions = [...page.matchAll(/### (.+)\n[^#]*?```sql\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)];

  beforeAll(async () => {
    expect((await run(tables, path.join(root, 'docs/releases.ndjson'), '--out', at('docs'))).code).toBe(0);
  });

  it('has a question over every query', () => {
    expect(questions).toHaveLength([...page.matchAll(/```sql/g)].length);
    expect(questions.length).toBeGreaterThanOrEqual(8);
  });

  it.each(questions.map(([, question, query, answer]) => [question!, query!, answer!]))(
    'answers: %s',
    async (_, query, answer) => {
      const database = await openTables(at('docs'));
      const given = await whole(answerText(await database.query(query), 'table'));
      database.close();
      // When this changed for the better: npm run build:js && npm run answers
      expect(given).toBe(answer);
      expect(given.split('\n').length).toBeGreaterThan(3);
    },
  );

  it('keeps its queries running over other releases', async () => {
    for (const [, , query] of questions) await ask('parquet', query!);
  });

  it('names the rows that it counts', () => {
    const rows: Rows = tablesOf(results[0]!);
    for (const name of Object.keys(rows)) expect(page).toContain(`\`${name}\``);
  });
});
