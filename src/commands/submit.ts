// `saripati submit`: a dump on shared storage becomes shards in a queue.
import path from 'node:path';
import { version } from '../../package.json';
import { DEFAULT_SHARD_BYTES, makePlan, savePlan } from '../queue/plan';
import { withQueue } from '../queue/redis';
import { submitPlan } from '../queue/submit';
import { ADDRESS, ADDRESS_HELP, addressOf } from './address';
import { type Command, inputFiles, parse, UsageError, wholeNumber } from './command';
import { READING, READING_HELP, readOptions } from './reading';

const OPTIONS = { ...READING, ...ADDRESS, parts: { type: 'string' }, 'shard-bytes': { type: 'string' } } as const;

export const submit: Command = {
  synopsis: 'submit FILE…           cut a dump into shards, and queue them for workers on many machines',
  help: [
    ...READING_HELP,
    '--parts FOLDER    where the plan and the part files go; files and folder must be seen by all machines',
    `--shard-bytes N   bytes of a shard (${DEFAULT_SHARD_BYTES}; 16 to 64 MB are sensible)`,
    ...ADDRESS_HELP,
  ],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    if (!values.parts) throw new UsageError('submit needs --parts: the folder for the plan and the part files');
    if (!positionals.length || positionals.includes('-'))
      throw new UsageError('submit needs files that other machines can read, not standard input');
    const folder = path.resolve(values.parts);
    const files = [...new Map((await inputFiles(positionals)).map((file) => [path.resolve(file), file])).values()];
    const shardBytes = wholeNumber('shard-bytes', values['shard-bytes'], DEFAULT_SHARD_BYTES);
    const options = { version, read: readOptions(values), villages: values.villages ?? false };
    await withQueue(addressOf(values), async (queue) => {
      const plan = await makePlan(files, options, shardBytes);
      await savePlan(folder, plan);
      const { added, known, done } = await submitPlan(plan, folder, queue);
      console.error(
        `${plan.shards.length} shards: ${added} queued, ${known} in the queue before, ${done} done already`,
      );
    });
    return 0;
  },
};
