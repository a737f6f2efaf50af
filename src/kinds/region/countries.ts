// A country's name is a place only where it locates: "di Jepang", "dari Rusia dan Jepang",
// "Paris, Prancis". As an actor or a nationality ("tentara Jepang", "Presiden Suriah", "dolar
// AS") it is none: IDNER-2K tags nearly every country behind "di" and hardly one behind a capital word.
// The same holds for the capital by which a government is called ("Washington menuduh Iran").

import capitalsText from '../../../dictionaries/regions/capitals.tsv';
import locativesText from '../../../dictionaries/regions/locatives.tsv';
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { pairsOf } from '../../lexicon/source';
import type { Mention } from '../../rule/mention';
import { COMMA, HYPHEN_MINUS } from '../../text/codes';
import type { RegionValue } from '../../values';

const AND = new Set(['dan', 'serta', 'atau', 'maupun', 'hingga', 'sampai']);
/** Between "berbatasan" or "perbatasan" and the country it names. */
const BORDER = new Set(['berbatasan', 'perbatasan']);
/** Verbs of governments around the capital that stands for one. */
const DONE_TO = new Set(
  'dengan menuduh mendesak meminta mendukung mengecam menyalahkan dituduh dibantah didukung dikecam dikeluarkan'.split(
    ' ',
  ),
);
const STATES = new Set('akan belum ingin kerap sangat sudah tak telah tidak'.split(' '));
const BEING = new Set('memiliki mencapai menempati menjadi merupakan'.split(' '));
let locatives: Set<string> | undefined;
let capitals: Set<string> | undefined;

const formsOf = (entries: string): Set<string> =>
  new Set([...pairsOf({ cls: 'locative', entries })].map(([form]) => form));

const QUARTERS = new Set(['selatan', 'tenggara', 'timur', 'utara', 'barat', 'tengah']);
const CLOSERS = new Set([',', '.', ')', ';']);

/** "Gaza selatan", "Libya Barat", "Israel tengah,": the part of a land that is meant. */
function withQuarter(m: Mention<RegionValue>, doc: Doc): Mention<RegionValue> {
  const { level, code, name } = m.value;
  const i = m.to;
  if (name === 'Indonesia') return easternHalf(m, doc);
  if (code !== null || (level !== 'country' && level !== 'other') || name.startsWith('Indonesia')) return m;
  if (i >= doc.n || doc.gap[i] !== K.SPACED || doc.sentence[i] !== doc.sentence[m.from]) return m;
  const word = doc.word(i);
  if (!QUARTERS.has(word)) return m;
  // "Israel tengah menyiapkan": in the midst of it
  if (word === 'tengah' && i + 1 < doc.n && !CLOSERS.has(doc.slice(i + 1, i + 2))) return m;
  const to = i + 1 < doc.n && (doc.word(i + 1) === 'laut' || doc.word(i + 1) === 'daya') ? i + 2 : i + 1;
  return { ...m, to, end: doc.end[to - 1] as number };
}

/** "kawasan timur Indonesia": half of the country, a region that plans and budgets know by this name. */
function easternHalf(m: Mention<RegionValue>, doc: Doc): Mention<RegionValue> {
  const from = m.from - 2;
  if (from < 0 || doc.word(from) !== 'kawasan' || doc.sentence[from] !== doc.sentence[m.from]) return m;
  const side = doc.word(m.from - 1);
  if (side !== 'timur' && side !== 'barat') return m;
  const name = side === 'timur' ? 'Kawasan Timur Indonesia' : 'Kawasan Barat Indonesia';
  return { ...m, from, start: doc.start[from] as number, value: { ...m.value, name, level: 'other' } };
}

/** "Georgia-Pacific", "Konvensi Jenewa": the town in the name of a firm or a treaty. */
function firm(m: Mention<RegionValue>, found: readonly Mention<RegionValue>[], doc: Doc): boolean {
  if (m.value.code !== null || m.value.level === 'island') return false;
  if (m.from > 0 && TREATIES.has(doc.word(m.from - 1)) && (doc.shape[m.from - 1] as number) >= K.CAPITALISED)
    return true;
  const i = m.to + 1;
  if (doc.ch(m.to) !== HYPHEN_MINUS || doc.gap[m.to] !== K.GLUED || doc.gap[i] !== K.GLUED || i >= doc.n) return false;
  return doc.kind[i] === K.WORD && doc.shape[i] === K.CAPITALISED && !found.some((other) => other.from === i);
}

const TREATIES = new Set(['konvensi', 'protokol', 'deklarasi', 'traktat', 'perjanjian', 'konsensus']);

/** Marks the countries that do not locate. They stay: who reads "Presiden Suriah" wants to know of Suriah. */
export function locating(found: Mention<RegionValue>[], doc: Doc): Mention<RegionValue>[] {
  if (!found.some((m) => m.value.code === null)) return found;
  locatives ??= formsOf(locativesText);
  capitals ??= formsOf(capitalsText);
  const words = locatives;
  const seats = capitals;
  let last: Mention<RegionValue> | undefined;
  return found.map((bare) => {
    const m = withQuarter(bare, doc);
    const actor = m.value.level === 'country' || (m.value.level === 'other' && seats.has(m.value.name) && acts(m, doc));
    if (firm(m, found, doc)) return { ...m, value: { ...m.value, locates: false } };
    if (!actor || locates(m, last, doc, words)) {
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
  if (doc.word(before) === 'dengan' && BORDER.has(doc.word(before - 1))) return true;
  return words.has(doc.word(before));
}

/** "Washington menuduh", "Teheran kerap", "dibantah Beijing": but "London menjadi kota termahal". */
function acts(m: Mention<RegionValue>, doc: Doc): boolean {
  if (m.from > 0 && DONE_TO.has(doc.word(m.from - 1))) return true;
  if (m.to >= doc.n || doc.shape[m.to] !== K.SMALL || doc.gap[m.to] !== K.SPACED) return false;
  const next = doc.word(m.to);
  return STATES.has(next) || (next.startsWith('me') && next.length > 5 && !BEING.has(next));
}
