// Tokens and sentences for callers: plain objects from the scanner's columns.
import { type Kept, keptFor } from './document/bare';
import type { Span } from './document/doc';
import { KIND_NAMES } from './document/kinds';
import { read } from './document/read';
import { scan, scanEach } from './document/scan';
import { documentWords } from './document/words';
import { Lexicon } from './lexicon/lexicon';
import { borrowUnits } from './text/units';

/** word, number, punctuation, abbreviation, ordinal, url, email, hashtag, handle, symbol. */
export type TokenKind = Exclude<(typeof KIND_NAMES)[number], ''>;

/** A token with its place in the text. */
export interface Token extends Span {
  /** What it is. */
  kind: TokenKind;
}

/** A token of a text. Its own text is cut when asked for: to make all those strings would cost more than to find the tokens. */
class Cut implements Token {
  readonly #source: string;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: TokenKind,
    source: string,
  ) {
    this.#source = source;
  }

  get text(): string {
    return this.#source.slice(this.start, this.end);
  }

  toJSON(): Token {
    const { start, end, text, kind } = this;
    return { start, end, text, kind };
  }

  /** What Node prints. */
  [Symbol.for('nodejs.util.inspect.custom')](): Token {
    return this.toJSON();
  }
}

/**
 * Cuts a text into tokens that tile everything but white space. Offsets are UTF-16, half-open. `text` is read from the
 * input when asked for; `{ ...token }` leaves it out. Throws a TypeError for anything but a string.
 */
export function tokenize(text: string): Token[] {
  demand(text, 'tokenize');
  // room for a token to four characters, which prose does not need: growing costs more
  const out: Token[] = new Array(Math.min(text.length >> 2, MOST));
  let n = 0;
  scanEach(borrowUnits(text), (start, end, kind) => {
    // as many as the text will have if it goes on as it began
    if (n === MOST) out.length = Math.max(n, Math.floor((n * text.length) / start));
    out[n++] = new Cut(start, end, KIND_NAMES[kind] as TokenKind, text);
  });
  out.length = n;
  return out;
}

/** Room that is made before anything is known of a text. */
const MOST = 1 << 16;

/** Hands over each token, for callers who keep few or none. */
export function eachToken(text: string, take: (start: number, end: number, kind: TokenKind) => void): void {
  demand(text, 'tokenize');
  scanEach(borrowUnits(text), (start, end, kind) => take(start, end, KIND_NAMES[kind] as TokenKind));
}

let lexicon: Lexicon | undefined;
/**
 * Memory for texts of so many tokens, which the next one is read into: making it costs more than most of layout. A longer text
 * has it made longer, one that is so many times shorter gives that back.
 */
const KEPT = 1 << 13;
const SPARE = 8;
let kept: Kept | undefined;

function keptMemory(text: string): Kept {
  // prose has a token to six characters
  const wanted = Math.max(KEPT, text.length >> 2);
  if (!kept || kept.room < wanted || kept.room > wanted * SPARE) kept = keptFor(wanted);
  return kept;
}

/** Cuts a text into sentences; every token is in exactly one. Throws a TypeError for anything but a string. */
export function splitSentences(text: string): Span[] {
  demand(text, 'splitSentences');
  lexicon ??= new Lexicon(documentWords, scan);
  const doc = read(text, lexicon, null, borrowUnits(text), keptMemory(text));
  const out: Span[] = [];
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const from = doc.sentenceStart[s] as number;
    const to = doc.sentenceStart[s + 1] as number;
    if (to > from) out.push(doc.span(from, to));
  }
  return out;
}

function demand(text: unknown, name: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`${name} needs a string, got ${text === null ? 'null' : typeof text}`);
}
