// The regions that the root entry knows: provinces, regencies, cities, districts. Parsed on
// first use and then shared: read-only.
import districtsText from '../../../dictionaries/regions/districts.tsv';
import provincesText from '../../../dictionaries/regions/provinces.tsv';
import regenciesText from '../../../dictionaries/regions/regencies.tsv';
import spellingsText from '../../../dictionaries/regions/spellings.tsv';
import { pairsOf } from '../../lexicon/source';
import { keyOf } from './codes';
import { RegionTable } from './table';

/** The edition of the codes, stated in every output. */
export const EDITION = 'Kepmendagri 300.2.2-2430/2025';

export interface Province {
  readonly key: number;
  readonly name: string;
  readonly iso: string;
}

const HEADS = ['Kabupaten Administrasi ', 'Kota Administrasi ', 'Kabupaten ', 'Kota '];

let provinceMap: Map<number, Province> | undefined;
let regencyTable: RegionTable | undefined;
let districtTable: RegionTable | undefined;

export function provinces(): ReadonlyMap<number, Province> {
  if (!provinceMap) {
    provinceMap = new Map();
    for (const [code, rest] of pairsOf({ cls: '', entries: provincesText })) {
      const [name = '', iso = ''] = rest.split('\t');
      provinceMap.set(keyOf(code), { key: keyOf(code), name, iso });
    }
  }
  return provinceMap;
}

export function regencies(): RegionTable {
  regencyTable ??= new RegionTable([{ text: regenciesText, first: 1, factor: 100, heads: HEADS }]);
  return regencyTable;
}

export function districts(): RegionTable {
  districtTable ??= new RegionTable([{ text: districtsText, first: 1, factor: 100 }], spellingsText);
  return districtTable;
}

/** "Kabupaten Muara Enim" → "Muara Enim"; other names stay as they are. */
export function bareName(name: string): string {
  const head = HEADS.find((h) => name.startsWith(h));
  return head ? name.slice(head.length) : name;
}

/** The official name of a region; villages need their own table. */
export function nameOf(key: number, villages?: RegionTable): string | undefined {
  if (key < 100) return provinces().get(key)?.name;
  const table = key < 10_000 ? regencies() : key < 1_000_000 ? districts() : villages;
  const row = table ? table.row(key) : -1;
  return row < 0 ? undefined : table?.name(row);
}
