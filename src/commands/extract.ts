// `saripati extract`: one JSON object a line for each release that files hold.
import type { Reject } from '../batch';
import { extractTo, type Plan } from '../batch/extract-to';
import { ProgressBar } from '../batch/progress';
import type { Shard } from '../batch/ranges';
import { Interrupted } from '../queue/part';
import { extractShard, readShard } from '../queue/shard';
import { type Command, inputFiles, parse, readDuplicates, UsageError, wholeNumber } from './command';
import { READING, READING_HELP, readOptions } from './reading';

const OPTIONS = {
  ...READING,
  out: { type: 'string' },
  rejects: { type: 'string' },
  workers: { type: 'string' },
  duplicates: { type: 'string' },
  resume: { type: 'boolean' },
  strict: { type: 'boolean' },
  shard: { type: 'string' },
} as const;

export const extract: Command = {
  synopsis: 'extract [FILE…|-]   read press releases and news, write one JSON object a line',
  help: [
    ...READING_HELP,
    '--out FILE        write results there instead of standard output; gzipped where it ends in .gz',
    '--rejects FILE    write rows that could not be read there, as JSON: file, row, reason',
    '--workers N       threads to work in (1)',
    '--duplicates D    rows whose id an earlier row had: reject (the default) or keep',
    '--resume          go on where a run with the same files and options was killed (needs --out)',
    '--strict          stop at the first row that cannot be read',
    '--shard I/N       only the I-th of N equal shares of the bytes, into part files named after --out and --rejects',
    '                  that appear when they are whole; with --resume a part that is there is left as it is',
  ],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    const { out, rejects } = values;
    const duplicates = readDuplicates(values.duplicates);
    if (values.resume && !out) throw new UsageError('--resume needs --out: it goes on with that file');
    if (out && out === rejects) throw new UsageError('--out and --rejects must be two files');
    if (values.shard !== undefined && values.duplicates === 'reject')
      throw new UsageError('--shard keeps rows with the same id: a shard does not see the others');
    const plan: Plan = {
      files: await inputFiles(positionals, [out, rejects]),
      read: readOptions(values),
      ...{ out, rejects, duplicates },
      workers: wholeNumber('workers', values.workers, 1),
      villages: values.villages ?? false,
      strict: values.strict ?? false,
      resume: values.resume ?? false,
    };
    return values.shard === undefined ? follow(plan) : followShard(plan, shardOf(values.shard, plan));
  },
};

function shardOf(text: string, { files, out, strict }: Plan): Shard {
  const shard = readShard(text);
  if (!shard) throw new UsageError(`--shard must be like 3/16, not ${text}`);
  if (!out) throw new UsageError('--shard needs --out: its part files are named after it');
  if (strict) throw new UsageError('--shard writes whole parts or none: --strict does not go with it');
  if (files.includes('-')) throw new UsageError('--shard needs files: standard input cannot be read in parts');
  return shard;
}

async function followShard(plan: Plan, shard: Shard): Promise<number> {
  const stop = stopAtSignals();
  const { files, read = {}, out = '', rejects, workers = 1, villages = false, resume = false } = plan;
  const told = { files, shard, read, out, rejects, workers, villages, resume };
  try {
    const summary = await extractShard(told, (_, rejects) => rejects.forEach(tell), stop.signal);
    return summary?.rejected ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    console.error('Interrupted: there is no part yet; the same command makes it.');
    return stop.code();
  }
}

const tell = ({ file, row, reason }: Reject) => console.error(`${file}:${row}: ${reason}`);

/** Exit codes of programs that a signal ended: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Ends the work after the rows in hand; a second signal kills. */
function stopAtSignals(): { signal: AbortSignal; code(): number } {
  const stop = new AbortController();
  let code = 0;
  for (const [name, number] of Object.entries(SIGNALS))
    process.once(name, () => {
      code = number;
      stop.abort();
    });
  return { signal: stop.signal, code: () => code };
}

/** Runs the plan, shows how far it is, and stops after the rows in hand when interrupted. */
async function follow(plan: Plan): Promise<number> {
  const progress = new ProgressBar(plan.files, !plan.out && process.stdout.isTTY);
  const stop = stopAtSignals();
  const { rejected, interrupted } = await extractTo(
    plan,
    {
      reject(reject) {
        progress.clear();
        tell(reject);
      },
      progress: (state) => progress.update(state),
    },
    stop.signal,
  ).finally(() => progress.end());
  if (!interrupted) return rejected ? 1 : 0;
  console.error(plan.out ? 'Interrupted: the same command with --resume goes on.' : 'Interrupted.');
  return stop.code();
}
