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
import { LEVELS, read } from './readings';
import { separators } from './separators';
import type { Stretch } from './stretch';

/** Sentences that one list may run through. */
const RUN = 12;

/** Tokens that a sentence of a list may have, where a number announced the list and where none did. */
const COUNTED = 60;
const LONG = 400;

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
  const ends: number[] = [];
  let to = first.to;
  for (let n = 0; n < RUN && to < doc.n; n++) {
    const next = sentenceOfList(doc, w, to, form, declared !== null);
    if (next < 0) break;
    to = next;
    ends.push(to);
  }
  if (ends.length === 0) return null;
  const all = separators(doc, board, w, from, to);
  if (declared === null) return cutLast(doc, w, itemsOf(doc, w, from, to, read(doc, w, from, to, all, null).cuts));
  for (const level of LEVELS)
    for (const end of ends) {
      const cuts = all.filter((s) => s.from < end && level(s));
      if (cuts.length + 1 !== declared) continue;
      const items = itemsOf(doc, w, from, end, cuts);
      if (items.length === declared) return cutLast(doc, w, items);
    }
  return null;
}

/** The end of the sentence at token `i` when it goes on with the list; -1 when it does not. */
function sentenceOfList(doc: Doc, w: ListWords, i: number, form: number, counted: boolean): number {
  if (i >= doc.n || doc.zone[i] !== K.BODY) return -1;
  const to = doc.sentenceTo(i);
  const next = doc.longest(i, w.next, to);
  let at = next ? next.to : i;
  if (doc.ch(at) === 44) at++;
  if (at >= to || (!next && !counted) || to - at > (counted ? COUNTED : LONG)) return -1;
  // a sentence that announces a list of its own ends this one, where no number holds it together
  for (let j = i; j < to; j++) if (markAt(doc, j) || (!counted && doc.longest(j, w.cue)?.value === 'namely')) return -1;
  if (!next && !parallel(form, formAt(doc, w, at))) return -1;
  // a sentence with a subject and a predicate of its own tells, it does not list
  if (!counted && hasPredicate(doc, w, at + 1, to)) return -1;
  if (counted && doc.is(at, w.predicate)) return -1;
  return to;
}
