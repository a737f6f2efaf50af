// From a string to a Doc: scan, symbols, layout, sentences.
import type { Lexicon } from '../lexicon/lexicon';
import { bare } from './bare';
import type { Doc } from './doc';
import { layout } from './layout';
import { scan } from './scan';
import { sentences } from './sentences';

/** Reads a text. `publishedAt` is an ISO date or null. */
export function read(text: string, lexicon: Lexicon, publishedAt: string | null = null): Doc {
  const doc = bare(text, lexicon, publishedAt, scan);
  layout(doc);
  sentences(doc);
  return doc;
}
