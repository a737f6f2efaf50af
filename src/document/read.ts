// From a string to a Doc: scan, symbols, layout, sentences.
import type { Lexicon } from '../lexicon/lexicon';
import { bare, type Kept } from './bare';
import type { Doc } from './doc';
import { layout } from './layout';
import { scan } from './scan';
import { sentences } from './sentences';

/**
 * Reads a text. `publishedAt` is an ISO date or null; `units` are the text's, where the caller has them; columns in `kept`
 * are written over.
 */
export function read(
  text: string,
  lexicon: Lexicon,
  publishedAt: string | null = null,
  units?: Uint16Array,
  kept?: Kept,
): Doc {
  const doc = bare(text, lexicon, publishedAt, scan, units, kept);
  layout(doc);
  sentences(doc);
  return doc;
}
