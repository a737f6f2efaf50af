#!/usr/bin/env node
// `npm run bench [-- OPTIONS] [FILE.ndjson…]`: the open scoreboard. Times whole texts, tokens, sentences, roots, dates and
// batches beside other libraries over the same texts (those given, else the fixtures), each library in a process of its
// own, each round beside one regex pass of the same process: the ratio is what counts, machines differ.
//   --only TASK       whole, tokens, sentences, roots, cold, places, dates, batch, sizes
//   --peers NAME      libraries whose name holds NAME
//   --rounds N        rounds that count (7)      --articles N   texts at most (400)
//   --kinds           also what each kind of mention costs: all kinds, less all but that one
//   --write           writes the tables into docs/scoreboard.md
// Needs a build (npm run build:js): what is timed is what ships.
import { fork } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { batches } from './bench/batch.mjs';
import { KINDS, peers } from './bench/peers.mjs';
import { sizes } from './bench/sizes.mjs';
import { articlesOf } from './bench/texts.mjs';
import { markdownTable, writeSection } from './report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    peers: { type: 'string', default: '' },
    rounds: { type: 'string', default: '7' },
    articles: { type: 'string', default: '400' },
    kinds: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const articles = articlesOf(positionals, Number(values.articles));
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const TASKS = {
  whole: 'Whole texts: everything that the library finds by default',
  tokens: 'Tokens',
  sentences: 'Sentences',
  roots: 'Roots of words, from strings',
  cold: 'The same cold: the first 10,000 words of a process, dictionaries read and nothing compiled yet',
  places: 'Roots of words where they lie in a text',
  dates: 'Dates',
};
const wanted = Object.keys(TASKS).filter((task) => !values.only || values.only === task);

/** Times one library in its own process. */
function measure(name, tasks) {
  return new Promise((resolve, reject) => {
    // what a library prints when it is loaded is none of ours
    const child = fork(path.join(import.meta.dirname, 'bench/measure.mjs'), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let answer;
    child.on('message', (message) => {
      answer = message;
    });
    child.once('error', reject);
    child.once('exit', (code) => (answer ? resolve(answer) : reject(new Error(`${name} ended with ${code}`))));
    child.send({ name, articles, tasks, rounds: Number(values.rounds) });
  });
}

/** A round each in so many processes: only the first words of a process are cold. */
async function coldRounds(name) {
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round++) rounds.push((await measure(name, ['cold'])).tasks.cold);
  return {
    ...rounds[0],
    speeds: rounds.flatMap(({ speeds }) => speeds),
    ratios: rounds.flatMap(({ ratios }) => ratios),
  };
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const range = (list, digits) => `${Math.min(...list).toFixed(digits)}–${Math.max(...list).toFixed(digits)}`;
const sections = [];
const section = (title, heads, rows) => {
  sections.push(`### ${title}`, markdownTable(heads, rows));
  console.log(`\n${title}\n${plain([heads, ...rows])}`);
};

/** Columns for a terminal. */
function plain(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row.map((cell, c) => (c ? String(cell).padStart(widths[c]) : String(cell).padEnd(widths[c]))).join('  '),
    )
    .join('\n');
}

console.log(
  `${articles.length} texts, ${(bytes / 1e6).toFixed(2)} MB, ${(bytes / articles.length / 1000).toFixed(1)} kB each`,
);

const results = [];
for (const [name, { tasks }] of Object.entries(peers)) {
  // whatever knows roots has a first word
  const own = [...tasks, ...(tasks.includes('roots') ? ['cold'] : [])].filter((task) => wanted.includes(task));
  if (own.length === 0 || !name.includes(values.peers)) continue;
  const result = await measure(
    name,
    own.filter((task) => task !== 'cold'),
  );
  if (own.includes('cold')) result.tasks.cold = await coldRounds(name);
  results.push(result);
}

for (const task of wanted) {
  const rows = results.filter((r) => r.tasks[task]).map((r) => ({ name: r.name, load: r.load, ...r.tasks[task] }));
  if (rows.length === 0) continue;
  const ours = rows.find((row) => row.name === 'saripati') ?? rows[0];
  const unit = rows[0].unit;
  section(
    TASKS[task],
    ['library', unit, `range`, '× regex pass', 'range', 'time, saripati = 1', 'load, ms'],
    rows.map(({ name, speeds, ratios, load }) => [
      name,
      median(speeds).toPrecision(3),
      `${Math.min(...speeds).toPrecision(3)}–${Math.max(...speeds).toPrecision(3)}`,
      median(ratios).toFixed(2),
      range(ratios, 2),
      (median(ratios) / median(ours.ratios)).toFixed(2),
      load.toFixed(0),
    ]),
  );
}

if (!values.only || values.only === 'batch') {
  const { heads, rows } = await batches(articles);
  section('Batches: files of articles in, NDJSON out', heads, rows);
}
if (!values.only || values.only === 'sizes') {
  const { heads, rows } = await sizes();
  section('Sizes, as a bundler ships them', heads, rows);
}

if (values.kinds) {
  const cost = async (name) => median((await measure(name, ['whole'])).tasks.whole.micros);
  const all = await cost('saripati');
  const rows = [];
  for (const kind of KINDS) rows.push([kind, (all - (await cost(`without ${kind}`))).toFixed(0)]);
  section(
    'What each kind costs: all kinds, less all but that one',
    ['kind', 'µs a text'],
    [['all', all.toFixed(0)], ...rows],
  );
}

if (values.write)
  writeSection('scoreboard', 'Speed', `npm run bench -- --write${positionals.length ? ' FILE.ndjson…' : ''}`, [
    `${articles.length} texts${positionals.length ? ` of ${positionals.map((file) => path.basename(file)).join(', ')}` : ', the fixtures over and over'}, ` +
      `${(bytes / 1e6).toFixed(2)} MB, ${(bytes / articles.length / 1000).toFixed(1)} kB each. Every library runs in a process of its own; ` +
      'each of its rounds stands beside one regex pass (`/\\p{L}+|\\d+|[^\\s]/gu`) over the same texts in that process. Medians of ' +
      `${values.rounds} rounds of processor time, with their ranges.`,
    ...sections,
  ]);
