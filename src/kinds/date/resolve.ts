// From drafts to plain values: EDTF, TIMEX3, anchor, conflict.
import type { Doc } from '../../document/doc';
import type { DateValue } from '../../values';
import { type Civil, civil, dayNumber, weekdayOf } from './calendar';
import { Context } from './context';
import { type Draft, type Fields, fields } from './draft';
import { edtf } from './edtf';
import type { Extra } from './extra';
import type { Piece } from './join';
import { type Moment, onTheClock, Resolved } from './moment';
import { plain } from './plain';
import { point } from './point';
import { weekRange } from './shift';
import { period, timex } from './timex';
import type { Words } from './words';

/** The values of the pieces of a document, in their order; null for what turns out to be none. */
export function resolve(
  doc: Doc,
  t: Words,
  pieces: readonly Piece[],
  press: boolean,
  extra?: Extra,
): (DateValue | null)[] {
  const c = new Context(doc, t, pieces, extra);
  return pieces.map((piece, i) => {
    c.next = pieces[i + 1];
    const d = piece.value;
    if (d.shape === 'duration' || d.shape === 'set') return lasting(d);
    if (d.shape === 'vague') return d.press && !press ? null : ready(c, d);
    if (d.shape === 'whole') return extra?.whole(d) ?? null;
    return d.witness ? (extra?.anniversary(d) ?? null) : dated(c, piece);
  });
}

function dated(c: Context, piece: Piece): DateValue {
  const d = piece.value;
  const first = point(c, d.a, piece);
  const second = d.b ? end(c, d.b, first, piece) : null;
  // "tahun sebelumnya" looks back once, however often it is said
  if ((d.a.base !== 'last' || d.a.shift >= 0 || d.count) && !c.said(piece)) c.remember((second ?? first).moment);
  const out: DateValue = {
    kind: d.kind,
    value: first.moment.week ? weekRange(first.moment) : edtf(first.moment),
    timex3: timex(c.dayed(first.moment)),
    anchor: first.anchor,
    weekdayConflict: first.conflict || (second?.conflict ?? false),
  };
  if (second) {
    const b = edtf(second.moment);
    const ends = out.value && b ? `${out.value}${d.shape === 'list' ? ',' : '/'}${b}` : null;
    out.value = ends && d.shape === 'list' ? `{${ends}}` : ends;
    // "pukul 23.00-01.00" ends on the next day
    const last = c.dayed(second.moment);
    if (last !== second.moment && last.day && last.minutes < first.moment.minutes) last.set(nextDay(last));
    out.timex3 = `${out.timex3}/${timex(last)}`;
    if (d.a.unit === 'W' && d.a.weekday === 6 && first.moment.day) {
      first.moment.week = 1;
      out.timex3 = `${timex(first.moment)}-WE`;
    }
  }
  if (first.candidates && !second) out.candidates = first.candidates;
  const suggestion = first.suggestion ?? second?.suggestion;
  if (suggestion) out.suggestion = suggestion;
  return out;
}

function nextDay({ year, month, day }: Moment): Civil {
  return civil(dayNumber(year, month, day) + 1);
}

/** The end of a range, which takes from its beginning what it does not say. */
function end(c: Context, given: Fields, first: Resolved, piece: Piece): Resolved {
  const b = fields(given);
  const m = first.moment;
  if (b.year < 0 && b.month && m.year >= 0) b.year = m.year + (b.month < m.month ? 1 : 0);
  if (b.weekday && !b.month && !b.day && m.day) {
    const start = dayNumber(m.year, m.month, m.day);
    const days = start + ((b.weekday - weekdayOf(start) + 7) % 7);
    return new Resolved(m.on(civil(days)), first.anchor);
  }
  if (b.minutes >= 0 && !b.month) {
    const clock = m.on(m);
    clock.minutes = onTheClock(b);
    if (clock.minutes < m.minutes && m.day) clock.set(nextDay(m));
    clock.seconds = b.seconds;
    clock.zone = b.zone || piece.value.a.zone;
    const out = new Resolved(clock, first.anchor);
    out.conflict = first.conflict;
    return out;
  }
  return point(c, b, piece);
}

function ready(c: Context, d: Draft): DateValue {
  const year = c.reference?.date.year ?? 'XXXX';
  return plain(d.kind, null, d.ready.startsWith('-') ? `${year}${d.ready}` : d.ready, 'none');
}

function lasting(d: Draft): DateValue {
  // TimeML tags both figures of "2-3 menit"; one value can only be that of the first
  const first = period(d.count, d.per) + d.more;
  const value = d.count < 0 ? null : d.most > 0 ? `${first}/${period(d.most, d.per)}` : first;
  if (d.ready || d.shape !== 'set' || !d.a.weekday) return plain(d.kind, value, d.ready || first, 'explicit');
  const days = `XXXX-WXX-${d.a.weekday}`;
  return plain(d.kind, value, d.b ? `${days}/XXXX-WXX-${d.b.weekday}` : days, 'explicit');
}
