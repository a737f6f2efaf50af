#!/usr/bin/env node
// Writes docs/region-homonyms.md: which names of regions are borne by more than one, and how often.
//   node scripts/regions/homonyms.mjs
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const lines = (file) =>
  fs
    .readFileSync(path.join(root, 'dictionaries/regions', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const bare = (name) => name.replace(/^(Kabupaten|Kota) (Administrasi )?/, '');

/** [code, name] of a grouped file. */
function grouped(file, first, digits) {
  const out = [];
  for (const [parent, list] of lines(file)) {
    let number = first;
    for (const part of list.split('|')) {
      const [, given, name] = /^(?:(\d+):)?(.*)$/.exec(part);
      if (given) number = Number(given);
      out.push([`${parent}.${String(number++).padStart(digits, '0')}`, name]);
    }
  }
  return out;
}

const levels = [
  ['provinces', lines('provinces.tsv').map(([code, name]) => [code, name])],
  ['regencies and cities', grouped('regencies.tsv', 1, 2).map(([code, name]) => [code, bare(name)])],
  ['districts', grouped('districts.tsv', 1, 2)],
  ['villages', grouped('villages.tsv', 2001, 4)],
];
const byName = (rows) => {
  const map = new Map();
  for (const [code, name] of rows) map.set(name, [...(map.get(name) ?? []), code]);
  return map;
};
const most = (map, n) => [...map].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, n);

const out = [
  '# Names that more than one region bears',
  '',
  'Written by `node scripts/regions/homonyms.mjs` from the dictionaries (codes of Kepmendagri 300.2.2-2430/2025). Do not edit.',
  '',
  '| level | regions | names | borne once | shared by several | regions with a shared name |',
  '|---|---|---|---|---|---|',
];
const maps = levels.map(([, rows]) => byName(rows));
levels.forEach(([level, rows], i) => {
  const shared = [...maps[i].values()].filter((codes) => codes.length > 1);
  const held = shared.reduce((n, codes) => n + codes.length, 0);
  out.push(
    `| ${level} | ${rows.length} | ${maps[i].size} | ${maps[i].size - shared.length} | ${shared.length} | ${held} |`,
  );
});
const higher = new Set([...maps[0].keys(), ...maps[1].keys()]);
const districtsAbove = [...maps[2].keys()].filter((name) => higher.has(name));
const villagesAbove = [...maps[3].keys()].filter((name) => higher.has(name) || maps[2].has(name));
out.push(
  '',
  `${districtsAbove.length} names of districts are also those of a province, regency or city; ${villagesAbove.length} names of villages are also those of something above them.`,
  '',
  '## One name for a city and a regency, or a province and a city',
  '',
  [...byName([...levels[0][1], ...levels[1][1]])]
    .filter(([, codes]) => codes.length > 1)
    .map(([name, codes]) => `${name} (${codes.join(', ')})`)
    .join('; '),
  '',
  '## Most frequent names of districts',
  '',
  most(maps[2], 25)
    .map(([name, codes]) => `${name} ${codes.length}`)
    .join(', '),
  '',
  '## Most frequent names of villages',
  '',
  most(maps[3], 60)
    .map(([name, codes]) => `${name} ${codes.length}`)
    .join(', '),
  '',
  '## Names that are also words or names of people',
  '',
  lines('homonyms.tsv')
    .map(([form, kind]) => `${form} (${kind})`)
    .join(', '),
  '',
);
fs.writeFileSync(path.join(root, 'docs/region-homonyms.md'), out.join('\n'));
