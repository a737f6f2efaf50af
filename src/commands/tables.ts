// `saripati tables`: results, or articles on the way, as tables to count and join.
import { ProgressBar } from '../batch/progress';
import { readResults } from '../tables/read';
import { openFolder, TABLE_FORMATS, type TableFormat } from '../tables/write/folder';
import { type Command, inputFiles, parse, UsageError, wholeNumber } from './command';
import { READING, READING_HELP, readOptions } from './reading';

const { format: _, ...FIELDS } = READING;

const OPTIONS = {
  ...FIELDS,
  'input-format': READING.format,
  format: { type: 'string' },
  out: { type: 'string' },
  workers: { type: 'string' },
  unguarded: { type: 'boolean' },
} as const;

export const tables: Command = {
  synopsis: 'tables [FILE…|-]    write tables of what extract found: Parquet, CSV or NDJSON',
  help: [
    'FILE is what saripati extract wrote; articles in any format are extracted on the way.',
    '',
    '--out FOLDER      where the tables go, one file each (needed)',
    `--format F        ${TABLE_FORMATS.join(', ')} (parquet)`,
    '--unguarded       CSV: leave cells as they are that a spreadsheet would run as formulas',
    '--workers N       threads to extract articles in (1)',
    ...READING_HELP.map((line) => line.replace('--format F      ', '--input-format F')),
  ],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    if (!values.out) throw new UsageError('--out FOLDER is needed: one file a table is written there');
    const { format, 'input-format': inputFormat, ...reading } = values;
    const plan = {
      files: await inputFiles(positionals),
      read: readOptions({ ...reading, format: inputFormat }),
      workers: wholeNumber('workers', values.workers, 1),
      villages: values.villages ?? false,
    };
    const folder = await openFolder(values.out, formatNamed(format), { unguarded: values.unguarded ?? false });
    const progress = new ProgressBar(plan.files);
    let [results, rejected] = [0, 0];
    try {
      for await (const read of readResults(plan)) {
        for (const { file, row, reason } of read.rejects) {
          progress.clear();
          console.error(`${file}:${row}: ${reason}`);
        }
        for (const result of read.results) await folder.add(result);
        results += read.results.length;
        rejected += read.rejects.length;
        progress.update({ file: read.file, read: read.read, results, rejected });
      }
    } catch (error) {
      progress.end();
      await folder.abandon();
      throw error;
    }
    progress.end();
    await folder.end();
    return rejected ? 1 : 0;
  },
};

function formatNamed(name: string | undefined): TableFormat {
  const format = TABLE_FORMATS.find((known) => known === (name ?? 'parquet'));
  if (!format) throw new UsageError(`--format must be one of ${TABLE_FORMATS.join(', ')}, not ${name}`);
  return format;
}
