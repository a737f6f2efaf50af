#!/usr/bin/env node
// Shows, for each fixture (or those named), where the built library differs from its
// expected.json. It never writes: a golden is changed by hand, after reading the release, and
// what is known to be missed stands in the fixture's misses.txt in the words printed here.
import { readdirSync, readFileSync } from 'node:fs';
import { createExtractor } from 'saripati';
import { difference, project } from './projection.mjs';

const root = new URL('../fixtures/', import.meta.url);
const load = (file) => readFileSync(new URL(file, root), 'utf8');
const villages = await import('saripati/villages').then(
  (m) => [m.villages],
  () => [],
);
const { extract } = createExtractor({ gazetteers: villages });
const wanted = process.argv.slice(2);
let wrong = 0;
for (const slug of readdirSync(root).sort()) {
  if (wanted.length && !wanted.includes(slug)) continue;
  const { publishedAt } = JSON.parse(load(`${slug}/meta.json`));
  const got = project(extract(load(`${slug}/release.txt`), publishedAt ? { publishedAt } : {}));
  const diff = difference(JSON.parse(load(`${slug}/expected.json`)), got);
  if (diff) {
    wrong++;
    console.log(`${slug}\n${diff}`);
  }
}
console.log(`${wrong} fixtures differ`);
process.exit(wrong ? 1 : 0);
