#!/usr/bin/env node
// `npm run doubling [-- --write] [--only NAME,…] [--patterns NAME,…] [--seconds N] [--workers W]`: times every public function
// on texts of 1 kB, 2 kB, 4 kB … 10 MB, for plain releases and for patterns that attack a reader, and fits the exponent of
// its time: 1 is linear, 2 square. A function stops growing once one call takes longer than --seconds. Exit code 1 above 1.1.
// Each function has a process of its own, W at a time, so that none meets the heap and the compiled code that another left,
// with a young generation of 256 MB: with the usual 16 MB what a call returns dies young for small texts and is copied twice
// for large ones, and the slope would show that step of the collector.
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { functions } from './doubling/functions.mjs';
import { patterns } from './doubling/patterns.mjs';
import { bundleLibrary } from './library.mjs';
import { markdownTable, writePage } from './report.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean' },
    only: { type: 'string' },
    patterns: { type: 'string' },
    seconds: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
    // what a process of its own is given
    library: { type: 'string' },
    measure: { type: 'string' },
  },
});
const PATIENCE = 1000 * Number(values.seconds);
const SMALLEST = 1000;
const LARGEST = 10_000_000;
const LIMIT = 1.1;
/**
 * Texts from this size on count for the exponent: below, what each call costs anyway hides the rest. All larger ones do, since
 * a step from one cache to the next, or to arrays that no call keeps, weighs little over a factor of 600.
 */
const FITTED = 16_000;
/** Milliseconds that a batch of calls takes at least, and how many batches are tried. */
const BATCH = 30;
const TRIES = 3;
const WARM_UP = 3000;
/** Rounds that a slope above the limit gets: what else the machine does can only add time, so each size keeps its best. */
const ROUNDS = 4;

const sizes = [];
for (let size = SMALLEST; size < LARGEST; size *= 2) sizes.push(size);
sizes.push(LARGEST);

/**
 * Milliseconds of a call, in batches of calls so that what garbage collection costs is spread over small texts as over
 * large ones; the best batch, by processor time where the machine is busy.
 */
function time(work, text) {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES; tries++) {
    const before = process.cpuUsage();
    const began = performance.now();
    let calls = 0;
    let wall = 0;
    while (wall < BATCH) {
      work(text);
      calls++;
      wall = performance.now() - began;
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, wall / calls, Math.max(0.001, (user + system) / 1000 / calls));
    // the first batch of a size also makes the memory that later calls of that size share, so a second one always follows
    if (tries > 0 && wall > PATIENCE / 4) break;
  }
  return best;
}

/** The slope of log time over log size from 16 kB on. */
function exponent(points) {
  const used = points.filter(({ size }) => size >= FITTED);
  if (used.length < 3) return null;
  const xs = used.map(({ size }) => Math.log(size));
  const ys = used.map(({ ms }) => Math.log(ms));
  const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i] - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

const chosen = (all, only) =>
  Object.entries(all).filter(([name]) => !only || only.split(',').some((part) => name.includes(part)));

/** One function on every pattern; each result is told as it comes. */
function measure(name, call, tell) {
  // the compiler sees the function first
  const began = performance.now();
  while (performance.now() - began < WARM_UP) call(patterns.releases(4000));
  for (const [pattern, make] of chosen(patterns, values.patterns)) {
    const points = [];
    for (const size of sizes.filter((size) => size === SMALLEST || size >= FITTED)) {
      const ms = time(call, make(size));
      points.push({ size, ms });
      if (ms > PATIENCE) break;
    }
    let slope = exponent(points);
    for (let round = 1; round < ROUNDS && slope > LIMIT; round++) {
      for (const point of points) point.ms = Math.min(point.ms, time(call, make(point.size)));
      slope = exponent(points);
    }
    tell({ name, pattern, slope, points });
  }
}

if (values.measure) {
  const work = await functions(await import(values.library));
  measure(values.measure, work[values.measure], (result) => process.send(result));
  process.disconnect();
} else {
  const library = await bundleLibrary();
  const names = chosen(await functions(await import(library.url)), values.only).map(([name]) => name);
  const results = [];
  const next = [...names];
  await Promise.all(Array.from({ length: Number(values.workers) }, () => follow(library.url, next, results)));
  rmSync(library.file);
  results.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  conclude(results);
}

/** Takes one function after another into a process of its own. */
async function follow(url, next, results) {
  for (let name = next.shift(); name !== undefined; name = next.shift()) {
    const child = fork(process.argv[1], [...process.argv.slice(2), '--library', url, '--measure', name]);
    child.on('message', (result) => {
      results.push(result);
      show(result);
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    if (code !== 0)
      throw new Error(`${name}: its process ended with code ${code}; run it alone with --only to see why`);
  }
}

function show({ name, pattern, slope, points }) {
  const last = points.at(-1);
  const bad = slope === null || slope > LIMIT ? '  <-- above the limit' : '';
  console.log(
    `${name.padEnd(22)} ${pattern.padEnd(26)} ${slope === null ? '   ?' : slope.toFixed(2)}  ` +
      `${last.ms.toFixed(1).padStart(8)} ms for ${(last.size / 1000).toFixed(0)} kB${bad}`,
  );
}

function conclude(results) {
  const failed = results.filter(({ slope }) => slope === null || slope > LIMIT);
  console.log(`${results.length} measured, ${failed.length} above an exponent of ${LIMIT}`);
  if (values.write)
    writePage(
      'linear-time',
      'Linear time',
      `npm run doubling -- --write${values.patterns ? ` --patterns '${values.patterns}'` : ''}`,
      pages(results, failed),
    );
  process.exitCode = failed.length ? 1 : 0;
}

function pages(results, failed) {
  const names = [...new Set(results.map(({ name }) => name))];
  const rowOf = (pattern) =>
    names.map((name) => results.find((r) => r.name === name && r.pattern === pattern)?.slope?.toFixed(2) ?? '–');
  const seen = [...new Set(results.map(({ pattern }) => pattern))];
  const plain = names.map((name) => {
    const { points } = results.find((r) => r.name === name && r.pattern === seen[0]);
    const at = (size) => points.find((p) => p.size === size)?.ms;
    const cell = (size) => (at(size) === undefined ? '–' : at(size).toPrecision(3));
    return [name, ...[1000, 16_000, 128_000, 1_024_000, LARGEST].map(cell)];
  });
  return [
    `Processor time over text of 1 kB, 2 kB, 4 kB … up to 10 MB or to the first call longer than ${values.seconds} s, as the exponent of a power law\n` +
      `fitted over all sizes from 16 kB on: 1 is linear, 2 square. ${results.length} measured, ${failed.length} above ${LIMIT}.`,
    'A dash says that calls were too long for three sizes, so that no line can be fitted; it counts as above the limit. Each size is called in several batches, the least of which\n' +
      'counts: the first makes the memory that later calls share. `analyzeWord` gives what is too long for a word back as it is, however long.',
    '## Exponents',
    markdownTable(
      ['text', ...names],
      seen.map((pattern) => [pattern, ...rowOf(pattern)]),
    ),
    `## Milliseconds for ${seen[0]}`,
    markdownTable(['function', '1 kB', '16 kB', '128 kB', '1 MB', '10 MB'], plain),
  ];
}
