// From a string to a Doc: scan, symbols, layout, sentences.
import type { Lexicon } from '../lexicon/lexicon';
import { bare } from './bare';
import type { Doc } from './doc';
import { layout } from './layout';
import { scan } from './scan';
import { sentences } from './sentences';

/** Reads a text. `publishedAt` is an ISO date or null; `units` are the text's, where the caller has them. */
export function read(text: string, lexicon: Lexicon, publishedAt: string | null = null, units?: Uint16Array): Doc {
  const doc = bare(text, lexicon, publishedAt, scan, units);
  layout(doc);
  sentences(doc);
  return doc;
}
