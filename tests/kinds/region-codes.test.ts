// The gazetteer: every code of the decree is there, names and codes go both ways, and the
// full path of names leads to one code.
import { describe, expect, it } from 'vitest';
import districtsText from '../../dictionaries/regions/districts.tsv';
import villagesText from '../../dictionaries/regions/villages.tsv';
import { codeOf, keyOf, levelOf, parentOf, provinceOf, regencyOf, within } from '../../src/kinds/region/codes';
import { bareName, districts, nameOf, provinces, regencies } from '../../src/kinds/region/gazetteer';
import type { RegionTable } from '../../src/kinds/region/table';
import { villages } from '../../src/villages';

const source = villages.sources()[0];
const villageTable = source && 'table' in source ? (source.table() as RegionTable) : districts();
const tables = [regencies(), districts(), villageTable];

/** Rows of a table that bear the name and lie in the parent. */
function children(table: RegionTable, name: string, parent: number): number[] {
  return table
    .named(name)
    .map((row) => table.key(row))
    .filter((key) => parentOf(key) === parent);
}

/** "Kelurahan" (1xxx) and "Desa" (2xxx, 3xxx) tell villages apart, "Kota" and "Kabupaten" the level above. */
const kindOf = (key: number): string => (key > 1_000_000 ? String(key % 10_000 < 2000) : levelOf(key));

/** "Lubuk Pakam I,II" beside "Lubuk Pakam III"; two Tounelet Satu; two Kogekotu. */
const TWINS = ['12.07.28.1007', '12.07.28.1008', '71.02.11.2003', '71.02.11.2018', '94.03.01.2011', '94.03.01.2018'];

describe('region codes', () => {
  it('holds the 91,599 regions of the decree', () => {
    expect([provinces().size, ...tables.map((t) => t.size)]).toEqual([38, 514, 7285, 83762]);
  });

  it('turns codes into keys and back', () => {
    for (const code of ['64', '64.71', '64.71.01', '64.71.01.1001']) expect(codeOf(keyOf(code))).toBe(code);
    expect([64, 6471, 6402, 647101, 6471011001].map(levelOf)).toEqual([
      'province',
      'city',
      'regency',
      'district',
      'village',
    ]);
    expect([parentOf(6471011001), parentOf(647101), parentOf(6471), parentOf(64)]).toEqual([647101, 6471, 64, 0]);
    expect([provinceOf(6471011001), regencyOf(6471011001), regencyOf(64)]).toEqual([64, 6471, 0]);
    expect([within(6471011001, 64), within(6471011001, 6472), within(64, 6471)]).toEqual([true, false, false]);
  });

  it('keeps the keys sorted, each under a parent that exists', () => {
    for (const table of tables) {
      let last = 0;
      for (let row = 0; row < table.size; row++) {
        const key = table.key(row);
        if (key <= last || table.row(key) !== row) expect.fail(`${key} after ${last}`);
        last = key;
        if (nameOf(parentOf(key)) === undefined) expect.fail(`no parent of ${codeOf(key)}`);
      }
    }
  });

  it('resolves every code by its full path of names', () => {
    const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
    const open: string[] = [];
    for (const table of tables)
      for (let row = 0; row < table.size; row++) {
        const key = table.key(row);
        const name = key < 10_000 ? bareName(table.name(row)) : table.name(row);
        // the path above is unique by induction; the name below it, with the word for its kind, must be so too
        const rows = children(table, name, parentOf(key)).filter((k) => kindOf(k) === kindOf(key));
        if (!rows.includes(key)) expect.fail(`${codeOf(key)} ${name} is not found by its name`);
        if (rows.length === 1) continue;
        const same = rows.filter((k) => letters(table.name(table.row(k))) === letters(name));
        if (same.length > 1) open.push(codeOf(key));
      }
    // the decree itself gives two villages of one kind and one district the same name
    expect(open).toEqual(TWINS);
  });

  it('reads back the names as they stand in the dictionaries', () => {
    const count = (text: string) => text.split('\n').filter((l) => l && !l.startsWith('#')).length;
    expect([count(districtsText), count(villagesText)]).toEqual([514, 7285]);
    expect(nameOf(keyOf('64.71'))).toBe('Kota Balikpapan');
    expect(nameOf(keyOf('31.01'))).toBe('Kabupaten Administrasi Kepulauan Seribu');
    expect(nameOf(keyOf('32.75.07'))).toBe('Bantargebang');
    expect(nameOf(keyOf('96.71.01.1001'), villageTable)).toBeDefined();
    expect(nameOf(keyOf('99.99'))).toBeUndefined();
  });

  it('finds names whatever their spacing, hyphens and case', () => {
    for (const name of ['Batanghari', 'Batang Hari', 'BATANG-HARI', 'batanghari'])
      expect(
        regencies()
          .named(name)
          .map((row) => codeOf(regencies().key(row))),
      ).toEqual(['15.04']);
  });
});
