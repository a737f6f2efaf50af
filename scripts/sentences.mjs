#!/usr/bin/env node
// Scores the sentence splitter on texts with sentence offsets, one JSON object a line:
// { text, sentences: [[start, end], …] } or { text, sentences: [{ start, end }, …] }.
//   node scripts/sentences.mjs FILE.ndjson… [--show N]
// Needs a build (npm run build:js). Prints precision, recall and F1 over exact spans.
import { readFileSync } from 'node:fs';
import { splitSentences } from '../dist/index.js';

const argv = process.argv.slice(2);
const at = argv.indexOf('--show');
const show = at < 0 ? 0 : Number(argv.splice(at, 2)[1]);

for (const file of argv) {
  let right = 0;
  let found = 0;
  let gold = 0;
  let shown = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, sentences } = JSON.parse(line);
    const keys = new Set(sentences.map((s) => (Array.isArray(s) ? `${s[0]}-${s[1]}` : `${s.start}-${s.end}`)));
    const ours = splitSentences(text);
    gold += keys.size;
    found += ours.length;
    for (const s of ours) {
      if (keys.delete(`${s.start}-${s.end}`)) right++;
      else if (shown++ < show) console.log(`+ ${JSON.stringify(clip(s.text))}`);
    }
    if (shown < show)
      for (const key of keys) console.log(`  - ${JSON.stringify(clip(text.slice(...key.split('-').map(Number))))}`);
  }
  const p = right / found;
  const r = right / gold;
  console.log(
    `${file.split('/').pop()}  P ${(100 * p).toFixed(2)}  R ${(100 * r).toFixed(2)}  F1 ${((200 * p * r) / (p + r)).toFixed(2)}   (${right} right of ${found} found, ${gold} gold)`,
  );
}

function clip(text) {
  return text.length > 110 ? `${text.slice(0, 50)} … ${text.slice(-55)}` : text;
}
