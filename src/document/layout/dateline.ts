// Finds the dateline ("SAMARINDA, Kominfo – ", "KOMPAS.com - ", "Jakarta, 3 Mei 2014 –",
// "Jakarta (ANTARA) -") at the head of one of the first lines, and cuts it into place,
// outlet and date.
import type { Doc } from '../doc';
import * as K from '../kinds';
import type { Dateline } from '../structure';
import { type DatelineHead, HEADS, readHead } from './dateline-head';
import { LONGEST_HEADLINE, share } from './headline';
import { CAPTION, isStop, type Line, META, rangeOf, type Sheet, TEXT } from './sheet';

/** Lines that may stand over the dateline: kicker, headline twice, deck, captions, bars. */
const DEEPEST = 12;
/** A body line without a closing stop is at least so long. */
const LONG = 30;
/** Share of words with a capital in a headline that only its dateline ends. */
const TITLE = 0.6;

/** The number of the line that the body opens with as its dateline shows, or -1. */
export function dateline(sheet: Sheet): number {
  const { doc, lines } = sheet;
  splitHeadline(sheet);
  let seen = 0;
  for (let l = 0; l < lines.length && seen < DEEPEST; l++) {
    const line = lines[l] as Line;
    if (line.role !== TEXT && line.role !== META && line.role !== CAPTION) continue;
    seen++;
    const from = firstToken(doc, line);
    const alone = line.to - from <= 12 && l + 1 < lines.length && !isStop(doc.ch(line.to - 1));
    const head = line.role === CAPTION ? null : readHead(sheet, from, line.to, alone);
    if (!head || (line.role === META && head.place.length === 0)) {
      // prose: the body has begun, and a dateline would have opened it
      if (line.role === TEXT && line.to - line.from > 2 * LONG && l > 0) return -1;
      continue;
    }
    const own = head.to >= line.to;
    if (own ? l === 0 || !startsBody(sheet, l + 1) : !isBody(sheet, line, head)) continue;
    line.role = TEXT;
    line.open = head.to;
    doc.zone.fill(K.DATELINE, from, head.to);
    sheet.structure.dateline = structureOf(doc, head, from);
    return l;
  }
  return -1;
}

/**
 * "Sekda Lanjutkan Sidak ke OPD PALEMBANG - Sekretaris Daerah …": a page that lost its line breaks has the headline before
 * the dateline. The place must be a region that we know, and what stands before it no prose.
 */
function splitHeadline(sheet: Sheet): void {
  const { doc, words, lines } = sheet;
  const l = lines.findIndex((line) => line.role === TEXT);
  const line = lines[l];
  if (!line || line.to - line.from < LONGEST_HEADLINE) return;
  const from = firstToken(doc, line);
  for (let k = from; k < from + LONGEST_HEADLINE; k++) {
    if (isStop(doc.ch(k)) && doc.ch(k) !== 63 && k > from + 2) return;
    if ((doc.shape[k] as number) < K.CAPITALISED) continue;
    const place = doc.longest(HEADS.has(doc.word(k)) ? k + 1 : k, words.region, line.to);
    if (!place) continue;
    const head = readHead(sheet, k, line.to, false);
    if (head?.place[0] !== k || head.place[1] !== place.to || doc.gap[head.to] === K.GLUED) continue;
    // the text opens with its dateline, or prose goes on: "Tol Palembang - Betung"
    if (k < from + 3 || (doc.shape[head.to] as number) < K.CAPITALISED || doc.longest(head.to, words.region)) return;
    if (!head.agency.length && doc.shape[k] !== K.CAPITALS) return;
    const title = { from: line.from, open: line.open, to: k, close: k, role: TEXT };
    if (share(doc, title) < TITLE) return;
    lines.splice(l, 1, title, { ...line, from: k, open: k });
    doc.gap[k] = K.LINE;
    return;
  }
}

function firstToken(doc: Doc, line: Line): number {
  let i = line.from;
  while (i < line.to && (doc.zone[i] === K.BOILERPLATE || doc.ch(i) === 42 || doc.ch(i) === 95)) i++;
  return i;
}

/** Whether the line is body text and no headline with a dash or a colon in it. */
function isBody({ doc, lines }: Sheet, line: Line, head: DatelineHead): boolean {
  if (lines.length === 1 || line.to - line.from >= LONG) return true;
  const last = doc.ch(line.to - 1);
  if (isStop(last) || last === 41 || last === 93) return true;
  return head.agency.length > 0 || line.from > 0;
}

function startsBody({ doc, lines }: Sheet, l: number): boolean {
  const next = lines[l] as Line | undefined;
  return next !== undefined && next.to - next.from >= 12 && (doc.shape[next.from] as number) !== K.SMALL;
}

function structureOf(doc: Doc, head: DatelineHead, from: number): Dateline {
  const part = (p: readonly number[]) => (p.length ? rangeOf(doc, p[0] as number, p[1] as number) : null);
  const place = part(head.place);
  const start = doc.start[from] as number;
  return {
    start,
    end: doc.end[head.end - 1] as number,
    place: place ?? { start, end: start },
    agency: part(head.agency),
    date: part(head.date),
  };
}
