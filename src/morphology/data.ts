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

export interface OwnWords {
  /** Only these words are roots. */
  only?: Iterable<string>;
  /** Roots beside those of the lexicon. */
  added?: Iterable<string>;
  /** Words that are no roots. */
  removed?: ReadonlySet<string>;
}

/** How frequent the words of a caller count: as a root that the news has a hundred times. */
const OWN_FREQUENCY = 7;

/** Tables with a caller's own words. Compiles the lexicon anew, so keep the result. */
export function tablesOf({ only, added = [], removed }: OwnWords): Tables {
  const { affixes } = dataTables();
  const lines = only ? [] : rootText.split('\n');
  const kept = removed ? lines.filter((line) => !removed.has(line.split('\t')[0]!)) : lines;
  const present = new Set(kept.map((line) => line.split('\t')[0]!));
  for (const word of [...(only ?? []), ...added]) {
    if (!present.has(word)) kept.push(`${word}\t${OWN_FREQUENCY}`);
    present.add(word);
  }
  const irregular = irregularText.split('\n').filter((line) => present.has(line.split('\t')[1] ?? ''));
  return { roots: compileRoots(kept.join('\n'), only ? '' : irregular.join('\n')), affixes };
}
