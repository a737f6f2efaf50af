// Roots of the words met last. News says the same few thousand words over and over, and finding
// a root costs far more than a look into this table. The table has a fixed size (a word
// takes the place of the one before it in its slot), compares whole words, and so changes
// no answer and never grows.
import { createStemmer, type Stemmer } from './stemmer';

const SLOTS = 1 << 14;
const LONGEST = 20;
const UNASKED = -1;

export class RootMemo {
  private readonly stemmer: Stemmer = createStemmer();
  private readonly length = new Uint8Array(SLOTS);
  private readonly units = new Uint16Array(SLOTS * LONGEST);
  private readonly ids = new Int32Array(SLOTS);
  private readonly affixes = new Int32Array(SLOTS);
  private readonly texts: (string | undefined)[] = new Array(SLOTS);

  /** The root's id of the word in `units[start, end)`, -1 when the lexicon has none; `hash` is the scanner's. */
  root(units: Uint16Array, start: number, end: number, hash: number): number {
    const slot = this.slot(units, start, end, hash);
    return slot < 0 ? this.stemmer.stemUnits(units, start, end) : (this.ids[slot] as number);
  }

  /** The affix signature of the word (`Stemmer.affixOf`). */
  affix(units: Uint16Array, start: number, end: number, hash: number): number {
    const slot = this.slot(units, start, end, hash);
    if (slot < 0) return this.stemmer.affixOf(units, start, end);
    if (this.affixes[slot] === UNASKED) this.affixes[slot] = this.stemmer.affixOf(units, start, end);
    return this.affixes[slot] as number;
  }

  /** The root of the word as a string, known or guessed. */
  text(units: Uint16Array, start: number, end: number, hash: number): string {
    const slot = this.slot(units, start, end, hash);
    if (slot < 0) return this.stemmer.stemText(units, start, end);
    let text = this.texts[slot];
    if (text === undefined) {
      const id = this.ids[slot] as number;
      text = id >= 0 ? this.stemmer.rootForm(id) : this.stemmer.stemText(units, start, end);
      this.texts[slot] = text;
    }
    return text;
  }

  /** How rare a root is (`Stemmer.rarity`). */
  rarity(id: number): number {
    return this.stemmer.rarity(id);
  }

  /** The slot that holds the word, filled when it did not; -1 for words too long to be kept. */
  private slot(units: Uint16Array, start: number, end: number, hash: number): number {
    const size = end - start;
    if (size > LONGEST) return -1;
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const at = slot * LONGEST;
    let same = this.length[slot] === size;
    for (let k = 0; same && k < size; k++) same = this.units[at + k] === units[start + k];
    if (same) return slot;
    this.length[slot] = size;
    for (let k = 0; k < size; k++) this.units[at + k] = units[start + k] as number;
    this.ids[slot] = this.stemmer.stemUnits(units, start, end);
    this.affixes[slot] = UNASKED;
    this.texts[slot] = undefined;
    return slot;
  }
}

let memo: RootMemo | undefined;

/** The package's own memo, made at first use. */
export function rootMemo(): RootMemo {
  memo ??= new RootMemo();
  return memo;
}
