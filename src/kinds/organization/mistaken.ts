// Words that the dictionary has as a body and that name something else here: a house, a tax, a man.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import { ordinary } from '../../names/ordinary';
import type { Board } from '../../rule/board';
import type { Body, Reader } from './reader';

/** "di Istana Kepresidenan": the house, where nobody acts. */
export function house(doc: Doc, i: number, name: string): boolean {
  return name.startsWith('Istana') && i > 0 && AT.has(doc.word(i - 1));
}

const AT = new Set(['di', 'ke', 'dari', 'dalam', 'kompleks', 'menuju', 'depan']);

/** Whether a text speaks of the other tax on vehicles; looked for once a text. */
const taxed = new WeakMap<Doc, boolean>();

/** "pengenaan PKB dan BBNKB": the tax on vehicles, no party. */
export function tax(doc: Doc, acronym: string | null): boolean {
  if (acronym !== 'PKB') return false;
  let known = taxed.get(doc);
  if (known === undefined) {
    known = false;
    for (let i = 0; i < doc.n && !known; i++) known = doc.shape[i] === K.CAPITALS && isWord(doc, i, 'bbnkb');
    taxed.set(doc, known);
  }
  return known;
}

/** "Sekretaris Jenderal KKP, Antam Novambar": a firm's short name that begins a man's. */
export function firstName(r: Reader, doc: Doc, board: Board, i: number, to: number, known: Body): boolean {
  if (known.kind !== 'company' || to !== i + 1 || doc.shape[i] !== K.CAPITALISED || doc.ch(i - 1) !== 44) return false;
  if (!doc.is(i - 2, r.office) && !doc.longest(i - 2, r.body)) return false;
  if (!r.capital(doc, to) || doc.shape[to] !== K.CAPITALISED || board.at('region', to) || r.isStop(doc, to))
    return false;
  return !doc.longest(to, r.head) && !doc.is(to, r.firm) && !doc.longest(to, r.tail) && ordinary(doc, to) === 0;
}

/** "Umar Basri, M.A.", "Umar Basri, SE, MA": the letters of a degree behind a name. */
export function degree(r: Reader, doc: Doc, board: Board, i: number, to: number): boolean {
  if (to !== i + 1 || !doc.is(i, r.degree)) return false;
  if (doc.kind[i] === K.ABBREVIATION) return true;
  if ((doc.gap[i] as number) >= K.LINE) return false;
  let j = i - 1;
  const comma = doc.ch(j) === 44;
  if (comma) j--;
  if (doc.ch(j) === 46 && doc.kind[j] === K.PUNCTUATION) j--;
  if (doc.is(j, r.degree) && doc.shape[j] !== K.SMALL) return true;
  return doc.is(j, r.namePart) && doc.shape[j] === K.CAPITALISED && !board.at('region', j);
}
