// Decides what the text leaves open: reference date, years, weekdays, relative expressions.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { classOf, QUOTE } from '../../text/classes';
import type { DateValue } from '../../values';
import { type Civil, civil, dayNumber, exists, parseIso, plusMonths, weekdayOf } from './calendar';
import type { Draft, Fields, Unit } from './draft';
import { edtf } from './edtf';
import type { Piece } from './join';
import type { Moment } from './moment';
import { period, timex } from './timex';
import type { Words } from './words';
import { candidateYears, closestYear, type Reference } from './years';

type Anchor = DateValue['anchor'];

interface Resolved {
  moment: Moment;
  anchor: Anchor;
  conflict: boolean;
  candidates?: string[];
  suggestion?: string;
}

export class Resolver {
  private readonly reference: Reference | null;
  /** The last day, and the last date of any breadth, that was named. */
  private lastDay: Civil | null = null;
  private lastDate: Moment | null = null;
  /** The day of the event that the text reports: quotes count from it. */
  private spoken: Civil | null = null;
  private readonly full: Civil[] = [];
  private readonly years: number[] = [];

  constructor(
    private readonly doc: Doc,
    private readonly t: Words,
    private readonly pieces: readonly Piece[],
  ) {
    for (const { value: d } of pieces) {
      for (const f of [d.a, d.b]) {
        if (!f || f.year < 0) continue;
        const year = likelyYear(f);
        if (f.month && f.day && exists(year, f.month, f.day)) this.full.push({ year, month: f.month, day: f.day });
        else if (f.breadth === 1) this.years.push(f.year);
      }
    }
    this.reference = this.findReference();
  }

  private findReference(): Reference | null {
    const published = parseIso(this.doc.publishedAt);
    if (published)
      return { date: published, anchor: 'publishedAt', day: dayNumber(published.year, published.month, published.day) };
    for (const wanted of [K.DATELINE, -1])
      for (const p of this.pieces) {
        const f = p.value.a;
        if (wanted >= 0 && this.doc.zone[p.from] !== wanted) continue;
        if (p.value.shape !== 'point' || f.year < 1900 || !f.day || !f.month) continue;
        const date = { year: likelyYear(f), month: f.month, day: f.day };
        return { date, anchor: wanted >= 0 ? 'dateline' : 'document', day: dayNumber(date.year, date.month, date.day) };
      }
    return null;
  }

  /** The plain value of a piece. Pieces are to be given in text order. */
  value(piece: Piece): DateValue {
    const d = piece.value;
    if (d.shape === 'duration' || d.shape === 'set') return lasting(d);
    const first = this.point(d.a, piece);
    let second: Resolved | null = null;
    if (d.b) {
      const b = { ...d.b };
      if (b.year < 0 && b.month && first.moment.year >= 0)
        b.year = first.moment.year + (b.month < first.moment.month ? 1 : 0);
      if (b.weekday && !b.month && !b.day && first.moment.day) second = this.weekdayAfter(b, first);
      else if (b.minutes >= 0 && !b.month)
        second = {
          ...first,
          moment: { ...first.moment, minutes: b.minutes, seconds: b.seconds, zone: b.zone || d.a.zone },
        };
      else second = this.point(b, piece);
    }
    this.remember((second ?? first).moment, d.a, first.moment);
    const out: DateValue = {
      kind: d.kind,
      value: null,
      timex3: '',
      anchor: first.anchor,
      weekdayConflict: first.conflict || (second?.conflict ?? false),
    };
    const a = edtf(first.moment);
    out.timex3 = timex(this.dayed(first.moment));
    if (second) {
      const b = edtf(second.moment);
      out.value = a && b ? (d.shape === 'list' ? `{${a},${b}}` : `${a}/${b}`) : null;
      out.timex3 = `${out.timex3}/${timex(this.dayed(second.moment))}`;
    } else if (first.moment.week) out.value = weekRange(first.moment);
    else out.value = a;
    if (first.candidates) out.candidates = first.candidates;
    if (first.suggestion) out.suggestion = first.suggestion;
    return out;
  }

  /** For TIMEX3 a clock time stands on the day named last. */
  private dayed(m: Moment): Moment {
    if ((m.minutes < 0 && !m.part) || m.day) return m;
    const day = this.lastDay ?? this.reference?.date;
    return day ? { ...m, ...day } : m;
  }

  private remember(m: Moment, f: Fields, first: Moment): void {
    if (m.year < 0) return;
    this.lastDate = m;
    if (!m.day || m.week) return;
    this.lastDay = { year: m.year, month: m.month, day: m.day };
    if (f.weekday && !this.spoken && first.day) this.spoken = { year: first.year, month: first.month, day: first.day };
  }

  private point(f: Fields, piece: Piece): Resolved {
    const m: Moment = { ...f, year: likelyYear(f), week: 0 };
    const done = (anchor: Anchor, conflict = false): Resolved => ({ moment: m, anchor, conflict });
    if (f.month && f.day) return this.day(f, m, piece);
    if (f.day) return this.dayOfMonth(f, m);
    if (f.month) return this.month(f, m, piece);
    if (f.year >= 0) return done('explicit');
    if (f.weekday) return this.weekday(f, m, piece);
    if (f.unit) return this.shifted(f, m, piece);
    return done(f.minutes >= 0 ? 'explicit' : 'none');
  }

  /** Day and month, the year stated or not. */
  private day(f: Fields, m: Moment, piece: Piece): Resolved {
    const out: Resolved = { moment: m, anchor: 'explicit', conflict: false };
    if (f.year < 0) {
      const turn = f.turn || (this.willBe(piece) ? 1 : 0);
      const found = closestYear(f, turn, !!f.turn, this.reference, this.full, this.years);
      m.year = found.year;
      out.anchor = found.anchor;
      if (found.year < 0) {
        const years = f.weekday ? candidateYears(f) : [];
        if (years.length > 1) out.candidates = years.map((year) => edtf({ ...m, year }) as string);
        return out;
      }
    }
    if (!exists(m.year, m.month, m.day)) return { ...out, moment: { ...m, day: 0 } };
    const days = dayNumber(m.year, m.month, m.day);
    if (f.weekday && weekdayOf(days) !== f.weekday) {
      out.conflict = true;
      out.suggestion = repair(f, m);
    }
    return out;
  }

  /** "tanggal 24": the month is the one of the reference date or the one before or after. */
  private dayOfMonth(f: Fields, m: Moment): Resolved {
    const ref = this.reference;
    if (!ref) return { moment: { ...m, day: 0 }, anchor: 'none', conflict: false };
    let best: Civil | null = null;
    let cost = Number.POSITIVE_INFINITY;
    for (const step of [0, -1, 1]) {
      const at = plusMonths({ ...ref.date, day: 1 }, step);
      if (!exists(at.year, at.month, f.day)) continue;
      const diff = dayNumber(at.year, at.month, f.day) - ref.day;
      if ((f.turn < 0 && diff > 0) || (f.turn > 0 && diff < 0)) continue;
      if (Math.abs(diff) < cost) {
        cost = Math.abs(diff);
        best = { ...at, day: f.day };
      }
    }
    return best
      ? { moment: { ...m, ...best }, anchor: ref.anchor, conflict: false }
      : { moment: { ...m, day: 0 }, anchor: 'none', conflict: false };
  }

  private month(f: Fields, m: Moment, piece: Piece): Resolved {
    const ref = this.reference;
    if (f.year >= 0) return { moment: m, anchor: 'explicit', conflict: false };
    if (!ref) return { moment: m, anchor: 'none', conflict: false };
    if (f.unit === 'Y') return { moment: { ...m, year: ref.date.year + f.shift }, anchor: ref.anchor, conflict: false };
    const diff = f.month - ref.date.month;
    const turn = f.turn || (this.willBe(piece) ? 1 : 0);
    let year = ref.date.year;
    if (turn < 0) year -= diff >= 0 ? 1 : 0;
    else if (turn > 0) year += diff < 0 || (diff === 0 && f.turn > 0) ? 1 : 0;
    else if (diff > 6) year--;
    else if (diff < -9) year++;
    return { moment: { ...m, year }, anchor: ref.anchor, conflict: false };
  }

  private weekday(f: Fields, m: Moment, piece: Piece): Resolved {
    const ref = this.reference;
    if (!ref) return { moment: m, anchor: 'none', conflict: false };
    const back = (weekdayOf(ref.day) - f.weekday + 7) % 7;
    const turn = f.turn || (this.willBe(piece) ? 1 : 0);
    const days =
      turn > 0
        ? ref.day + (back === 0 ? (f.turn > 0 ? 7 : 0) : 7 - back)
        : ref.day - (back === 0 && f.turn < 0 ? 7 : back);
    return { moment: { ...m, ...civil(days) }, anchor: ref.anchor, conflict: false };
  }

  private weekdayAfter(b: Fields, first: Resolved): Resolved {
    const start = dayNumber(first.moment.year, first.moment.month, first.moment.day);
    const days = start + ((b.weekday - weekdayOf(start) + 7) % 7);
    return { ...first, moment: { ...first.moment, ...civil(days) } };
  }

  private shifted(f: Fields, m: Moment, piece: Piece): Resolved {
    const unit = f.unit as Unit;
    let base: Civil | null = this.reference?.date ?? null;
    let anchor: Anchor = this.reference?.anchor ?? 'none';
    if (f.base === 'last') {
      if (this.lastDate && (this.lastDate.day || unit === 'Y' || (unit === 'M' && this.lastDate.month))) {
        const { year, month, day } = this.lastDate;
        base = { year, month: month || 1, day: day || 1 };
        anchor = 'document';
      } else if (this.lastDay) {
        base = this.lastDay;
        anchor = 'document';
      }
    } else if (f.base === 'speech' && this.spoken && this.quoted(piece)) {
      base = this.spoken;
      anchor = 'document';
    }
    if (!base) return { moment: m, anchor: 'none', conflict: false };
    return { moment: { ...m, ...move(base, f.shift, unit, m) }, anchor, conflict: false };
  }

  /** Whether an odd number of quotation marks stands before the piece in its paragraph. */
  private quoted(piece: Piece): boolean {
    let marks = 0;
    for (let k = piece.from; k >= 0; k--) {
      if (this.doc.kind[k] === K.PUNCTUATION && classOf(this.doc.ch(k)) === QUOTE) marks++;
      if (this.doc.gap[k] === K.PARAGRAPH || this.doc.gap[k] === K.LINE) break;
    }
    return marks % 2 === 1;
  }

  /** A cue of the future before the piece in its sentence. */
  private willBe(piece: Piece): boolean {
    const from = Math.max(this.doc.sentenceFrom(piece.from), piece.from - 15);
    for (let k = piece.from - 1; k >= from; k--) if (this.t.at(this.doc, k).role === 'will') return true;
    return false;
  }
}

/** A slip of the thousands ("3023", "1023") is read as 2023 where the weekday agrees. */
function likelyYear(f: Fields): number {
  if (f.year < 2200 || !f.weekday || !f.day) return f.year;
  const year = 2000 + (f.year % 100);
  return exists(year, f.month, f.day) && weekdayOf(dayNumber(year, f.month, f.day)) === f.weekday ? year : f.year;
}

/** The nearest date that the weekday allows: another year, a neighbouring day, day and month swapped. */
function repair(f: Fields, m: Moment): string | undefined {
  const fits = (year: number, month: number, day: number): boolean =>
    exists(year, month, day) && weekdayOf(dayNumber(year, month, day)) === f.weekday;
  const say = (year: number, month: number, day: number): string =>
    edtf({ ...m, year, month, day, minutes: -1 }) as string;
  for (const step of [-1, 1]) if (fits(m.year, m.month, m.day + step)) return say(m.year, m.month, m.day + step);
  for (const step of [1, -1, 2])
    if (f.year >= 0 && fits(m.year + step, m.month, m.day)) return say(m.year + step, m.month, m.day);
  for (const step of [-1, 1]) if (fits(m.year, m.month + step, m.day)) return say(m.year, m.month + step, m.day);
  if (fits(m.year, m.day, m.month)) return say(m.year, m.day, m.month);
  for (const step of [-2, 2, -3, 3]) if (fits(m.year, m.month, m.day + step)) return say(m.year, m.month, m.day + step);
  return undefined;
}

function move(base: Civil, shift: number, unit: Unit, m: Moment): Partial<Moment> {
  switch (unit) {
    case 'D':
      return civil(dayNumber(base.year, base.month, base.day) + shift);
    case 'W': {
      const day = dayNumber(base.year, base.month, base.day) + 7 * shift;
      if (Math.abs(shift) > 1) return civil(day);
      return { ...civil(day - weekdayOf(day) + 1), week: 1 };
    }
    case 'M': {
      const at = plusMonths(base, shift);
      return { year: at.year, month: at.month, day: 0 };
    }
    case 'Y':
      return { year: base.year + shift };
    default:
      return m;
  }
}

function weekRange(m: Moment): string {
  const start = dayNumber(m.year, m.month, m.day);
  return `${edtf(m)}/${edtf({ ...m, ...civil(start + 6) })}`;
}

function lasting(d: Draft): DateValue {
  const text = period(d.count, d.per);
  let value: string | null = d.count < 0 ? null : text;
  let name = text;
  if (d.most > 0) {
    value = `${text}/${period(d.most, d.per)}`;
    name = period(d.most, d.per);
  }
  if (d.shape === 'set' && d.a.weekday) name = `XXXX-WXX-${d.a.weekday}`;
  return { kind: d.kind, value, timex3: name, anchor: 'explicit', weekdayConflict: false };
}
