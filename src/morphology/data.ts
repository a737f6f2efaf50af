// The dictionaries that morphology reads, compiled on first use and shared: they are read-only.
import chainText from '../../dictionaries/morphology/affix-chains.tsv';
import irregularText from '../../dictionaries/morphology/irregular.tsv';
import prefixText from '../../dictionaries/morphology/prefixes.tsv';
import rootText from '../../dictionaries/morphology/roots.tsv';
import { type AffixTable, compileAffixes } from './affix-table';
import { compileRoots, type RootTable } from './root-table';

export interface Tables {
  readonly roots: RootTable;
  readonly affixes: AffixTable;
}

let tables: Tables | undefined;
let colloquialTables: Tables | undefined;

export function dataTables(colloquial = false): Tables {
  tables ??= { roots: compileRoots(rootText, irregularText), affixes: compileAffixes(prefixText, chainText) };
  if (!colloquial) return tables;
  colloquialTables ??= { roots: tables.roots, affixes: compileAffixes(prefixText, chainText, true) };
  return colloquialTables;
}
