// Around the cue: where the announcement stands, where the first item starts, and whether a
// later cue announces the list.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { ListWords } from './classes';

/** "antara lain menyangkut izin yang telah ditangani, diantaranya A, B": the list stands behind the second connective. */
export function announcesAgain(doc: Doc, w: ListWords, from: number, type: string): boolean {
  for (let i = from + 1; i < doc.n && i < from + 14; i++) {
    if (doc.kind[i] !== K.PUNCTUATION) continue;
    if (doc.ch(i) !== 44) return false;
    const cue = doc.longest(i + 1, w.cue);
    if (cue && (cue.value === 'holds' || cue.value === 'range')) return true;
    if (type === 'namely' && among(doc, i + 1)) return true;
    // "terdiri dalam empat kategori, yaitu A, B"
    return (
      (type === 'namely' || isWord(doc, from, 'dalam')) && (isWord(doc, i + 1, 'yakni') || isWord(doc, i + 1, 'yaitu'))
    );
  }
  return false;
}

/** "di antaranya", "diantaranya" */
export function among(doc: Doc, i: number): boolean {
  return isWord(doc, i, 'diantaranya') || (isWord(doc, i, 'di') && isWord(doc, i + 1, 'antaranya'));
}

/** Behind the cue: ":", ",", "dengan", "untuk". */
export function firstItem(doc: Doc, w: ListWords, i: number): number {
  let at = pauses(doc, i);
  const again = doc.longest(at, w.cue);
  if (again && !doc.is(at, w.stop)) at = pauses(doc, again.to);
  if (isWord(doc, at, 'dengan') || isWord(doc, at, 'untuk')) at++;
  return at;
}

function pauses(doc: Doc, i: number): number {
  let at = i;
  while (at < doc.n && doc.kind[at] === K.PUNCTUATION) {
    const unit = doc.ch(at);
    if (unit !== 58 && unit !== 44 && unit !== 59) break;
    at++;
  }
  return at;
}

/** "lima obligor. Mereka adalah A, B, …": what points back to those that were counted. */
const PRONOUNS = ['mereka', 'keduanya', 'ketiganya', 'keempatnya', 'kelimanya'];

/** Tokens where the announcement stands: the cue's sentence, or the one before when the cue opens its own. */
export function announcement(doc: Doc, w: ListWords, i: number): [from: number, to: number] {
  const from = doc.sentenceFrom(i);
  const pronoun = PRONOUNS.some((word) => isWord(doc, from, word));
  const opens = i === from || (i === from + 1 && (doc.kind[from] === K.PUNCTUATION || doc.is(from, w.lead) || pronoun));
  return opens && from > 0 ? [doc.sentenceFrom(from - 1), from] : [from, i];
}
