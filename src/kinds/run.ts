// Runs of capitalised words, for kinds whose names are a head and such a run.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';

/** A capitalised word on the line of the token before it, in the same zone. */
export function capitalAfter(doc: Doc, i: number): boolean {
  if (i <= 0 || i >= doc.n || (doc.gap[i] as number) > K.LINE || doc.zone[i] !== doc.zone[i - 1]) return false;
  const kind = doc.kind[i];
  return (kind === K.WORD || kind === K.ABBREVIATION) && (doc.shape[i] as number) >= K.CAPITALISED;
}

/** Headlines, decks and kickers write every word with a capital. */
export function titled(doc: Doc, i: number): boolean {
  const zone = doc.zone[i];
  return zone === K.HEADLINE || zone === K.DECK || zone === K.KICKER;
}

/** A hyphen or slash without spaces around it, and a capital behind. */
export function bound(doc: Doc, i: number): boolean {
  const ch = doc.ch(i);
  if (doc.kind[i] !== K.PUNCTUATION || (ch !== 45 && ch !== 47)) return false;
  return doc.gap[i] === K.GLUED && doc.gap[i + 1] === K.GLUED && capitalAfter(doc, i + 1);
}
