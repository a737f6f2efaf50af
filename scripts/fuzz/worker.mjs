// One thread of the fuzzer: runs its share of the seeds, tells how far it is, sends each failure with its shortest text.
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { createChecks } from './checks.mjs';
import { anyText } from './texts.mjs';

const { url, seeds, runs, progress } = workerData;
const lib = await import(url);
const { default: nlp } = await import('compromise');
const { check, calls } = createChecks(lib, nlp);
check('Bupati Berau Sri Juniarsih membuka rapat, Senin (2/6).');

const counts = new Int32Array(progress);
let units = 0;

for (const seed of seeds) {
  Atomics.store(counts, 1, seed);
  const property = fc.property(anyText, (text) => {
    units += text.length;
    Atomics.add(counts, 0, 1);
    const faults = check(text);
    if (faults.length) throw new Error(faults.slice(0, 3).join('; '));
  });
  const outcome = fc.check(property, { seed, numRuns: runs });
  if (outcome.failed)
    parentPort.postMessage({
      seed,
      after: outcome.numRuns,
      text: outcome.counterexample[0],
      error: String(outcome.errorInstance?.stack ?? outcome.error).slice(0, 1500),
    });
}
parentPort.postMessage({ done: true, units, calls: [...calls] });
