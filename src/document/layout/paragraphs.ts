// The body in paragraphs. A line break inside a sentence is a hard wrap, not an end: the
// lines are joined again. Where a break does end a paragraph, the gap before the next
// token says so, for whoever cuts sentences and matches phrases after this.

import { COLON, DOT } from '../../text/codes';
import type { Doc } from '../doc';
import * as K from '../kinds';
import type { DocumentClasses } from '../words';
import { CAPTION, CREDIT, isCapital, isStop, type Line, type Sheet, TEXT } from './sheet';

const CLOSERS = new Set([34, 39, 41, 93, 0x201d, 0x2019, 0xbb]);

export function paragraphs({ doc, words, lines, structure }: Sheet): void {
  let start = -1;
  let end = -1;
  let before: Line | undefined;
  const flush = (): void => {
    if (start >= 0) structure.paragraphs.push({ start: doc.start[start] as number, end: doc.end[end - 1] as number });
    start = -1;
  };
  for (const line of lines) {
    if (line.role === CAPTION) caption(line);
    if (before)
      doc.gap[line.from] = before.role === line.role && isWrap(doc, words, before, line) ? K.LINE : K.PARAGRAPH;
    before = line;
    if (line.role !== TEXT) {
      if (line.role !== CREDIT) flush();
      continue;
    }
    const open = firstOf(doc, line);
    if (open >= line.close) continue;
    if (start >= 0 && doc.gap[line.from] === K.PARAGRAPH) flush();
    if (start < 0) start = open;
    end = line.close;
  }
  flush();

  function caption(line: Line): void {
    let { open, close } = line;
    while (close > open && (doc.zone[close - 1] as number) === K.CREDIT) close--;
    if (close > open && close === line.to && doc.ch(close - 1) === 41 && doc.ch(line.from) === 40 && open > line.from)
      close--;
    if (close > open) structure.captions.push({ start: doc.start[open] as number, end: doc.end[close - 1] as number });
    open = close;
  }
}

/** The first token behind the dateline and behind furniture. */
function firstOf(doc: Doc, line: Line): number {
  let i = line.open;
  while (i < line.close && doc.zone[i] === K.BOILERPLATE) i++;
  return i;
}

/** Whether the break between two lines is a hard wrap inside a sentence. */
function isWrap(doc: Doc, words: DocumentClasses, before: Line, line: Line): boolean {
  if (before.close < before.to) return false;
  let last = before.to - 1;
  while (last > before.from && CLOSERS.has(doc.ch(last))) last--;
  const ch = doc.ch(last);
  // "Dr.⏎Budi": an abbreviation's point
  if (ch === DOT && doc.value(last - 1, words.point) === '' && before.to - before.from > 3) return true;
  if (isStop(ch) && doc.kind[last] === K.PUNCTUATION) return false;
  if (before.open === before.to || ch === COLON || ch === 59) return false;
  const first = line.from;
  if (isMarker(doc, first)) return false;
  const open = doc.is(last, words.open);
  if ((doc.shape[first] === K.SMALL && doc.kind[first] === K.WORD) || doc.ch(first) === 40)
    return open || before.to - before.from > 3;
  if (doc.gap[first] === K.PARAGRAPH) return false;
  // the next word has a capital: a name may be cut, so look for a line that cannot end here
  if (open) return true;
  if (doc.shape[last] === K.SMALL || ch === 44) return before.to - before.from > 5;
  return isCapital(doc, first) && before.to - before.from > 8 && !isStop(doc.ch(line.to - 1)) === false;
}

/** "1.", "a)", "-", "•": an item of a list on its own line. */
function isMarker(doc: Doc, i: number): boolean {
  if (doc.kind[i] === K.PUNCTUATION || doc.kind[i] === K.SYMBOL) return doc.ch(i) !== 40;
  const size = (doc.end[i] as number) - (doc.start[i] as number);
  const after = doc.ch(i + 1);
  return size <= 2 && (after === 46 || after === 41) && doc.gap[i + 1] === K.GLUED;
}
