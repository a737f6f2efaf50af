// Which of the lines over the body is the headline, and what the others are: kicker, deck,
// unlabelled caption, the headline once more. Texts that open with prose have none.
import { foldTable } from '../../text/fold';
import type { Doc } from '../doc';
import * as K from '../kinds';
import { CAPTION, DECK, HEADLINE, isCapital, isStop, KICKER, type Line, rangeOf, type Sheet, TEXT } from './sheet';

export const LONGEST_HEADLINE = 34;
const LONGEST_CAPTION = 60;
const LONGEST_KICKER = 4;

export function headline(sheet: Sheet, body: number): void {
  const { doc, lines, structure } = sheet;
  const heads: Line[] = [];
  const end = body < 0 ? lines.length : body;
  for (let l = 0; l < end; l++) {
    const line = lines[l] as Line;
    if (line.role !== TEXT) continue;
    if (body < 0 && l + 1 < lines.length && !isHead(doc, line, heads.length)) break;
    if (body < 0 && l + 1 === lines.length) break;
    heads.push(line);
  }
  if (heads.length === 0 || (body < 0 && !hasBody(sheet, heads))) return;
  let at = 0;
  if (!structure.kicker && heads.length > 1 && isKicker(sheet, heads[0] as Line, heads[1] as Line)) {
    structure.kicker = give(doc, heads[0] as Line, KICKER);
    at = 1;
  } else if (heads.length > 1 && isCaption(sheet, heads[0] as Line) && !isCaption(sheet, heads[1] as Line)) {
    (heads[0] as Line).role = CAPTION;
    at = 1;
  }
  const first = heads[at] as Line;
  if (body >= 0 && !isHead(doc, first, 0) && heads.length === 1 && first.to - first.from > LONGEST_HEADLINE) return;
  structure.headline = give(doc, first, HEADLINE);
  for (let h = at + 1; h < heads.length; h++) {
    const line = heads[h] as Line;
    if (runsOn(doc, line)) break;
    if (isSame(doc, first, line) || isCaption(sheet, line)) line.role = CAPTION;
    else if (!structure.subheadline && !isStop(doc.ch(line.to - 1)) && line.to - line.from <= LONGEST_HEADLINE)
      structure.subheadline = give(doc, line, DECK);
  }
}

/** Whether the line is the first half of a sentence that the next line goes on with. */
function runsOn(doc: Doc, line: Line): boolean {
  return (
    line.to < doc.n && doc.gap[line.to] === K.LINE && doc.shape[line.to - 1] === K.SMALL && line.to - line.from > 6
  );
}

function give(doc: Doc, line: Line, role: number): { start: number; end: number } {
  line.role = role;
  return rangeOf(doc, line.from, line.to);
}

/** Whether the line can stand over a body: short and without a stop, or written like a title. */
function isHead(doc: Doc, line: Line, before: number): boolean {
  const size = line.to - line.from;
  if (size > 2 * LONGEST_HEADLINE) return false;
  const stop = isStop(doc.ch(line.to - 1)) && doc.ch(line.to - 1) !== 63;
  if (!stop && size <= LONGEST_HEADLINE) return true;
  if (before > 0 || (stop && (isProse(doc, line) || acts(doc, line)))) return false;
  return share(doc, line) >= (stop ? 0.7 : 0.8);
}

/** A line with a stop that is longer than headlines, or holds another stop: sentences full of names, no title. */
function isProse(doc: Doc, line: Line): boolean {
  if (line.to - line.from > LONGEST_HEADLINE) return true;
  for (let i = line.from + 3; i < line.to - 3; i++)
    if (doc.ch(i) === 46 && doc.kind[i] === K.PUNCTUATION && doc.gap[i + 1] === K.SPACED && isCapital(doc, i + 1)) {
      // "H. Hendra" is a name
      if ((doc.end[i - 1] as number) - (doc.start[i - 1] as number) > 4) return true;
    }
  return false;
}

/** "Gubernur A dan Wakil Gubernur B meluncurkan kartu.": a sentence full of names; titles write their verb with a capital. */
function acts(doc: Doc, line: Line): boolean {
  for (let i = line.from + 1; i < line.to; i++) {
    if (doc.shape[i] !== K.SMALL || (doc.end[i] as number) - (doc.start[i] as number) < 6) continue;
    const at = doc.start[i] as number;
    if (doc.units[at] === 109 && doc.units[at + 1] === 101 && ACTIVE.has(doc.units[at + 2] as number)) return true;
  }
  return false;
}

/** What follows "me" in a verb: m, n, l, r, w, y. */
const ACTIVE = new Set([109, 110, 108, 114, 119, 121]);

/** The share of the longer words that are written with a capital. */
export function share(doc: Doc, line: Line): number {
  let all = 0;
  let capitals = 0;
  for (let i = line.from; i < line.to; i++) {
    if (doc.kind[i] !== K.WORD || (doc.end[i] as number) - (doc.start[i] as number) < 4) continue;
    all++;
    if (isCapital(doc, i)) capitals++;
  }
  return all === 0 ? 0 : capitals / all;
}

/** A headline wants something under it. */
function hasBody({ doc, lines }: Sheet, heads: Line[]): boolean {
  const last = heads[heads.length - 1] as Line;
  return lines.some((line) => line.from >= last.to && line.role === TEXT && line.to - line.from > 8 && doc.n > 0);
}

/** A rubric or region line: much shorter than the headline right under it. */
function isKicker({ doc, words }: Sheet, line: Line, next: Line): boolean {
  const size = line.to - line.from;
  if (size > LONGEST_KICKER || isStop(doc.ch(line.to - 1))) return false;
  if (doc.longest(line.from, words.region, line.to)?.to === line.to) return true;
  return doc.gap[next.from] === K.LINE && next.to - next.from > size && !isStop(doc.ch(next.to - 1));
}

/** What a picture shows: people doing something, marks of where they stand, a photographer in brackets. */
function isCaption({ doc, words }: Sheet, line: Line): boolean {
  const size = line.to - line.from;
  if (size > LONGEST_CAPTION || size < 5) return false;
  let cue = false;
  for (let i = line.from; i < line.to; i++) {
    if (doc.ch(i) === 40 && isMark(doc.word(i + 1), doc.ch(i + 2))) return true;
    if (i > line.from && doc.shape[i] === K.SMALL && doc.longest(i, words.cue, line.to)) cue = true;
  }
  const last = doc.ch(line.to - 1);
  return cue && !isStop(last) && share(doc, line) < 0.8;
}

function isMark(word: string, after: number): boolean {
  return (
    [
      'kiri',
      'kanan',
      'tengah',
      'foto',
      'ist',
      'dok',
      'istimewa',
      'batik',
      'baju',
      'berdiri',
      'berjilbab',
      'dua',
      'tiga',
    ].includes(word) && after > 0
  );
}

/** Whether two lines are the same but for case and spacing. */
export function isSame(doc: Doc, a: Line, b: Line): boolean {
  if (a.to - a.from !== b.to - b.from) return false;
  const fold = foldTable();
  for (let i = 0; i < a.to - a.from; i++) {
    const p = doc.start[a.from + i] as number;
    const q = doc.start[b.from + i] as number;
    const size = (doc.end[a.from + i] as number) - p;
    if ((doc.end[b.from + i] as number) - q !== size) return false;
    for (let k = 0; k < size; k++)
      if (fold[doc.units[p + k] as number] !== fold[doc.units[q + k] as number]) return false;
  }
  return true;
}
