#!/usr/bin/env node
// `npm run fuzz [-- --runs N] [--seed S] [--workers W] [--write]`: feeds mutilated releases and raw Unicode to every public
// function. For each text: nothing throws, spans slice back, results pass their schema, a second call gives the same, no
// call takes more than a second for 100 kB, and no text stops a thread. A failure is printed with its seed and the
// shortest text that shows it. With --write the count goes into docs/fuzzing.md.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleLibrary } from './library.mjs';
import { markdownTable, writePage } from './report.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
    write: { type: 'boolean' },
  },
});
const total = Number(values.runs);
const firstSeed = Number(values.seed);
const workers = Number(values.workers);
/** Texts of one seed: a failure ends its seed only. */
const CHUNK = Math.min(1000, total);
/** A thread that has finished no text for so long hangs, even where the machine leaves it little time. */
const HANG = 300_000;
const TELL = 30_000;

const seeds = Array.from({ length: Math.ceil(total / CHUNK) }, (_, i) => firstSeed + i);
const library = await bundleLibrary();
const failures = [];
const calls = new Map();
const began = performance.now();
let units = 0;

const threads = Array.from({ length: workers }, (_, index) => {
  const progress = new SharedArrayBuffer(8);
  const counts = new Int32Array(progress);
  const worker = new Worker(new URL('fuzz/worker.mjs', import.meta.url), {
    workerData: { url: library.url, seeds: seeds.filter((_, i) => i % workers === index), runs: CHUNK, progress },
  });
  const thread = { counts, last: 0, since: performance.now(), worker, over: false };
  thread.ended = new Promise((resolve) => {
    worker.on('message', (message) => {
      if (!message.done) return fail(message);
      units += message.units;
      for (const [name, count] of message.calls) calls.set(name, (calls.get(name) ?? 0) + count);
    });
    worker.on('error', (error) => fail({ seed: Atomics.load(counts, 1), error: String(error.stack) }));
    worker.on('exit', () => {
      thread.over = true;
      resolve();
    });
  });
  return thread;
});

function fail(failure) {
  failures.push(failure);
  console.log(`FAILED seed ${failure.seed} after ${failure.after} texts: ${failure.error}`);
  if (failure.text !== undefined) console.log(`  with ${JSON.stringify(failure.text)}`);
}

const done = () => threads.reduce((sum, { counts }) => sum + Atomics.load(counts, 0), 0);
const number = (n) => n.toLocaleString('en');
const watch = setInterval(() => {
  for (const thread of threads) {
    const now = Atomics.load(thread.counts, 0);
    if (now !== thread.last || thread.over) Object.assign(thread, { last: now, since: performance.now() });
    else if (performance.now() - thread.since > HANG) {
      fail({ seed: Atomics.load(thread.counts, 1), after: now, error: 'a text has not come to its end' });
      thread.over = true;
      thread.worker.terminate();
    }
  }
}, 1000);
const tell = setInterval(() => {
  const seconds = (performance.now() - began) / 1000;
  console.log(`${number(done())} texts, ${(done() / seconds).toFixed(0)} a second, ${failures.length} failures`);
}, TELL);

await Promise.all(threads.map(({ ended }) => ended));
clearInterval(watch);
clearInterval(tell);
rmSync(library.file);

const seconds = (performance.now() - began) / 1000;
const summary =
  `${number(done())} texts of ${(units / done()).toFixed(0)} units on average, seeds ${firstSeed} to ${seeds.at(-1)}, ` +
  `${seconds.toFixed(0)} s: ${failures.length} failures`;
console.log(summary);
for (const [name, count] of calls) console.log(`  ${name.padEnd(24)} ${number(count)} calls`);
if (values.write)
  writePage('fuzzing', 'Fuzzing', `npm run fuzz -- --runs ${total} --seed ${firstSeed} --write`, [
    'Stretches of the fixtures with up to twelve changes (cut, doubled, swapped, other case, lines joined or broken, mojibake, markup, lone\n' +
      'surrogates, digits, affixes), fragments that trip rules strung together, words that are all affixes, and any code units. A text fails when a\n' +
      'call throws, a span does not slice back, a result breaks its schema, a second call gives something else, or a call takes more than a second\n' +
      'for 100 kB.',
    `**${summary}.**`,
    ...failures.map(({ seed, error }) => `- seed ${seed}: ${error.split('\n')[0]}`),
    markdownTable(
      ['function', 'calls'],
      [...calls].map(([name, count]) => [name, number(count)]),
    ),
  ]);
process.exitCode = failures.length ? 1 : 0;
