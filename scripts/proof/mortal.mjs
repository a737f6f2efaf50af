// `saripati` for proofs: the built command line, but where the file FATAL exists it does what that says:
// `700` kills it with -9 at row 700, once; `700 after 2` lets two processes live and kills the third;
// `exit 3` answers everything and ends with that code.
//   node scripts/proof/mortal.mjs FATAL ARGUMENTS…
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [fatal, ...args] = process.argv.slice(2);
const cli = path.join(import.meta.dirname, '../../dist/cli.js');

/** What the file says to this process. */
function order() {
  try {
    const text = readFileSync(fatal, 'utf8').trim();
    const [, row, after] = /^(\d+) after ([1-9]\d*)$/.exec(text) ?? [];
    if (!after) return text;
    writeFileSync(fatal, `${row} after ${after - 1}`);
  } catch {
    // no file, no order
  }
  return '';
}

const said = order();
const killAt = Number.parseInt(said, 10) || 0;
const child = spawn(process.execPath, [cli, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
process.stdin.pipe(child.stdin);
child.stdin.on('error', () => {});
let rows = 0;
let dead = false;
child.stdout.on('data', (data) => {
  if (dead) return;
  for (let at = 0; at < data.length; at++) if (data[at] === 10) rows++;
  process.stdout.write(data);
  if (!killAt || rows < killAt) return;
  dead = true;
  rmSync(fatal, { force: true });
  child.kill('SIGKILL');
});
child.on('close', (code, signal) => {
  if (signal) process.kill(process.pid, signal);
  const [, forced] = /^exit (\d+)$/.exec(said) ?? [];
  process.exitCode = forced ? Number(forced) : code;
});
