// What stands before a name: forms of address, ranks with their corps, academic titles.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { CLOSE, COMMA, DOT, OPEN } from '../text/codes';
import { hashUnits } from '../text/hash';
import { capital, joined, length, mark, type Reading } from './lexis';
import type { Name } from './name-parts';
import { ordinary } from './ordinary';

/** Skips forms of address, ranks and degrees before the name; gives the token where the name itself begins. */
export function titles(r: Reading, i: number, name: Name): number {
  const { doc, lex } = r;
  let j = i;
  for (let n = 0; n < 8 && j < doc.n; n++) {
    if (j > i && !joined(doc, j)) return j;
    const rank = doc.longest(j, lex.rank);
    const isRank = rank?.value.includes('r') && (capital(doc, j) || general(doc, j, rank.to));
    const corps = rank && !isRank && name.ranks.length > 0 && capital(doc, j);
    if (rank && (isRank || corps) && (isRank || length(doc, j) > 1)) {
      if (isRank) name.ranks.push(doc.plain(rank.from, rank.to));
      else name.ranks[name.ranks.length - 1] += ` ${doc.plain(rank.from, rank.to)}`;
      j = skipStop(doc, rank.to);
      // "(Purn)", "(K)", "TNI (Mar)"
      const inner = mark(doc, j, OPEN) && doc.longest(j + 1, lex.rank);
      if (inner) {
        const close = mark(doc, inner.to, DOT) ? inner.to + 1 : inner.to;
        if (mark(doc, close, CLOSE)) {
          name.ranks[name.ranks.length - 1] += ` (${doc.plain(inner.from, inner.to)})`;
          j = close + 1;
        }
      }
      continue;
    }
    const title = doc.longest(j, lex.honorific);
    if (!title && gluedTitles(r, j, name)) {
      j++;
      continue;
    }
    if (!title || title.value === 'n') return j;
    const small = doc.shape[j] === K.SMALL;
    if (small && length(doc, j) < 2) return j;
    const next = skipStop(doc, title.to);
    const after = mark(doc, next, COMMA) && length(doc, j) <= 2 && next === title.to ? next + 1 : next;
    // a title wants a name: "Ibu Kota", "Prof" at the end of a line
    if (
      !capital(doc, after) &&
      !(small === false && doc.longest(after, lex.honorific)) &&
      !(doc.shape[after] === K.SMALL && doc.is(after, lex.part))
    )
      return j;
    if (title.value === 'd') name.degrees.push(doc.plain(title.from, title.to));
    else name.honorifics.push(doc.plain(title.from, title.to).replace(/\.$/u, ''));
    j = after;
  }
  return j;
}

/** "jendral TNI Maruli": a general in small letters, with the corps behind. */
function general(doc: Doc, j: number, to: number): boolean {
  return j > 0 && (doc.word(j) === 'jendral' || doc.word(j) === 'jenderal') && doc.shape[to] === K.CAPITALS;
}

/**
 * "I Wayan Suardita", "Anak Agung Gde Oka", Balinese, and no numeral or child; "Lalu Hasbi", a Sasak noble, and no "then": inside a sentence, before a
 * word that is none of the language.
 */
export function noble(r: Reading, j: number): boolean {
  const { doc } = r;
  const size = length(doc, j);
  if (size <= 2) return (size === 1 ? doc.slice(j, j + 1) === 'I' : doc.word(j) === 'ni') && birthOrder(r, j + 1);
  if (size === 4 && doc.word(j) === 'anak') return capital(doc, j) && doc.word(j + 1) === 'agung' && joined(doc, j + 1);
  if (size !== 4 || doc.word(j) !== 'lalu' || !capital(doc, j) || doc.sentenceFrom(j) === j || !joined(doc, j + 1))
    return false;
  return capital(doc, j + 1) && ordinary(doc, j + 1) === 0 && !r.board.at('region', j + 1);
}

/** A Balinese name of birth order or caste. */
const birthOrder = (r: Reading, j: number): boolean =>
  r.doc.is(j, r.lex.balinese) && capital(r.doc, j) && joined(r.doc, j);

/** "Ir.H.", "Drs.H." as one token. */
function gluedTitles(r: Reading, j: number, name: Name): boolean {
  const { doc, lex } = r;
  if (doc.kind[j] !== K.ABBREVIATION || length(doc, j) < 4 || !capital(doc, j + 1)) return false;
  const symbols = doc.lexicon.symbols;
  const end = doc.end[j] as number;
  const found: [string, string][] = [];
  for (let from = doc.start[j] as number; from < end; ) {
    let to = from;
    while (to < end && doc.units[to] !== DOT) to++;
    if (to > from) {
      const value = doc.lexicon.value(symbols.find(doc.units, from, to, hashUnits(doc.units, from, to)), lex.honorific);
      if (value === undefined || value === 'n') return false;
      found.push([doc.text.slice(from, to), value]);
    }
    from = to + 1;
  }
  for (const [text, value] of found) (value === 'd' ? name.degrees : name.honorifics).push(text);
  return found.length > 0;
}

function skipStop(doc: Doc, i: number): number {
  return mark(doc, i, DOT) && doc.gap[i] === K.GLUED ? i + 1 : i;
}

/** "H.Umar", "Drs.Budi" as one token: the length of the titles, which are added to the name's. */
export function glued(r: Reading, i: number, name: Name): number {
  const { doc, lex } = r;
  if (doc.kind[i] !== K.ABBREVIATION || length(doc, i) < 5) return 0;
  const start = doc.start[i] as number;
  const end = doc.end[i] as number;
  let from = start;
  for (let to = from; to < end; to++) {
    if (doc.units[to] !== DOT) continue;
    const symbol = doc.lexicon.symbols.find(doc.units, from, to, hashUnits(doc.units, from, to));
    const value = doc.lexicon.value(symbol, lex.honorific);
    if (value === undefined || value === 'n' || end - to < 4) break;
    (value === 'd' ? name.degrees : name.honorifics).push(doc.text.slice(from, to));
    from = to + 1;
  }
  return from - start;
}
