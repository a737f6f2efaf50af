// From neighbours to one expression: "Kamis" + "(13/12)" + "sekitar pukul 07.00" + "pagi" is one
// moment, "Selasa-Rabu" + "(12-13/11)" one stretch, "31 Januari" + "hingga" + "1 Februari 2024"
// a range. The rules read the parts; here they are put together.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Mention } from '../../rule/types';
import { COMMA, DOT, SLASH } from '../../text/codes';
import type { Draft, Fields } from './draft';
import { closes, isDash, isPunctuation, near, opens, through } from './read';
import { turnAt } from './rules/relative';
import type { Words } from './words';

export type Piece = Mention<Draft>;

/** Joins neighbours and takes in the small words around them; the weak that joined nothing are dropped. Changes the pieces in place. */
export function join(found: readonly Piece[], doc: Doc, t: Words, press: boolean): Piece[] {
  const moments: Piece[] = [];
  for (const piece of found) {
    const last = moments[moments.length - 1];
    if (last && piece.from < last.to) continue;
    before(piece, doc, t, press);
    // "Sabtu mendatang, 19 Juni": the turn stands between weekday and date
    if (piece.value.a.weekday && piece.value.shape === 'point') behind(piece, doc, t, press);
    if (!last || !fuse(last, piece, doc, t)) moments.push(piece);
  }
  const spans: Piece[] = [];
  for (const piece of moments) {
    const last = spans[spans.length - 1];
    if (!last || !stretch(last, piece, doc, t)) spans.push(piece);
  }
  const kept: Piece[] = [];
  for (const piece of spans) {
    const last = kept[kept.length - 1];
    if (last && piece.from < last.to) continue;
    const { to } = piece;
    before(piece, doc, t, press);
    behind(piece, doc, t, press);
    const { weak, a } = piece.value;
    // "April lalu" is a month where "April" alone may be a name; "malam hari" a time for those who tag every reference
    if (!weak || (piece.to > to && a.month > 0) || (press && a.part && doc.word(piece.to - 1) === 'hari'))
      kept.push(piece);
  }
  return kept;
}

/** Takes the right piece into the left where both say one moment; false when they say a thing twice or stand apart. */
function fuse(left: Piece, right: Piece, doc: Doc, t: Words): boolean {
  const gap = right.from - left.to;
  if (gap > 4 || !near(doc, right.from)) return false;
  const l = left.value;
  const r = right.value;
  if (!moment(l) || !moment(r)) return false;
  let open = false;
  let comma = false;
  for (let k = left.to; k < right.from; k++) {
    if (!near(doc, k)) return false;
    if (isPunctuation(doc, k, COMMA)) comma = true;
    else if (opens(doc, k) && !open) open = true;
    else if (isPunctuation(doc, k, SLASH) && l.a.weekday && gap === 1) open = true;
    else if (!(isDash(doc, k) && (opens(doc, k + 1) || k > left.to)) && !FILLERS.has(t.role(doc, k))) return false;
  }
  // "Selasa (29/6) sore itu": the date says which
  const sore =
    gap === 0 && l.a.day > 0 && r.a.part !== '' && r.a.base === 'last' && r.a.unit === 'D' && r.a.minutes < 0;
  if (sore) {
    l.a.part ||= r.a.part;
    reach(left, right.to - 1, doc);
    return true;
  }
  // a stretch of days and its hours are two things
  if (l.b && r.a.minutes >= 0 && !r.a.day) return false;
  // "dua hari kemudian, Senin (14/10)" says a day twice, in two ways
  if ((l.a.unit && dated(r.a) && counted(l)) || (r.a.unit && dated(l.a) && counted(r))) return false;
  // … and its weekday goes with the date in the bracket behind it
  if (l.a.unit && counted(l) && r.a.weekday && opens(doc, right.to) && doc.kind[right.to + 1] === K.NUMBER)
    return false;
  if (!agree(l.a, r.a, open) || (comma && r.a.part && !r.a.unit && r.a.minutes < 0)) return false;
  if (l.b && r.b ? !agree(l.b, r.b, true) : l.b && r.a.minutes < 0 && !r.a.part) return false;
  if (strength(r) > strength(l)) left.source = right.source;
  if (r.b) {
    l.shape = r.shape;
    if (l.b) unite(l.b, r.b);
    else l.b = r.b;
  }
  unite(l.a, r.a);
  l.weak = false;
  if (r.kind === 'time') l.kind = 'time';
  reach(left, open && closes(doc, right.to) ? right.to + 1 : right.to, doc);
  left.confidence = Math.max(left.confidence, right.confidence);
  return true;
}

/** Words that may stand between the parts of a moment: "sekitar", "pada", "tanggal", "lalu", "mendatang". */
const FILLERS = new Set(['about', 'at', 'day', 'past', 'future']);

function reach(piece: Piece, to: number, doc: Doc): void {
  piece.to = to;
  piece.end = doc.end[to - 1] as number;
}

/** A shift that counts or looks back to a date named before. */
function counted(d: Draft): boolean {
  return d.count !== 0 || (d.a.base === 'last' && d.a.shift !== 0);
}

function moment(d: Draft): boolean {
  return (d.shape === 'point' || d.shape === 'range' || d.shape === 'list') && !d.witness;
}

function strength(d: Draft): number {
  return (d.a.month ? 4 : 0) + (d.a.year >= 0 ? 2 : 0) + (d.a.minutes >= 0 ? 1 : 0);
}

function dated(f: Fields): boolean {
  return f.month > 0 || f.year >= 0 || f.day > 0 || f.code > 0 || f.holiday !== '';
}

/** Whether no slot (date, weekday, clock, part, shift) is filled twice and each goes with the other. */
function agree(l: Fields, r: Fields, apart: boolean): boolean {
  const lDate = dated(l);
  const rDate = dated(r);
  if ((lDate && rDate) || (l.weekday && r.weekday) || (l.minutes >= 0 && r.minutes >= 0)) return false;
  if ((l.part && r.part) || (l.unit && r.unit)) return false;
  // "Senin pekan lalu" is a day, and so may have a date behind it
  if ((l.unit && l.unit !== 'D' && !l.weekday) || (r.unit && r.unit !== 'D' && !inWeek(l, r, apart))) return false;
  // a date of months or years takes no weekday, clock or day word
  if (lDate && !l.day && fine(r)) return false;
  if (rDate && !r.day && fine(l)) return false;
  // "Senin" behind a full date starts something new unless it stands in brackets
  return !(lDate && r.weekday && !apart);
}

/** Whether a weekday and a week make a day: "Senin pekan lalu", "Sabtu malam pekan ini"; not "Senin, pekan lalu". */
function inWeek(l: Fields, r: Fields, apart: boolean): boolean {
  return r.unit === 'W' && r.base === 'reference' && l.weekday > 0 && !l.turn && l.minutes < 0 && !apart && !dated(l);
}

function fine(f: Fields): boolean {
  return f.weekday > 0 || f.minutes >= 0 || f.part !== '' || f.unit !== '';
}

function unite(l: Fields, r: Fields): void {
  if (dated(r)) {
    l.year = r.year;
    l.month = r.month;
    l.day = r.day;
    l.code = r.code;
    l.breadth = r.breadth;
  }
  if (r.weekday) l.weekday = r.weekday;
  if (r.minutes >= 0) {
    l.minutes = r.minutes;
    l.seconds = r.seconds;
    l.zone = r.zone;
  }
  if (r.part) l.part = r.part;
  if (r.unit) {
    l.unit = r.unit;
    l.shift = r.shift;
    l.base = r.base;
  }
  l.turn ||= r.turn;
}

/** Makes the left piece a range up to the right one where "hingga" or a dash stands between; false where it is none. */
function stretch(left: Piece, right: Piece, doc: Doc, t: Words): boolean {
  const l = left.value;
  const r = right.value;
  if (right.from - left.to > 6 || l.shape !== 'point' || r.shape !== 'point' || l.witness || r.witness) return false;
  if (l.weak && r.weak && !(opens(doc, left.from - 1) && closes(doc, right.to))) return false;
  let next = through(doc, t, left.to);
  // "Oktober ini sampai awal November"
  const turn = next < 0 && l.a.month > 0 ? turnAt(doc, t, left.to) : null;
  if (turn && !turn.last) next = through(doc, t, turn.to);
  if (next < 0 || !near(doc, right.from)) return false;
  if (next !== right.from && t.role(doc, next) === 'day') next++;
  if (next !== right.from) return false;
  const dash = isDash(doc, left.to);
  const { a } = l;
  const b = r.a;
  if (dash && (doc.zone[left.from] === K.DATELINE || !a.weekday !== !b.weekday || a.minutes >= 0 !== b.minutes >= 0))
    return false;
  const months = a.month > 0 && b.month > 0;
  if (!months && !(a.unit && b.unit && !dash) && !(a.year >= 0 && b.year >= 0) && !(a.weekday && b.weekday))
    return false;
  if (months) {
    // "Januari-Oktober tahun lalu"
    if (b.unit === 'Y' && !a.unit && a.year < 0) {
      a.unit = 'Y';
      a.shift = b.shift - (a.month > b.month ? 1 : 0);
    }
    if (a.year < 0) a.year = b.year >= 0 && a.month > b.month ? b.year - 1 : b.year;
    else if (b.year < 0) b.year = b.month < a.month ? a.year + 1 : a.year;
  }
  if (turn) a.turn = Math.sign(turn.shift);
  l.shape = 'range';
  l.b = b;
  l.weak = false;
  reach(left, right.to, doc);
  left.confidence = Math.min(left.confidence, right.confidence);
  return true;
}

/**
 * Takes in what stands before: "tanggal", "awal", "akhir"; before a length "sekitar", "kurang lebih".
 * Before a clock time or a year "sekitar" stays out, as the fillers between the parts of a moment do, but for articles of news sites.
 */
function before(piece: Piece, doc: Doc, t: Words, press: boolean): void {
  const d = piece.value;
  const f = d.a;
  const coarse = !f.day && (f.month > 0 || f.year >= 0 || (f.unit !== '' && f.unit !== 'D'));
  const about =
    d.shape === 'duration' || d.count !== 0 || (press && (coarse || (f.minutes >= 0 && !f.day && !f.weekday)));
  let { from } = piece;
  for (;;) {
    const dot = isPunctuation(doc, from - 1, DOT);
    if (!dot && !near(doc, from)) break;
    const { role } = t.at(doc, dot ? from - 2 : from - 1);
    if (role === 'day' ? f.day > 0 && !f.weekday : !dot && (role === 'edge' ? coarse : role === 'about' && about))
      from -= dot ? 2 : 1;
    else {
      const pair = about && !dot ? role + t.role(doc, from - 2) : '';
      if (pair === 'lessthan' || pair === 'thanless' || (press && (pair === 'sincethan' || pair === 'sinceless')))
        from -= 2;
      break;
    }
  }
  piece.from = from;
  piece.start = doc.start[from] as number;
}

/** Takes in what stands behind: "lalu", "yang akan datang", "tahun 2014 ini". */
function behind(piece: Piece, doc: Doc, t: Words, press: boolean): void {
  const { a, b } = piece.value;
  if (a.turn || a.current || b?.turn || !moment(piece.value)) return;
  if (a.unit !== '' && !dated(a) && !a.weekday) return;
  // "1 Januari 2015 nanti"
  const later = press && dated(a) && near(doc, piece.to) && t.role(doc, piece.to) === 'nanti';
  const turn = later ? { to: piece.to + 1, shift: 1, last: false } : turnAt(doc, t, piece.to);
  if (!turn) return;
  if (turn.last) {
    // "Minggu pagi itu"
    if (turn.shift || a.day || !(a.part || a.weekday)) return;
    a.base = 'last';
  } else if (turn.shift === 0 && a.day && a.month) return;
  else if (turn.shift === 0 && a.year >= 0 && !a.month) {
    // "grup yang muncul pada 2015 ini" of a later year points at the group
    if (piece.to - piece.from < 2 && doc.publishedAt && Number.parseInt(doc.publishedAt, 10) !== a.year) return;
    a.current = true;
  }
  a.turn = Math.sign(turn.shift);
  reach(piece, turn.to, doc);
}
