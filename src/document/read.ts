// From a string to a Doc: scan, symbols, layout, sentences.
import type { Lexicon } from '../lexicon/lexicon';
import { toUnits } from '../text/units';
import { Doc } from './doc';
import { layout } from './layout';
import { scan } from './scan';
import { sentences } from './sentences';

/** Reads a text. `publishedAt` is an ISO date or null. */
export function read(text: string, lexicon: Lexicon, publishedAt: string | null = null): Doc {
  const units = toUnits(text);
  const doc = new Doc(text, units, lexicon, publishedAt);
  const t = scan(units);
  const n = t.n;
  doc.n = n;
  doc.start = t.start;
  doc.end = t.end;
  doc.kind = t.kind;
  doc.shape = t.shape;
  doc.gap = t.gap;
  doc.hash = t.hash;
  doc.symbol = new Uint32Array(n);
  doc.zone = new Uint8Array(n);
  doc.sentence = new Uint32Array(n);
  const symbols = lexicon.symbols;
  for (let i = 0; i < n; i++)
    doc.symbol[i] = symbols.find(units, t.start[i] as number, t.end[i] as number, t.hash[i] as number);
  layout(doc);
  sentences(doc);
  return doc;
}
