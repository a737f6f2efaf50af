// What stands behind a name: degrees in all spellings, with the commas and points between.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { COMMA, DOT } from '../text/codes';
import { hashUnits } from '../text/hash';
import { capital, joined, length, mark, type Reading } from './lexis';
import type { Name } from './name-parts';

/** A degree at token `j`: in capitals or with points. */
export function isDegree(r: Reading, j: number): boolean {
  if (degreeLike(r.doc, j) || several(r, j) > 0) return true;
  const found = r.doc.longest(j, r.lex.degree);
  return (
    !!found &&
    (r.doc.kind[j] === K.ABBREVIATION
      ? length(r.doc, j) > 2 || found.to - found.from > 1
      : r.doc.shape[j] !== K.SMALL &&
        // "Sri Mei Handayani": a month with one capital, no M.E.I.
        (r.doc.shape[j] !== K.CAPITALISED || !(r.doc.is(j, r.lex.part) || r.doc.is(j, r.lex.month))))
  );
}

/** Degrees that no list holds: capitals and points with small letters between ("S.Hub.Int", "M.Tr.Opsla", "A.Md.Keb"). */
function degreeLike(doc: Doc, j: number): boolean {
  if (j >= doc.n || doc.kind[j] !== K.ABBREVIATION || length(doc, j) < 6) return false;
  const start = doc.start[j] as number;
  const first = doc.units[start];
  // "A.Md.Keb", but "A.H. Nasution"
  const diploma = first === 65 && doc.units[start + 2] === 77 && doc.units[start + 3] === 100;
  if (first !== 83 && first !== 77 && !diploma) return false;
  let points = 0;
  let small = 0;
  for (let i = start; i < (doc.end[j] as number); i++) {
    const unit = doc.units[i] as number;
    if (unit === DOT) points++;
    else if (unit >= 97) small++;
  }
  return points >= 2 && small > 0;
}

/** Degrees run together, "ST.MT", "ST.M. Eng": the token behind them; 0 when the first part is none. */
function several(r: Reading, j: number): number {
  const { doc, lex } = r;
  if (j >= doc.n || doc.kind[j] !== K.ABBREVIATION || length(doc, j) < 4) return 0;
  const start = doc.start[j] as number;
  const end = doc.end[j] as number;
  let to = start;
  while (to < end && doc.units[to] !== DOT) to++;
  if (to - start < 2 || to >= end - 1) return 0;
  const symbol = doc.lexicon.symbols.find(doc.units, start, to, hashUnits(doc.units, start, to));
  if (doc.lexicon.value(symbol, lex.degree) === undefined) return 0;
  // the last letter begins another one: "M. Eng"
  let last = end - 1;
  while (last > to && doc.units[last] === DOT) last--;
  const letter = doc.units[last - 1] === DOT;
  return letter && joined(doc, j + 1) && capital(doc, j + 1) && length(doc, j + 1) <= 4 ? j + 2 : j + 1;
}

/** Degrees from token `i` on, with the commas and stray points between them. */
export function degrees(r: Reading, i: number, name: Name): number {
  const { doc, lex } = r;
  let to = i;
  for (let n = 0; n < 8; n++) {
    let j = to;
    while (j - to < 3 && (mark(doc, j, COMMA) || mark(doc, j, DOT))) j++;
    if (j > to && !joined(doc, j)) break;
    if (!isDegree(r, j)) break;
    const end = doc.longest(j, lex.degree)?.to ?? (several(r, j) || j + 1);
    name.degrees.push(doc.plain(j, end));
    to = end;
  }
  return to;
}
