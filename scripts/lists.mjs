// How often an announced number meets the items that were found, over texts in NDJSON.
// node scripts/lists.mjs FILE.ndjson… [--sample N] [--seed S] [--quotes]
// Needs a build. --sample prints N lists (or quotes) drawn at random, to be read.
import fs from 'node:fs';
import { extract } from '../dist/index.js';

const argv = process.argv.slice(2);
const option = (name) => {
  const at = argv.indexOf(name);
  return at < 0 ? undefined : argv.splice(at, 2)[1];
};
const sample = Number(option('--sample') ?? 0);
let state = Number(option('--seed') ?? 1);
const quotes = argv.includes('--quotes');
const files = argv.filter((a) => !a.startsWith('--'));

/** Mulberry32: the same draw on every machine. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const flat = (text) => text.replace(/\s+/g, ' ');
const found = [];
const tally = { texts: 0, lists: 0, announced: 0, met: 0 };
for (const file of files)
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (!line) continue;
    const { text } = JSON.parse(line);
    if (typeof text !== 'string') continue;
    const result = extract(text);
    tally.texts++;
    for (const list of result.policyLists) {
      tally.lists++;
      if (list.declared !== null) tally.announced++;
      if (list.declared !== null && list.complete) tally.met++;
      if (!quotes)
        found.push(
          `[${list.head} | ${list.kind} | ${list.declared} | ${list.source}] ${flat(list.lead.text)} :: ${list.items.map((i) => flat(i.text)).join(' | ')} >>> ${flat(text.slice(list.end, list.end + 60))}`,
        );
    }
    if (quotes) {
      const names = new Map(
        [...result.officials, ...result.persons, ...result.organizations].map((e) => [e.id, e.name]),
      );
      for (const q of result.quotes)
        found.push(
          `[${q.type} | ${q.source} | ${names.get(q.speaker) ?? '-'} < ${q.speakerText} / ${q.cue}] ${flat(text.slice(Math.max(0, q.start - 90), q.start))}<<${flat(q.text)}>>${flat(text.slice(q.end, q.end + 90))}`,
        );
    }
  }
console.log(
  `${tally.texts} texts, ${tally.lists} lists; announced ${tally.announced}, met ${tally.met} (${((100 * tally.met) / Math.max(1, tally.announced)).toFixed(1)} %)`,
);
for (let n = 0; n < sample && found.length; n++)
  console.log(`${n + 1}. ${found.splice(Math.floor(random() * found.length), 1)[0]}`);
