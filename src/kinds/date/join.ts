// From neighbours to one expression: "Kamis" + "(13/12)" + "sekitar pukul 07.00" + "pagi" is one
// moment, "Selasa-Rabu" + "(12-13/11)" one stretch, "31 Januari" + "hingga" + "1 Februari 2024"
// a range. The rules read the parts; here they are put together.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Mention } from '../../rule/types';
import type { Draft, Fields } from './draft';
import { COMMA, closes, isDash, isPunctuation, near, opens, STOP, through } from './read';
import { turnAt } from './rules/relative';
import type { Words } from './words';

export type Piece = Mention<Draft>;

/** Joins neighbours and takes in the small words around them; the weak that joined nothing are dropped. */
export function join(found: readonly Piece[], doc: Doc, t: Words): Piece[] {
  let pieces: Piece[] = [];
  for (const piece of found) {
    const last = pieces[pieces.length - 1];
    if (last && piece.from < last.to) continue;
    const start = before(piece, doc, t);
    // "Sabtu mendatang, 19 Juni": the turn stands between weekday and date
    const next = piece.value.a.weekday && piece.value.shape === 'point' ? behind(start, doc, t) : start;
    const joined = last && near(doc, next.from) ? fuse(last, next, doc, t) : null;
    if (joined) pieces[pieces.length - 1] = joined;
    else pieces.push(next);
  }
  pieces = reduce(pieces, (last, next) => (near(doc, next.from) ? stretch(last, next, doc, t) : null));
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept[kept.length - 1];
    if (last && piece.from < last.to) continue;
    const whole = behind(before(piece, doc, t), doc, t);
    // "April lalu" is a month where "April" alone may be a name
    if (!whole.value.weak || (whole.to > piece.to && whole.value.a.month > 0)) kept.push(whole);
  }
  return kept;
}

function reduce(pieces: readonly Piece[], merge: (last: Piece, next: Piece) => Piece | null): Piece[] {
  const out: Piece[] = [];
  for (const next of pieces) {
    const last = out[out.length - 1];
    const joined = last && merge(last, next);
    if (joined) out[out.length - 1] = joined;
    else out.push(next);
  }
  return out;
}

/** One moment from two pieces of it; null when they say the same thing twice or stand apart. */
function fuse(left: Piece, right: Piece, doc: Doc, t: Words): Piece | null {
  const l = left.value;
  const r = right.value;
  if (!moment(l) || !moment(r) || l.witness || r.witness) return null;
  let open = false;
  let comma = false;
  if (right.from - left.to > 4) return null;
  for (let k = left.to; k < right.from; k++) {
    if (!near(doc, k)) return null;
    if (isPunctuation(doc, k, COMMA)) comma = true;
    else if (opens(doc, k) && !open) open = true;
    else if (isDash(doc, k) && (opens(doc, k + 1) || k > left.to)) continue;
    else if (t.at(doc, k).role === 'about' || t.at(doc, k).role === 'at' || t.at(doc, k).role === 'day') continue;
    else return null;
  }
  // "dua hari kemudian, Senin (14/10)" says a day twice, in two ways
  if ((l.a.unit && dated(r.a) && counted(l)) || (r.a.unit && dated(l.a) && counted(r))) return null;
  const a = unite(l.a, r.a, open);
  if (!a) return null;
  if (comma && r.a.part && !r.a.unit && r.a.minutes < 0) return null;
  let b: Fields | null = null;
  if (l.b && r.b) b = unite(l.b, r.b, true);
  else if (l.b || r.b) b = r.b ?? (r.a.minutes >= 0 || r.a.part ? l.b : null);
  if ((l.b || r.b) && !b) return null;
  let to = right.to;
  if (open && closes(doc, to)) to++;
  const shape = r.b ? r.shape : l.shape;
  return {
    ...left,
    to,
    end: doc.end[to - 1] as number,
    source: strength(r) > strength(l) ? right.source : left.source,
    confidence: Math.max(left.confidence, right.confidence),
    value: { ...l, shape, a, b, weak: false, kind: l.kind === 'time' || r.kind === 'time' ? 'time' : 'date' },
  };
}

/** A shift that counts or looks back to a date named before. */
function counted(d: Draft): boolean {
  return d.count !== 0 || d.a.base === 'last';
}

function moment(d: Draft): boolean {
  return d.shape === 'point' || d.shape === 'range' || d.shape === 'list';
}

function strength(d: Draft): number {
  return (d.a.month ? 4 : 0) + (d.a.year >= 0 ? 2 : 0) + (d.a.minutes >= 0 ? 1 : 0);
}

const dated = (f: Fields): boolean => f.month > 0 || f.year >= 0 || f.day > 0 || f.code > 0 || f.holiday !== '';

/** The fields of both, null when both fill one slot: day, weekday, clock, part. */
function unite(l: Fields, r: Fields, apart: boolean): Fields | null {
  const lDate = dated(l);
  const rDate = dated(r);
  const lShift = l.unit !== '';
  const rShift = r.unit !== '';
  if (lDate && rDate) return null;
  if (l.weekday && r.weekday) return null;
  if (l.minutes >= 0 && r.minutes >= 0) return null;
  if (l.part && r.part) return null;
  if (lShift && rShift) return null;
  // a date of months or years takes no weekday, clock or day word
  if (lDate && !l.day && (r.weekday || r.minutes >= 0 || r.part || rShift)) return null;
  if (rDate && !r.day && (l.weekday || l.minutes >= 0 || l.part || lShift)) return null;
  if ((lShift && l.unit !== 'D') || (rShift && r.unit !== 'D')) return null;
  // "Senin" behind a full date starts something new unless it stands in brackets
  if (lDate && r.weekday && !apart) return null;
  const out: Fields = { ...l };
  if (rDate) {
    out.year = r.year;
    out.month = r.month;
    out.day = r.day;
    out.code = r.code;
    out.breadth = r.breadth;
  }
  if (r.weekday) out.weekday = r.weekday;
  if (r.minutes >= 0) {
    out.minutes = r.minutes;
    out.seconds = r.seconds;
    out.zone = r.zone;
  }
  if (r.part) out.part = r.part;
  if (rShift) {
    out.unit = r.unit;
    out.shift = r.shift;
    out.base = r.base;
  }
  out.turn = l.turn || r.turn;
  return out;
}

/** A range from two points with "hingga" or a dash between them. */
function stretch(left: Piece, right: Piece, doc: Doc, t: Words): Piece | null {
  const l = left.value;
  const r = right.value;
  if (
    l.shape !== 'point' ||
    r.shape !== 'point' ||
    (l.weak && r.weak && !enclosed(left, right, doc)) ||
    l.witness ||
    r.witness
  )
    return null;
  let next = through(doc, t, left.to);
  if (next < 0) return null;
  if (next !== right.from && t.at(doc, next).role === 'day') next++;
  if (next !== right.from) return null;
  const dash = isDash(doc, left.to);
  if (dash && (doc.zone[left.from] === K.DATELINE || !l.a.weekday !== !r.a.weekday)) return null;
  if (!l.a.minutes !== !r.a.minutes && dash) return null;
  const a = { ...l.a };
  const b = { ...r.a };
  const months = a.month > 0 && b.month > 0;
  if (!months && !(a.unit && b.unit && !dash) && !(a.year >= 0 && b.year >= 0) && !(a.weekday && b.weekday))
    return null;
  if (months) {
    if (a.year < 0) a.year = b.year >= 0 && a.month > b.month ? b.year - 1 : b.year;
    else if (b.year < 0) b.year = b.month < a.month ? a.year + 1 : a.year;
  }
  return {
    ...left,
    to: right.to,
    end: right.end,
    confidence: Math.min(left.confidence, right.confidence),
    value: { ...l, shape: 'range', a, b, weak: false },
  };
}

function enclosed(left: Piece, right: Piece, doc: Doc): boolean {
  return opens(doc, left.from - 1) && closes(doc, right.to);
}

/** Takes in what stands before: "tanggal", "awal", "akhir", "sekitar". */
function before(piece: Piece, doc: Doc, t: Words): Piece {
  const f = piece.value.a;
  let from = piece.from;
  for (;;) {
    // "kurang lebih", "lebih kurang"
    const double = near(doc, from) && isAbout(piece.value) && moreOrLess(t, doc, from);
    if (double) {
      from -= 2;
      break;
    }
    const dot = isPunctuation(doc, from - 1, STOP) && t.at(doc, from - 2).role === 'day';
    const role = dot ? 'day' : near(doc, from) ? t.at(doc, from - 1).role : '';
    const takes =
      (role === 'day' && f.day > 0 && !f.weekday) ||
      (role === 'edge' && !f.day && (f.month > 0 || f.year >= 0 || (f.unit !== '' && f.unit !== 'D'))) ||
      (role === 'about' && isAbout(piece.value));
    if (!takes) break;
    from -= dot ? 2 : 1;
  }
  return from === piece.from ? piece : { ...piece, from, start: doc.start[from] as number };
}

function isAbout(d: Draft): boolean {
  return d.a.minutes >= 0 || d.shape === 'duration' || d.count !== 0;
}

function moreOrLess(t: Words, doc: Doc, i: number): boolean {
  const pair = [t.at(doc, i - 1).role, t.at(doc, i - 2).role];
  return pair.includes('less') && pair.includes('than');
}

/** Takes in what stands behind: "lalu", "yang akan datang", "tahun 2014 ini". */
function behind(piece: Piece, doc: Doc, t: Words): Piece {
  const { a, shape } = piece.value;
  if (a.turn || a.current || piece.value.witness || piece.value.b?.turn) return piece;
  if ((shape !== 'point' && shape !== 'range') || (a.unit !== '' && !dated(a) && !a.weekday)) return piece;
  const turn = turnAt(doc, t, piece.to);
  if (!turn || turn.last) {
    if (!turn || turn.shift || a.day || !(a.part || a.weekday)) return piece;
    return extend({ ...piece, value: { ...piece.value, a: { ...a, base: 'last' } } }, doc, turn.to, 0);
  }
  if (turn.shift === 0 && a.day && a.month) return piece;
  if (turn.shift === 0 && a.year >= 0 && !a.month)
    return extend({ ...piece, value: { ...piece.value, a: { ...a, current: true } } }, doc, turn.to, 0);
  if (turn.shift > 0 && a.year >= 0 && a.minutes < 0 && a.day) return extend(piece, doc, turn.to, 1);
  return extend(piece, doc, turn.to, turn.shift);
}

function extend(piece: Piece, doc: Doc, to: number, turn: number): Piece {
  const a = { ...piece.value.a, turn };
  return { ...piece, to, end: doc.end[to - 1] as number, value: { ...piece.value, a } };
}
