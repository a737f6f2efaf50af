// The few hundred words of a small lexicon by what is seen of a word at once: its first three letters, its last one and its
// length. One bit tells of most other words of a text that they are none of them.
import type { Symbols } from '../lexicon/symbols';
import { classOf, LOWER } from '../text/classes';
import { CASE } from '../text/codes';
import { toUnits } from '../text/units';

/** Slots of the table, of which most stay free: the lexicons have some hundred words. Longer ones make longer chains. */
const SLOTS = 1 << 10;

export class WordIndex {
  /** Whether a form may be a mark, so that marks must be looked up too. */
  readonly marks: boolean;
  /** A bit for each hash, eight times as many as slots: so few bytes stay near the processor. */
  private readonly bits = new Uint32Array(SLOTS >> 2);
  /** The first symbol of a slot, 0 for none; and the next one behind each symbol, with the keys of all. */
  private readonly first = new Uint16Array(SLOTS);
  private readonly next: Uint16Array;
  private readonly keys: Int32Array;
  /** Where the letters of each symbol begin. */
  private readonly from: Uint16Array;
  private readonly letters: Uint16Array;

  constructor(symbols: Pick<Symbols, 'size' | 'form'> | undefined) {
    const size = symbols?.size ?? 1;
    this.next = new Uint16Array(size);
    this.keys = new Int32Array(size);
    this.from = new Uint16Array(size);
    let letters = '';
    let marks = false;
    for (let symbol = 1; symbol < size; symbol++) {
      const form = symbols?.form(symbol) as string;
      // blanks behind it, as in a text: reading past the end of an array makes all reading slow
      const key = keyOf(toUnits(`${form}  `), 0, form.length);
      const hash = hashOf(key);
      const slot = hash % SLOTS;
      this.bits[hash >>> 5] = (this.bits[hash >>> 5] as number) | (1 << hash);
      this.keys[symbol] = key;
      this.next[symbol] = this.first[slot] as number;
      this.first[slot] = symbol;
      marks ||= classOf(form.charCodeAt(0)) !== LOWER;
      this.from[symbol] = letters.length;
      letters += form;
    }
    this.letters = toUnits(letters);
    this.marks = marks;
  }

  /** Whether there may be a word with this key. */
  may(key: number): boolean {
    const hash = hashOf(key);
    return (((this.bits[hash >>> 5] as number) >>> hash) & 1) === 1;
  }

  /** The symbol of the word in `u[i, j)`, whose key is given; 0 for none. */
  find(key: number, u: Uint16Array, folded: Uint16Array, i: number, j: number): number {
    const { keys, next, letters } = this;
    let symbol = this.first[hashOf(key) % SLOTS] as number;
    for (; symbol > 0; symbol = next[symbol] as number) {
      if (keys[symbol] !== key) continue;
      let at = this.from[symbol] as number;
      let k = i;
      for (; k < j; k++) {
        const unit = u[k] as number;
        const letter = letters[at++];
        // one look at memory less for plain letters
        if ((unit | CASE) !== letter && folded[unit] !== letter) break;
      }
      if (k === j) break;
    }
    return symbol;
  }
}

/** The key of the word in `u[i, j)`, behind which two units more can be read. Letters behind a short word count nothing. */
export function keyOf(u: Uint16Array, i: number, j: number): number {
  const length = j - i;
  const second = (u[i + 1] as number) & ((1 - length) >> 31) & 31;
  const third = (u[i + 2] as number) & ((2 - length) >> 31) & 31;
  return ((u[i] as number) & 31) | (second << 5) | (third << 10) | (((u[j - 1] as number) & 31) << 15) | (length << 20);
}

/** Thirteen bits of a key, spread: times an odd number near 2³² over the square of the golden ratio. */
function hashOf(key: number): number {
  return Math.imul(key, 0x61c88647) >>> 19;
}
