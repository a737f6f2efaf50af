// `saripati collect`: the parts of a plan, checked and put together.
import { collect as collectParts, type Problem } from '../queue/collect';
import { loadPlan } from '../queue/plan';
import { type Command, parse, readDuplicates, UsageError } from './command';

const OPTIONS = { out: { type: 'string' }, rejects: { type: 'string' }, duplicates: { type: 'string' } } as const;
const INCOMPLETE = 3;

export const collect: Command = {
  synopsis: 'collect FOLDER         check that every article is in the parts exactly once, and put them together',
  help: [
    'FOLDER is the one that submit was given as --parts. The check needs no queue; it reads the dump again.',
    '--out FILE        write all results there, in the order of the input, when the check passes',
    '--rejects FILE    write all rejects there',
    '--duplicates D    rows whose id an earlier row had: reject (the default) or keep',
    'Exit codes: 0 every article is there, 1 the same with some rows rejected, 3 not complete: each article',
    'that is missing or doubled is named on standard error, as JSON.',
  ],
  async run(args) {
    const { values, positionals } = parse(args, OPTIONS);
    const [folder, ...more] = positionals;
    if (!folder || more.length) throw new UsageError('collect takes the folder of the parts');
    const options = { ...values, duplicates: readDuplicates(values.duplicates) };
    const tell = (problem: Problem) => console.error(JSON.stringify(problem));
    const { results, rejected, repeated, problems } = await collectParts(await loadPlan(folder), folder, options, tell);
    if (problems) {
      console.error(`Not complete, named above: ${problems}. Submit again to make what is missing.`);
      return INCOMPLETE;
    }
    const because = repeated ? ` (${repeated} with the id of an earlier row)` : '';
    console.error(
      `${results + rejected} rows, each there exactly once: ${results} results, ${rejected} rejected${because}`,
    );
    return rejected ? 1 : 0;
  },
};
