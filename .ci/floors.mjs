// Runs the scorer once per [suite] of floors.txt and fails where a figure is below its floor.
//   node .ci/floors.mjs SHARED
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const shared = process.argv[2];
const runs = [];
for (const line of readFileSync(path.join(import.meta.dirname, 'floors.txt'), 'utf8').split('\n')) {
  if (!line.trim() || line.startsWith('#')) continue;
  const run = /^\[(.+)\]$/.exec(line);
  if (run) runs.push({ command: run[1].split(' '), floors: [] });
  else {
    const [floor, ...name] = line.split(' ');
    runs.at(-1).floors.push(`${name.join(' ')}=${Number(floor) / 100}`);
  }
}

let passed = 0;
let failed = 0;
for (const { command, floors } of runs) {
  const [suite, ...files] = command;
  const { stdout, stderr, status } = spawnSync(
    'node',
    [
      path.join(shared, 'eval/score.mjs'),
      suite,
      ...files.map((file) => path.join(shared, file)),
      ...floors.flatMap((floor) => ['--min', floor]),
    ],
    { encoding: 'utf8' },
  );
  process.stdout.write(`-- ${command.join(' ')}\n${stdout}${stderr}`);
  const below = stdout.split('\n').filter((line) => line.startsWith('below: ')).length;
  failed += below || (status ? 1 : 0);
  passed += floors.length - below;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
