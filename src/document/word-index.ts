// The few hundred words of a small lexicon by what is seen of a word at once: its first three letters, its last one and its
// length. Words that are none of the lexicon mostly meet a free slot. A reader's hottest loop looks words up by itself (a call
// would cost more than the look), hence the open fields.
import type { Symbols } from '../lexicon/symbols';
import { classOf, LOWER } from '../text/classes';
import { CASE } from '../text/codes';
import { toUnits } from '../text/units';

/** At least as many slots for each word, so that most are free. */
const ROOM = 3;

export class WordIndex {
  /** Whether a form may be a mark, so that marks must be looked up too. */
  readonly marks: boolean;
  /** A bit for each hash, so few of them set that a text's other words mostly end here. */
  readonly bits = new Uint32Array(256);
  readonly keys: Int32Array;
  /** Twice the symbol of each slot, and one more where it wakes; 0 for a free one. */
  readonly entries: Uint16Array;
  readonly mask: number;
  /** Where the letters of each symbol begin. */
  readonly from: Uint16Array;
  readonly letters: Uint16Array;

  constructor(symbols: Pick<Symbols, 'size' | 'form'> | undefined, wakes: Uint8Array) {
    const size = symbols?.size ?? 1;
    let slots = 1;
    while (slots < size * ROOM) slots *= 2;
    this.keys = new Int32Array(slots);
    this.entries = new Uint16Array(slots);
    this.mask = slots - 1;
    this.from = new Uint16Array(size);
    let letters = '';
    let marks = false;
    for (let symbol = 1; symbol < size; symbol++) {
      const form = symbols?.form(symbol) as string;
      // blanks behind it, as in a text: reading past the end of an array makes all reading slow
      const key = keyOf(toUnits(`${form}  `), 0, form.length);
      const hash = hashOf(key);
      this.bits[hash >>> 24] = (this.bits[hash >>> 24] as number) | (1 << (hash >>> 19));
      let slot = hash & this.mask;
      while (this.entries[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.entries[slot] = symbol * 2 + (wakes[symbol] as number);
      marks ||= classOf(form.charCodeAt(0)) !== LOWER;
      this.from[symbol] = letters.length;
      letters += form;
    }
    this.letters = toUnits(`${letters} `);
    this.marks = marks;
  }

  /** The symbol of the word in `u[i, j)`; 0 for most. */
  find(u: Uint16Array, folded: Uint16Array, i: number, j: number): number {
    const { keys, entries, mask } = this;
    const key = keyOf(u, i, j);
    for (let slot = hashOf(key) & mask; entries[slot] !== 0; slot = (slot + 1) & mask) {
      const symbol = (entries[slot] as number) >> 1;
      if (keys[slot] === key && this.same(u, folded, i, j, symbol)) return symbol;
    }
    return 0;
  }

  private same(u: Uint16Array, folded: Uint16Array, i: number, j: number, symbol: number): boolean {
    let at = this.from[symbol] as number;
    for (let k = i; k < j; k++, at++) {
      const unit = u[k] as number;
      // one look at memory less for plain letters
      if ((unit | CASE) !== this.letters[at] && folded[unit] !== this.letters[at]) return false;
    }
    return true;
  }
}

/** The key of the word in `u[i, j)`, behind which two units more can be read. Letters behind a short word count nothing. */
export function keyOf(u: Uint16Array, i: number, j: number): number {
  const length = j - i;
  const second = (u[i + 1] as number) & ((1 - length) >> 31) & 31;
  const third = (u[i + 2] as number) & ((2 - length) >> 31) & 31;
  return ((u[i] as number) & 31) | (second << 5) | (third << 10) | (((u[j - 1] as number) & 31) << 15) | (length << 20);
}

/** Spreads keys: times an odd number near 2³² over the square of the golden ratio, the high half mixed into the low. */
export function hashOf(key: number): number {
  const product = Math.imul(key, 0x61c88647);
  return product ^ (product >>> 15);
}
