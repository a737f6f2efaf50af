// Tokens and sentences for callers: plain objects from the scanner's columns.
import type { Span } from './document/doc';
import { KIND_NAMES } from './document/kinds';
import { read } from './document/read';
import { scan } from './document/scan';
import { documentWords } from './document/words';
import { Lexicon } from './lexicon/lexicon';
import { toUnits } from './text/units';

/** word, number, punctuation, abbreviation, ordinal, url, email, hashtag, handle, symbol. */
export type TokenKind = Exclude<(typeof KIND_NAMES)[number], ''>;

/** A token with its place in the text. */
export interface Token extends Span {
  /** What it is. */
  kind: TokenKind;
}

/** Cuts a text into tokens that tile everything but white space. Offsets are UTF-16, half-open. Throws a TypeError for anything but a string. */
export function tokenize(text: string): Token[] {
  demand(text, 'tokenize');
  const t = scan(toUnits(text));
  const out: Token[] = new Array(t.n);
  for (let i = 0; i < t.n; i++) {
    const start = t.start[i] as number;
    const end = t.end[i] as number;
    out[i] = { start, end, text: text.slice(start, end), kind: KIND_NAMES[t.kind[i] as number] as TokenKind };
  }
  return out;
}

let lexicon: Lexicon | undefined;

/** Cuts a text into sentences; every token is in exactly one. Throws a TypeError for anything but a string. */
export function splitSentences(text: string): Span[] {
  demand(text, 'splitSentences');
  lexicon ??= new Lexicon(documentWords, scan);
  const doc = read(text, lexicon);
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
