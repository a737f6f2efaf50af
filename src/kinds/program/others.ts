// Names that share the cue of the one before: "program Listrik Desa dan Desa Terang",
// "program Tani Jaya (TJ), Nelayan Jaya (NJ), serta Program Lumbung Desa".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Found } from '../../rule/types';
import type { ProgramValue } from '../../values';
import type { Reader } from './reader';

/** Names behind one cue. */
const MOST = 6;

/** Kinds whose names are no program's. */
const OTHER = ['organization', 'official', 'person', 'region', 'place', 'event', 'law', 'date'] as const;

export function others(r: Reader, doc: Doc, board: Board, first: Found<ProgramValue>): Found<ProgramValue>[] {
  const out: Found<ProgramValue>[] = [];
  if (r.title(doc, first.from)) return out;
  let at = first.to;
  // a quotation mark that closed the name
  if (doc.kind[at] === K.PUNCTUATION && doc.ch(at) !== 44 && doc.ch(at) !== 46) at++;
  for (let n = 0; n < MOST; n++) {
    const comma = doc.ch(at) === 44;
    const start = comma ? at + 1 : at;
    const joined = isWord(doc, start, 'dan') || isWord(doc, start, 'serta') || isWord(doc, start, 'hingga');
    if (!comma && !joined) break;
    const found = name(r, doc, board, joined ? start + 1 : start);
    if (!found) break;
    out.push(found);
    if (joined) return out;
    at = found.to;
  }
  // commas alone may open anything; short forms in brackets speak for themselves
  return out.filter((f) => f.value.acronym !== null);
}

function name(r: Reader, doc: Doc, board: Board, i: number): Found<ProgramValue> | null {
  const start = isWord(doc, i, 'program') ? i + 1 : i;
  if (!r.capital(doc, start) || doc.is(start, r.not) || doc.is(start, r.stop)) return null;
  if (doc.is(start, r.office) || doc.is(start, r.honorific) || doc.is(start, r.orgHead)) return null;
  if (doc.longest(start, r.head)?.value === 'none' || OTHER.some((kind) => board.at(kind, start) !== undefined))
    return null;
  const to = r.run(doc, board, start);
  if (to - start < (start > i ? 1 : 2) || OTHER.some((kind) => board.at(kind, to - 1) !== undefined)) return null;
  const value: ProgramValue = { name: doc.plain(start, to), acronym: null, owner: null };
  const pair = doc.ch(to) === 40 ? board.at('abbreviation', to) : undefined;
  // "program A dan B (AB)": one name
  if (doc.ch(to) === 40 && pair?.value.shortFrom !== to + 1) return null;
  if (!pair) return { from: start, to, value, confidence: 0.75 };
  value.acronym = pair.value.short;
  return { from: start, to: pair.to, value, confidence: 0.8 };
}
