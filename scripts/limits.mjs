// Writes the table of docs/limits.md from what the scorer printed: first the file of the releases that the rules were
// tuned on, then those of other releases, whose counts are added up.
//   node scripts/limits.mjs TUNED.txt OTHER.txt…
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const KINDS = {
  officials: 'officials: name, found or not',
  'official position': '… their office in full form',
  'official jurisdiction': '… the region they govern',
  'people (officials and persons)': 'people, with or without office',
  organizations: 'organizations, full name',
  'region codes': 'regions, right code',
  programs: 'programs, full name',
  dates: 'dates, exact span',
  'date value': '… the date meant',
  'policy lists': 'lists found',
  'policy list items': '… items, exact span',
  'list announced number': '… the announced number',
  'direct quotes': 'direct quotes',
  'direct quote speaker': '… who speaks',
  'indirect quotes': 'indirect quotes',
  'indirect quote speaker': '… who speaks',
  abbreviations: 'abbreviations that the text defines',
  headline: 'headline',
  'dateline place': 'place of the dateline',
};

/** Name → what is right, found and in the gold. */
function read(file) {
  const out = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const many = /^(.+?) +P .*\((\d+) right of (\d+) found, (\d+) gold\)$/.exec(line);
    const share = /^(.+?) +[\d.]+% +\((\d+) of (\d+)\)$/.exec(line);
    if (many) out.set(many[1], many.slice(2).map(Number));
    else if (share) out.set(share[1], [Number(share[2]), Number(share[3]), Number(share[3])]);
  }
  return out;
}

const [tuned, ...others] = process.argv.slice(2).map(read);
const figure = (name, maps) => {
  const [right, found, gold] = [0, 1, 2].map((i) => maps.reduce((sum, map) => sum + (map.get(name)?.[i] ?? 0), 0));
  if (gold === 0) return '';
  return `${((200 * right) / (found + gold)).toFixed(1)} (${gold})`;
};
const rows = Object.entries(KINDS).map(
  ([name, label]) => `| ${label} | ${figure(name, [tuned])} | ${figure(name, others)} |`,
);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const page = path.resolve(import.meta.dirname, '../docs/limits.md');
const table = [
  '<!-- by scripts/limits.mjs -->',
  '',
  `Measured ${new Date().toISOString().slice(0, 10)}, commit ${commit}.`,
  '',
  '| | releases that the rules were tuned on | other releases |',
  '|---|--:|--:|',
  ...rows,
  '',
  '<!-- end -->',
].join('\n');
writeFileSync(
  page,
  readFileSync(page, 'utf8').replace(/<!-- by scripts\/limits\.mjs -->[\s\S]*?<!-- end -->/, () => table),
);
