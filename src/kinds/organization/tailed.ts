// Names known by their last word ("The Jakarta Consulting Group"), and sites that act ("Kabar.com").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { analyzeWord } from '../../morphology';
import type { Board } from '../../rule/board';
import type { Found } from '../../rule/types';
import { fold } from '../../text/fold';
import type { OrganizationValue } from '../../values';
import { Edge } from './edge';
import { describe } from './name';
import type { Reader } from './reader';

const SHORTENED = new Set(['inc', 'corp', 'co', 'cos', 'ltd']);
const GLUE = new Set(['of', 'and', 'for', '&']);

export function tailed(r: Reader, doc: Doc, i: number, board: Board): Found<OrganizationValue> | null {
  const p = doc.longest(i, r.tail);
  // "Focus Group Discussion"
  if (
    !p ||
    doc.word(p.to) === 'discussion' ||
    board.at('place', i) ||
    r.title(doc, i) ||
    (doc.shape[i] as number) < K.CAPITALISED ||
    r.shouting(doc, i, p.to)
  )
    return null;
  let from = i;
  const defined = board.at('abbreviation', i);
  const first = defined && defined.value.longTo === p.to ? defined.value.longFrom : 0;
  while (from > first && i - from < 6) {
    if (doc.word(from) === 'the') break;
    if (fits(r, doc, board, from - 1)) from--;
    else if (from < i && GLUE.has(doc.word(from - 1)) && fits(r, doc, board, from - 2)) from -= 2;
    else break;
  }
  // "Memang World Bank": the first word of the sentence is none of the name
  if (from < i - 1 && doc.sentenceFrom(from) === from && doc.is(from, r.start)) from++;
  if (from === i || plain(r, doc, from, i)) return null;
  const tail = new Edge(r, doc, board, from).tail(p.to, false);
  // "The Complutense University of Madrid"
  if (tail.to === p.to && doc.word(p.to) === 'of' && r.capital(doc, p.to + 1)) {
    tail.to = p.to + 2;
    while (tail.to < p.to + 4 && r.capital(doc, tail.to) && doc.shape[tail.to] === K.CAPITALISED) tail.to++;
  }
  // "QVC Network Inc. mengatakan": the full stop of the short form
  const stop = tail.to;
  if (stop === p.to && doc.ch(stop) === 46 && SHORTENED.has(doc.word(i)) && doc.sentence[stop + 1] === doc.sentence[i])
    tail.to++;
  return {
    from,
    to: tail.to,
    value: describe(r, doc, board, {
      from,
      headTo: p.to,
      nameTo: p.to,
      tail,
      kind: p.value,
      full: null,
      acronym: null,
    }),
    confidence: 0.8,
  };
}

/** Indonesian words before a last word that is Indonesian too: "Pendirian Bank". */
function plain(r: Reader, doc: Doc, from: number, to: number): boolean {
  if (r.capital(doc, to + 1) && doc.is(to, r.head)) return true;
  for (let i = from; i < to; i++) if (analyzeWord(doc.word(i))[0]?.known !== true) return false;
  return true;
}

/** A capitalised word on the same line that is no title, office word or short name of a local body. */
function fits(r: Reader, doc: Doc, board: Board, i: number): boolean {
  if (i < 0 || doc.kind[i] !== K.WORD || (doc.shape[i] as number) < K.CAPITALISED) return false;
  if ((doc.gap[i + 1] as number) > K.SPACED || doc.zone[i] !== doc.zone[i + 1]) return false;
  if (r.isStop(doc, i) || board.at('date', i) || doc.longest(i, r.short)) return false;
  // Indonesian office words and titles stand before such a name, not in it: "Lembaga Riset X Studies"
  return !doc.is(i, r.field) && !doc.is(i, r.head) && !doc.is(i, r.office);
}

/** A site is an address after "laman", "di", "sumber"; elsewhere with a capital it is who runs it. */
export function site(r: Reader, doc: Doc, i: number): Found<OrganizationValue> | null {
  if ((doc.shape[i] as number) < K.CAPITALISED || doc.shape[i] === K.CAPITALS || r.title(doc, i)) return null;
  const text = doc.slice(i, i + 1);
  if (text.includes('/') || text.includes('@') || doc.kind[i - 1] !== K.WORD) return null;
  // "Slemankab.go.id": the address of a government that has a name
  if (r.link_(doc, i - 1) === 'address' || text.toLowerCase().endsWith('.go.id')) return null;
  return {
    from: i,
    to: i + 1,
    value: { name: text, base: text, acronym: null, kind: 'media', jurisdiction: null, core: fold(text) },
    confidence: 0.7,
  };
}
