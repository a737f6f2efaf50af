// Runs the recipes of docs/scale.md that can be run here, as they stand there, on 500 articles: each must end
// with every article in results.ndjson, in order.
//   npm run proof:recipes      (installs Debian's parallel and redis-server where they are missing)
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articles, asLines, counter, needBuild, needPackage, redisServer, root, workspace } from './common.mjs';

const ARTICLES = 500;

needBuild();
for (const name of ['parallel', 'redis-server'])
  if (!needPackage(name, name)) throw new Error(`${name} cannot be installed`);
const { folder, start, write, read } = workspace('recipes');
const { check, end } = counter();
const rows = articles(ARTICLES);
write('dump.ndjson', asLines(rows));
const bin = path.join(folder, 'bin');
mkdirSync(bin);
writeFileSync(path.join(bin, 'saripati'), `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n`);
chmodSync(path.join(bin, 'saripati'), 0o755);
process.env.PATH = `${bin}:${process.env.PATH}`;
const redis = await redisServer(start, folder);

const page = readFileSync(path.join(root, 'docs/scale.md'), 'utf8');
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((m) => m[1]);
const wanted = rows.map(({ id }) => id).join();
let ran = 0;
for (const block of blocks) {
  // Installing is npm's to prove.
  if (block.startsWith('npm install')) continue;
  ran++;
  const isTask = block.includes('#SBATCH');
  const began = performance.now();
  const script = isTask
    ? `for task in 1 2 3 4; do (export SLURM_ARRAY_TASK_ID=$task\n${block}); done\ncat parts/results-*-of-00004.ndjson > results.ndjson`
    : block;
  const { ended, said } = start('bash', ['-euo', 'pipefail', '-c', script]);
  const code = await ended;
  const ids = () =>
    read('results.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
      .join();
  const holds = code === 0 && ids() === wanted;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  check(
    isTask ? 'Slurm script, by bash' : block.split('\n')[0].slice(0, 90),
    holds,
    holds ? `${seconds} s` : said().slice(-2000),
  );
  for (const made of ['results.ndjson', 'parts']) rmSync(path.join(folder, made), { recursive: true, force: true });
}
check('all recipes were found', ran === 6, String(ran));
await redis.stop();
end();
