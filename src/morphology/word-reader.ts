// Loads words into the search and reads them: entries first, then affixes, then what a hyphen joins. The stemmer and
// the analyser stand on it. It holds scratch memory only, so the same word always gives the same answer.
import { APOSTROPHE, classOf, HYPHEN } from '../text/classes';
import { HYPHEN_MINUS } from '../text/codes';
import { foldTable } from '../text/fold';
import { unitAt } from '../text/units';
import type { Tables } from './data';
import { type Unfolded, unfold } from './reduplication';
import { HASH_BASE } from './root-table';
import { MAX_WORD, WordSearch } from './word-search';

/** A capitalised word that is no entry may be a name: it is taken apart only when the reading is cheap for its affixes. */
const CAPITALISED_LIMIT = 26;
const CAPITALISED_LETTER = 3;
/** All-capital words up to this length are read as acronyms. */
const ACRONYM = 5;
/** Shorter words are roots or nothing. */
const SHORTEST_AFFIXED = 4;
const DOUBLING_MARK = 50; // "kira2" is "kira-kira"

const FULL: Unfolded = { word: '', kind: 'full', clitic: null };

export const UNKNOWN = -1;

export class WordReader {
  readonly search: WordSearch;
  /** How the last hyphenated word unfolded; null for words without a hyphen. */
  unfolded: Unfolded | null = null;
  /** Id of the entry that the last word itself is, or UNKNOWN. */
  entry = UNKNOWN;

  private readonly folded = foldTable();
  private capitals = 0;
  private hyphens = 0;
  private others = 0;
  private marked = false;

  constructor(readonly tables: Tables) {
    this.search = new WordSearch(tables.roots, tables.affixes);
  }

  /** Copies a word of a text in folded form into the search; false when it is too long to be a word. */
  load(units: Uint16Array, start: number, end: number): boolean {
    const length = end - start;
    if (!this.begin(length)) return false;
    const { folded } = this;
    const { units: word, hashes } = this.search;
    let hash = 0;
    for (let i = 1; i <= length; i++) {
      let unit = units[start + i - 1]!;
      if (unit < 97 || unit > 122) unit = this.note(folded[unit]!);
      word[i] = unit;
      hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
      hashes[i + 1] = hash;
    }
    this.finish(length);
    return true;
  }

  /** The same for a string. */
  loadString(value: string): boolean {
    const { length } = value;
    if (!this.begin(length)) return false;
    const { folded } = this;
    const { units: word, hashes } = this.search;
    let hash = 0;
    for (let i = 1; i <= length; i++) {
      let unit = unitAt(value, i - 1);
      if (unit < 97 || unit > 122) unit = this.note(folded[unit]!);
      word[i] = unit;
      hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
      hashes[i + 1] = hash;
    }
    this.finish(length);
    return true;
  }

  /** The loaded word is letters from a to z, and so is its lower case what is loaded. */
  get plain(): boolean {
    return !this.marked;
  }

  /** The loaded word is small letters from a to z. */
  get small(): boolean {
    return !this.marked && this.capitals === 0;
  }

  /** The loaded word holds something else than letters, hyphens and apostrophes. */
  get odd(): boolean {
    return this.others > 0;
  }

  /**
   * Root id of the loaded word, or UNKNOWN. With affixes on, the reading is in `search.best`; `entry` tells that the
   * word is an entry itself. Returns the same for the word behind a hyphenated one; `stays` tells that there is none.
   */
  root(): number {
    if (this.hyphens === 0) return this.simpleRoot();
    this.entry = this.search.whole();
    if (this.entry >= 0) return this.tables.roots.target(this.entry);
    if (this.halve() || this.unfoldLoaded()) return this.simpleRoot();
    this.entry = UNKNOWN;
    return UNKNOWN;
  }

  /** After `root` gave UNKNOWN: true when nothing may be taken off, not even by guessing. */
  get stays(): boolean {
    return this.capitals > 0 || this.others > 0 || this.hyphens > 0 || this.search.length < SHORTEST_AFFIXED;
  }

  /** After `root` gave UNKNOWN: leaves the likeliest reading with an unknown root in `search.best`. */
  guess(): boolean {
    if (this.stays) return false;
    this.search.guess();
    return this.search.best.start > 0;
  }

  /** The root of `search.best` as text: the letters of the word with the lost consonant put back. */
  bestText(): string {
    const { best } = this.search;
    return best.restored === 0
      ? this.text(best.start, best.end)
      : String.fromCharCode(best.restored) + this.text(best.start + 1, best.end);
  }

  /** The same, cut from the small letters that the loaded word was given in. */
  bestOf(word: string): string {
    const { best } = this.search;
    return best.restored === 0
      ? word.slice(best.start - 1, best.end - 1)
      : String.fromCharCode(best.restored) + word.slice(best.start, best.end - 1);
  }

  /** The loaded word, folded. */
  wordText(): string {
    return this.text(1, this.search.length + 1);
  }

  private text(start: number, end: number): string {
    const { units } = this.search;
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(units[i]!);
    return text;
  }

  private begin(length: number): boolean {
    this.capitals = 0;
    this.hyphens = 0;
    this.others = 0;
    this.marked = false;
    this.unfolded = null;
    return length > 0 && length <= MAX_WORD;
  }

  /** Counts what is no small letter as given; takes and gives the folded unit. */
  private note(unit: number): number {
    if (unit >= 97 && unit <= 122) this.capitals++;
    else {
      this.marked = true;
      const cls = classOf(unit);
      if (cls === HYPHEN) this.hyphens++;
      else if (cls !== APOSTROPHE) this.others++;
    }
    return unit;
  }

  private finish(length: number): void {
    const { search } = this;
    search.length = length;
    if (this.others === 1 && search.units[length] === DOUBLING_MARK && length > SHORTEST_AFFIXED) {
      this.others = 0;
      search.length = length - 1;
      this.unfolded = FULL;
    }
  }

  private simpleRoot(): number {
    const { search, tables } = this;
    this.entry = search.whole();
    if (this.entry >= 0) {
      search.best.chain = 0;
      search.best.slot = 0;
      return tables.roots.target(this.entry);
    }
    if (this.others > 0 || search.length < SHORTEST_AFFIXED) return UNKNOWN;
    search.search();
    const { best } = search;
    if (best.root < 0 || (this.capitals > 0 && this.maybeName())) return UNKNOWN;
    return tables.roots.target(best.root);
  }

  private maybeName(): boolean {
    const { best, length } = this.search;
    const affixLetters = length - (best.end - best.start);
    if (best.cost > CAPITALISED_LIMIT + CAPITALISED_LETTER * affixLetters) return true;
    return this.capitals === length && length <= ACRONYM;
  }

  /** The commonest of hyphenated words, anak-anak, without a string: its first half is loaded already. */
  private halve(): boolean {
    const { search } = this;
    const { units } = search;
    const half = (search.length - 1) >> 1;
    if (half === 0 || this.others > 0 || half * 2 + 1 !== search.length || units[half + 1] !== HYPHEN_MINUS)
      return false;
    for (let i = 1; i <= half; i++) if (units[i] !== units[half + 1 + i] || units[i] === HYPHEN_MINUS) return false;
    search.length = half;
    this.capitals = 0;
    this.hyphens = 0;
    this.unfolded = FULL;
    return true;
  }

  /** Puts the single word behind the hyphenated one in its place; false when there is none. */
  private unfoldLoaded(): boolean {
    const whole = this.wordText();
    let value = whole;
    let kind: Unfolded['kind'] = null;
    let clitic: Unfolded['clitic'] = null;
    for (let hyphen = 0; hyphen < 3 && value.includes('-'); hyphen++) {
      const unfolded = unfold(value, (part) => this.rootOfPart(part));
      if (unfolded.word === null) break;
      kind ??= unfolded.kind;
      clitic ??= unfolded.clitic;
      value = unfolded.word;
    }
    const done = !value.includes('-') && this.loadString(value);
    if (!done) {
      this.loadString(whole);
      this.hyphens = 1;
    }
    this.unfolded = done ? { word: value, kind, clitic } : null;
    return done;
  }

  private rootOfPart(part: string): string | null {
    if (!this.loadString(part)) return null;
    const id = this.simpleRoot();
    return id < 0 ? null : this.tables.roots.form(id);
  }
}
