// From a string to a Doc of tokens and symbols, without layout or sentences: one sentence, all
// body. What `read` builds on, and all that a small entry point needs.
import type { Lexicon } from '../lexicon/lexicon';
import { toUnits } from '../text/units';
import type { Tokens } from './columns';
import { Doc } from './doc';

export function bare(
  text: string,
  lexicon: Lexicon,
  publishedAt: string | null,
  scan: (units: Uint16Array) => Tokens,
  units = toUnits(text),
): Doc {
  const doc = Object.assign(new Doc(text, units, lexicon, publishedAt), scan(units));
  const n = doc.n;
  const block = new ArrayBuffer(n * 9);
  doc.symbol = new Uint32Array(block, 0, n);
  doc.sentence = new Uint32Array(block, n * 4, n);
  doc.zone = new Uint8Array(block, n * 8, n);
  doc.sentenceStart = [0, n];
  const symbols = lexicon.symbols;
  const { start, end, hash, symbol } = doc;
  for (let i = 0; i < n; i++) {
    const h = hash[i] as number;
    // no hash: no word of the lexicon
    if (h !== 0) symbol[i] = symbols.find(units, start[i] as number, end[i] as number, h);
  }
  return doc;
}
