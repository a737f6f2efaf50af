// Whether words that the dictionary knows as a body are one here: their letters, their row, their
// street, what the text itself says they are; and the area behind a firm's name.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import { COMMA, DOT } from '../../text/codes';
import { definitions } from '../definitions';
import type { Edge } from './edge';
import { coreOf } from './name';
import type { Body, Reader } from './reader';
import { isRoman } from './run';

/** Whether the case of the letters lets the words be this name. */
export function written(r: Reader, doc: Doc, from: number, to: number, known: Body): boolean {
  // "detikcom"
  if (known.how === 'L') return true;
  if ((doc.shape[from] as number) < K.CAPITALISED)
    return known.how === 'F' && to - from > 1 && known.kind === 'ministry';
  if (known.how === 'F')
    return (
      to - from === 1 ||
      (doc.shape[to - 1] as number) >= K.CAPITALISED ||
      doc.kind[to - 1] !== K.WORD ||
      // "Kementerian luar negeri"
      known.kind === 'ministry'
    );
  // "71-K/PM.I-04": points that the short form has not
  if (known.how === 'C' && to - from === 1 && halfPointed(doc, from)) return false;
  if (accused(doc, from, to)) return false;
  if (known.how === 'C') {
    const last = doc.shape[to - 1];
    if (last !== K.CAPITALS && last !== K.MIXED && to - from === 1)
      return known.kind === 'media' && doc.shape[from - 1] === K.SMALL && SOURCES.has(doc.word(from - 1));
    return to - from > 1 || (doc.end[from] as number) - (doc.start[from] as number) > 4 || !r.shouting(doc, from, to);
  }
  // weak: an everyday word, so neither in a headline nor at the head of a sentence
  if (r.title(doc, from) || doc.sentenceFrom(from) === from) return false;
  return doc.kind[from - 1] === K.WORD || (known.kind === 'party' && amongParties(r, doc, from, to));
}

/** Words before an agency that is quoted: "dikutip dari Antara", "kepada Antara". */
const SOURCES = new Set([
  'dari',
  'dilansir',
  'dikutip',
  'melansir',
  'mengutip',
  'dilaporkan',
  'kepada',
  'oleh',
  'berita',
]);

/** "PM.I": some letters with a point and some without. */
function halfPointed(doc: Doc, i: number): boolean {
  if (doc.kind[i] !== K.ABBREVIATION) return false;
  let points = 0;
  let letters = 0;
  for (let k = doc.start[i] as number; k < (doc.end[i] as number); k++)
    (doc.units[k] as number) === DOT ? points++ : letters++;
  return points > 0 && points < letters - 1;
}

/** "menetapkan BI sebagai tersangka", "tersangka AS": the letters of somebody's name. */
function accused(doc: Doc, from: number, to: number): boolean {
  if (to - from > 1 || (doc.end[from] as number) - (doc.start[from] as number) > 3) return false;
  const before = from > 0 ? doc.word(from - 1) : '';
  return (
    CHARGED.has(before) ||
    (doc.word(to) === 'sebagai' && (doc.word(to + 1) === 'tersangka' || doc.word(to + 1) === 'terdakwa'))
  );
}

const CHARGED = new Set(['tersangka', 'terdakwa', 'terpidana', 'inisial', 'berinisial']);

/** Tokens between a party in a row and the one before it: "Golkar 17 kursi, Demokrat 12 kursi". */
const ROW = 8;

/** Whether a comma stands before the name, and another party shortly before or right behind. */
function amongParties(r: Reader, doc: Doc, from: number, to: number): boolean {
  if (doc.ch(from - 1) !== COMMA) return false;
  const party = (i: number): boolean => {
    const other = doc.longest(i, r.body);
    return other !== undefined && doc.shape[i] !== K.SMALL && r.bodyOf(other.value).kind === 'party';
  };
  for (let i = from - 2; i >= Math.max(doc.sentenceFrom(from), from - ROW); i--) if (party(i)) return true;
  return (doc.ch(to) === COMMA || r.link_(doc, to) === 'and') && party(to + 1);
}

/** The text's own definition of a short form is stronger than the dictionary: `settle` finds those. */
export function redefined(doc: Doc, board: Board, from: number, to: number, known: Body): boolean {
  const pairs = definitions(board);
  if (pairs.length === 0) return false;
  const text = doc.slice(from, to);
  const name = coreOf(known.name, known.kind);
  return pairs.some((m) => m.short === text && !coreOf(m.long, known.kind).startsWith(name));
}

export function numbered(doc: Doc, i: number): boolean {
  return doc.kind[i] === K.NUMBER || (i < doc.n && isRoman(doc.word(i)));
}

/** "Pertamina Patra Niaga Regional Sumbagsel", "KAI Daop 1 Jakarta": the part of the country that a firm's branch serves. */
export function division(r: Reader, doc: Doc, edge: Edge, to: number): number {
  if (doc.word(to) === 'daop' && numbered(doc, to + 1)) return to + 2;
  if (doc.word(to) !== 'regional' || !r.capital(doc, to) || r.title(doc, to)) return to;
  if (edge.regionAt(to + 1)) return to + 1;
  // areas beside the codes ("Sumbagsel") and words ("Jatimbalinus")
  const end = r.capital(doc, to + 1) ? edge.open(to + 1, 1, false) : to;
  if (end <= to + 1) return to;
  return doc.word(end) === 'bagian' && r.capital(doc, end) && r.capital(doc, end + 1) ? end + 2 : end;
}

/** "Jalan Pramuka" */
export function onRoad(doc: Doc, board: Board, i: number): boolean {
  const place = board.at('place', i);
  return place !== undefined && place.from < i && ROADS.has(doc.word(place.from));
}

const ROADS = new Set(['jalan', 'jl', 'jln', 'simpang', 'gang']);
