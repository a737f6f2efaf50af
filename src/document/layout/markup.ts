// HTML and Markdown that a text was copied with: tags, entities, image links. The text
// stays as given; the tokens of the markup are furniture, so that no name runs into them.

import { AMPERSAND, CLOSE, CLOSE_SQUARE, HASH, OPEN, OPEN_SQUARE, SEMICOLON, STAR } from '../../text/codes';
import type { Doc } from '../doc';
import * as K from '../kinds';
import { isStop, type Line, type Sheet } from './sheet';

const LESS = 60;
const GREATER = 62;
const BANG = 33;
const BACKSLASH = 92;
const LOW = 95;
/** The longest tag, in tokens, that is looked for. */
const LONGEST = 60;

export function markup(sheet: Sheet): void {
  const { doc } = sheet;
  const { kind, start, units, n } = doc;
  for (let i = 0; i < n; i++) {
    if (kind[i] !== K.PUNCTUATION) continue;
    const ch = units[start[i] as number] as number;
    let end = 0;
    if (ch === LESS) end = tag(doc, i);
    else if (ch === AMPERSAND) end = entity(doc, i);
    else if (ch === BANG || ch === OPEN_SQUARE) end = link(doc, i);
    else if (ch === BACKSLASH) end = lostBreak(doc, i);
    if (end === 0) continue;
    doc.zone.fill(K.BOILERPLATE, i, end);
    i = end - 1;
  }
  strip(sheet);
}

/** Lines begin and end with their text: tags, "# " and "**" round it are none of it, and a line of them alone is no line. */
function strip({ doc, lines }: Sheet): void {
  let kept = 0;
  for (const line of lines) {
    let { from, to } = line;
    while (from < to && (doc.zone[from] === K.BOILERPLATE || isMarker(doc, from, line))) from++;
    while (to > from && (doc.zone[to - 1] === K.BOILERPLATE || isMarker(doc, to - 1, line))) to--;
    if (from === line.from && to === line.to) {
      lines[kept++] = line;
      continue;
    }
    doc.zone.fill(K.BOILERPLATE, line.from, from);
    doc.zone.fill(K.BOILERPLATE, to, line.to);
    if (from < to) lines[kept++] = { ...line, from, open: from, to, close: to };
  }
  // furniture reads the lines of a text that is nothing else
  if (kept > 0) lines.length = kept;
}

/** "#" of a heading, "**" and "__" of bold type, at the edge of a line. */
function isMarker(doc: Doc, i: number, line: Line): boolean {
  const ch = doc.ch(i);
  if (ch === HASH) return doc.kind[i] !== K.HASHTAG && i < line.from + 6;
  if (ch !== STAR && ch !== LOW) return false;
  const pair = (j: number): boolean => j >= line.from && j < line.to && doc.ch(j) === ch;
  return (pair(i + 1) && doc.gap[i + 1] === K.GLUED) || (pair(i - 1) && doc.gap[i] === K.GLUED);
}

/** `<strong>`, `</p>`, `<a href="…">` */
function tag(doc: Doc, i: number): number {
  const next = doc.ch(i + 1);
  if (doc.gap[i + 1] !== K.GLUED || !(next === 47 || doc.kind[i + 1] === K.WORD)) return 0;
  for (let j = i + 1; j < doc.n && j < i + LONGEST; j++) {
    if (doc.ch(j) === GREATER) return j + 1;
    if (doc.ch(j) === LESS || (doc.gap[j] as number) >= K.LINE) return 0;
  }
  return 0;
}

/** `&nbsp;`, `&amp;nbsp;`, `&#8220;` */
function entity(doc: Doc, i: number): number {
  for (let j = i + 1; j < doc.n && j <= i + 5 && doc.gap[j] === K.GLUED; j++) {
    if (doc.ch(j) !== SEMICOLON) continue;
    // a doubly escaped entity goes on after the semicolon: `&amp;nbsp;`
    const short = doc.shape[j + 1] === K.SMALL && doc.gap[j + 1] === K.GLUED;
    return short && doc.gap[j + 2] === K.GLUED && doc.ch(j + 2) === SEMICOLON ? j + 3 : j + 1;
  }
  return 0;
}

/** `![alt](address)`, and shortcodes such as `[ad_2]` or `[gallery ids="…"]` */
function link(doc: Doc, i: number): number {
  const image = isStop(doc.ch(i));
  const open = image ? i + 1 : i;
  if (doc.ch(open) !== OPEN_SQUARE || (image && doc.gap[open] !== K.GLUED)) return 0;
  for (let j = open + 1; j < doc.n && j < i + LONGEST && (doc.gap[j] as number) < K.LINE; j++) {
    if (doc.ch(j) !== CLOSE_SQUARE) continue;
    if (doc.ch(j + 1) !== OPEN || doc.gap[j + 1] !== K.GLUED) return isShortcode(doc, open, j) ? j + 1 : 0;
    if (!image) return 0;
    for (let k = j + 2; k < doc.n && k < j + LONGEST && (doc.gap[k] as number) < K.LINE; k++)
      if (doc.ch(k) === CLOSE) return k + 1;
    return 0;
  }
  return 0;
}

function isShortcode(doc: Doc, open: number, close: number): boolean {
  const name = doc.text.slice(doc.start[open + 1], doc.end[open + 1]);
  const inside = doc.text.slice(doc.start[open], doc.end[close]);
  return /^(?:ad|caption|gallery|embed|video|Gambas)$/u.test(name) && /[_=:]/u.test(inside);
}

/** A line break that lost its meaning on the way: `\r\n` as four letters. */
function lostBreak(doc: Doc, i: number): number {
  if (doc.gap[i + 1] !== K.GLUED) return 0;
  const word = doc.word(i + 1);
  return word === 'r' || word === 'n' || word === 't' ? i + 2 : 0;
}
