// `saripati view`: one HTML page that shows releases with their annotations.
import { writeView } from '../batch/view';
import { type Command, inputFiles, parse } from './command';
import { READING, READING_HELP, readOptions } from './reading';

const OPTIONS = { ...READING, out: { type: 'string' } } as const;

export const view: Command = {
  synopsis: 'view [FILE…|-]      write one HTML page that shows them with their annotations',
  help: [...READING_HELP, '--out FILE        write the page there instead of standard output'],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    const plan = {
      files: await inputFiles(positionals, [values.out]),
      read: readOptions(values),
      out: values.out,
      villages: values.villages ?? false,
    };
    const rejected = await writeView(plan, ({ file, row, reason }) => console.error(`${file}:${row}: ${reason}`));
    return rejected ? 1 : 0;
  },
};
