// Posts of the police and the army in places that no list knows, and short heads in brackets.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { ordinary } from '../../names/ordinary';
import type { Board } from '../../rule/board';
import { definitions } from '../definitions';
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

/** "Kepala DPKP Kota Malang", "Sekretaris Dispertapa Kudus": a department or agency whose short name no list knows, between its head and its region. */
export function department(r: Reader, doc: Doc, board: Board, at: number): boolean {
  if (!r.capital(doc, at) || doc.gap[at] !== K.SPACED || doc.kind[at] !== K.WORD) return false;
  const size = (doc.end[at] as number) - (doc.start[at] as number);
  const first = doc.ch(at);
  if (
    doc.shape[at] === K.CAPITALS
      ? size < 4 || size > 7 || (first !== 66 && first !== 68)
      : size < 6 || !DIS.test(doc.word(at))
  )
    return false;
  const region = board.at('region', at + 1);
  if (!region?.value.code || region.from !== at + 1 || board.at('region', at) || board.at('abbreviation', at))
    return false;
  if (doc.longest(at, r.head) || doc.longest(at, r.body) || doc.longest(at, r.short) || doc.longest(at, r.unit))
    return false;
  if (doc.longest(at, r.office) || doc.is(at, r.namePart) || ordinary(doc, at) > 0) return false;
  // the text says what it is short for
  const text = doc.slice(at, at + 1);
  return !definitions(board).some((v) => v.short === text);
}

const DIS = /^di[ns]/u;

/** "Pengadilan Militer (Dilmil) I-04": the bracket holds a short head that the dictionary knows. */
export function shortHead(r: Reader, doc: Doc, headTo: number): number | undefined {
  if (doc.ch(headTo) !== 40 || doc.ch(headTo + 2) !== 41) return undefined;
  const head = doc.longest(headTo + 1, r.head);
  return head && r.headOf(head.value).full !== null ? headTo + 3 : undefined;
}
