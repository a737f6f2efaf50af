// The reported clause: where it ends, and whether it is a clause at all. "menegaskan seluruh
// program merupakan …" reports speech, "menegaskan dukungan penuh terhadap …" does not: the
// difference is a predicate outside relative clauses and prepositional phrases.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { hasPredicate, isWord } from '../../document/probe';
import { CLOSE, classOf, OPEN } from '../../text/classes';
import type { Speech } from './classes';

const GOES_ON = ['dan', 'serta', 'sehingga', 'agar'];

/** Tokens that one reported sentence may take. */
const LONGEST = 160;

/** The token behind the last word of the sentence of token `i`: closing punctuation, glued credits and quoted speech left out. */
export function clauseEnd(doc: Doc, i: number): number {
  let last = doc.sentenceTo(i);
  // "… masing-masing. dan bertujuan agar …": a stop before a small joiner is a pause
  if (GOES_ON.some((word) => isWord(doc, last, word)) && doc.shape[last] === K.SMALL && doc.gap[last] === K.SPACED)
    last = doc.sentenceTo(last);
  const stop = Math.min(last, i + LONGEST);
  let to = i;
  for (; to < stop; to++) {
    if (doc.zone[to] !== doc.zone[i]) break;
    if (markAt(doc, to)) break;
  }
  while (to > i && trailing(doc, to - 1)) to--;
  return to;
}

function trailing(doc: Doc, i: number): boolean {
  if (doc.kind[i] !== K.PUNCTUATION) return false;
  const cls = classOf(doc.ch(i));
  return cls !== CLOSE && cls !== OPEN && doc.ch(i) !== 37;
}

const FRONTED = ['dengan', 'saat', 'setelah', 'untuk', 'melalui', 'jika', 'apabila', 'ketika', 'selain'];

/** A stray full stop after a fronted adverbial ("bahwa saat ini, setelah berjalan. Terjadi …"): the clause goes on with the next sentence of the paragraph. */
export function finished(doc: Doc, s: Speech, from: number, to: number): number {
  if (!FRONTED.some((word) => isWord(doc, from, word))) return to;
  if (hasPredicate(doc, s, from + 1, to) || helped(doc, s, from, to)) return to;
  const next = doc.sentenceTo(to - 1);
  if (next >= doc.n || (doc.gap[next] as number) >= K.LINE || markAt(doc, next)) return to;
  return clauseEnd(doc, next);
}

/** An auxiliary that no "yang" binds: behind a comma that is enough of a clause. */
export function helped(doc: Doc, s: Speech, from: number, end: number): boolean {
  for (let j = from + 1; j < end; j++)
    if (doc.shape[j] === K.SMALL && doc.is(j, s.predicate) && !isWord(doc, j - 1, 'yang')) return true;
  return false;
}
