// Words in, roots out: for callers with strings, and for the extractor with words that lie in a text.
import { SUFFIXES } from './affix-table';
import { dataTables, type OwnWords, type Tables, tablesOf } from './data';
import { UNKNOWN, WordReader } from './word-reader';
import { FREQUENCY_CLASSES, MAX_LOWERED } from './word-search';

/** Longer words may be views of a whole text, which would stay in memory with them. */
const COPIED = 12;

const BLANK = /\s/;
const BLANKS = /\s+/;
/** Longer texts are stemmed piece by piece: what was made for one piece is gone before the next, and memory stays near. */
const PIECE = 1 << 14;

/** How words are read. */
export interface StemmerOptions {
  /** Also reads the affixes of colloquial Jakartan Indonesian: nyambung → sambung, pukulin → pukul. */
  colloquial?: boolean;
}

/** Roots of words, given as strings or lying in the UTF-16 code units of a text. */
export interface Stemmer {
  /**
   * The root in lower case; a word without a known or likely root comes back whole, in lower case, and as it was given when it
   * has more than a thousand code units and so is no word.
   */
  stem(word: string): string;
  /** Root id of a word that lies in a text, or -1 when the lexicon has no root for it. */
  stemUnits(units: Uint16Array, start: number, end: number): number;
  /** Is the word itself a root of the lexicon? */
  isRoot(word: string): boolean;
  /** The root with this id. */
  rootForm(id: number): string;
  /** How rare a root is in the news: 0 for the commonest word, 1 for one that the news does not hold. */
  rarity(id: number): number;
  /** The root of a word that lies in a text, known or guessed, as a string. */
  stemText(units: Uint16Array, start: number, end: number): string;
  /** Outermost prefix and derivational suffix as a small number: equal numbers mean parallel forms, 0 a bare word. */
  affixOf(units: Uint16Array, start: number, end: number): number;
  /** A readable name of such a number: "meN-…-kan", "-an", "". */
  affixName(signature: number): string;
}

/** Makes a stemmer over the package's lexicon; its tables are built once and shared. */
export function createStemmer(options: StemmerOptions = {}): Stemmer {
  return stemmerOver(dataTables(options.colloquial));
}

/** A stemmer with a caller's own roots: beside those of the lexicon, or in their stead. */
export function stemmerOfWords(words: OwnWords): Stemmer {
  return stemmerOver(tablesOf(words));
}

/** A stemmer over other tables than the package's own. */
export function stemmerOver(tables: Tables): Stemmer {
  const { roots, affixes } = tables;
  const reader = new WordReader(tables);

  const loadedStem = (): string => {
    const id = reader.root();
    if (id >= 0) return roots.form(id);
    return reader.guess() ? reader.bestText() : reader.wordText();
  };

  const stem = (word: string): string => {
    const loaded = reader.loadString(word);
    if (loaded && !reader.odd) {
      // to make a string of letters costs more than to read them: names and the like give the caller's own
      if (!reader.plain || reader.search.length > COPIED) return loadedStem();
      const id = reader.root();
      if (id >= 0) return id === reader.entry && reader.small ? word : roots.form(id);
      return reader.guess() ? reader.bestOf(word) : word.toLowerCase();
    }
    const phrase = word.trim();
    if (BLANK.test(phrase)) return stemPhrase(phrase);
    if (loaded) return loadedStem();
    return word.length > MAX_LOWERED ? word : word.toLowerCase();
  };

  const stemPhrase = (phrase: string): string => {
    if (phrase.length <= PIECE) return phrase.split(BLANKS).map(stem).join(' ');
    const pieces: string[] = [];
    for (let from = 0, to = 0; from < phrase.length; from = to) {
      const rest = phrase.slice(from + PIECE).search(BLANK);
      to = rest < 0 ? phrase.length : from + PIECE + rest;
      const piece = phrase.slice(from, to).trim();
      if (piece !== '') pieces.push(piece.split(BLANKS).map(stem).join(' '));
    }
    return pieces.join(' ');
  };

  return {
    stem,
    stemUnits: (units, start, end) => (reader.load(units, start, end) ? reader.root() : UNKNOWN),
    isRoot(word) {
      if (!reader.loadString(word)) return false;
      const id = reader.root();
      return id >= 0 && id === reader.entry;
    },
    rootForm: (id) => roots.form(id),
    rarity: (id) => (id < 0 ? 1 : 1 - roots.frequency(id) / FREQUENCY_CLASSES),
    stemText(units, start, end) {
      if (reader.load(units, start, end)) return loadedStem();
      return String.fromCharCode(...units.subarray(start, Math.min(end, start + 10_000))).toLowerCase();
    },
    affixOf(units, start, end) {
      if (!reader.load(units, start, end) || reader.root() < 0) return 0;
      const { chain, slot } = reader.search.best;
      const outer = affixes.chains[chain]![0];
      return (outer === undefined ? 0 : affixes.prefixes.indexOf(outer) + 1) * SUFFIXES.length + slot;
    },
    affixName(signature) {
      const outer = Math.floor(signature / SUFFIXES.length);
      const prefix = outer === 0 ? '' : affixes.prefixes[outer - 1]!;
      const suffix = SUFFIXES[signature % SUFFIXES.length]!;
      return prefix !== '' && suffix !== '' ? `${prefix}…${suffix}` : prefix + suffix;
    },
  };
}
