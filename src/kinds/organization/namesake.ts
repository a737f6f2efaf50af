// Hospitals, universities and schools that bear a person's name with its titles: "RSUD dr. Soetomo",
// "RSUP Prof Dr Margono Soekarjo Purwokerto", "UIN Prof. K.H. Saifuddin Zuhri".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import { COMMA, DOT } from '../../text/codes';
import type { Reader } from './reader';

/** Words of a name behind its titles. */
const LONGEST = 4;

/** The end of the name that titles open at `start`; -1 when none do. `held` when an office stands before the body. */
export function namesake(r: Reader, doc: Doc, board: Board, start: number, held: boolean): number {
  const first = titles(r, doc, start);
  if (first === start) return -1;
  // "RS Haji Surabaya"
  if (board.at('region', first)) return doc.word(start) === 'haji' ? start + 1 : -1;
  let to = first;
  let words = 0;
  while (words < LONGEST && nameWord(r, doc, board, to)) {
    // "RSUP Prof Ngoerah I Wayan Sudana": the holder's own name begins
    if (words > 0 && (doc.end[to] as number) - (doc.start[to] as number) <= 2 && doc.is(to + 1, r.balinese)) break;
    to++;
    words++;
    // "A. Wahab": behind an initial the full stop ends no sentence
    const initial = (doc.end[to - 1] as number) - (doc.start[to - 1] as number) === 1;
    if (initial && doc.ch(to) === DOT && doc.gap[to] === K.GLUED) to++;
  }
  if (words === 0) return -1;
  if (held && words > 1 && !board.at('region', to) && !told(r, doc, to)) {
    // "Direktur RSUP Dr Sardjito Rudi Hartono": behind an office the last words are its holder's; two words are all his
    // ("RSUD dr. Budi Hartono"), but the central hospitals all bear names
    const central = doc.word(start - 1) === 'rsup' || doc.word(start - 1) === 'pusat';
    return words > 2 || central ? first + Math.floor(words / 2) : -1;
  }
  // a town beside the codes: "Purwokerto"
  const town = board.startsAt('region', to);
  return town && town.value.code === null && town.value.level !== 'country' && r.capital(doc, to) ? town.to : to;
}

/** A title behind the name, or a name across a comma: the office's holder comes there. */
function told(r: Reader, doc: Doc, to: number): boolean {
  const next = doc.ch(to) === COMMA ? to + 1 : to;
  return doc.is(next, r.honorific) || (next > to && r.capital(doc, next));
}

function titles(r: Reader, doc: Doc, start: number): number {
  let j = start;
  while (j < doc.n && (doc.gap[j] as number) <= K.LINE) {
    // "RSUD Kolonel Abundjani": generals have hospitals too
    const rank = j === start ? doc.longest(j, r.rank) : undefined;
    const title = rank?.value.includes('r') && r.capital(doc, rank.to) ? rank : doc.longest(j, r.honorific);
    if (!title || title.value === 'n') break;
    j = title.to;
    if (doc.ch(j) === DOT && doc.gap[j] === K.GLUED) j++;
  }
  return j;
}

function nameWord(r: Reader, doc: Doc, board: Board, i: number): boolean {
  if (!r.capital(doc, i) || board.at('region', i) || board.at('date', i)) return false;
  return !r.isStop(doc, i) && !doc.longest(i, r.head) && !doc.longest(i, r.body) && !doc.longest(i, r.short);
}
