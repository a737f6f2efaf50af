// From a string to a Doc of tokens and symbols, without layout or sentences: one sentence, all
// body. What `read` builds on, and all that a small entry point needs.
import type { Lexicon } from '../lexicon/lexicon';
import { toUnits } from '../text/units';
import { type Columns, columnsOf, type Tokens } from './columns';
import { Doc } from './doc';

/** Memory that the next text may be read into, for callers who keep nothing of a document. */
export interface Kept extends Columns {
  /** For nine bytes a token. */
  readonly block: ArrayBuffer;
}

/** Tokens behind the last one that look like none: rules look a little ahead. */
const BEHIND = 16;

/** Memory for texts of so many tokens; longer ones get their own. */
export function keptFor(tokens: number): Kept {
  return { ...columnsOf(tokens), block: new ArrayBuffer(tokens * 9) };
}

export function bare(
  text: string,
  lexicon: Lexicon,
  publishedAt: string | null,
  scan: (units: Uint16Array, kept?: Kept) => Tokens,
  units = toUnits(text),
  kept?: Kept,
): Doc {
  const tokens = scan(units, kept);
  const { n } = tokens;
  const doc = new Doc(text, units, lexicon, publishedAt);
  // one by one: Object.assign costs as much as scanning a sentence
  doc.n = n;
  doc.start = tokens.start;
  doc.end = tokens.end;
  doc.kind = tokens.kind;
  doc.shape = tokens.shape;
  doc.gap = tokens.gap;
  doc.hash = tokens.hash;
  const reused = kept !== undefined && n * 9 <= kept.block.byteLength;
  const block = reused ? kept.block : new ArrayBuffer(n * 9);
  doc.symbol = new Uint32Array(block, 0, n);
  doc.sentence = new Uint32Array(block, n * 4, n);
  doc.zone = new Uint8Array(block, n * 8, n);
  if (reused) {
    doc.sentence.fill(0);
    doc.zone.fill(0);
    for (let i = n; i < n + BEHIND; i++) {
      doc.start[i] = doc.end[i] = doc.hash[i] = 0;
      doc.kind[i] = doc.shape[i] = doc.gap[i] = 0;
    }
  }
  doc.sentenceStart = [0, n];
  lexicon.symbols.fill(units, n, doc.start, doc.end, doc.hash, doc.symbol);
  return doc;
}
