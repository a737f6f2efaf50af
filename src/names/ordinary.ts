// Whether a capital word is an ordinary word of the language: the root lexicon answers, so
// that "Penganekaragaman" belongs to an office and "Susy" to a name.
import type { Doc } from '../document/doc';
import { createStemmer, type Stemmer } from '../morphology';

let stemmer: Stemmer | undefined;

/** Shorter ones are initials and particles. */
const SHORTEST = 3;
const SOFT = new Set(['-an', '-i', '-in']);

/** 0: no word of the lexicon; 1: a root as it stands; 2: a word with affixes. */
export function ordinary(doc: Doc, i: number): 0 | 1 | 2 {
  if (i < 0 || i >= doc.n) return 0;
  stemmer ??= createStemmer();
  const start = doc.start[i] as number;
  const end = doc.end[i] as number;
  if (end - start < SHORTEST) return 0;
  if (stemmer.stemUnits(doc.units, start, end) < 0) return 0;
  const affixes = stemmer.affixOf(doc.units, start, end);
  // "-an", "-i" alone end names as well ("Helman", "Rusmini")
  return affixes === 0 || SOFT.has(stemmer.affixName(affixes)) ? 1 : 2;
}
