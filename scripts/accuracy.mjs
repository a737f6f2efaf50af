#!/usr/bin/env node
// `npm run accuracy [-- [--peers] [--write] PATH…]`: scores what can be scored with data in the repository, the fixtures
// against their expected.json, and what lies under the paths given: treebanks (.conllu), TimeML (.tml), names and sentences
// with offsets (.ndjson with `entities` or `sentences`), words with their roots (.tsv whose second column is root or stem),
// names linked into chains (.tsv of WebAnno).
// With --peers the words of other libraries too. --write writes the tables into docs/scoreboard.md.
// Needs a build (npm run build:js): what is scored is what ships.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createExtractor, splitSentences } from 'saripati';
import { villages } from 'saripati/villages';
import { stem } from 'saripati/words';
import { isChains, scoreChains } from './accuracy/chains.mjs';
import { scoreFixtures } from './accuracy/fixtures.mjs';
import { scoreNames } from './accuracy/names.mjs';
import { HEADS, Tally } from './accuracy/tally.mjs';
import { scoreTimex } from './accuracy/timex.mjs';
import { readTreebank, score } from './accuracy/treebank.mjs';
import { peers } from './bench/peers.mjs';
import { markdownTable, writeSection } from './report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'boolean' }, write: { type: 'boolean' } },
});
const { extract } = createExtractor({ gazetteers: [villages] });

const files = positionals
  .flatMap((place) =>
    statSync(place).isDirectory()
      ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name))
      : [place],
  )
  .sort();
const withEnd = (end) => files.filter((file) => file.endsWith(end));
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());

const sections = [];
function section(title, heads, rows) {
  if (rows.length === 0) return;
  sections.push(`### ${title}`, markdownTable(heads, rows));
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => String(row[column]).length)));
  const line = (row) =>
    row.map((cell, c) => (c ? String(cell).padStart(widths[c]) : String(cell).padEnd(widths[c]))).join('  ');
  console.log(`\n${title}\n${[heads, ...rows].map(line).join('\n')}`);
}

const { releases, rows } = scoreFixtures(extract);
section(`Fixtures: ${releases} releases, each finding whole, with all its fields`, ['kind', ...HEADS], rows);

const percent = (share) => (share === undefined ? '–' : (100 * share).toFixed(1));
const WORDS = { tokens: 'tokens', sentences: 'sentences', roots: 'roots' };
for (const file of withEnd('.conllu')) {
  const gold = readTreebank(file);
  const table = [];
  for (const [name, { tasks, load }] of Object.entries(peers)) {
    const words = tasks.some((task) => WORDS[task]) && !/yardstick|after require/u.test(name);
    if (!words || (name !== 'saripati' && !values.peers)) continue;
    const result = score(await load(), gold);
    table.push([name, ...['tokens', 'sentences', 'roots', 'verbs', 'affixed'].map((key) => percent(result[key]))]);
  }
  section(
    `${path.basename(file)}: F1 of tokens and sentences, share of roots that are right`,
    ['library', 'tokens', 'sentences', 'roots', 'of verbs', 'of affixed words'],
    table,
  );
}

const pairs = [];
for (const file of withEnd('.tsv')) {
  const [head, ...words] = lines(file);
  if (!/^\w+\t(?:root|stem)\b/u.test(head)) continue;
  const known = words.map((line) => line.split('\t')).filter(([word, root]) => word && root);
  const right = known.filter(([word, root]) => stem(word) === root.trim()).length;
  pairs.push([path.basename(file), percent(right / known.length), known.length]);
}
section('Lists of words and roots', ['list', 'right', 'words'], pairs);

const sentenceRows = [];
for (const file of withEnd('.ndjson')) {
  const all = lines(file);
  const first = JSON.parse(all[0] ?? '{}');
  if (Array.isArray(first.entities) && typeof first.text === 'string')
    section(
      `${path.basename(file)}: names, exact spans and types`,
      ['type', ...HEADS],
      scoreNames(
        extract,
        all.map((line) => JSON.parse(line)),
      ),
    );
  if (Array.isArray(first.sentences) && typeof first.text === 'string') {
    const tally = new Tally();
    for (const { text, sentences } of all.map((line) => JSON.parse(line)))
      tally.lists(
        splitSentences(text).map(({ start, end }) => `${start}-${end}`),
        sentences.map((s) => (Array.isArray(s) ? s.join('-') : `${s.start}-${s.end}`)),
      );
    sentenceRows.push([path.basename(file), ...tally.row]);
  }
}
section('Sentences, exact spans', ['texts', ...HEADS], sentenceRows);

for (const file of withEnd('.tsv')) {
  const content = readFileSync(file, 'utf8');
  if (isChains(content))
    section(
      `${path.basename(file)}: pairs of names that are one person's or one body's, of those seen`,
      ['kind', ...HEADS.slice(0, -1), 'pairs'],
      scoreChains(extract, content),
    );
}

const timeml = withEnd('.tml');
if (timeml.length)
  section(`TimeML: ${timeml.length} articles`, ['counts as right', ...HEADS], scoreTimex(extract, timeml));

if (values.write)
  writeSection(
    'scoreboard',
    'Accuracy',
    `npm run accuracy -- --write${values.peers ? ' --peers' : ''}${positionals.length ? ' PATH…' : ''}`,
    [
      'Per cent. The fixtures were written with their expected results by us and are what the rules were tuned on; the other sets are public, and where\n' +
        'a set has parts, it is the part that may be learnt from. Nothing of them is in the package.',
      ...sections,
    ],
  );
