// "kata Karim saat dikonfirmasi, Senin (27/2/2023)": the day on which people spoke. The hours of the story that goes on
// behind it are those of the day named before, and "kemarin" in what they said counts from it.
import type { Doc } from '../../../document/doc';
import { markEnd } from '../../../document/marks';
import { COMMA, DOT } from '../../../text/codes';
import { weekdayOf } from '../calendar';
import type { Known } from '../extra';
import type { Piece } from '../join';
import { numberOf, recent } from '../point';
import { closes, isPunctuation, opens } from '../read';

/** How many tokens before the day the verb may stand. */
const FAR = 25;
/** How many tokens behind what was said the day may stand. */
const REACH = 60;

/** Whether the day at token `i` says when somebody spoke: behind a comma, with a word of speaking before it in the sentence. */
export function isSaid(doc: Doc, i: number): boolean {
  if (!isPunctuation(doc, i - 1, COMMA)) return false;
  const said = doc.lexicon.cls('said-word');
  const from = Math.max(doc.sentenceFrom(i), i - FAR);
  for (let k = i - 2; k >= from && !isPunctuation(doc, k, DOT); k--) if (doc.is(k, said)) return true;
  return false;
}

/** What was found of a text: the days of speaking, in text order. */
const known = new WeakMap<Known, readonly Spoken[]>();

interface Spoken {
  readonly from: number;
  readonly day: number;
}

/** Every day on which somebody spoke, as far as it lies in the week before the text. */
function spokenDays(c: Known): readonly Spoken[] {
  const found = known.get(c);
  if (found) return found;
  const out: Spoken[] = [];
  for (const piece of c.pieces) {
    const f = piece.value.a;
    // "Minggu (26/2) kemarin" is dated
    if (!f.weekday || (f.unit && !f.day) || !isSaid(c.doc, piece.from)) continue;
    const day = f.day && f.month ? numberOf(c, piece) : f.day ? Number.NaN : lastWeekday(c, f.weekday);
    if (recent(c, day)) out.push({ from: piece.from, day });
  }
  known.set(c, out);
  return out;
}

function lastWeekday(c: Known, weekday: number): number {
  const day = c.reference?.day ?? Number.NaN;
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/**
 * The day from which the piece counts: for what is set in brackets that of the writer, and so where the weekday of the piece
 * does not fall on that of the speaker; null where nothing tells.
 */
export function spoken(c: Known, piece: Piece, quoted: boolean): number | null {
  const own = c.reference?.day ?? null;
  if (opens(c.doc, piece.from - 1) && closes(c.doc, piece.to)) return own;
  const day = speaking(c, piece.from, quoted);
  const { weekday, shift } = piece.value.a;
  return day && weekday && weekdayOf(day + shift) !== weekday ? own : day;
}

/**
 * The day on which what stands at token `at` was said: that of the sentence, behind the marks that close the speech or before it;
 * for speech between marks else that of the speaker before, then of the one behind.
 */
function speaking(c: Known, at: number, quoted: boolean): number | null {
  const { doc } = c;
  const days = spokenDays(c);
  if (days.length === 0) return null;
  let behind = 0;
  for (let end = days.length; behind < end; ) {
    const middle = (behind + end) >> 1;
    if ((days[middle] as Spoken).from > at) end = middle;
    else behind = middle + 1;
  }
  const next = days[behind];
  const before = days[behind - 1];
  if (next && belongs(doc, at, next.from, quoted)) return next.day;
  if (before && (quoted || before.from >= doc.sentenceFrom(at))) return before.day;
  return (quoted && next?.day) || null;
}

/** Whether the attribution at token `to` is that of what stands at token `at`: in one sentence, or behind the closing mark of the speech. */
function belongs(doc: Doc, at: number, to: number, quoted: boolean): boolean {
  if (to - at > REACH) return false;
  if (!quoted) return doc.sentenceFrom(to) <= at;
  let marks = 0;
  for (let k = at; k < to; ) {
    const end = markEnd(doc, k);
    if (end > 0) marks++;
    k = end || k + 1;
  }
  return marks === 1;
}
