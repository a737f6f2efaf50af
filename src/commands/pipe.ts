// `saripati pipe`: the filter that databases and cluster engines call.
import { pipe as answerInput } from '../queue/pipe';
import { type Command, parse, UsageError } from './command';
import { READING, READING_HELP, readOptions } from './reading';

const { format: _, ...FIELDS } = READING;
const OPTIONS = { ...FIELDS, wrap: { type: 'string' }, strict: { type: 'boolean' } } as const;

export const pipe: Command = {
  synopsis: 'pipe                   a filter for other engines: NDJSON in, one line out for each row',
  help: [
    ...READING_HELP.filter((line) => !line.startsWith('--format')),
    '--wrap NAME       each answer as a string in the field NAME of an object',
    '--strict          stop with exit code 1 at the first row that cannot be read; without it, the',
    '                  row is answered by a line {"id", "row", "error"}, and the exit code is 0',
  ],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    if (positionals.length) throw new UsageError('pipe reads standard input only');
    if (process.stdin.isTTY) throw new UsageError('pipe rows in: pipe reads standard input');
    const stopped = await answerInput({
      read: readOptions(values),
      villages: values.villages ?? false,
      strict: values.strict ?? false,
      wrap: values.wrap,
    });
    if (stopped) console.error(`${stopped.file}:${stopped.row}: ${stopped.reason}`);
    return stopped ? 1 : 0;
  },
};
