// Whether a capital word is an ordinary word of the language: the root lexicon answers, so
// that "Penganekaragaman" belongs to an office and "Susy" to a name.
import type { Doc } from '../document/doc';
import { rootMemo } from '../morphology';

/** 0: no word of the lexicon; 1: a root as it stands; 2: a word with affixes. */
export function ordinary(doc: Doc, i: number): 0 | 1 | 2 {
  if (i < 0 || i >= doc.n) return 0;
  const start = doc.start[i] as number;
  const end = doc.end[i] as number;
  const hash = doc.hash[i] as number;
  const memo = rootMemo();
  if (memo.root(doc.units, start, end, hash) < 0) return 0;
  return memo.affix(doc.units, start, end, hash) > 0 ? 2 : 1;
}
