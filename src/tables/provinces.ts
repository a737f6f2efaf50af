// Names of the provinces by code, for tables in which nobody named the province itself.
import provincesText from '../../dictionaries/regions/provinces.tsv';
import { pairsOf } from '../lexicon/source';

let names: ReadonlyMap<string, string> | undefined;

export function provinceName(code: string): string | null {
  names ??= new Map(
    [...pairsOf({ cls: 'province', entries: provincesText })].map(([code, rest]) => [code, rest.split('\t')[0] ?? '']),
  );
  return names.get(code) ?? null;
}
