/**
 * The gazetteer of 83,762 villages, an entry point of its own: about 1 MB of text that only those who ask for it
 * load. `createExtractor({ gazetteers: [villages] })`.
 * @module
 */
import spellingsText from '../dictionaries/regions/spellings.tsv';
import villagesText from '../dictionaries/regions/villages.tsv';
import type { Gazetteer } from './gazetteer';
import { RegionTable } from './kinds/region/table';

let table: RegionTable | undefined;

/** All desa, kelurahan and villages of other names with their Home Affairs codes. */
export const villages: Gazetteer = {
  name: 'villages',
  sources: () => [
    {
      cls: 'village',
      // parsed when the first village is looked up, then shared by all extractors: read-only
      table: () => {
        table ??= new RegionTable([{ text: villagesText, first: 2001, factor: 10_000 }], spellingsText);
        return table;
      },
    },
  ],
};
