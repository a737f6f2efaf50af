#!/usr/bin/env node
// `npm run bench:words [-- --data DIR] [--only NAME] [--articles N]`: tokens, sentences and roots beside other libraries.
// Each runs in its own process (what one package does to strings must not slow the next) and is measured against one
// regex pass in that same process: the ratio is what counts, machines differ. With --data, accuracy stands beside.
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { peers } from './bench-words/peers.mjs';
import { argumentsOf, root } from './lexicon/load.mjs';

const ROUNDS = 25;
const options = argumentsOf(process.argv.slice(2));
const limit = Number(options.articles ?? 300);

/** News of the measuring data, else the fixtures, repeated until there is something to time. */
function articles() {
  if (options.data) {
    const lines = readFileSync(path.join(options.data, 'news/kompas-tribun2023.ndjson'), 'utf8').split('\n');
    return lines.slice(0, limit).flatMap((line) => (line ? [JSON.parse(line).text] : []));
  }
  const folder = path.join(root, 'fixtures');
  const own = readdirSync(folder)
    .map((name) => path.join(folder, name, 'release.txt'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  return Array.from({ length: Math.ceil(limit / own.length) }, () => own).flat();
}

const texts = articles();
const treebank = options.data ? path.join(options.data, 'ud/id_csui-ud-train.conllu') : null;

const measure = (name) =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(root, 'scripts/bench-words/measure.mjs'), { cwd: root });
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => code && reject(new Error(`${name} ended with ${code}`)));
    child.send({ name, articles: texts, treebank, rounds: ROUNDS });
  });

const results = [];
for (const name of Object.keys(peers)) {
  if (options.only && !name.startsWith(options.only)) continue;
  results.push(await measure(name));
}

const cell = (value, digits = 2) => (value === undefined ? '' : value.toFixed(digits)).padStart(8);
const table = (title, unit, field, ratio) => {
  console.log(
    `\n${title}`.padEnd(45) +
      ['load ms', `cold ${unit}`, `warm ${unit}`, ratio].map((head) => head.padStart(12)).join(''),
  );
  for (const r of results) {
    if (!r[field]) continue;
    const share =
      field === 'tokens' || field === 'sentences'
        ? r[field].warm / r.yardstick
        : r[field].warm / (slowest ?? r[field].warm);
    console.log(
      r.name.padEnd(44) +
        [cell(r.load, 0), cell(r[field].cold), cell(r[field].warm), cell(share)].map((c) => c.padStart(12)).join(''),
    );
  }
};

const slowest = results.find((r) => r.name === 'sastrawijs')?.stems.warm;
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${texts.length} articles, ${(size / 1e6).toFixed(2)} MB, Node ${process.version}`);
console.log(`one regex pass over them: ${cell(Math.max(...results.map((r) => r.yardstick)))} MB/s`);
table('tokens', 'MB/s', 'tokens', '× regex');
table('sentences', 'MB/s', 'sentences', '× regex');
table('roots, from strings', 'M/s', 'stems', '× sastrawijs');
table('roots, where they lie in a text', 'M/s', 'units', '× sastrawijs');

if (treebank) {
  const heads = ['tokens', 'sentences', 'roots', 'verbs', 'affixed'];
  console.log(`\n${'accuracy on CSUI train, %'.padEnd(44)}${heads.map((head) => head.padStart(12)).join('')}`);
  for (const r of results) {
    if (!heads.some((head) => r.accuracy?.[head])) continue;
    console.log(
      r.name.padEnd(44) + heads.map((head) => cell(r.accuracy[head] && 100 * r.accuracy[head]).padStart(12)).join(''),
    );
  }
}
