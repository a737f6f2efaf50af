// The fixtures against their expected.json: what a reader of each release wrote down before any output was seen.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../projection.mjs';
import { Tallies } from './tally.mjs';

const folder = path.resolve(import.meta.dirname, '../../fixtures');

/** A field of a projection as a list of strings: things that are there, each whole. */
function things(value) {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [JSON.stringify(value)];
}

export function scoreFixtures(extract) {
  const tallies = new Tallies();
  let releases = 0;
  for (const slug of readdirSync(folder)) {
    const file = (name) => path.join(folder, slug, name);
    if (!existsSync(file('expected.json'))) continue;
    releases++;
    const { publishedAt } = JSON.parse(readFileSync(file('meta.json'), 'utf8'));
    const got = project(extract(readFileSync(file('release.txt'), 'utf8'), publishedAt ? { publishedAt } : {}));
    const { structure, ...kinds } = JSON.parse(readFileSync(file('expected.json'), 'utf8'));
    for (const [name, value] of Object.entries(structure ?? {}))
      tallies.of(name).lists(things(got.structure[name]), things(value));
    for (const [name, value] of Object.entries(kinds)) tallies.of(name).lists(things(got[name]), things(value));
  }
  return { releases, rows: tallies.rows };
}
