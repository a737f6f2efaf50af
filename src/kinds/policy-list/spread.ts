// Lists that run over sentences: "… yakni A. Selanjutnya B dan C. Memantapkan D. E serta F."
// With a number the sentences go on until it is met; without one only sentences that say so
// ("Kemudian, …") belong.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { hasPredicate } from '../../document/probe';
import type { Board } from '../../rule/board';
import { cutLast } from './build';
import type { ListWords } from './classes';
import { formAt, parallel } from './form';
import { type Item, itemsOf } from './items';
import { read } from './readings';
import { separators } from './separators';
import type { Stretch } from './stretch';

/** Sentences that one list may run through. */
const RUN = 12;

export function spread(
  doc: Doc,
  board: Board,
  w: ListWords,
  from: number,
  first: Stretch,
  declared: number | null,
): Item[] | null {
  if (first.cut) return null;
  const form = formAt(doc, w, from);
  let to = first.to;
  let grown = false;
  for (let n = 0; n < RUN && to < doc.n; n++) {
    const next = sentenceOfList(doc, w, to, form, declared !== null);
    if (next < 0) break;
    to = next;
    grown = true;
    if (declared !== null) {
      const { cuts, fits } = read(doc, w, from, separators(doc, board, w, from, to), declared);
      if (fits) {
        const items = itemsOf(doc, w, from, to, cuts);
        if (items.length === declared) return cutLast(doc, w, items);
      }
    }
  }
  if (!grown || declared !== null) return null;
  return cutLast(doc, w, itemsOf(doc, w, from, to, read(doc, w, from, separators(doc, board, w, from, to), null).cuts));
}

/** The end of the sentence at token `i` when it goes on with the list; -1 when it does not. */
function sentenceOfList(doc: Doc, w: ListWords, i: number, form: number, counted: boolean): number {
  if (i >= doc.n || doc.zone[i] !== K.BODY) return -1;
  const to = doc.sentenceTo(i);
  const next = doc.longest(i, w.next, to);
  let at = next ? next.to : i;
  if (doc.ch(at) === 44) at++;
  if (at >= to || (!next && !counted)) return -1;
  for (let j = i; j < to; j++) if (doc.kind[j] === K.PUNCTUATION && markAt(doc, j)) return -1;
  if (!next && !parallel(form, formAt(doc, w, at))) return -1;
  // a sentence with a subject and a predicate of its own tells, it does not list
  if (hasPredicate(doc, w, at + 1, to) && !counted) return -1;
  if (counted && (doc.is(at, w.predicate) || to - at > 60)) return -1;
  return to;
}
