// From drafts to plain values: EDTF, TIMEX3, anchor, conflict.
import type { Doc } from '../../document/doc';
import type { DateValue } from '../../values';
import { civil, dayNumber, weekdayOf } from './calendar';
import { Context } from './context';
import type { Draft, Fields } from './draft';
import { edtf } from './edtf';
import { fromHijri, hijriYear } from './hijri';
import type { Piece } from './join';
import { blank, onTheClock, type Resolved } from './moment';
import { point } from './point';
import { weekRange } from './shift';
import { period, timex } from './timex';
import type { Words } from './words';

/** The values of the pieces of a document, in their order; null for what turns out to be none. */
export function resolve(
  doc: Doc,
  t: Words,
  pieces: readonly Piece[],
  spans: readonly [number, number][] = [],
): (DateValue | null)[] {
  const c = new Context(doc, t, pieces, spans);
  return pieces.map((piece, i) => {
    c.next = pieces[i + 1];
    const d = piece.value;
    if (d.shape === 'duration' || d.shape === 'set') return lasting(d);
    // in speech "sekarang" and "saat itu" are fillers
    if (d.shape === 'vague') return d.ready.endsWith('_REF') && c.quoted(piece) ? null : ready(c, d);
    if (d.shape === 'whole') return whole(d);
    return d.witness ? anniversary(d) : dated(c, piece);
  });
}

function dated(c: Context, piece: Piece): DateValue {
  const d = piece.value;
  const first = point(c, d.a, piece);
  const second = d.b ? end(c, d.b, first, piece) : null;
  c.remember((second ?? first).moment);
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
    out.timex3 = `${out.timex3}/${timex(c.dayed(second.moment))}`;
  }
  if (first.candidates && !second) out.candidates = first.candidates;
  const suggestion = first.suggestion ?? second?.suggestion;
  if (suggestion) out.suggestion = suggestion;
  return out;
}

/** The end of a range, which takes from its beginning what it does not say. */
function end(c: Context, given: Fields, first: Resolved, piece: Piece): Resolved {
  const b = { ...given };
  const m = first.moment;
  if (b.year < 0 && b.month && m.year >= 0) b.year = m.year + (b.month < m.month ? 1 : 0);
  if (b.weekday && !b.month && !b.day && m.day) {
    const start = dayNumber(m.year, m.month, m.day);
    const days = start + ((b.weekday - weekdayOf(start) + 7) % 7);
    return { ...first, conflict: false, moment: { ...m, ...civil(days) } };
  }
  if (b.minutes >= 0 && !b.month) {
    const clock = { minutes: onTheClock(b), seconds: b.seconds, zone: b.zone || piece.value.a.zone };
    return { ...first, moment: { ...m, ...clock } };
  }
  return point(c, b, piece);
}

function plain(kind: DateValue['kind'], value: string | null, timex3: string, anchor: DateValue['anchor']): DateValue {
  return { kind, value, timex3, anchor, weekdayConflict: false };
}

function ready(c: Context, d: Draft): DateValue {
  const year = c.reference?.date.year ?? 'XXXX';
  return plain(d.kind, null, d.ready.startsWith('-') ? `${year}${d.ready}` : d.ready, 'none');
}

/** A whole Hijri month or year. */
function whole(d: Draft): DateValue {
  const f = d.a;
  const month = Number(f.holiday.split(' ')[1] ?? 0);
  if (f.hijri < 0) return plain('date', null, 'XXXX', 'none');
  if (!month) {
    const ends = hijriYear(f.hijri)?.map(({ year }) => edtf({ ...blank(f), year }));
    return ends ? plain('date', ends.join('/'), ends.join('/'), 'explicit') : plain('date', null, 'XXXX', 'none');
  }
  const first = fromHijri(f.hijri, month, 1);
  const next = month < 12 ? fromHijri(f.hijri, month + 1, 1) : fromHijri(f.hijri + 1, 1, 1);
  if (!first || !next) return plain('date', null, 'XXXX', 'none');
  const a = { ...blank(f), ...first.date, approximate: first.approximate };
  const b = { ...blank(f), ...civil(next.days - 1), approximate: next.approximate };
  return plain('date', `${edtf(a)}/${edtf(b)}`, `${timex(a)}/${timex(b)}`, 'explicit');
}

function lasting(d: Draft): DateValue {
  // TimeML tags both figures of "2-3 menit"; one value can only be that of the first
  const first = period(d.count, d.per);
  const value = d.count < 0 ? null : d.most > 0 ? `${first}/${period(d.most, d.per)}` : first;
  if (d.shape !== 'set' || !d.a.weekday) return plain(d.kind, value, first, 'explicit');
  const days = [d.a, d.b].flatMap((f) => (f ? [`XXXX-WXX-${f.weekday}`] : []));
  return plain(d.kind, value, days.join('/'), 'explicit');
}

/** The year of a numbered anniversary. */
function anniversary(d: Draft): DateValue {
  const year = { ...blank(d.a), month: 0, day: 0 };
  return plain('date', edtf(year), timex(year), 'explicit');
}
