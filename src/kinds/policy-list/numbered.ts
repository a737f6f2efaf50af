// Items that carry figures: "1. …⏎2. …", "1) … 2) …", "(1) … (2) …", in lines or in one sentence.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import type { ListWords } from './classes';
import { type Item, trim } from './items';

/** Tokens that one numbered item may take, and where only a boundary may end it; where items are headings, text stands between them. */
const REACH = 90;
const HEADED = 260;

/** Where an item ends and the text of the next one starts. */
interface Cut {
  /** The token of the next figure, or the one that the figure is glued to. */
  at: number;
  /** First token of the next item. */
  text: number;
  /** The code unit behind the item, when it is inside its last token. */
  end?: number;
}

/** The items that are numbered from token `i` on; null when `i` is no "1." or "1)". */
export function numberedItems(doc: Doc, w: ListWords, i: number): Item[] | null {
  const lines = i === 0 || (doc.gap[i] as number) >= K.LINE;
  let text = figure(doc, i, 1);
  const mark = text < 0 ? letter : figure;
  if (text < 0) text = letter(doc, i, 1);
  if (text < 0) return bulleted(doc, w, i);
  const items: Item[] = [];
  for (let n = 2; ; n++) {
    const found = nextMark(doc, text, n, lines, mark);
    if (!found && items.length === 0) return null;
    const end = found
      ? found.at + (found.end === undefined ? 0 : 1)
      : lines
        ? lineEnd(doc, text)
        : Math.min(doc.sentenceTo(text), text + HEADED);
    const item = trim(doc, w, text, unquoted(doc, text, Math.min(end, lines ? lineEnd(doc, text) : end)));
    // "1. Berdasarkan fasilitas, sebagai berikut:": what stands below is the list
    if (!item || (lines && doc.ch(item[1]) === 58 && (doc.gap[item[1] + 1] as number) >= K.LINE)) return null;
    if (found?.end !== undefined && item[1] === found.at + 1) item[2] = found.end;
    items.push(item);
    if (!found) return items;
    text = found.text;
  }
}

/** The mark of the `n`th item: on a line of its own where the first one is, or glued to the item before. */
function nextMark(
  doc: Doc,
  from: number,
  n: number,
  lines: boolean,
  mark: (doc: Doc, i: number, n: number) => number,
): Cut | null {
  const stop = Math.min(doc.n, from + HEADED);
  let ownLine = true;
  for (let at = from; at < stop; at++) {
    if (doc.zone[at] !== doc.zone[from - 1]) return null;
    const fresh = (doc.gap[at] as number) >= K.LINE;
    if (fresh) ownLine = false;
    // a figure far behind counts where the item before is closed
    if (lines ? fresh : at < from + REACH || closed(doc, at)) {
      const text = mark(doc, at, n);
      if (text >= 0) return { at, text };
    }
    if (ownLine && mark === figure && at > from) {
      const cut = glued(doc, at, n);
      if (cut) return cut;
    }
  }
  return null;
}

function closed(doc: Doc, i: number): boolean {
  const before = doc.ch(i - 1);
  return before === 46 || before === 59 || before === 41;
}

/** "… (APA)2. Kepala …", "… mandiri.7. WNI …", "Rp5 triliun2. Provinsi …": lines that lost their breaks. */
function glued(doc: Doc, i: number, n: number): Cut | null {
  if (doc.gap[i] === K.GLUED && doc.kind[i - 1] === K.PUNCTUATION && doc.ch(i - 1) !== 40) {
    const text = figure(doc, i, n);
    return text >= 0 && doc.gap[text] === K.SPACED ? { at: i, text } : null;
  }
  const kind = doc.kind[i];
  if (kind !== K.WORD && kind !== K.ORDINAL && kind !== K.ABBREVIATION) return null;
  if (doc.ch(i + 1) !== 46 || doc.gap[i + 1] !== K.GLUED || doc.gap[i + 2] !== K.SPACED) return null;
  let at = doc.end[i] as number;
  let value = 0;
  for (let ten = 1; at > (doc.start[i] as number) && isDigit(doc.units[at - 1]) && ten < 1000; at--, ten *= 10)
    value += ((doc.units[at - 1] as number) - 48) * ten;
  if (value !== n || at <= (doc.start[i] as number) + 1 || isDigit(doc.units[at - 1])) return null;
  return { at: i, text: i + 2, end: at };
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 48 && unit <= 57;
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

/** The token behind the `n`th letter with its point or bracket at token `i` ("a.", "b)", and "C." on a line of its own); -1 when there is none. */
function letter(doc: Doc, i: number, n: number): number {
  const size = (doc.end[i] as number) - (doc.start[i] as number);
  if (doc.kind[i] === K.ABBREVIATION)
    return size === 2 && doc.ch(i) === 64 + n && (doc.gap[i] as number) >= K.LINE && i + 1 < doc.n ? i + 1 : -1;
  if (i + 2 >= doc.n || size !== 1 || doc.ch(i) !== 96 + n) return -1;
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

/** Lines that open with one and the same bullet, or items of one line that it is glued between ("A 58,0- B 57,8- C"). */
function bulleted(doc: Doc, w: ListWords, i: number): Item[] | null {
  const bullet = doc.ch(i);
  if (bullet === 0 || !BULLETS.includes(String.fromCharCode(bullet)) || (doc.gap[i] as number) < K.LINE) return null;
  const items: Item[] = [];
  let at = i;
  while (at + 1 < doc.n && doc.ch(at) === bullet && doc.zone[at] === doc.zone[i] && items.length < 200) {
    const to = lineEnd(doc, at + 1);
    let from = at + 1;
    for (let k = from; k <= to; k++) {
      if (
        k < to &&
        !(doc.ch(k) === bullet && doc.gap[k + 1] === K.SPACED && (doc.gap[k] === K.GLUED || doc.ch(k - 1) === 59))
      )
        continue;
      const item = trim(doc, w, from, k);
      if (!item) return null;
      items.push(item);
      from = k + 1;
    }
    at = to;
  }
  return items.length >= 2 ? items : null;
}
