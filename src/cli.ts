#!/usr/bin/env node
// The command line: arguments in, exit code out. The work is in batch/.
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { DEFAULT_MAX_BYTES, FORMATS, type Format, type ReadOptions } from './batch';
import { extractTo, type Plan } from './batch/extract-to';
import { Progress } from './batch/progress';
import { writeView } from './batch/view';

const USAGE = `saripati extract [FILE…|-]   read press releases and news, write one JSON object a line
saripati view [FILE…|-]      write one HTML page that shows them with their annotations

  Files are plain text (one release a file), NDJSON (.ndjson .jsonl .json), CSV or TSV,
  each also gzipped (.gz); - or no file is standard input, NDJSON unless --format says else.

  --format F        ${FORMATS.join(', ')}; by the file's ending where not given
  --out FILE        write results there instead of standard output
  --rejects FILE    write rows that could not be read there, as JSON: file, row, reason
  --workers N       threads to work in (1)
  --resume          go on where a run with the same files and options was killed (needs --out)
  --text-field N    field or column of the text (text)
  --date-field N    field or column of the publication date (date, else published)
  --id-field N      field or column of the id (id)
  --villages        know all 83,762 villages too, not only provinces to districts
  --max-bytes N     longest row that is read (${DEFAULT_MAX_BYTES})
  --strict          stop at the first row that cannot be read
  --help            this text
  --version         the version

  Exit codes: 0 all good, 1 some rows rejected, 2 wrong usage.`;

const OPTIONS = {
  format: { type: 'string' },
  out: { type: 'string' },
  rejects: { type: 'string' },
  workers: { type: 'string' },
  resume: { type: 'boolean' },
  'text-field': { type: 'string' },
  'date-field': { type: 'string' },
  'id-field': { type: 'string' },
  'max-bytes': { type: 'string' },
  villages: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Wrong usage: the message goes to standard error, the exit code is 2. */
class UsageError extends Error {}

function read(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readOptions(values: ReturnType<typeof read>['values']): ReadOptions {
  const options: ReadOptions = {
    fields: { text: values['text-field'], date: values['date-field'], id: values['id-field'] },
  };
  if (values.format !== undefined) {
    if (!FORMATS.includes(values.format as Format))
      throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not ${values.format}`);
    options.format = values.format as Format;
  }
  if (values['max-bytes'] !== undefined) options.maxBytes = wholeNumber('max-bytes', values['max-bytes']);
  return options;
}

function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`--${option} must be a whole number above 0, not ${value}`);
  return number;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = read(args);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.version) {
    console.log(version);
    return 0;
  }
  const [command, ...named] = positionals;
  if (command !== 'extract' && command !== 'view')
    throw new UsageError(command ? `there is no command "${command}"` : 'what shall I do?');
  const files = named.length ? named : ['-'];
  if (!named.length && process.stdin.isTTY) throw new UsageError('name a file, or pipe one in');
  for (const file of files) if (file !== '-' && !existsSync(file)) throw new UsageError(`no such file: ${file}`);
  if (command === 'view') {
    const { out, villages = false } = values;
    const rejected = await writeView({ files, read: readOptions(values), out, villages }, ({ file, row, reason }) =>
      console.error(`${file}:${row}: ${reason}`),
    );
    return rejected ? 1 : 0;
  }
  if (values.resume && !values.out) throw new UsageError('--resume needs --out: it goes on with that file');
  return extract({
    files,
    read: readOptions(values),
    out: values.out,
    rejects: values.rejects,
    workers: values.workers === undefined ? 1 : wholeNumber('workers', values.workers),
    villages: values.villages ?? false,
    strict: values.strict ?? false,
    resume: values.resume ?? false,
  });
}

async function extract(plan: Plan): Promise<number> {
  const progress = new Progress(sizeOf(plan.files));
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const watcher = {
    reject({ file, row, reason }: { file: string; row: number; reason: string }) {
      progress.clear();
      console.error(`${file}:${row}: ${reason}`);
    },
    progress: progress.update.bind(progress),
  };
  const { rejected, interrupted } = await extractTo(plan, watcher, interrupt.signal);
  progress.clear();
  if (interrupted) {
    console.error(plan.out ? 'Interrupted: the same command with --resume goes on.' : 'Interrupted.');
    return 130;
  }
  return rejected ? 1 : 0;
}

/** Bytes of the files together; 0 where that says nothing (standard input, gzip). */
function sizeOf(files: string[]): number {
  if (files.some((file) => file === '-' || file.endsWith('.gz'))) return 0;
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(`saripati: ${error.message}${error instanceof UsageError ? '\nTry: saripati --help' : ''}`);
    process.exitCode = 2;
  },
);
