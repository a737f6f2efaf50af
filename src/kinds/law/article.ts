// "Pasal 5 ayat (1) huruf a", before a law ("Pasal 5 UU …") or after it ("UU …, Pasal 5").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { CLOSE, COMMA, DOT, OPEN, SLASH } from '../../text/codes';
import type { LawReader } from './reader';

export interface Article {
  article: string;
  clause: string | null;
  from: number;
  to: number;
}

const REACH = 24;

/** The article that starts at `i`. */
export function articleAt(doc: Doc, i: number, reader: LawReader): Article | undefined {
  if (reader.role(doc, i) !== 'article' || !figure(doc, i + 1)) return undefined;
  const out: Article = { article: doc.slice(i + 1, i + 2), clause: null, from: i, to: i + 2 };
  for (let j = out.to; j < doc.n && j < i + REACH; ) {
    let k = doc.ch(j) === COMMA ? j + 1 : j;
    const role = reader.role(doc, k);
    if (role !== 'clause' && role !== 'letter') break;
    // "ayat ayat 3" is a slip of the pen
    while (reader.role(doc, k) === role) k++;
    const bracket = doc.ch(k) === OPEN;
    const at = bracket ? k + 1 : k;
    if (at >= doc.n || (doc.end[at] as number) - (doc.start[at] as number) > 4) break;
    if (doc.kind[at] !== K.NUMBER && doc.kind[at] !== K.WORD && doc.kind[at] !== K.ABBREVIATION) break;
    if (role === 'clause' && out.clause === null) out.clause = doc.slice(at, at + 1);
    j = bracket && doc.ch(at + 1) === CLOSE ? at + 2 : at + 1;
    out.to = j;
  }
  return out;
}

/** The articles that lead up to the law at `head`: "Pasal 2 ayat (1) jo Pasal 18 UU …"; the first of them. */
export function articleBefore(doc: Doc, head: number, reader: LawReader): Article | undefined {
  const from = Math.max(0, head - REACH);
  let found: Article | undefined;
  for (let i = head - 1; i >= from; i--) {
    if (reader.ends(doc, i + 1)) break;
    if (reader.role(doc, i) === 'article') {
      const a = articleAt(doc, i, reader);
      if (a && a.to <= head && linked(doc, a.to, found?.from ?? head, reader)) found = a;
      else break;
    }
  }
  return found;
}

/** Whether only joining words and further figures stand between an article and what it leads up to. */
function linked(doc: Doc, from: number, to: number, reader: LawReader): boolean {
  for (let i = from; i < to; i++) {
    const role = reader.role(doc, i);
    if (role === 'jo' || role === 'and' || role === 'in' || role === 'letter' || role === 'clause') continue;
    if (figure(doc, i) || doc.ch(i) === COMMA || doc.ch(i) === OPEN || doc.ch(i) === CLOSE || doc.ch(i) === SLASH)
      continue;
    // "jo." and the letters of "huruf a"
    if (doc.ch(i) === DOT || (doc.end[i] as number) - (doc.start[i] as number) === 1) continue;
    return false;
  }
  return true;
}

function figure(doc: Doc, i: number): boolean {
  if (i >= doc.n || (doc.gap[i] as number) >= K.PARAGRAPH) return false;
  const first = doc.units[doc.start[i] as number] as number;
  return first >= 48 && first <= 57 && (doc.end[i] as number) - (doc.start[i] as number) <= 5;
}
