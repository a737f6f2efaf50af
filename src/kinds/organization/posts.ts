// Posts of the police and the army in places that no list knows, and short heads in brackets.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { ordinary } from '../../names/ordinary';
import type { Board } from '../../rule/board';
import type { Reader } from './reader';

export const POSTS = new Set(['polsek', 'sektor', 'koramil', 'polsubsektor', 'agama', 'negeri']);

/** "Polsek Kimbim lalu": a place that no list knows, between the post and a small word. */
export function unlisted(r: Reader, doc: Doc, board: Board, headTo: number): number {
  // "Kepolisian Sektor (Polsek) Kimbim"
  const j = shortHead(r, doc, headTo) ?? headTo;
  if (wholly(r, doc, board, j)) return j + 1;
  return headTo;
}

/** One capital word that no dictionary explains, before a small word or a mark. */
function wholly(r: Reader, doc: Doc, board: Board, j: number): boolean {
  if (!r.capital(doc, j) || doc.shape[j] !== K.CAPITALISED || doc.is(j, r.namePart) || r.isStop(doc, j)) return false;
  if (doc.is(j, r.office) || doc.longest(j, r.rank) || doc.longest(j, r.head) || doc.longest(j, r.body)) return false;
  if (ordinary(doc, j) > 0 || board.at('name', j)?.value.type === 'person' || r.capital(doc, j + 1)) return false;
  return true;
}

/** "Pengadilan Militer (Dilmil) I-04": the bracket holds a short head that the dictionary knows. */
export function shortHead(r: Reader, doc: Doc, headTo: number): number | undefined {
  if (doc.ch(headTo) !== 40 || doc.ch(headTo + 2) !== 41) return undefined;
  const head = doc.longest(headTo + 1, r.head);
  return head && r.headOf(head.value).full !== null ? headTo + 3 : undefined;
}
