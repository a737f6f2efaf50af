// A second witness for the codes: idn-area-data (MIT), compiled by others. Its version that
// runs on Node 20 follows the decree before ours, so the two differ where the newer decree
// moved or renamed a region; the test holds the size of that difference, and that nothing
// else differs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, keyOf, levelOf } from '../../src/kinds/region/codes';
import { bareName, districts, provinces, regencies } from '../../src/kinds/region/gazetteer';
import type { RegionTable } from '../../src/kinds/region/table';
import { villages } from '../../src/villages';

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data');

/** code → name; the name is the last field and may hold commas. */
function witness(file: string, columns: number): Map<string, string> {
  const out = new Map<string, string>();
  for (const line of readFileSync(path.join(folder, file), 'utf8').split(/\r?\n/).slice(1)) {
    const fields = line.replaceAll('"', '').split(',');
    if (fields.length >= columns) out.set(fields[0]!, fields.slice(columns - 1).join(','));
  }
  return out;
}

const source = villages.sources()[0]!;
const villageTable = ('table' in source ? source.table() : undefined) as RegionTable;
const ours = (table: RegionTable): Map<string, string> =>
  new Map(Array.from({ length: table.size }, (_, row) => [codeOf(table.key(row)), table.name(row)]));
const letters = (name: string): string =>
  bareName(name.replace(/^(KABUPATEN|KOTA) (ADMINISTRASI )?/, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

function compare(mine: Map<string, string>, theirs: Map<string, string>) {
  const onlyMine = [...mine.keys()].filter((code) => !theirs.has(code));
  const onlyTheirs = [...theirs.keys()].filter((code) => !mine.has(code));
  const spelled = [...mine].filter(([code, name]) => theirs.has(code) && letters(name) !== letters(theirs.get(code)!));
  return { onlyMine, onlyTheirs, spelled: spelled.map(([code]) => code) };
}

describe('idn-area-data', () => {
  it('has the same provinces', () => {
    const mine = new Map([...provinces().values()].map((p) => [codeOf(p.key), p.name]));
    const { onlyMine, onlyTheirs, spelled } = compare(mine, witness('provinces.csv', 2));
    expect([onlyMine, onlyTheirs]).toEqual([[], []]);
    // "DKI JAKARTA" there
    expect(spelled).toEqual(['31']);
  });

  it('has the same regencies and cities', () => {
    const { onlyMine, onlyTheirs, spelled } = compare(ours(regencies()), witness('regencies.csv', 3));
    expect([onlyMine, onlyTheirs]).toEqual([[], []]);
    // Padangsidimpuan and Siau Tagulandang Biaro are spelled in another way there
    expect(spelled).toEqual(['12.77', '71.09']);
  });

  it('lacks the eight districts that the newer decree made', () => {
    const { onlyMine, onlyTheirs, spelled } = compare(ours(districts()), witness('districts.csv', 3));
    expect([onlyMine.length, onlyTheirs.length, spelled.length]).toEqual([8, 0, 42]);
  });

  it('has the same villages but for those that moved with the new districts', () => {
    const { onlyMine, onlyTheirs, spelled } = compare(ours(villageTable), witness('villages.csv', 3));
    expect([onlyMine.length, onlyTheirs.length, spelled.length]).toEqual([116, 117, 169]);
    // most of those moved to a new code under another district of the same regency
    const regency = (code: string) => Math.floor(keyOf(code) / 1_000_000);
    const gone = new Set(onlyTheirs.map(regency));
    expect(onlyMine.filter((code) => gone.has(regency(code))).length).toBeGreaterThan(110);
    expect(onlyMine.every((code) => levelOf(keyOf(code)) === 'village')).toBe(true);
  });
});
