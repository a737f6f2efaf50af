// A country's name is a place only where it locates: "di Jepang", "dari Rusia dan Jepang",
// "Paris, Prancis". As an actor or a nationality ("tentara Jepang", "Presiden Suriah", "dolar
// AS") it is none: IDNER-2K tags nearly every country behind "di" and hardly one behind a capital word.

import locativesText from '../../../dictionaries/regions/locatives.tsv';
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { pairsOf } from '../../lexicon/source';
import type { Mention } from '../../rule/mention';
import type { RegionValue } from '../../values';

const COMMA = 44;
const AND = new Set(['dan', 'serta', 'atau', 'maupun', 'hingga', 'sampai']);
let locatives: Set<string> | undefined;

/** Marks the countries that do not locate. They stay: who reads "Presiden Suriah" wants to know of Suriah. */
export function locating(found: Mention<RegionValue>[], doc: Doc): Mention<RegionValue>[] {
  if (!found.some((m) => m.value.level === 'country')) return found;
  locatives ??= new Set([...pairsOf({ cls: 'locative', entries: locativesText })].map(([form]) => form));
  const words = locatives;
  let last: Mention<RegionValue> | undefined;
  return found.map((m) => {
    if (m.value.level !== 'country' || locates(m, last, doc, words)) {
      last = m;
      return m;
    }
    return { ...m, value: { ...m.value, locates: false } };
  });
}

function locates(
  m: Mention<RegionValue>,
  last: Mention<RegionValue> | undefined,
  doc: Doc,
  words: Set<string>,
): boolean {
  let before = m.from - 1;
  if (before < 0 || doc.sentence[before] !== doc.sentence[m.from]) return doc.zone[m.from] === K.DATELINE;
  if (doc.ch(before) === COMMA) return (doc.shape[before - 1] as number) >= K.CAPITALISED;
  if (AND.has(doc.word(before))) {
    if (doc.ch(before - 1) === COMMA) before--;
    return last !== undefined && last.to === before;
  }
  return words.has(doc.word(before));
}
