// A name between commas that says who was meant: "Salah satu pembeli, Kasiyem, mengaku senang",
// "Menurut peneliti dari BRIN, Sumarwoto, gempa itu dangkal".
import * as K from '../document/kinds';
import { isWord } from '../document/probe';
import { COMMA } from '../text/codes';
import { length, mark, type Reading, shout } from './lexis';
import { nameAt } from './name';
import type { Name } from './name-parts';
import { ordinary } from './ordinary';

/** Words before the comma that are looked through for a person. */
const FARTHEST = 12;
/** A region's head and the words of its name. */
const LONGEST_REGION = 4;

/** The name at token `i`; null where no person is described before its comma, or the clause goes on otherwise. */
export function apposed(r: Reading, i: number): Name | null {
  const { doc, board, lex } = r;
  const comma = i - 1;
  if (!mark(doc, comma, COMMA) || doc.sentence[comma] !== doc.sentence[i]) return null;
  if (doc.kind[i] !== K.WORD || shout(doc, i) || ordinary(doc, i) > 0) return null;
  // "warga Desa Sukamaju, Ciawi, mengaku": where the place lies, but "dosen Universitas Indonesia, Wagimin, mengaku"
  const site = board.at('region', comma - 1) ?? board.at('place', comma - 1);
  if (site && !board.at('organization', comma - 1)) return null;
  let human = false;
  let according = false;
  for (let j = comma - 1; j >= doc.sentenceFrom(i) && j > comma - FARTHEST && !mark(doc, j, COMMA); j--) {
    if (comma - j <= LONGEST_REGION && doc.is(j, lex.regionHead) && doc.shape[j] !== K.SMALL) return null;
    according ||= isWord(doc, j, 'menurut');
    human ||= person(r, j);
  }
  if (!human) return null;
  const name = nameAt(r, i);
  if (!name || name.nameFrom !== i || !mark(doc, name.to, COMMA)) return null;
  return according || doc.is(name.to + 1, lex.saysActive) ? name : null;
}

/** An office, a noun of people, or who does something: "penerima", "penjual". */
function person({ doc, lex }: Reading, j: number): boolean {
  if (doc.kind[j] !== K.WORD) return false;
  if (doc.starts(j, lex.office) || doc.is(j, lex.human)) return true;
  const end = doc.end[j] as number;
  const start = doc.start[j] as number;
  // p, e, and no "-an" behind
  const doer = (doc.units[start] as number) % 32 === 16 && doc.units[start + 1] === 101 && doc.units[end - 1] !== 110;
  return doer && length(doc, j) > 5 && ordinary(doc, j) === 2;
}
