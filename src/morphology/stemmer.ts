// One stemmer: words in, roots out. It holds scratch memory only, so the same word always gives the same answer.
import { SUFFIXES } from './affix-table';
import { dataTables, type Tables } from './data';
import { unfold } from './reduplication';
import { MAX_WORD, WordSearch } from './word-search';

/** A capitalised word that is no entry may be a name: it is taken apart only when the reading is cheap for its affixes. */
const CAPITALISED_LIMIT = 26;
const CAPITALISED_LETTER = 3;
/** All-capital words up to this length are read as acronyms. */
const ACRONYM = 5;

const HYPHEN = 45;
const APOSTROPHE = 39;
const UNKNOWN = -1;

export interface Stemmer {
  /** The root in lower case; a word without a known or likely root comes back whole, in lower case. */
  stem(word: string): string;
  /** Root id of a word that lies in a text, or -1 when the lexicon has no root for it. */
  stemUnits(units: Uint16Array, start: number, end: number): number;
  /** The root with this id. */
  rootForm(id: number): string;
  /** The root of a word that lies in a text, known or guessed, as a string. */
  stemText(units: Uint16Array, start: number, end: number): string;
  /** Outermost prefix and derivational suffix as a small number: equal numbers mean parallel forms, 0 a bare word. */
  affixOf(units: Uint16Array, start: number, end: number): number;
  /** A readable name of such a number: "meN-…-kan", "-an", "". */
  affixName(signature: number): string;
}

export function createStemmer(tables: Tables = dataTables()): Stemmer {
  const { roots, affixes } = tables;
  const search = new WordSearch(roots, affixes);
  const word = search.units;
  const passed = new Uint16Array(MAX_WORD);
  let capitals = 0;
  let hyphens = 0;
  let others = 0;

  /** Copies a word in lower case into the scratch array; false when it is too long to be a word. */
  const load = (units: Uint16Array, start: number, end: number): boolean => {
    const length = end - start;
    capitals = 0;
    hyphens = 0;
    others = 0;
    if (length > MAX_WORD) return false;
    for (let i = 0; i < length; i++) {
      let unit = units[start + i]!;
      if (unit < 97 || unit > 122) {
        if (unit >= 65 && unit <= 90) {
          unit += 32;
          capitals++;
        } else if (unit === HYPHEN) hyphens++;
        else if (unit === 0x2019 || unit === 0x2018 || unit === APOSTROPHE) unit = APOSTROPHE;
        else others++;
      }
      word[i + 1] = unit;
    }
    search.length = length;
    return true;
  };

  /** Known root of the loaded word, which has no hyphen; the reading is in search.best unless the word is an entry. */
  const knownRoot = (): number => {
    const whole = search.whole();
    if (whole >= 0) {
      search.best.chain = 0;
      search.best.slot = 0;
      return roots.target[whole]!;
    }
    if (others > 0 || search.length < 4) return UNKNOWN;
    search.search();
    const { best } = search;
    if (best.root < 0) return UNKNOWN;
    if (capitals > 0) {
      const affixLetters = search.length - (best.end - best.start);
      if (best.cost > CAPITALISED_LIMIT + CAPITALISED_LETTER * affixLetters) return UNKNOWN;
      if (capitals === search.length && capitals <= ACRONYM) return UNKNOWN;
    }
    return roots.target[best.root]!;
  };

  const text = (start: number, end: number): string => String.fromCharCode(...word.subarray(start, end));

  /** What is left of the loaded word when no root of it is known. */
  const guessedRoot = (): string => {
    const lower = text(1, search.length + 1);
    if (capitals > 0 || others > 0 || search.length < 4) return lower;
    search.guess();
    const { best } = search;
    const restored = best.restored === 0 ? '' : String.fromCharCode(best.restored);
    const from = best.restored === 0 ? best.start : best.start + 1;
    return best.start === 0 ? lower : restored + lower.slice(from - 1, best.end - 1);
  };

  const loadString = (value: string): boolean => {
    const length = Math.min(value.length, MAX_WORD + 1);
    if (length > MAX_WORD) return false;
    for (let i = 0; i < length; i++) passed[i] = value.charCodeAt(i);
    return load(passed, 0, length);
  };

  const rootOf = (value: string): string | null => {
    if (!loadString(value)) return null;
    const id = knownRoot();
    return id < 0 ? null : roots.form(id);
  };

  /** The one word behind a hyphenated one is loaded in its stead; false when it stays whole. */
  const loadUnfolded = (): boolean => {
    let value = text(1, search.length + 1);
    for (let hyphen = 0; hyphen < 3 && value.includes('-'); hyphen++) {
      const unfolded = unfold(value, rootOf);
      if (unfolded.word === null) return false;
      value = unfolded.word;
    }
    return !value.includes('-') && loadString(value);
  };

  /** Root id of the loaded word, hyphens or not. A word that stays whole leaves `search.length` 0. */
  const rootOfLoaded = (): number => {
    if (hyphens === 0) return knownRoot();
    const whole = search.whole();
    if (whole >= 0) return roots.target[whole]!;
    return loadUnfolded() ? knownRoot() : UNKNOWN;
  };

  const stemLoaded = (lower: () => string): string => {
    if (hyphens > 0) {
      const whole = search.whole();
      if (whole >= 0) return roots.form(roots.target[whole]!);
      if (!loadUnfolded()) return lower();
    }
    const id = knownRoot();
    return id >= 0 ? roots.form(id) : guessedRoot();
  };

  return {
    stem(value) {
      if (!loadString(value)) return value.toLowerCase();
      return stemLoaded(() => value.toLowerCase());
    },
    stemUnits(units, start, end) {
      return load(units, start, end) ? rootOfLoaded() : UNKNOWN;
    },
    rootForm: (id) => roots.form(id),
    stemText(units, start, end) {
      const lower = () => String.fromCharCode(...units.subarray(start, end)).toLowerCase();
      return load(units, start, end) ? stemLoaded(lower) : lower();
    },
    affixOf(units, start, end) {
      if (!load(units, start, end) || rootOfLoaded() < 0) return 0;
      const { chain, slot } = search.best;
      const outer = affixes.chains[chain]![0];
      return (outer === undefined ? 0 : affixes.prefixes.indexOf(outer) + 1) * SUFFIXES.length + slot;
    },
    affixName(signature) {
      const prefix = signature < SUFFIXES.length ? '' : affixes.prefixes[Math.floor(signature / SUFFIXES.length) - 1]!;
      const suffix = SUFFIXES[signature % SUFFIXES.length]!;
      return prefix !== '' && suffix !== '' ? `${prefix}…${suffix}` : prefix + suffix;
    },
  };
}
