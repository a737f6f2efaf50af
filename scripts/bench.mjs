// `npm run bench [-- FILE.ndjson…]`: times the whole `extract` per article beside a yardstick
// of the same run, one regex pass over the same texts. The ratio is what counts: machines differ.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createExtractor, extract, splitSentences, tokenize } from 'saripati';

const root = path.resolve(import.meta.dirname, '..');
const ROUNDS = 7;

/** Texts of the files given, else of the fixtures, repeated until there is something to time. */
function texts(files) {
  if (files.length)
    return files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line).text),
    );
  const folder = path.join(root, 'fixtures');
  const own = existsSync(folder)
    ? readdirSync(folder)
        .map((name) => path.join(folder, name, 'release.txt'))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8'))
    : [];
  return Array.from({ length: Math.ceil(400 / own.length) }, () => own).flat();
}

const articles = texts(process.argv.slice(2));
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Best of the rounds in milliseconds, after one round to warm up. */
function time(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now();
    for (const text of articles) work(text);
    const took = performance.now() - began;
    if (round && took < best) best = took;
  }
  return best;
}

const began = performance.now();
const first = createExtractor({});
const built = performance.now() - began;
first.extract(articles[0]);
const firstCall = performance.now() - began - built;

const rows = [
  ['one regex pass (yardstick)', (text) => [...text.matchAll(/\p{L}+|\d+|[^\s]/gu)].length],
  ['tokenize', tokenize],
  ['splitSentences', splitSentences],
  ['extract', (text) => extract(text)],
  ['extract + JSON', (text) => JSON.stringify(extract(text))],
].map(([name, work]) => ({ name, ms: time(work) }));

const yardstick = rows[0].ms;
console.log(
  `${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${(bytes / articles.length / 1000).toFixed(1)} kB each; ` +
    `Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}`,
);
console.log(`createExtractor ${built.toFixed(0)} ms, first call ${firstCall.toFixed(0)} ms`);
for (const { name, ms } of rows)
  console.log(
    `${name.padEnd(28)} ${(bytes / 1e3 / ms).toFixed(1).padStart(7)} MB/s ${((1000 * ms) / articles.length)
      .toFixed(0)
      .padStart(6)} µs an article ${(ms / yardstick).toFixed(2).padStart(6)} × the yardstick`,
  );
