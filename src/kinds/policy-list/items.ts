// From cuts to items: connectives in front and punctuation behind go, "dan lainnya" is no item.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { ListWords } from './classes';
import type { Separator } from './separators';

/** Tokens `[from, to)` of an item, and where it ends when that is inside its last token ("Rp5 triliun2. Provinsi …"). */
export type Item = [from: number, to: number, end?: number];

export function itemsOf(doc: Doc, w: ListWords, from: number, to: number, cuts: readonly Separator[]): Item[] {
  const out: Item[] = [];
  let start = from;
  for (const cut of cuts) {
    push(doc, w, out, start, cut.from);
    start = cut.to;
  }
  push(doc, w, out, start, to);
  return out;
}

function push(doc: Doc, w: ListWords, out: Item[], from: number, to: number): void {
  const item = trim(doc, w, from, to);
  if (!item) return;
  const rest = doc.longest(item[0], w.rest, item[1]);
  if (rest && (rest.to === item[1] || isWord(doc, rest.to, 'yang'))) return;
  // "dan sejumlah elemen lain"
  if (doc.is(item[0], w.indefinite) && doc.is(item[1] - 1, w.rest)) return;
  out.push(item);
}

export function trim(doc: Doc, w: ListWords, from: number, to: number): Item | null {
  let a = from;
  let b = to;
  for (let moved = true; moved && a < b; ) {
    moved = false;
    const lead = doc.longest(a, w.lead, b);
    // "lalu lintas" is traffic
    if (lead && lead.to < b && !isWord(doc, lead.to, 'lintas')) {
      a = lead.to;
      moved = true;
    }
    if (a < b && doc.kind[a] === K.PUNCTUATION && doc.ch(a) !== 40 && !isMark(doc.ch(a))) {
      a++;
      moved = true;
    }
  }
  while (b > a && closing(doc, b - 1)) b--;
  // "…, dan lain-lain": the rest hangs on the last item
  for (let k = b - 3; k < b; k++) {
    if (k <= a) continue;
    const rest = doc.longest(k, w.rest, b);
    if (rest && rest.to === b && doc.is(k - 1, w.joiner)) {
      b = k - 1;
      break;
    }
  }
  return b > a ? [a, b] : null;
}

/** Punctuation, and the joiner of the next item: "memiliki KTP; dan", "bersih; dan/atau". */
function closing(doc: Doc, i: number): boolean {
  if (doc.kind[i] === K.PUNCTUATION) return doc.ch(i) !== 41 && doc.ch(i) !== 37;
  return isWord(doc, i, 'dan') || isWord(doc, i, 'atau') || isWord(doc, i, 'serta');
}

function isMark(unit: number): boolean {
  return unit === 34 || unit === 0x201c || unit === 0x2018 || unit === 39;
}
