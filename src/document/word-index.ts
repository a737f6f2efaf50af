// The few hundred words of a small lexicon by what is seen of a word at once: its first three letters, its last one and its
// length. Most other words of a text end at a slot that holds none.
import type { Symbols } from '../lexicon/symbols';
import { classOf, LOWER } from '../text/classes';
import { CASE } from '../text/codes';
import { borrowPadded, toUnits } from '../text/units';

/** Slots of the table, of which most stay free: the lexicons have some hundred words. */
const SLOTS = 1 << 12;

export class WordIndex {
  /** Whether a form may be a mark, so that marks must be looked up too. */
  readonly marks: boolean;
  /** The first symbol of a slot, 0 for none; and the next one behind each symbol. */
  private readonly first = new Uint16Array(SLOTS);
  private readonly next: Uint16Array;
  /** Where the letters of each symbol begin. */
  private readonly from: Uint16Array;
  private readonly letters: Uint16Array;

  constructor(symbols: Pick<Symbols, 'size' | 'form'> | undefined) {
    const size = symbols?.size ?? 1;
    this.next = new Uint16Array(size);
    this.from = new Uint16Array(size + 1);
    let letters = '';
    let marks = false;
    for (let symbol = 1; symbol < size; symbol++) {
      const form = symbols?.form(symbol) as string;
      const slot = slotOf(borrowPadded(form), 0, form.length);
      this.next[symbol] = this.first[slot] as number;
      this.first[slot] = symbol;
      marks ||= classOf(form.charCodeAt(0)) !== LOWER;
      letters += form;
      this.from[symbol + 1] = letters.length;
    }
    this.letters = toUnits(letters);
    this.marks = marks;
  }

  /** The symbol of the word in `u[i, j)`; 0 for most. */
  find(u: Uint16Array, folded: Uint16Array, i: number, j: number): number {
    const { next, from, letters } = this;
    let symbol = this.first[slotOf(u, i, j)] as number;
    for (; symbol > 0; symbol = next[symbol] as number) {
      let at = from[symbol] as number;
      if ((from[symbol + 1] as number) - at !== j - i) continue;
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

/** The slot of the word in `u[i, j)`, behind which two units more can be read. Letters behind a short word count nothing. */
function slotOf(u: Uint16Array, i: number, j: number): number {
  const length = j - i;
  const second = (u[i + 1] as number) & ((1 - length) >> 31) & 31;
  const third = (u[i + 2] as number) & ((2 - length) >> 31) & 31;
  const key =
    ((u[i] as number) & 31) | (second << 5) | (third << 10) | (((u[j - 1] as number) & 31) << 15) | (length << 20);
  // spread: times an odd number near 2³² over the square of the golden ratio
  return Math.imul(key, 0x61c88647) >>> 20;
}
