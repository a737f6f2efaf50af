// `saripati progress`: how far the queue is.
import { setTimeout } from 'node:timers/promises';
import { inWords, isOver, readProgress } from '../queue/progress';
import { withQueue } from '../queue/redis';
import { ADDRESS, ADDRESS_HELP, addressOf } from './address';
import { type Command, parse, UsageError } from './command';

const OPTIONS = { ...ADDRESS, wait: { type: 'boolean' }, json: { type: 'boolean' } } as const;
const EVERY = 1000;

export const progress: Command = {
  synopsis: 'progress               how far the queue is, from any machine; exit code 1 where shards failed',
  help: [
    ...ADDRESS_HELP,
    '--wait            tell it whenever it changes, until nothing waits and nothing is under way',
    '--json            as JSON, with the bytes and all failures',
  ],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    if (positionals.length) throw new UsageError('progress takes no files');
    return withQueue(addressOf(values), async (queue) => {
      for (let shown = ''; ; await setTimeout(EVERY)) {
        const now = await readProgress(queue);
        const text = values.json ? JSON.stringify(now) : inWords(now).join('\n');
        if (text !== shown) console.log(text);
        shown = text;
        if (!values.wait || isOver(now)) return now.shards.failed ? 1 : 0;
      }
    });
  },
};
