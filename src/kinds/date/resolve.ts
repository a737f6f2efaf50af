// Decides what the text leaves open: years, weekdays, relative expressions, clock times of a
// day named before.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { classOf, QUOTE } from '../../text/classes';
import type { DateValue } from '../../values';
import { type Civil, civil, dayNumber, exists, plusMonths, weekdayOf } from './calendar';
import { repair } from './conflict';
import type { Draft, Fields, Unit } from './draft';
import { edtf } from './edtf';
import { fromHijri, hijriYear } from './hijri';
import { hijriHoliday, holidays, nearestHoliday } from './holidays';
import type { Piece } from './join';
import type { Moment } from './moment';
import { findReference, referenceOf } from './reference';
import { period, timex } from './timex';
import type { Words } from './words';
import { candidateYears, closestYear, likelyYear, type Reference } from './years';

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
  /** What days and months without a year are near to: the reference, or all full dates of an undated text. */
  private readonly references: readonly Reference[];
  /** The last day, and the last date of any breadth, that was named. */
  private lastDay: Civil | null = null;
  private lastDate: Moment | null = null;
  private spokenDay: Civil | null | undefined;

  constructor(
    private readonly doc: Doc,
    private readonly t: Words,
    private readonly pieces: readonly Piece[],
    spans: readonly [number, number][] = [],
  ) {
    this.reference = findReference(doc, pieces, spans);
    const known: Reference[] = [];
    if (this.reference && this.reference.anchor !== 'publishedAt')
      for (const { value: d } of pieces) {
        const f = d.a;
        if (f.year < 1990 || !f.day || d.witness) continue;
        const year = likelyYear(f);
        if (exists(year, f.month, f.day)) known.push(referenceOf({ year, month: f.month, day: f.day }, 'document'));
      }
    this.references = this.reference ? [this.reference, ...known] : known;
  }

  /** The plain value of a piece. Pieces are to be given in text order. */
  value(piece: Piece): DateValue {
    const d = piece.value;
    if (d.shape === 'duration' || d.shape === 'set') return lasting(d);
    if (d.shape === 'vague') return this.ready(d);
    if (d.shape === 'whole') return this.whole(d);
    if (d.witness) return anniversary(d);
    const first = this.point(d.a, piece);
    const second = d.b ? this.second(d.b, d, first, piece) : null;
    this.remember((second ?? first).moment);
    const out: DateValue = {
      kind: d.kind,
      value: first.moment.week ? weekRange(first.moment) : edtf(first.moment),
      timex3: timex(this.dayed(first.moment)),
      anchor: first.anchor,
      weekdayConflict: first.conflict || (second?.conflict ?? false),
    };
    if (second) {
      const b = edtf(second.moment);
      const ends = out.value && b ? `${out.value}${d.shape === 'list' ? ',' : '/'}${b}` : null;
      out.value = ends && d.shape === 'list' ? `{${ends}}` : ends;
      out.timex3 = `${out.timex3}/${timex(this.dayed(second.moment))}`;
    }
    if (first.candidates && !second) out.candidates = first.candidates;
    const suggestion = first.suggestion ?? second?.suggestion;
    if (suggestion) out.suggestion = suggestion;
    return out;
  }

  private second(given: Fields, d: Draft, first: Resolved, piece: Piece): Resolved {
    const b = { ...given };
    const m = first.moment;
    if (b.year < 0 && b.month && m.year >= 0) b.year = m.year + (b.month < m.month ? 1 : 0);
    if (b.weekday && !b.month && !b.day && m.day) return this.weekdayAfter(b, first);
    if (b.minutes >= 0 && !b.month)
      return { ...first, moment: { ...m, minutes: onTheClock(b), seconds: b.seconds, zone: b.zone || d.a.zone } };
    return this.point(b, piece);
  }

  /** For TIMEX3 a clock time stands on the day named last. */
  private dayed(m: Moment): Moment {
    if ((m.minutes < 0 && !m.part) || m.day) return m;
    const day = this.lastDay ?? this.reference?.date;
    return day ? { ...m, ...day } : m;
  }

  private remember(m: Moment): void {
    if (m.year < 0 || m.breadth > 1) return;
    this.lastDate = m;
    if (m.day && !m.week) this.lastDay = { year: m.year, month: m.month, day: m.day };
  }

  private ready(d: Draft): DateValue {
    const year = this.reference?.date.year;
    const name = d.ready.startsWith('-') ? `${year ?? 'XXXX'}${d.ready}` : d.ready;
    return { kind: d.kind, value: null, timex3: name, anchor: 'none', weekdayConflict: false };
  }

  /** A whole Hijri month or year. */
  private whole(d: Draft): DateValue {
    const f = d.a;
    const none: DateValue = { kind: 'date', value: null, timex3: 'XXXX', anchor: 'none', weekdayConflict: false };
    if (f.hijri < 0) return none;
    const month = Number(f.holiday.split(' ')[1] ?? 0);
    const first = month ? fromHijri(f.hijri, month, 1) : undefined;
    const next = month ? (fromHijri(f.hijri, month + 1, 1) ?? fromHijri(f.hijri + 1, 1, 1)) : undefined;
    const ends = first && next ? ([first.date, civil(next.days - 1)] as const) : month ? undefined : hijriYear(f.hijri);
    if (!ends) return none;
    const [a, b] = ends.map((date) => ({
      ...blank(f),
      ...date,
      day: month ? date.day : 0,
      month: month ? date.month : 0,
      approximate: first?.approximate ?? false,
    }));
    const text = [edtf(a as Moment), edtf(b as Moment)];
    return {
      ...none,
      value: text.join('/'),
      timex3: `${timex(a as Moment)}/${timex(b as Moment)}`,
      anchor: 'explicit',
    };
  }

  private point(f: Fields, piece: Piece): Resolved {
    const m: Moment = { ...blank(f), year: likelyYear(f), minutes: onTheClock(f) };
    const done = (anchor: Anchor): Resolved => ({ moment: m, anchor, conflict: false });
    if (f.holiday) return this.holiday(f, m);
    if (f.month && f.day) return this.day(f, m, piece);
    if (f.day) return this.dayOfMonth(f, m);
    if (f.month) return this.month(f, m, piece);
    if (f.year >= 0) return done('explicit');
    if (f.weekday && (!f.unit || f.base === 'last')) return this.weekday(f, m, piece);
    if (f.unit) return this.shifted(f, m, piece);
    return done(f.minutes >= 0 ? 'explicit' : 'none');
  }

  private holiday(f: Fields, m: Moment): Resolved {
    const found =
      f.hijri > 0
        ? hijriHoliday(f.holiday, f.hijri)
        : f.year >= 0
          ? holidays(f.holiday, f.year)[0]
          : this.reference
            ? nearestHoliday(f.holiday, this.reference.day)
            : undefined;
    if (!found) return { moment: { ...m, year: -1 }, anchor: 'none', conflict: false };
    const anchor = f.hijri > 0 || f.year >= 0 ? 'explicit' : (this.reference?.anchor ?? 'none');
    const date = civil(found.days + f.offset);
    return { moment: { ...m, ...date, approximate: found.approximate }, anchor, conflict: false };
  }

  /** Day and month, the year stated or not. */
  private day(f: Fields, m: Moment, piece: Piece): Resolved {
    const out: Resolved = { moment: m, anchor: 'explicit', conflict: false };
    if (f.year < 0 && f.unit === 'Y' && this.reference) {
      m.year = this.reference.date.year + f.shift;
      out.anchor = this.reference.anchor;
    } else if (f.year < 0) {
      const found = closestYear(f, f.turn || (this.willBe(piece) ? 1 : 0), f.turn !== 0, this.references);
      m.year = found.year;
      out.anchor = found.anchor;
      if (found.year < 0) {
        const years = f.weekday ? candidateYears(f) : [];
        if (years.length > 1) out.candidates = years.map((year) => edtf({ ...m, year }) as string);
        return out;
      }
    }
    if (!exists(m.year, m.month, m.day)) return { ...out, moment: { ...m, day: 0 } };
    if (f.weekday && weekdayOf(dayNumber(m.year, m.month, m.day)) !== f.weekday) {
      out.conflict = true;
      const better = repair(f, m, this.reference);
      if (better) out.suggestion = better;
    }
    return out;
  }

  /** "tanggal 24": the month is the one of the reference date or the one before or after. */
  private dayOfMonth(f: Fields, m: Moment): Resolved {
    const ref = this.reference;
    let best: Civil | null = null;
    let cost = Number.POSITIVE_INFINITY;
    for (const step of [0, -1, 1]) {
      if (!ref) break;
      const at = plusMonths({ ...ref.date, day: 1 }, step);
      if (!exists(at.year, at.month, f.day)) continue;
      const diff = dayNumber(at.year, at.month, f.day) - ref.day;
      if ((f.turn < 0 && diff > 0) || (f.turn > 0 && diff < 0) || Math.abs(diff) >= cost) continue;
      cost = Math.abs(diff);
      best = { ...at, day: f.day };
    }
    return { moment: { ...m, day: 0, ...best }, anchor: best && ref ? ref.anchor : 'none', conflict: false };
  }

  private month(f: Fields, m: Moment, piece: Piece): Resolved {
    const ref = this.reference;
    if (f.year >= 0) return { moment: m, anchor: 'explicit', conflict: false };
    const twin = this.yearBeside(f, piece);
    if (twin > 0) return { moment: { ...m, year: twin }, anchor: 'document', conflict: false };
    if (!ref) return { moment: m, anchor: 'none', conflict: false };
    if (f.unit === 'Y') return { moment: { ...m, year: ref.date.year + f.shift }, anchor: ref.anchor, conflict: false };
    const diff = f.month - ref.date.month;
    const turn = f.turn || (this.willBe(piece) ? 1 : 0);
    let year = ref.date.year;
    if (turn < 0) year -= diff >= 0 ? 1 : 0;
    else if (turn > 0) year += diff < 0 || (diff === 0 && f.turn > 0) ? 1 : 0;
    else if (diff > 7) year--;
    else if (diff < -9) year++;
    return { moment: { ...m, year }, anchor: ref.anchor, conflict: false };
  }

  /** "November atau Desember 2020": the year of the neighbour; in an undated text that of the same month elsewhere. */
  private yearBeside(f: Fields, piece: Piece): number {
    let same = -1;
    for (const other of this.pieces) {
      const o = other.value.a;
      if (!o.month || o.year < 1900 || other === piece) continue;
      const gap = other.from - piece.to;
      if (gap >= 0 && gap <= 2 && o.month > f.month && !o.day) return o.year;
      if (o.month === f.month && !this.reference) same = o.year;
    }
    return same;
  }

  private weekday(f: Fields, m: Moment, piece: Piece): Resolved {
    const ref = this.reference;
    // "Minggu pagi itu": the last such day before or on the one named last
    if (f.base === 'last' && this.lastDay) {
      const { year, month, day } = this.lastDay;
      const days = dayNumber(year, month, day);
      return {
        moment: { ...m, ...civil(days - ((weekdayOf(days) - f.weekday + 7) % 7)) },
        anchor: 'document',
        conflict: false,
      };
    }
    if (!ref) return { moment: m, anchor: 'none', conflict: false };
    const back = (weekdayOf(ref.day) - f.weekday + 7) % 7;
    const turn = f.turn || (this.willBe(piece) ? 1 : 0);
    const ahead = back === 0 ? (f.turn > 0 ? 7 : 0) : 7 - back;
    const days = turn > 0 ? ref.day + ahead : ref.day - (back === 0 && f.turn < 0 ? 7 : back);
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
      const last = this.lastDate;
      if (last && (last.day || unit === 'Y' || (unit === 'M' && last.month))) {
        base = { year: last.year, month: last.month || 1, day: last.day || 1 };
        anchor = 'document';
      } else if (this.lastDay) {
        base = this.lastDay;
        anchor = 'document';
      }
    } else if (f.base === 'speech' && this.quoted(piece)) {
      const spoken = this.spoken();
      if (spoken) {
        base = spoken;
        if (anchor === 'none' || dayNumber(spoken.year, spoken.month, spoken.day) !== this.reference?.day)
          anchor = 'document';
      }
    }
    if (!base) return { moment: m, anchor: 'none', conflict: false };
    const exact = f.base === 'last' && this.lastDate?.day && piece.value.count > 0;
    const moved = { ...m, ...move(base, f.shift, unit, m, !!exact) };
    const conflict =
      f.weekday > 0 && moved.day > 0 && weekdayOf(dayNumber(moved.year, moved.month, moved.day)) !== f.weekday;
    return { moment: moved, anchor, conflict };
  }

  /** The day on which people speak: the last day with a weekday in the week up to the reference date. */
  private spoken(): Civil | null {
    if (this.spokenDay !== undefined) return this.spokenDay;
    const ref = this.reference;
    this.spokenDay = null;
    let latest = ref ? ref.day - 8 : Number.POSITIVE_INFINITY;
    for (const piece of this.pieces) {
      const f = piece.value.a;
      if (!ref || !f.weekday || !f.day || !f.month) continue;
      const { moment: m } = this.day(f, { ...blank(f), year: likelyYear(f) }, piece);
      if (m.year < 0 || !m.day) continue;
      const day = dayNumber(m.year, m.month, m.day);
      if (day <= latest || day > ref.day) continue;
      latest = day;
      this.spokenDay = { year: m.year, month: m.month, day: m.day };
    }
    return this.spokenDay;
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

/** "jam 7 malam" is 19:00, "pukul 3 sore" 15:00, "jam 1 siang" 13:00. */
function onTheClock(f: Fields): number {
  const hour = Math.floor(f.minutes / 60);
  const later =
    f.part === 'EV'
      ? hour >= 3 && hour < 12
      : f.part === 'NI'
        ? hour >= 6 && hour < 12
        : f.part === 'AF' && hour >= 1 && hour < 7;
  return later ? f.minutes + 720 : f.minutes;
}

function blank(f: Fields): Moment {
  return {
    year: f.year,
    month: f.month,
    day: f.day,
    code: f.code,
    breadth: f.breadth,
    week: 0,
    minutes: f.minutes,
    seconds: f.seconds,
    zone: f.zone,
    part: f.part,
    approximate: false,
  };
}

function move(base: Civil, shift: number, unit: Unit, m: Moment, exact: boolean): Partial<Moment> {
  switch (unit) {
    case 'D':
      return civil(dayNumber(base.year, base.month, base.day) + shift);
    case 'W': {
      const day = dayNumber(base.year, base.month, base.day) + 7 * shift;
      if (exact || Math.abs(shift) > 1) return civil(day);
      return { ...civil(day - weekdayOf(day) + 1), week: 1 };
    }
    case 'M': {
      const at = plusMonths(base, shift);
      return exact ? at : { year: at.year, month: at.month, day: 0 };
    }
    case 'Y':
      return { year: base.year + shift };
    case 'X10Y':
      return { year: base.year + 10 * shift - ((base.year + 10 * shift) % 10), breadth: 10 };
    case 'X100Y':
      return { year: base.year + 100 * shift - ((base.year + 100 * shift) % 100), breadth: 100 };
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
  // TimeML tags both figures of "2-3 menit"; one value can only be that of the first
  let name = text;
  if (d.most > 0) {
    value = `${text}/${period(d.most, d.per)}`;
  }
  if (d.shape === 'set' && d.a.weekday) name = `XXXX-WXX-${d.a.weekday}${d.b ? `/XXXX-WXX-${d.b.weekday}` : ''}`;
  return { kind: d.kind, value, timex3: name, anchor: 'explicit', weekdayConflict: false };
}

/** The year of a numbered anniversary. */
function anniversary(d: Draft): DateValue {
  const year = { ...blank(d.a), month: 0, day: 0 };
  return { kind: 'date', value: edtf(year), timex3: timex(year), anchor: 'explicit', weekdayConflict: false };
}
