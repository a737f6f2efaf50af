// Proves a long batch: one run over many articles with two workers, its memory over time, every row
// accounted for in order, and what the second worker and the writing of JSON are worth.
//   npm run build:js && node scripts/batch-run.mjs [--rows 100000] [--sample 5000] FILE.ndjson…
// The articles of the files are repeated with new ids; one row in a thousand is broken on purpose.
import { execFileSync, spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createExtractor } from 'saripati';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '100000' }, sample: { type: 'string', default: '5000' } },
});
const program = path.resolve(import.meta.dirname, '../dist/cli.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-batch-run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const articles = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line)),
);
const isBroken = (i) => i % 1000 === 500;

/** A dump of so many rows; answers its path and size. */
async function dump(name, rows) {
  const file = path.join(folder, name);
  const out = createWriteStream(file);
  for (let i = 0; i < rows; i++) {
    const line = JSON.stringify({ ...articles[i % articles.length], id: `r-${i}` });
    if (!out.write(`${isBroken(i) ? line.slice(0, -2) : line}\n`)) await new Promise((go) => out.once('drain', go));
  }
  await finished(out.end());
  return { file, rows, bytes: out.bytesWritten };
}

/** Megabytes in memory and seconds of processor of a process, now. */
function usageOf(pid) {
  try {
    const [rss, time] = execFileSync('ps', ['-o', 'rss=,cputimes=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
      .map(Number);
    return { mb: rss / 1024, cpu: time };
  } catch {
    return undefined;
  }
}

/** Runs the command line over a dump; answers seconds, samples of memory, and the output's path. */
async function run({ file }, workers) {
  const out = path.join(folder, `out-${workers}.ndjson`);
  const rejects = path.join(folder, 'rejects.ndjson');
  const args = [program, 'extract', file, '--workers', String(workers), '--out', out, '--rejects', rejects];
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const samples = [];
  const timer = setInterval(() => {
    const usage = usageOf(child.pid);
    if (usage) samples.push({ ...usage, at: performance.now() - began });
  }, 500);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return { seconds: (performance.now() - began) / 1000, samples, out, rejects, code };
}

/** Lines of a file, each given to `visit`; answers how many. */
async function eachLine(file, visit) {
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) visit(line, count++);
  return count;
}

/** Holds every row of the output against the input. */
async function verify({ rows }, { out, rejects }) {
  let next = 0;
  let inOrder = true;
  const results = await eachLine(out, (line) => {
    while (isBroken(next)) next++;
    // The id stands at the front of a result; parsing all of it would take longer than the run.
    if (!line.startsWith(`{"schemaVersion":"1","id":"r-${next}",`) || !line.endsWith('}')) inOrder = false;
    next++;
  });
  let inPlace = true;
  const rejected = await eachLine(rejects, (line, i) => {
    if (JSON.parse(line).row !== i * 1000 + 501) inPlace = false;
  });
  return { results, rejected, all: results + rejected === rows, inOrder, inPlace };
}

let failed = 0;
function hold(name, holds) {
  console.log(`${holds ? 'ok     ' : 'FAILED '} ${name}`);
  if (!holds) failed++;
}

const whole = await dump('all.ndjson', Number(values.rows));
console.log(
  `${whole.rows} rows, ${(whole.bytes / 1e6).toFixed(0)} MB, from ${articles.length} articles; Node ${process.version}, ${os.cpus().length} processors (${os.cpus()[0].model})`,
);
const long = await run(whole, 2);
const { results, rejected, all, inOrder, inPlace } = await verify(whole, long);
console.log(
  `2 workers: ${long.seconds.toFixed(1)} s, ${(whole.rows / long.seconds).toFixed(0)} rows/s, ${(whole.bytes / 1e6 / long.seconds).toFixed(2)} MB/s`,
);
/** Megabytes, the mean of the samples between two shares of the run. */
const memory = (from, to) => {
  const some = long.samples.filter(({ at }) => at >= from * 1000 * long.seconds && at <= to * 1000 * long.seconds);
  return some.reduce((sum, { mb }) => sum + mb, 0) / Math.max(1, some.length);
};
const [start, middle, end] = [memory(0.05, 0.15), memory(0.45, 0.55), memory(0.9, 1)];
const peak = Math.max(...long.samples.map(({ mb }) => mb));
console.log(
  `memory of the process with its threads, in MB: at 10 % ${start.toFixed(0)}, at 50 % ${middle.toFixed(0)}, at the end ${end.toFixed(0)}, peak ${peak.toFixed(0)}`,
);
hold(`exit code 1, as rows were rejected (${long.code})`, long.code === 1);
hold(`rows in = results + rejects (${whole.rows} = ${results} + ${rejected})`, all);
hold('results in the order of the input', inOrder);
hold('each reject names its row', inPlace);
hold('memory is flat: the end is under 1.25 times the middle', end < 1.25 * middle);

const sample = await dump('sample.ndjson', Number(values.sample));
const best = { 1: undefined, 2: undefined };
for (let round = 0; round < 2; round++)
  for (const workers of [1, 2]) {
    const one = await run(sample, workers);
    if (!best[workers] || one.seconds < best[workers].seconds) best[workers] = one;
  }
const cpuOf = ({ samples }) => samples.at(-1).cpu;
console.log(
  `${sample.rows} rows: 1 worker ${best[1].seconds.toFixed(1)} s (${cpuOf(best[1])} s of processor), 2 workers ${best[2].seconds.toFixed(1)} s (${cpuOf(best[2])} s): ${(best[1].seconds / best[2].seconds).toFixed(2)} times as fast`,
);

const { extract } = createExtractor();
const texts = Array.from({ length: 1500 }, (_, i) => articles[(i * 7) % articles.length]);
const clock = { read: 0, extract: 0, json: 0 };
let written = 0;
for (const round of ['warm', 'timed'])
  for (const article of texts) {
    const line = JSON.stringify(article);
    const began = performance.now();
    const { text } = JSON.parse(line);
    const parsed = performance.now();
    const result = extract(text);
    const done = performance.now();
    const bytes = Buffer.from(`${JSON.stringify(result)}\n`);
    if (round === 'warm') continue;
    written += bytes.length;
    clock.read += parsed - began;
    clock.extract += done - parsed;
    clock.json += performance.now() - done;
  }
const each = (ms) => `${((1000 * ms) / texts.length).toFixed(0)} µs`;
const total = clock.read + clock.extract + clock.json;
console.log(
  `an article: JSON read ${each(clock.read)}, extract ${each(clock.extract)}, JSON written ${each(clock.json)} (${((100 * clock.json) / total).toFixed(1)} % of the whole, ${(written / texts.length / 1000).toFixed(1)} kB)`,
);
process.exitCode = failed ? 1 : 0;
