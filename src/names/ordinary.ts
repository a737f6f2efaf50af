// Whether a capital word is an ordinary word of the language: the root lexicon answers, so
// that "Penganekaragaman" belongs to an office and "Susy" to a name.
import type { Doc } from '../document/doc';
import { createStemmer, type Stemmer } from '../morphology';

let stemmer: Stemmer | undefined;

/** 0: no word of the lexicon; 1: a root as it stands; 2: a word with affixes. */
export function ordinary(doc: Doc, i: number): 0 | 1 | 2 {
  if (i < 0 || i >= doc.n) return 0;
  stemmer ??= createStemmer();
  const start = doc.start[i] as number;
  const end = doc.end[i] as number;
  if (stemmer.stemUnits(doc.units, start, end) < 0) return 0;
  return stemmer.affixOf(doc.units, start, end) > 0 ? 2 : 1;
}
