// `saripati sql`: answers a query over the tables of a folder.
import { statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { outputSink } from '../batch/sink';
import { ANSWER_FORMATS, answerText } from '../tables/answer';
import { openTables } from '../tables/sql';
import { type Command, parse, UsageError } from './command';

const OPTIONS = { format: { type: 'string' } } as const;

export const sql: Command = {
  synopsis: 'sql FOLDER [QUERY]  answer a query over the tables of a folder, in DuckDB',
  help: [
    'FOLDER is what saripati tables wrote; the query is SQL, read from standard input when not given.',
    'Needs @duckdb/node-api. Tables and columns: docs/data-dictionary.md.',
    '',
    `--format F        ${ANSWER_FORMATS.join(', ')} (table)`,
  ],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    const [folder, given, ...more] = positionals;
    if (!folder || more.length)
      throw new UsageError('a folder and one query are needed: saripati sql FOLDER "SELECT …"');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`no such folder: ${folder}`);
    const format = ANSWER_FORMATS.find((known) => known === (values.format ?? 'table'));
    if (!format) throw new UsageError(`--format must be one of ${ANSWER_FORMATS.join(', ')}, not ${values.format}`);
    const query = given ?? (await text(process.stdin));
    const database = await openTables(folder);
    const out = outputSink();
    try {
      for await (const piece of answerText(await database.query(query), format)) {
        await out.write(new TextEncoder().encode(piece));
        if (out.closed) break;
      }
    } finally {
      database.close();
    }
    return 0;
  },
};
