// `npm run bench [-- [--kinds] FILE.ndjson…]`: times the whole `extract` per article beside a
// yardstick of the same run, one regex pass over the same texts. The ratio is what counts:
// machines differ. With --kinds also what each kind costs: all kinds, less all but that one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createExtractor, extract, splitSentences, tokenize } from 'saripati';

const root = path.resolve(import.meta.dirname, '..');
const ROUNDS = 7;
const WARM_UP = 4000;
const KINDS =
  'abbreviation law date amount region place name organization event program official person quote policyList'.split(
    ' ',
  );

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

const args = process.argv.slice(2);
const articles = texts(args.filter((arg) => arg !== '--kinds'));
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Milliseconds of processor time of the best round, after enough rounds for the compiler to have seen everything. */
function time(work) {
  const round = () => {
    const began = process.cpuUsage();
    for (const text of articles) work(text);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  for (let warm = 0; warm < WARM_UP; ) warm += round();
  return Math.min(...Array.from({ length: ROUNDS }, round));
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

if (args.includes('--kinds')) {
  const whole = rows.find(({ name }) => name === 'extract').ms;
  console.log('of which');
  for (const kind of KINDS) {
    const { extract: without } = createExtractor({ stages: KINDS.filter((other) => other !== kind) });
    const ms = whole - time(without);
    console.log(`  ${kind.padEnd(26)} ${((1000 * ms) / articles.length).toFixed(0).padStart(6)} µs an article`);
  }
}
