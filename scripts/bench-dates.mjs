// Times `parseDates` beside chrono-node's `id` over the same texts in the same run, and shows the
// size of both as a bundler would ship them.
//   node scripts/bench-dates.mjs [FILE.ndjson…]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as chrono from 'chrono-node/id';
import { build } from 'esbuild';
import { parseDates } from '../dist/dates.js';

/** Rounds to warm up (both are compiled as they run), then rounds that count. */
const WARM = 40;
const ROUNDS = 20;
const root = path.resolve(import.meta.dirname, '..');
const files = process.argv.slice(2);
const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
const fixtures = path.join(root, 'fixtures');
const texts = files.length
  ? lines.slice(0, 400).map((line) => JSON.parse(line).text)
  : readdirSync(fixtures)
      .map((slug) => path.join(fixtures, slug, 'release.txt'))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const reference = '2025-06-02';
const referenceDate = new Date(`${reference}T00:00:00Z`);
const contenders = {
  'saripati/dates': (text) => parseDates(text, { reference }),
  'chrono-node id': (text) => chrono.parse(text, referenceDate),
};

// rounds alternate, so that a busy machine slows both
const best = {};
const found = {};
for (let round = 0; round < WARM + ROUNDS; round++)
  for (const [name, parse] of Object.entries(contenders)) {
    const began = process.cpuUsage().user;
    found[name] = texts.reduce((sum, text) => sum + parse(text).length, 0);
    const took = (process.cpuUsage().user - began) / 1000;
    if (round >= WARM) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, took);
  }

async function size(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const [file] = outputFiles;
  return { plain: file.contents.length, gzip: gzipSync(file.contents, { level: 9 }).length };
}
const sizes = {
  'saripati/dates': await size("export { parseDates } from './dist/dates.js'"),
  'chrono-node id': await size("export { parse } from 'chrono-node/id'"),
};

console.log(`${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB`);
for (const name of Object.keys(contenders))
  console.log(
    `${name.padEnd(16)} ${best[name].toFixed(0).padStart(6)} ms ${(bytes / 1000 / best[name]).toFixed(1).padStart(6)} MB/s, ` +
      `${found[name]} found; ${(sizes[name].plain / 1000).toFixed(1)} kB minified, ${(sizes[name].gzip / 1000).toFixed(1)} kB gzipped`,
  );
console.log(`${(best['chrono-node id'] / best['saripati/dates']).toFixed(1)} times as fast`);
