// A text, read: columns of tokens behind a small view. Strings are made when asked.

import type { Lexicon, Phrase } from '../lexicon/lexicon';
import { fold } from '../text/fold';
import { CAPITALISED } from './kinds';
import type { Structure } from './structure';

/** A stretch of the input: `text === input.slice(start, end)`. Offsets are UTF-16 code units, half-open. */
export interface Span {
  /** First UTF-16 code unit. */
  start: number;
  /** The code unit behind the last one. */
  end: number;
  /** `input.slice(start, end)`. */
  text: string;
}

/** Columns until a text is read; made once, for making arrays costs more than many a rule. */
const NO_NUMBERS = /* @__PURE__ */ new Uint32Array(0);
const NO_BYTES = /* @__PURE__ */ new Uint8Array(0);
const NO_HASHES = /* @__PURE__ */ new Int32Array(0);

/**
 * A text as rules see it: tokens by number, from 0 to `n`, in columns, with methods that ask about them. Methods
 * take any number: outside the text they answer false, 0, undefined or an empty string. Read-only for rules.
 */
export class Doc {
  /** How many tokens there are. */
  n = 0;
  /** First code unit of each token. */
  start: Uint32Array = NO_NUMBERS;
  /** The code unit behind each token. */
  end: Uint32Array = NO_NUMBERS;
  /** What each token is: 1 word, 2 number, 3 punctuation, 4 abbreviation, 5 ordinal, 6 url, 7 email, 8 hashtag, 9 handle, 10 symbol. */
  kind: Uint8Array = NO_BYTES;
  /** How each word is written: 1 small, 2 Capitalised, 3 CAPITALS, 4 miXed; 0 without letters. */
  shape: Uint8Array = NO_BYTES;
  /** What stands before each token: 0 nothing, 1 a blank, 2 a line break, 3 a blank line. */
  gap: Uint8Array = NO_BYTES;
  /** Identity of each word: hash of its folded form, periods left out. */
  hash: Int32Array = NO_HASHES;
  /** Symbol of each token in the lexicon, 0 when unknown. */
  symbol: Uint32Array = NO_NUMBERS;
  /** Zone of each token: BODY, HEADLINE, CAPTION … (`kinds.ts`). */
  zone: Uint8Array = NO_BYTES;
  /** Number of the sentence that each token belongs to. */
  sentence: Uint32Array = NO_NUMBERS;
  /** First token of each sentence, and `n` at the end. */
  sentenceStart: number[] = [0];
  /** @internal */
  structure!: Structure;

  constructor(
    /** The text as given. */
    readonly text: string,
    /** Its UTF-16 code units. */
    readonly units: Uint16Array,
    /** The words that the extractor knows. */
    readonly lexicon: Lexicon,
    /** The reference date (ISO, date part only) when the caller knows it. */
    readonly publishedAt: string | null,
  ) {}

  /** The text of tokens `[from, to)`. */
  slice(from: number, to: number): string {
    return to <= from ? '' : this.text.slice(this.start[from], this.end[to - 1]);
  }

  /** The text of tokens `[from, to)` with every run of white space as one blank. */
  plain(from: number, to: number): string {
    const { start, end, units } = this;
    for (let i = from + 1; i < to; i++) {
      const before = end[i - 1] as number;
      const blanks = (start[i] as number) - before;
      if (blanks > 1 || (blanks === 1 && units[before] !== 32)) return this.slice(from, to).replace(/\s+/gu, ' ');
    }
    return this.slice(from, to);
  }

  /** The span of tokens `[from, to)`. */
  span(from: number, to: number): Span {
    return this.chars(this.start[from] as number, this.end[to - 1] as number);
  }

  /** The span of code units `[start, end)`. */
  chars(start: number, end: number): Span {
    return { start, end, text: this.text.slice(start, end) };
  }

  /** The first code unit of token `i`; 0 outside the text. For punctuation. */
  ch(i: number): number {
    return i >= 0 && i < this.n ? (this.units[this.start[i] as number] as number) : 0;
  }

  /** Whether token `i` is a word with a capital: "Sleman", "PKK", "iNews". */
  capital(i: number): boolean {
    return i >= 0 && i < this.n && (this.shape[i] as number) >= CAPITALISED;
  }

  /** Whether a dictionary entry of the class starts with token `i`. */
  starts(i: number, cls: number): boolean {
    return i >= 0 && i < this.n && this.lexicon.starts(this.symbol[i] as number, cls);
  }

  /** The value when token `i` alone is an entry of the class. */
  value(i: number, cls: number): string | undefined {
    return i >= 0 && i < this.n ? this.lexicon.value(this.symbol[i] as number, cls) : undefined;
  }

  /** Whether token `i` alone is an entry of the class. */
  is(i: number, cls: number): boolean {
    return this.value(i, cls) !== undefined;
  }

  /** The longest entry of the class that starts at token `i`. */
  longest(i: number, cls: number, limit = this.n): Phrase | undefined {
    return i >= 0 && i < this.n ? this.lexicon.longest(this, i, cls, limit) : undefined;
  }

  /** The folded form of token `i`; makes a string, so not for hot paths. */
  word(i: number): string {
    return i >= 0 && i < this.n ? fold(this.text.slice(this.start[i], this.end[i])) : '';
  }

  /** First token of the sentence that token `i` is in. */
  sentenceFrom(i: number): number {
    return i >= this.n ? this.n : i < 0 ? 0 : (this.sentenceStart[this.sentence[i] as number] as number);
  }

  /** Token after the last one of the sentence that token `i` is in. */
  sentenceTo(i: number): number {
    return i >= this.n ? this.n : i < 0 ? 0 : (this.sentenceStart[(this.sentence[i] as number) + 1] as number);
  }

  /** The first token that ends after `offset` (binary search); `n` when none. */
  tokenAt(offset: number): number {
    let lo = 0;
    let hi = this.n;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if ((this.end[mid] as number) > offset) hi = mid;
      else lo = mid + 1;
    }
    return lo;
  }
}
