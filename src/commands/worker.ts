// `saripati worker`: does shards of the queue.
import { version } from '../../package.json';
import { work } from '../queue/worker';
import { ADDRESS, ADDRESS_HELP, addressOf } from './address';
import { type Command, parse, UsageError, wholeNumber } from './command';

const OPTIONS = { ...ADDRESS, lock: { type: 'string' }, 'until-done': { type: 'boolean' } } as const;
const LOCK = 30;

export const worker: Command = {
  synopsis: 'worker                 do shards of the queue, one at a time; start one for each processor',
  help: [
    ...ADDRESS_HELP,
    '--until-done      end when nothing waits and nothing is under way; without it, wait for more',
    `--lock SECONDS    a worker that gives no sign for so long is taken for dead, its shard done again (${LOCK})`,
  ],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    if (positionals.length) throw new UsageError('worker takes no files: they are in the queue');
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        console.error('Finishing the shard in hand; once more stops at once, and another worker does it again.');
        stop.abort();
      });
    const lock = wholeNumber('lock', values.lock, LOCK);
    const options = { ...addressOf(values), version, lock, untilDone: values['until-done'] ?? false };
    await work(options, (line) => console.error(line), stop.signal);
    return 0;
  },
};
