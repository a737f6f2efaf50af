// The row of words on one side of a bracket or cue: what a long form may be made of.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { CLOSE, classOf, OPEN, QUOTE } from '../../text/classes';
import { AMPERSAND, COMMA, HYPHEN_MINUS, SLASH } from '../../text/codes';
import type { Part } from './align';

/** A word of the row and the tokens it covers: "Desa/Kelurahan" is one word. */
export interface Piece extends Part {
  from: number;
  to: number;
}

const WIDEST = 14;

const isWord = (doc: Doc, i: number): boolean => {
  const kind = doc.kind[i] as number;
  return kind === K.WORD || kind === K.ABBREVIATION || kind === K.NUMBER || kind === K.ORDINAL;
};

/** Whether the token stands in a row of words without being a word of it. */
function passes(doc: Doc, i: number): boolean {
  const ch = doc.ch(i);
  return doc.kind[i] === K.PUNCTUATION && (ch === COMMA || ch === HYPHEN_MINUS || ch === SLASH || ch === AMPERSAND);
}

/** The words that end before token `to`, nearest last; stops at brackets, quotation marks, full stops and blank lines. */
export function before(doc: Doc, to: number, small: number): Piece[] {
  let i = to - 1;
  if (i > 0 && classOf(doc.ch(i)) === QUOTE && doc.kind[i] === K.PUNCTUATION) i--;
  const out: Piece[] = [];
  let gap = 0;
  while (i >= 0 && out.length < WIDEST) {
    if (isWord(doc, i)) {
      out.push({ text: doc.slice(i, i + 1), small: doc.is(i, small), from: i, to: i + 1 });
      gap = 0;
    } else if (!passes(doc, i) || ++gap > 1 || out.length === 0) break;
    if ((doc.gap[i] as number) >= K.PARAGRAPH) break;
    i--;
  }
  return joined(doc, out.reverse());
}

/** The words from token `from` up to `limit` or to the first token that ends a row. */
export function after(doc: Doc, from: number, limit: number, small: number): Piece[] {
  const out: Piece[] = [];
  for (let i = from; i < limit && out.length < WIDEST; i++) {
    if (i > from && (doc.gap[i] as number) >= K.PARAGRAPH) break;
    if (isWord(doc, i)) out.push({ text: doc.slice(i, i + 1), small: doc.is(i, small), from: i, to: i + 1 });
    else if (!passes(doc, i) || out.length === 0) break;
  }
  return joined(doc, out);
}

/** Words around a slash are one: an acronym takes its letters from either. */
function joined(doc: Doc, row: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of row) {
    const last = out[out.length - 1];
    if (last && piece.from - last.to === 1 && doc.ch(last.to) === SLASH) {
      last.text += piece.text;
      last.to = piece.to;
    } else out.push({ ...piece });
  }
  return out;
}

/** The token that closes the bracket opened at `open`, within `width` tokens; -1 when none. */
export function closing(doc: Doc, open: number, width: number): number {
  const limit = Math.min(doc.n, open + width);
  for (let i = open + 1; i < limit; i++) {
    if (doc.kind[i] !== K.PUNCTUATION) {
      if ((doc.gap[i] as number) >= K.PARAGRAPH) return -1;
      continue;
    }
    const cls = classOf(doc.ch(i));
    if (cls === CLOSE) return i;
    if (cls === OPEN) return -1;
  }
  return -1;
}
