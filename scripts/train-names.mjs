#!/usr/bin/env node
// Trains the name model and writes dictionaries/names.model.txt. Deterministic.
//   node scripts/train-names.mjs TRAIN.txt [--dev DEV.txt] [--news FILE.ndjson …] [--silver N] [--out FILE]
// TRAIN and DEV are columns "word POS tag" with BIO tags PER, ORG, LOC (IDNER-2K, MIT).
// With --news, the model first labels sentences of those files and learns again from the
// N surest of them together with TRAIN (self-training), which teaches it names that TRAIN lacks.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const argv = process.argv.slice(2);
const option = (name, many = false) => {
  const i = argv.indexOf(name);
  if (i < 0) return many ? [] : undefined;
  let j = i + 1;
  while (j < argv.length && !argv[j].startsWith('--') && (many || j === i + 1)) j++;
  const values = argv.splice(i, j - i).slice(1);
  return many ? values : values[0];
};
const devFile = option('--dev');
const news = option('--news', true);
const silverSize = Number(option('--silver') ?? 12000);
const out = option('--out') ?? 'dictionaries/names.model.txt';
const epochs = Number(option('--epochs') ?? 8);
const [trainFile] = argv;
if (!trainFile) {
  console.error('usage: train-names.mjs TRAIN.txt [--dev DEV.txt] [--news FILE…] [--silver N] [--out FILE]');
  process.exit(2);
}

const { read, Lexicon, scan, kinds, Features, tag, follows, COUNT } = await library();
const lexicon = new Lexicon(kinds.flatMap((k) => k.words), scan);
const features = new Features(lexicon);
const KEY = 0xffffff;

/** Bundles the parts of the sources that training shares with the extractor. */
async function library() {
  const require = createRequire(import.meta.url);
  const esbuild = require('esbuild');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'names-')), 'library.mjs');
  await esbuild.build({
    stdin: {
      contents: `export { read } from './src/document/read'; export { scan } from './src/document/scan';
        export { Lexicon } from './src/lexicon/lexicon'; export { kinds } from './src/kinds';
        export { Features } from './src/kinds/name/features'; export * from './src/kinds/name/tagger';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    loader: { '.tsv': 'text', '.txt': 'text' },
    outfile: file,
  });
  return import(pathToFileURL(file).href);
}

/** Sentences of a column file as { doc, gold labels per token, spans }. */
function load(file) {
  const sentences = [];
  let words = [];
  for (const line of [...readFileSync(file, 'utf8').split(/\r?\n/), '']) {
    const columns = line.trim().split(/\s+/);
    if (columns.length >= 2) words.push([columns[0], columns.at(-1)]);
    else if (words.length) {
      sentences.push(sentence(words));
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
    if (tag[0] === 'I' && last && last.type === type && last.word === i - 1) Object.assign(last, { end: text.length, word: i });
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
function prepare(s) {
  const may = features.sentence(s.doc, s.from, s.to);
  s.tokens = Array.from(may, (m, i) => {
    if (!m) return null;
    features.token(i);
    return Int32Array.from(features.list.subarray(0, features.count), (f) => {
      const key = f & KEY;
      let id = dense.get(key);
      if (id === undefined) dense.set(key, (id = dense.size));
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
      let a = 0;
      let b = 0;
      for (let i = 0; i < got.length; i++) {
        const f = s.tokens[i];
        const want = f ? s.gold[i] : 0;
        if (want !== got[i])
          for (const id of f) {
            w[id * COUNT + want]++;
            u[id * COUNT + want] += c;
            w[id * COUNT + got[i]]--;
            u[id * COUNT + got[i]] -= c;
          }
        if (a * COUNT + want !== b * COUNT + got[i]) {
          t[a * COUNT + want]++;
          tu[a * COUNT + want] += c;
          t[b * COUNT + got[i]]--;
          tu[b * COUNT + got[i]] -= c;
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

function spansOf(s, labels) {
  const found = [];
  for (let i = 0; i < labels.length; i++) {
    const l = labels[i];
    if (l & 1) found.push({ type: ['PER', 'ORG', 'LOC'][l >> 1], start: s.doc.start[s.from + i], end: s.doc.end[s.from + i] });
    else if (l && found.length) found.at(-1).end = s.doc.end[s.from + i];
  }
  return found;
}

function score(name, sentences, label) {
  const counts = { all: [0, 0, 0], PER: [0, 0, 0], ORG: [0, 0, 0], LOC: [0, 0, 0] };
  for (const s of sentences) {
    const key = (x) => `${x.type} ${x.start} ${x.end}`;
    const gold = new Set(s.spans.map(key));
    for (const x of spansOf(s, label(s))) for (const k of ['all', x.type]) (counts[k][1]++, gold.has(key(x)) && counts[k][0]++);
    for (const x of s.spans) (counts.all[2]++, counts[x.type][2]++);
  }
  console.log(name, Object.entries(counts).map(([k, [a, b, c]]) => `${k} ${((200 * a) / (b + c)).toFixed(2)}`).join('  '));
}

const gold = load(trainFile);
gold.forEach(prepare);
let model = train(gold, 1);
const dev = devFile ? load(devFile) : [];
dev.forEach(prepare);
const grown = () => ({ w: grow(model.w), t: model.t });
const grow = (w) => { const more = new Float64Array(dense.size * COUNT); more.set(w); return more; };
if (dev.length) { const m = grown(); score('train only', dev, (s) => decode(s, m.w, m.t)); }

if (news.length) {
  const packed = pack(model);
  const weights = unpackForTagging(packed);
  const candidates = [];
  for (const file of news)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line) continue;
      const text = JSON.parse(line).text.slice(0, 20000);
      if (/&(amp;)?(nbsp|[lr]dquo);/.test(text)) continue;
      const doc = read(text, lexicon);
      for (let x = 0; x + 1 < doc.sentenceStart.length; x++) {
        const [from, to] = [doc.sentenceStart[x], doc.sentenceStart[x + 1]];
        if (to - from < 6 || to - from > 80) continue;
        const { labels, margin } = tag(doc, from, to, features, weights);
        let least = Infinity;
        let names = 0;
        for (let i = 0; i < labels.length; i++) if (labels[i]) { names++; least = Math.min(least, margin[i]); }
        if (names) candidates.push({ doc, from, to, gold: labels.slice(), least: least / Math.sqrt(names), at: candidates.length });
      }
    }
  candidates.sort((a, b) => b.least - a.least || a.at - b.at);
  const silver = candidates.slice(0, silverSize);
  silver.sort((a, b) => a.at - b.at);
  silver.forEach(prepare);
  model = train([...gold, ...gold, ...silver], 2);
  if (dev.length) { const m = grown(); score(`with ${silver.length} of ${candidates.length} silver sentences`, dev, (s) => decode(s, m.w, m.t)); }
}

const bytes = pack(model);
if (dev.length) {
  const weights = unpackForTagging(bytes);
  score('packed', dev, (s) => tag(s.doc, s.from, s.to, features, weights).labels);
}
writeFileSync(
  out,
  `# Weights of the name model: seven BIO labels, 24-bit feature keys, small integers.\n# Made by scripts/train-names.mjs from IDNER-2K's training half (MIT) and text labelled by the model itself; see NOTICE.\n${bytes.toString('base64')}\n`,
);
console.log(`${out}: ${bytes.length} bytes`);

/**
 * Format: 49 signed bytes of transitions; 3 bytes count (little-endian); then by ascending key:
 * key delta as a base-128 varint, a byte of label bits, a signed byte for each set label.
 */
function pack({ w, t }) {
  const scale = 127 / Math.max(...[...t].map(Math.abs), percentile(w, 0.9999));
  const q = (x) => Math.max(-127, Math.min(127, Math.round(x * scale)));
  const rows = [];
  const least = Number(process.env.LEAST ?? 3);
  for (const [key, id] of dense) {
    if (id * COUNT >= w.length) continue;
    const row = Array.from({ length: COUNT }, (_, b) => q(w[id * COUNT + b])).map((x) => (Math.abs(x) < least ? 0 : x));
    if (row.some((x) => x !== 0)) rows.push([key, row]);
  }
  rows.sort((a, b) => a[0] - b[0]);
  const b = [];
  for (const x of t) b.push(q(x) & 255);
  b.push(rows.length & 255, (rows.length >> 8) & 255, rows.length >> 16);
  let last = 0;
  for (const [key, row] of rows) {
    let delta = key - last;
    last = key;
    while (delta > 127) {
      b.push((delta & 127) | 128);
      delta >>= 7;
    }
    b.push(delta);
    b.push(row.reduce((m, x, i) => (x ? m | (1 << i) : m), 0));
    for (const x of row) if (x) b.push(x & 255);
  }
  return Buffer.from(b);
}

function percentile(w, p) {
  const sorted = Float64Array.from(w.filter((x) => x !== 0), Math.abs).sort();
  return sorted[Math.floor(sorted.length * p)];
}

function unpackForTagging(bytes) {
  let at = 0;
  const signed = () => (bytes[at++] << 24) >> 24;
  const transitions = Float64Array.from({ length: COUNT * COUNT }, signed);
  const size = bytes[at++] | (bytes[at++] << 8) | (bytes[at++] << 16);
  const rows = new Map();
  let key = 0;
  for (let f = 0; f < size; f++) {
    let delta = 0;
    for (let shift = 0; ; shift += 7) {
      const b = bytes[at++];
      delta |= (b & 127) << shift;
      if (b < 128) break;
    }
    key += delta;
    const mask = bytes[at++];
    rows.set(key, Array.from({ length: COUNT }, (_, i) => (mask & (1 << i) ? signed() : 0)));
  }
  return {
    transitions,
    add(feature, sums) {
      const row = rows.get(feature & KEY);
      if (row) for (let b = 0; b < COUNT; b++) sums[b] += row[b];
    },
  };
}
