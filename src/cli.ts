#!/usr/bin/env node
// The command line: picks the command and loads only that one; arguments in, exit code out.
import { version } from '../package.json';
import { type Command, UsageError } from './commands/command';

const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['extract', async () => (await import('./commands/extract')).extract],
  ['tables', async () => (await import('./commands/tables')).tables],
  ['sql', async () => (await import('./commands/sql')).sql],
  ['pipe', async () => (await import('./commands/pipe')).pipe],
  ['submit', async () => (await import('./commands/submit')).submit],
  ['worker', async () => (await import('./commands/worker')).worker],
  ['progress', async () => (await import('./commands/progress')).progress],
  ['collect', async () => (await import('./commands/collect')).collect],
  ['view', async () => (await import('./commands/view')).view],
]);

const ABOUT = `
  FILE is a file, a folder (its files with known endings, also in folders below) or a pattern
  ('dump/**/*.csv.gz'): plain text (.txt, one release a file), NDJSON (.ndjson .jsonl .json),
  CSV or TSV, also packed with gzip or zstd; - or no FILE is standard input, NDJSON unless
  --format says else.

  saripati COMMAND --help shows a command's options; --version the version.
  Exit codes: 0 all good, 1 some rows rejected, 2 wrong usage.`;

async function usage(): Promise<string> {
  const commands = await Promise.all([...COMMANDS.values()].map((load) => load()));
  return `${commands.map(({ synopsis }) => `saripati ${synopsis}`).join('\n')}\n${ABOUT}`;
}

async function run([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    console.log(await usage());
    return 0;
  }
  if (name === '--version') {
    console.log(version);
    return 0;
  }
  const load = COMMANDS.get(name ?? '');
  if (!load) throw new UsageError(name ? `there is no command "${name}"` : 'what shall I do?');
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`saripati ${command.synopsis}\n\n${command.help.map((line) => `  ${line}`).join('\n')}`);
    return 0;
  }
  return command.run(args);
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
