// Items that carry figures: "1. …⏎2. …", "1) … 2) …", "(1) … (2) …", in lines or in one sentence.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { ListWords } from './classes';
import { type Item, trim } from './items';

/** Tokens that one numbered item may take. */
const REACH = 90;

/** The items that are numbered from token `i` on; null when `i` is no "1." or "1)". */
export function numberedItems(doc: Doc, w: ListWords, i: number): Item[] | null {
  let text = figure(doc, i, 1);
  if (text < 0) return bulleted(doc, w, i);
  const lines = i === 0 || (doc.gap[i] as number) >= K.LINE;
  const items: Item[] = [];
  for (let n = 2; ; n++) {
    let next = text;
    let found = -1;
    const stop = Math.min(doc.n, text + REACH);
    for (; next < stop; next++) {
      if (doc.zone[next] !== doc.zone[i]) break;
      const fresh = (doc.gap[next] as number) >= K.LINE;
      if (lines && !fresh) continue;
      found = figure(doc, next, n);
      if (found >= 0) break;
    }
    const end = found >= 0 ? next : lines ? lineEnd(doc, text) : doc.sentenceTo(text);
    const item = trim(doc, w, text, Math.min(end, lines ? lineEnd(doc, text) : end));
    if (!item) return null;
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
