// The reported clause: where it ends, and whether it is a clause at all. "menegaskan seluruh
// program merupakan …" reports speech, "menegaskan dukungan penuh terhadap …" does not: the
// difference is a predicate outside relative clauses and prepositional phrases.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { hasPredicate, isWord, verbal } from '../../document/probe';
import { CLOSE, classOf, OPEN } from '../../text/classes';
import { COMMA } from '../../text/codes';
import type { Speech } from './classes';

const GOES_ON = ['dan', 'serta', 'sehingga', 'agar'];

/** Tokens that one reported sentence may take. */
const LONGEST = 160;

/** Words that marks in the middle of a clause set off at most. */
const SET_OFF = 8;

/** Behind the marks that open at token `i` where they set off a name or a few words of the clause ("Program “Air Bersih” yang …"); 0 where a speech begins. */
export function setOff(doc: Doc, s: Speech, i: number, end: number): number {
  const open = markAt(doc, i);
  if (
    !open ||
    open.side < 1 ||
    doc.kind[i - 1] === K.PUNCTUATION ||
    (says(doc, s, i - 1) && !isWord(doc, i - 1, 'kata'))
  )
    return 0;
  for (let j = open.to + 1; j < end && j <= open.to + SET_OFF; j++) {
    const close = markAt(doc, j);
    if (!close) continue;
    if (close.side > 0 || doc.kind[j - 1] === K.PUNCTUATION) return 0;
    // "kata “indikasi”.": a word or two may end the sentence, more would be a speech
    const ends = close.to + 1 >= end && j - open.to < 3;
    const paused = close.to < end && doc.kind[close.to] === K.PUNCTUATION;
    return says(doc, s, close.to) || (paused && !ends) ? 0 : close.to;
  }
  return 0;
}

function says(doc: Doc, s: Speech, i: number): boolean {
  return doc.is(i, s.bare) || doc.is(i, s.nya) || doc.is(i, s.active);
}

/** The token behind the last word of the sentence of token `i`: closing punctuation, glued credits and quoted speech left out. */
export function clauseEnd(doc: Doc, s: Speech, i: number): number {
  let last = doc.sentenceTo(i);
  // "… masing-masing. dan bertujuan agar …": a stop before a small joiner is a pause
  if (GOES_ON.some((word) => isWord(doc, last, word)) && doc.shape[last] === K.SMALL && doc.gap[last] === K.SPACED)
    last = doc.sentenceTo(last);
  const stop = Math.min(last, i + LONGEST);
  let to = i;
  let kept = i;
  while (to < stop && doc.zone[to] === doc.zone[i]) {
    if (!markAt(doc, to)) to++;
    else {
      const behind = setOff(doc, s, to, stop);
      if (behind === 0) break;
      to = kept = behind;
    }
  }
  while (to > kept && trailing(doc, to - 1)) to--;
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
  return clauseEnd(doc, s, next);
}

/** An auxiliary that no "yang" binds: behind a comma that is enough of a clause. */
export function helped(doc: Doc, s: Speech, from: number, end: number): boolean {
  for (let j = from + 1; j < end; j++)
    if (doc.shape[j] === K.SMALL && doc.is(j, s.predicate) && !isWord(doc, j - 1, 'yang')) return true;
  return false;
}

/** "jalan yang rusak di kota ini sudah diperbaiki": an auxiliary that no "yang" stands right before, or a verb behind an adjective's relative clause. */
export function late(doc: Doc, s: Speech, from: number, end: number): boolean {
  if (isWord(doc, from, 'hal')) return false;
  let yang = -1;
  for (let j = from; j < end && j < from + 60 && doc.ch(j) !== COMMA; j++) {
    if (isWord(doc, j, 'yang')) yang = j;
    // "kegiatan ini sebagai bentuk silaturahmi": a clause without a verb
    else if (j > from + 1 && isWord(doc, j, 'sebagai') && (isWord(doc, j - 1, 'ini') || isWord(doc, j - 1, 'tersebut')))
      return true;
    else if (yang >= 0 && j > yang + 2 && doc.shape[j] === K.SMALL) {
      if (doc.is(j, s.predicate)) return true;
      if (
        verbal(doc, s, j) &&
        !doc.is(yang + 1, s.predicate) &&
        !verbal(doc, s, yang + 1) &&
        doc.shape[yang + 1] === K.SMALL
      )
        return true;
    }
  }
  return false;
}
