// Items that carry figures: "1. …⏎2. …", "1) … 2) …", "(1) … (2) …", in lines or in one sentence.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import type { ListWords } from './classes';
import { type Item, trim } from './items';

/** Tokens that one numbered item may take; where items are headings, text stands between them. */
const REACH = 90;
const HEADED = 260;

/** The items that are numbered from token `i` on; null when `i` is no "1." or "1)". */
export function numberedItems(doc: Doc, w: ListWords, i: number): Item[] | null {
  const lines = i === 0 || (doc.gap[i] as number) >= K.LINE;
  let text = figure(doc, i, 1);
  const mark = text < 0 ? letter : figure;
  if (text < 0) text = letter(doc, i, 1);
  if (text < 0) return bulleted(doc, w, i);
  const items: Item[] = [];
  for (let n = 2; ; n++) {
    let next = text;
    let found = -1;
    const stop = Math.min(doc.n, text + (lines ? HEADED : REACH));
    for (; next < stop; next++) {
      if (doc.zone[next] !== doc.zone[i]) break;
      const fresh = (doc.gap[next] as number) >= K.LINE;
      if (lines && !fresh) continue;
      found = mark(doc, next, n);
      if (found >= 0) break;
    }
    const end = found >= 0 ? next : lines ? lineEnd(doc, text) : doc.sentenceTo(text);
    const item = trim(doc, w, text, unquoted(doc, text, Math.min(end, lines ? lineEnd(doc, text) : end)));
    // "1. Berdasarkan fasilitas, sebagai berikut:": what stands below is the list
    if (!item || (lines && doc.ch(item[1]) === 58 && (doc.gap[item[1] + 1] as number) >= K.LINE)) return null;
    items.push(item);
    if (found < 0) return items.length >= 2 ? items : null;
    text = found;
  }
}

/** The token behind the figure `n` with its point or bracket at token `i`; -1 when there is none. */
function figure(doc: Doc, i: number, n: number): number {
  const open = doc.ch(i) === 40 ? 1 : 0;
  const at = i + open;
  if (at + 1 >= doc.n || doc.kind[at] !== K.NUMBER) return -1;
  const mark = doc.ch(at + 1);
  if (doc.gap[at + 1] !== K.GLUED || !(mark === 41 || (mark === 46 && !open))) return -1;
  if ((doc.end[at] as number) - (doc.start[at] as number) > 2 || Number(doc.slice(at, at + 1)) !== n) return -1;
  return at + 2 < doc.n ? at + 2 : -1;
}

/** The token behind the `n`th letter with its point or bracket at token `i` ("a.", "b)"); -1 when there is none. */
function letter(doc: Doc, i: number, n: number): number {
  if (i + 2 >= doc.n || (doc.end[i] as number) - (doc.start[i] as number) !== 1 || doc.ch(i) !== 96 + n) return -1;
  const mark = doc.ch(i + 1);
  return doc.gap[i + 1] === K.GLUED && (mark === 41 || mark === 46) && doc.gap[i + 2] === K.SPACED ? i + 2 : -1;
}

/** Before a quotation mark that closes what an earlier item or the announcement opened: "…; b. C," tulis X. */
function unquoted(doc: Doc, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const mark = markAt(doc, i);
    if (mark) return mark.side < 0 ? i : to;
  }
  return to;
}

function lineEnd(doc: Doc, i: number): number {
  let to = i + 1;
  while (to < doc.n && (doc.gap[to] as number) < K.LINE) to++;
  return to;
}

const BULLETS = '•·▪●-–*';

/** Lines that open with one and the same bullet. */
function bulleted(doc: Doc, w: ListWords, i: number): Item[] | null {
  const bullet = doc.ch(i);
  if (bullet === 0 || !BULLETS.includes(String.fromCharCode(bullet)) || (doc.gap[i] as number) < K.LINE) return null;
  const items: Item[] = [];
  let at = i;
  while (at + 1 < doc.n && doc.ch(at) === bullet && doc.zone[at] === doc.zone[i] && items.length < 200) {
    const to = lineEnd(doc, at + 1);
    const item = trim(doc, w, at + 1, to);
    if (!item) return null;
    items.push(item);
    at = to;
  }
  return items.length >= 2 ? items : null;
}
