// Kills a batch with -9 at random moments, ten times, resumes it, and holds its output against that of
// an undisturbed run, byte for byte: of plain, gzipped and zstd input, with results plain and gzipped.
//   npm run build:js && node scripts/kill-resume.mjs [--rows 3000] [--kills 10] [FILE.ndjson…]
// Among the rows are broken ones and repeated ids. Without files: the fixtures, repeated.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '3000' }, kills: { type: 'string', default: '10' } },
});
const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'dist/cli.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-kill-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const texts = files.length
  ? files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text),
    )
  : readdirSync(path.join(root, 'fixtures')).map((name) =>
      readFileSync(path.join(root, 'fixtures', name, 'release.txt'), 'utf8'),
    );
const lines = Array.from({ length: Number(values.rows) }, (_, i) => {
  const line = JSON.stringify({ id: i % 50 === 49 ? `r-${i - 25}` : `r-${i}`, text: texts[i % texts.length] });
  return i % 40 === 7 ? line.slice(0, -1) : line;
});
const plain = Buffer.from(`${lines.join('\n')}\n`);
const inputs = { 'in.ndjson': plain, 'in.ndjson.gz': gzipSync(plain) };
for (const [name, bytes] of Object.entries(inputs)) writeFileSync(path.join(folder, name), bytes);
const names = Object.keys(inputs);
try {
  execFileSync('zstd', ['-q', '-f', path.join(folder, 'in.ndjson')]);
  names.push('in.ndjson.zst');
} catch {
  console.log('skipped: there is no zstd here to pack an input with');
}

const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
const argumentsFor = (input, out) => [
  ...[program, 'extract', path.join(folder, input), '--workers', '2', '--resume'],
  ...['--out', path.join(folder, out), '--rejects', path.join(folder, `${out}.rejects`)],
];

/** Runs to the end, or until killed after so many milliseconds; answers whether it was killed. */
function run(input, out, killAfter) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, argumentsFor(input, out), { stdio: 'ignore' });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

let failed = 0;
for (const [i, input] of names.entries()) {
  const ending = i % 2 ? 'ndjson.gz' : 'ndjson';
  const began = performance.now();
  await run(input, `calm.${ending}`);
  const took = performance.now() - began;
  let kills = 0;
  let ends = 0;
  const held = { same: true, clean: true };
  const compare = () => {
    ends++;
    for (const file of ['', '.rejects'])
      if (hash(path.join(folder, `calm.${ending}${file}`)) !== hash(path.join(folder, `hard.${ending}${file}`)))
        held.same = false;
    for (const left of ['checkpoint', 'ids'])
      if (existsSync(path.join(folder, `hard.${ending}.${left}`))) held.clean = false;
  };
  while (kills < Number(values.kills)) {
    if (await run(input, `hard.${ending}`, Math.random() * took * 0.7)) kills++;
    else compare();
  }
  await run(input, `hard.${ending}`);
  compare();
  const ok = held.same && held.clean;
  if (!ok) failed++;
  console.log(
    `${ok ? 'ok     ' : 'FAILED '} ${input} → ${ending}: killed ${kills} times, ended ${ends} times, ${held.same ? 'the same bytes' : 'OTHER BYTES'} (results ${hash(path.join(folder, `hard.${ending}`))}, rejects ${hash(path.join(folder, `hard.${ending}.rejects`))})`,
  );
}
process.exitCode = failed ? 1 : 0;
