// The reported clause: where it ends, and whether it is a clause at all. "menegaskan seluruh
// program merupakan …" reports speech, "menegaskan dukungan penuh terhadap …" does not: the
// difference is a predicate outside relative clauses and prepositional phrases.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { CLOSE, classOf, OPEN } from '../../text/classes';
import type { Speech } from './classes';
import { markAt } from './marks';
import { isWord } from './speaker';

/** The token behind the last word of the sentence of token `i`: closing punctuation, glued credits and quoted speech left out. */
export function clauseEnd(doc: Doc, i: number): number {
  const stop = doc.sentenceTo(i);
  let to = i;
  for (; to < stop; to++) {
    if (doc.zone[to] !== doc.zone[i]) break;
    if (doc.kind[to] === K.PUNCTUATION && markAt(doc, to)) break;
  }
  while (to > i && trailing(doc, to - 1)) to--;
  return to;
}

function trailing(doc: Doc, i: number): boolean {
  if (doc.kind[i] !== K.PUNCTUATION) return false;
  const cls = classOf(doc.ch(i));
  return cls !== CLOSE && cls !== OPEN && doc.ch(i) !== 37;
}

/** Words behind which a verb is no predicate of the clause. */
const BOUND = [
  'yang',
  'untuk',
  'dengan',
  'dalam',
  'guna',
  'agar',
  'oleh',
  'tanpa',
  'demi',
  'dari',
  'cara',
  'sambil',
  'saat',
  'ketika',
  'setelah',
  'usai',
];

/** Whether `[from, to)` holds a predicate: an auxiliary, a copula or a verb that no relative clause or preposition binds. */
export function hasPredicate(doc: Doc, s: Speech, from: number, to: number): boolean {
  let bound = false;
  for (let i = from; i < to && i < from + 60; i++) {
    if (doc.kind[i] === K.PUNCTUATION) {
      if (doc.ch(i) === 44) bound = false;
      continue;
    }
    if (BOUND.some((word) => isWord(doc, i, word))) {
      bound = true;
      continue;
    }
    const auxiliary = doc.is(i, s.predicate);
    if (auxiliary || verbal(doc, s, i)) {
      if (!bound) return true;
      // the bound verb is used up; an auxiliary keeps it bound ("yang akan dibangun")
      if (!auxiliary) bound = false;
    }
  }
  return false;
}

/** Whether the word looks like a verb by its prefix: me-, ber-, di-, ter-. */
export function verbal(doc: Doc, s: Speech, i: number): boolean {
  if (doc.kind[i] !== K.WORD || doc.shape[i] !== K.SMALL) return false;
  const at = doc.start[i] as number;
  const size = (doc.end[i] as number) - at;
  if (size < 5) return false;
  const u = doc.units;
  const a = u[at] as number;
  const b = u[at + 1] as number;
  const c = u[at + 2] as number;
  const prefixed =
    (a === 109 && b === 101 && (c === 109 || c === 110 || c === 108 || c === 114 || c === 119 || c === 121)) ||
    ((a === 98 || a === 116) && b === 101 && c === 114) ||
    (a === 100 && b === 105);
  return prefixed && !doc.is(i, s.noun);
}
