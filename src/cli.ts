#!/usr/bin/env node
// The command line: arguments in, exit code out. The work is in batch/.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { type BatchOptions, DEFAULT_MAX_BYTES, extractFiles, FORMATS, type Format, type ReadOptions } from './batch';
import { Sink } from './batch/sink';
import { createExtractor } from './index';

const USAGE = `saripati extract [FILE…|-]   read press releases and news, write one JSON object a line

  Files are plain text (one release a file), NDJSON (.ndjson .jsonl .json), CSV or TSV,
  each also gzipped (.gz); - or no file is standard input, NDJSON unless --format says else.

  --format F        ${FORMATS.join(', ')}; by the file's ending where not given
  --out FILE        write results there instead of standard output
  --rejects FILE    write rows that could not be read there, as JSON: file, row, reason
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
  if (values['max-bytes'] !== undefined) {
    options.maxBytes = Number(values['max-bytes']);
    if (!Number.isSafeInteger(options.maxBytes) || options.maxBytes < 1)
      throw new UsageError(`--max-bytes must be a whole number above 0, not ${values['max-bytes']}`);
  }
  return options;
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
  if (command !== 'extract') throw new UsageError(command ? `there is no command "${command}"` : 'what shall I do?');
  const files = named.length ? named : ['-'];
  if (!named.length && process.stdin.isTTY) throw new UsageError('name a file, or pipe one in');
  for (const file of files) if (file !== '-' && !existsSync(file)) throw new UsageError(`no such file: ${file}`);
  // The gazetteer of villages weighs 1 MB: loaded only when asked for.
  const gazetteers = values.villages ? [(await import('./villages')).villages] : [];
  return extractAll(files, { ...readOptions(values), extractor: createExtractor({ gazetteers }) }, values);
}

interface Destinations {
  out?: string;
  rejects?: string;
  strict?: boolean;
}

async function extractAll(files: string[], options: BatchOptions, to: Destinations): Promise<number> {
  const out = new Sink(to.out);
  const rejects = to.rejects === undefined ? undefined : new Sink(to.rejects);
  let rejected = 0;
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  for await (const outcome of extractFiles(files, options)) {
    if (outcome.reject) {
      rejected++;
      const { file, row, reason } = outcome.reject;
      console.error(`${file}:${row}: ${reason}`);
      await rejects?.line(JSON.stringify(outcome.reject));
    } else await out.line(JSON.stringify(outcome.result));
    if (stopped || out.closed || (rejected && to.strict)) break;
  }
  await out.end();
  await rejects?.end();
  process.off('SIGINT', stop);
  if (stopped) return 130;
  return rejected ? 1 : 0;
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
