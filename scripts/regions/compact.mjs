#!/usr/bin/env node
// Turns a table of Home Affairs codes (`code<TAB>name`, one region a line) into the four grouped files of dictionaries/regions.
//   node scripts/regions/compact.mjs CODES.tsv ISO.tsv [dictionaries/regions]
// CODES holds the codes and names of the decree named below; ISO holds `ISO code<TAB>name` for provinces.
// Run it when a new decree changes the codes, then read the diff: the files are kept by hand between decrees.
import fs from 'node:fs';
import path from 'node:path';

const DECREE = 'Keputusan Menteri Dalam Negeri Nomor 300.2.2-2430 Tahun 2025';
const [codesFile, isoFile, outDir = 'dictionaries/regions'] = process.argv.slice(2);
const rows = fs
  .readFileSync(codesFile, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'))
  // The decree's own typing slips: doubled and trailing spaces, three typographic apostrophes.
  .map(([code, name]) => ({ code, name: name.trim().replace(/ +/g, ' ').replace(/’/g, "'") }));
const levelOf = (code) => code.split('.').length;

/** Children of each parent at a level, in code order. */
function grouped(level) {
  const groups = new Map();
  for (const { code, name } of rows) {
    if (levelOf(code) !== level) continue;
    const cut = code.lastIndexOf('.');
    const parent = code.slice(0, cut);
    const list = groups.get(parent) ?? [];
    list.push([Number(code.slice(cut + 1)), name]);
    groups.set(parent, list);
  }
  return groups;
}

/** `parent<TAB>name|name|7:name`: a child's number is written only where it is not the one after its elder sibling's. */
function lines(groups, first) {
  const out = [];
  for (const [parent, children] of groups) {
    let expected = first;
    const parts = children.map(([number, name]) => {
      const part = number === expected ? name : `${number}:${name}`;
      expected = number + 1;
      return part;
    });
    out.push(`${parent}\t${parts.join('|')}`);
  }
  return out;
}

const iso = new Map(
  fs
    .readFileSync(isoFile, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([code, name]) => [name, code]),
);
// ISO 3166-2 spells three provinces in its own way.
const ISO_NAMES = new Map([
  ['Daerah Khusus Ibukota Jakarta', 'Jakarta Raya'],
  ['Daerah Istimewa Yogyakarta', 'Yogyakarta'],
  ['Papua Pegunungan', 'Papua Pengunungan'],
]);
// Papua and Maluku stand twice in ISO 3166-2: as a province and as a geographical unit.
const ISO_CODES = new Map([
  ['Papua', 'ID-PA'],
  ['Maluku', 'ID-MA'],
]);

const write = (file, head, body) => {
  fs.writeFileSync(path.join(outDir, file), `${head.map((line) => `# ${line}`).join('\n')}\n${body.join('\n')}\n`);
  console.log(file, body.length, 'lines');
};
const source = `Codes and names: ${DECREE}.`;
write(
  'provinces.tsv',
  ['code, official name, ISO 3166-2 code.', source, 'ISO codes: ISO 3166-2:ID (online browsing platform).'],
  rows
    .filter((row) => levelOf(row.code) === 1)
    .map(({ code, name }) => `${code}\t${name}\t${ISO_CODES.get(name) ?? iso.get(ISO_NAMES.get(name) ?? name)}`),
);
const numbering = 'A number before a colon is given only where it does not follow from the sibling before it';
write(
  'regencies.tsv',
  [
    'province code, then its regencies and cities by number.',
    source,
    `${numbering} (regencies start at 1, cities at 71).`,
  ],
  lines(grouped(2), 1),
);
write(
  'districts.tsv',
  ['regency code, then its districts by number.', source, `${numbering} (the first is 1).`],
  lines(grouped(3), 1),
);
write(
  'villages.tsv',
  [
    'district code, then its villages by number: 1xxx kelurahan, 2xxx desa, 3xxx desa adat.',
    source,
    `${numbering} (the first is 2001).`,
  ],
  lines(grouped(4), 2001),
);
