#!/usr/bin/env node
// Trains the name model and writes dictionaries/names.model.txt. Deterministic.
//   node scripts/train-names.mjs TRAIN.txt [--dev DEV.txt] [--runs N] [--epochs N] [--least W] [--out FILE]
// TRAIN and DEV are columns "word POS tag" with BIO tags PER, ORG, LOC (IDNER-2K, MIT).
// Tried and left out: leaving out or relabelling what models of other folds see in gold's O (F1 no better);
// self-training on 6,000 and 25,000 sentences of news was tried: F1 fell from 82.6 to 80.5.
// The mean of 24 runs with other orders of the sentences scores 2.5 above one run, and weighs less.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const argv = process.argv.slice(2);
const option = (name) => {
  const i = argv.indexOf(name);
  return i < 0 ? undefined : argv.splice(i, 2)[1];
};
const devFile = option('--dev');
const out = option('--out') ?? 'dictionaries/names.model.txt';
const epochs = Number(option('--epochs') ?? 20);
const runs = Number(option('--runs') ?? 24);
const [trainFile] = argv;
if (!trainFile) {
  console.error('usage: train-names.mjs TRAIN.txt [--dev DEV.txt] [--runs N] [--epochs N] [--least W] [--out FILE]');
  process.exit(2);
}

const least = Number(option('--least') ?? 2);
const rare = Number(option('--rare') ?? 4);
const scale = Number(option('--scale') ?? 4);
const { read, Lexicon, scan, kinds, Features, tag, follows, unpack, COUNT } = await library();
const lexicon = new Lexicon(
  kinds.flatMap((k) => k.words),
  scan,
);
const features = new Features(lexicon);
const KEY = 0xffffff;
const DIGITS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter((c) => c !== '\\' && c !== '`');

/** Bundles the parts of the sources that training shares with the extractor. */
async function library() {
  const require = createRequire(import.meta.url);
  const esbuild = require('esbuild');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'names-')), 'library.mjs');
  await esbuild.build({
    stdin: {
      contents: `export { read } from './src/document/read'; export { scan } from './src/document/scan';
        export { Lexicon } from './src/lexicon/lexicon'; export { kinds } from './src/kinds';
        export { Features } from './src/kinds/name/features'; export * from './src/kinds/name/tagger';
        export { unpack } from './src/kinds/name/weights';`,
      resolveDir: path.resolve(import.meta.dirname, '..'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    loader: { '.tsv': 'text', '.txt': 'text', '.html': 'text' },
    // training needs no weights, and must not depend on those that are there
    plugins: [
      {
        name: 'no-weights',
        setup: (b) => b.onLoad({ filter: /names\.model\.txt$/ }, () => ({ contents: '', loader: 'text' })),
      },
    ],
    outfile: file,
  });
  return import(pathToFileURL(file).href);
}

/**
 * Sentences of a column file as { doc, gold labels per token, spans }. With `opened` also what follows from each person on,
 * as a sentence of its own: of 268 sentences that open with two capitals 27 name a person, and a model that learns from
 * them alone takes the first word of every sentence for an ordinary one.
 */
function load(file, opened = false) {
  const sentences = [];
  let words = [];
  for (const line of [...readFileSync(file, 'utf8').split(/\r?\n/), '']) {
    const columns = line.trim().split(/\s+/);
    if (columns.length >= 2) words.push([columns[0], columns.at(-1)]);
    else if (words.length) {
      if (!opened) sentences.push(sentence(words));
      else
        for (let k = 1; k < words.length - 2; k++)
          if (words[k][1] === 'B-PER') sentences.push(sentence(words.slice(k)));
      words = [];
    }
  }
  return sentences;
}

function sentence(words) {
  let text = '';
  const spans = [];
  words.forEach(([word, tag], i) => {
    if (text) text += ' ';
    const start = text.length;
    text += word;
    if (tag === 'O') return;
    const type = tag.slice(2);
    const last = spans.at(-1);
    if (tag[0] === 'I' && last && last.type === type && last.word === i - 1)
      Object.assign(last, { end: text.length, word: i });
    else spans.push({ type, start, end: text.length, word: i });
  });
  const doc = read(text, lexicon);
  const gold = new Uint8Array(doc.n);
  for (const span of spans) {
    let first = true;
    for (let i = 0; i < doc.n; i++) {
      if (doc.start[i] >= span.end || doc.end[i] <= span.start) continue;
      gold[i] = { PER: 1, ORG: 3, LOC: 5 }[span.type] + (first ? 0 : 1);
      first = false;
    }
  }
  return { doc, gold, spans, from: 0, to: doc.n };
}

/** The features of every token that may be in a name, as dense numbers. */
const dense = new Map();
const seen = [];
function prepare(s) {
  const may = features.sentence(s.doc, s.from, s.to).subarray(0, s.to - s.from);
  // gold labels on tokens that cannot be in a name ("kawasan" in "kawasan Pantura") are cut off
  for (let i = 0; i < may.length; i++) {
    if (!may[i]) s.gold[i] = 0;
    else if (s.gold[i] > 0 && s.gold[i] % 2 === 0 && !(i > 0 && s.gold[i - 1] > 0)) s.gold[i]--;
  }
  s.tokens = Array.from(may, (m, i) => {
    if (!m) return null;
    features.token(i);
    return Int32Array.from(features.list.subarray(0, features.count), (f) => {
      const key = f & KEY;
      let id = dense.get(key);
      if (id === undefined) {
        id = dense.size;
        dense.set(key, id);
      }
      seen[id] = (seen[id] ?? 0) + 1;
      return id;
    });
  });
}

function random(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Best path under dense weights. */
function decode(s, w, t) {
  const n = s.tokens.length;
  let prev = new Float64Array(COUNT).fill(-1e9);
  prev[0] = 0;
  const back = new Uint8Array(n * COUNT);
  const emit = new Float64Array(COUNT);
  for (let i = 0; i < n; i++) {
    const f = s.tokens[i];
    emit.fill(0);
    if (f) for (const id of f) for (let b = 0; b < COUNT; b++) emit[b] += w[id * COUNT + b];
    const here = new Float64Array(COUNT).fill(-1e9);
    for (let b = 0; b < (f ? COUNT : 1); b++) {
      let best = -2e9;
      for (let a = 0; a < COUNT; a++) {
        const score = prev[a] + t[a * COUNT + b];
        if (follows(a, b) && score > best) {
          best = score;
          back[i * COUNT + b] = a;
        }
      }
      here[b] = best + emit[b];
    }
    prev = here;
  }
  let label = 0;
  for (let b = 1; b < COUNT; b++) if (prev[b] > prev[label]) label = b;
  const labels = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * COUNT + label];
  }
  return labels;
}

/** Averaged structured perceptron (Collins 2002), sentences in seeded order. A CRF by AdaGrad was tried: no better here, four times the weights. */
function train(sentences, seed) {
  const w = new Float64Array(dense.size * COUNT);
  const u = new Float64Array(w.length);
  const t = new Float64Array(COUNT * COUNT);
  const tu = new Float64Array(COUNT * COUNT);
  const next = random(seed);
  const order = sentences.map((_, i) => i);
  let c = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const o of order) {
      const s = sentences[o];
      const got = decode(s, w, t);
      const move = (weights, sums, k, step) => {
        weights[k] += step;
        sums[k] += c * step;
      };
      let a = 0;
      let b = 0;
      for (let i = 0; i < got.length; i++) {
        const f = s.tokens[i];
        const want = f ? s.gold[i] : 0;
        if (want !== got[i])
          for (const id of f) {
            move(w, u, id * COUNT + want, 1);
            move(w, u, id * COUNT + got[i], -1);
          }
        if (a !== b || want !== got[i]) {
          move(t, tu, a * COUNT + want, 1);
          move(t, tu, b * COUNT + got[i], -1);
        }
        a = want;
        b = got[i];
      }
      c++;
    }
  }
  for (let i = 0; i < w.length; i++) w[i] -= u[i] / c;
  for (let i = 0; i < t.length; i++) t[i] -= tu[i] / c;
  return { w, t };
}

/** The mean of several models: where they disagree, no one order of the sentences decides. */
function mean(models) {
  const average = (k) => models[0][k].map((_, i) => models.reduce((sum, m) => sum + m[k][i], 0) / models.length);
  return { w: average('w'), t: average('t') };
}

function spansOf(s, labels) {
  const found = [];
  for (let i = 0; i < labels.length; i++) {
    const l = labels[i];
    if (l & 1)
      found.push({ type: ['PER', 'ORG', 'LOC'][l >> 1], start: s.doc.start[s.from + i], end: s.doc.end[s.from + i] });
    else if (l && found.length) found.at(-1).end = s.doc.end[s.from + i];
  }
  return found;
}

function score(name, sentences, label) {
  const counts = { all: [0, 0, 0], PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] };
  for (const s of sentences) {
    const key = (x) => `${x.type} ${x.start} ${x.end}`;
    const gold = new Set(s.spans.map(key));
    for (const x of spansOf(s, label(s)))
      for (const k of ['all', x.type]) {
        counts[k][1]++;
        if (gold.has(key(x))) counts[k][0]++;
      }
    for (const x of s.spans) {
      counts.all[2]++;
      counts[x.type][2]++;
    }
  }
  console.log(
    name,
    Object.entries(counts)
      .map(([k, [a, b, c]]) => `${k} ${((200 * a) / (b + c)).toFixed(2)}`)
      .join('  '),
  );
}

const gold = load(trainFile);
gold.forEach(prepare);
const counts = seen.slice();
const opened = load(trainFile, true);
opened.forEach(prepare);
gold.push(...opened);
const model = mean(Array.from({ length: runs }, (_, i) => train(gold, i + 1)));
const dev = devFile ? load(devFile) : [];
dev.forEach(prepare);
const devOpened = devFile ? load(devFile, true) : [];
devOpened.forEach(prepare);
if (dev.length) {
  const w = new Float64Array(dense.size * COUNT);
  w.set(model.w);
  score('train only', dev, (s) => decode(s, w, model.t));
  score('opened with a person', devOpened, (s) => decode(s, w, model.t));
}

const packed = pack(model);
if (dev.length) {
  const weights = unpack(packed);
  score('packed', dev, (s) => {
    const labels = new Uint8Array(s.to - s.from);
    for (const run of tag(s.doc, s.from, s.to, features, weights)) labels.set(run.labels, run.at);
    return labels;
  });
}
writeFileSync(
  out,
  `# Weights of the name model: seven BIO labels, 24-bit feature keys, small integers.\n# Made by scripts/train-names.mjs from IDNER-2K's training half (MIT); see NOTICE.\n${packed}\n`,
);
console.log(`${out}: ${packed.length} characters, ${gzipSync(packed, { level: 9 }).length} gzipped`);

/**
 * Format, six fields with a blank between: 49 transitions with commas; how many features; then by ascending key, each
 * field in digits of base 90 (`Digits` in src/kinds/name/weights.ts): the delta of the key by 90; its rest; the labels but O
 * that have a weight, as bits; their zigzag weights. Like stands with like, in characters, so that gzip finds the common ones:
 * a third less than bytes in base64.
 */
function pack({ w, t }) {
  const q = (x) => Math.max(-32767, Math.min(32767, Math.round(x * scale)));
  const rows = [];
  for (const [key, id] of dense) {
    if (id * COUNT >= w.length || !(counts[id] >= rare)) continue;
    const row = Array.from({ length: COUNT - 1 }, (_, b) => q(w[id * COUNT + b + 1])).map((x) =>
      Math.abs(x) < least ? 0 : x,
    );
    if (row.some((x) => x !== 0)) rows.push([key, row]);
  }
  rows.sort((a, b) => a[0] - b[0]);
  let [high, low, masks, weights] = ['', '', '', ''];
  let last = 0;
  for (const [key, row] of rows) {
    const delta = key - last;
    last = key;
    high += digits(Math.floor(delta / DIGITS.length));
    low += DIGITS[delta % DIGITS.length];
    masks += DIGITS[row.reduce((m, x, i) => (x ? m | (1 << i) : m), 0)];
    for (const x of row) if (x) weights += digits(x < 0 ? -2 * x - 1 : 2 * x);
  }
  return [Array.from(t, q).join(','), rows.length, high, low, masks, weights].join(' ');
}

function digits(value) {
  let text = '';
  let x = value;
  for (; x >= DIGITS.length - 1; x -= DIGITS.length - 1) text += DIGITS.at(-1);
  return text + DIGITS[x];
}
