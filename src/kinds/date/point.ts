// A point in time from its fields: what the text gives stays, what it leaves open the document decides.
import { type Civil, civil, dayNumber, exists, plusMonths, weekdayOf } from './calendar';
import { repair } from './conflict';
import type { Context } from './context';
import type { Fields, Unit } from './draft';
import { edtf } from './edtf';
import type { Known } from './extra';
import type { Piece } from './join';
import { Moment, onTheClock, Resolved } from './moment';
import { move } from './shift';
import { candidateYears, closestYear, likelyYear } from './years';

export function point(c: Context, f: Fields, piece: Piece): Resolved {
  const m = new Moment(f);
  m.year = likelyYear(f);
  m.minutes = onTheClock(f);
  if (f.holiday && c.extra) return c.extra.holiday(f, m, c.reference);
  if (f.month && f.day) return day(c, f, m, piece);
  if (f.day) return dayOfMonth(c, f, m);
  if (f.month) return month(c, f, m, piece);
  if (f.year >= 0) return known(m, 'explicit');
  if (f.weekday && (!f.unit || f.base === 'last')) return weekday(c, f, m, piece);
  if (f.unit) return shifted(c, f, m, piece);
  return known(m, f.minutes >= 0 ? 'explicit' : 'none');
}

function known(moment: Moment, anchor: Resolved['anchor']): Resolved {
  return new Resolved(moment, anchor);
}

/** Day and month, the year stated or not. */
function day(c: Context, f: Fields, m: Moment, piece: Piece): Resolved {
  const out = fullDay(c, f, m, piece);
  if (!f.weekday || out.moment.year < 0 || !out.moment.day) return out;
  if (weekdayOf(dayNumber(m.year, m.month, m.day)) === f.weekday) return out;
  out.conflict = true;
  const better = repair(f, m, c.reference);
  if (better) out.suggestion = better;
  return out;
}

/** The same whatever the weekday says. */
function fullDay(c: Known, f: Fields, m: Moment, piece: Piece): Resolved {
  const out = known(m, 'explicit');
  if (f.year < 0 && f.unit === 'Y' && c.reference) {
    m.year = c.reference.date.year + f.shift;
    out.anchor = c.reference.anchor;
  } else if (f.year < 0) {
    const found = closestYear(f, f.turn || c.ahead(piece), f.turn !== 0, c.references);
    m.year = found.year;
    out.anchor = found.anchor;
    if (found.year < 0) {
      const years = f.weekday ? candidateYears(f) : [];
      if (years.length > 1)
        out.candidates = years.map((year) => edtf(m.on({ year, month: m.month, day: m.day })) as string);
      return out;
    }
  }
  if (!exists(m.year, m.month, m.day)) m.day = 0;
  return out;
}

/** "tanggal 24": the month is the one of the reference date or the one before or after. */
function dayOfMonth(c: Context, f: Fields, m: Moment): Resolved {
  const ref = c.reference;
  m.day = 0;
  if (!ref) return known(m, 'none');
  let best: Civil | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const step of [0, -1, 1]) {
    const at = plusMonths({ ...ref.date, day: 1 }, step);
    if (!exists(at.year, at.month, f.day)) continue;
    const diff = dayNumber(at.year, at.month, f.day) - ref.day;
    if ((f.turn < 0 && diff > 0) || (f.turn > 0 && diff < 0) || Math.abs(diff) >= cost) continue;
    cost = Math.abs(diff);
    best = { ...at, day: f.day };
  }
  return known(best ? m.set(best) : m, best ? ref.anchor : 'none');
}

function month(c: Context, f: Fields, m: Moment, piece: Piece): Resolved {
  const ref = c.reference;
  if (f.year >= 0) return known(m, 'explicit');
  const twin = c.yearBeside(f, piece);
  if (twin > 0) {
    m.year = twin;
    return known(m, 'document');
  }
  if (!ref) return known(m, 'none');
  m.year = ref.date.year;
  if (f.unit === 'Y') {
    m.year += f.shift;
    return known(m, ref.anchor);
  }
  const diff = f.month - ref.date.month;
  const turn = f.turn || c.ahead(piece);
  if (turn < 0) m.year -= diff >= 0 ? 1 : 0;
  else if (turn > 0) m.year += diff < 0 || (diff === 0 && f.turn > 0) ? 1 : 0;
  else if (diff > 7) m.year--;
  else if (diff < -9) m.year++;
  return known(m, ref.anchor);
}

function weekday(c: Context, f: Fields, m: Moment, piece: Piece): Resolved {
  // "Minggu pagi itu": the last such day before or on the one named last
  if (f.base === 'last' && c.lastDay) {
    const last = dayNumber(c.lastDay.year, c.lastDay.month, c.lastDay.day);
    return known(m.set(civil(last - ((weekdayOf(last) - f.weekday + 7) % 7))), 'document');
  }
  const ref = c.reference;
  if (!ref) return known(m, 'none');
  const back = (weekdayOf(ref.day) - f.weekday + 7) % 7;
  const turn = f.turn || (c.attributed(piece) ? 0 : c.ahead(piece));
  // "Senin mendatang" on a Monday is the next
  const days = ref.day - back + (back === 0 ? 7 * f.turn : turn > 0 ? 7 : 0);
  const named = back && !f.turn && c.extra?.named(c, piece);
  if (named) return known(m.set(civil(named)), 'document');
  return known(m.set(civil(days)), ref.anchor);
}

/** "kemarin", "pekan lalu", "tiga minggu kemudian": counted from the publication, the speech or the date named last. */
function shifted(c: Context, f: Fields, m: Moment, piece: Piece): Resolved {
  const unit = f.unit as Unit;
  const ref = c.reference;
  let base: Civil | null = ref?.date ?? null;
  let anchor: Resolved['anchor'] = ref?.anchor ?? 'none';
  const last = c.lastDate;
  if (f.base === 'last') {
    const named =
      last && (last.day || unit.endsWith('Y') || (unit === 'M' && last.month))
        ? { year: last.year, month: last.month || 1, day: last.day || 1 }
        : c.lastDay;
    if (named) {
      base = named;
      anchor = 'document';
    }
  } else if (f.base === 'speech') {
    const quoted = c.quoted(piece);
    const from = c.extra?.spoken(c, piece, quoted) ?? (quoted ? spokenDay(c) : statedToday(c));
    if (from && from !== ref?.day) {
      base = civil(from);
      anchor = 'document';
    }
  }
  if (!base) return known(m, 'none');
  const exact = f.base === 'last' && (last?.day ?? 0) > 0 && piece.value.count > 0;
  if (c.lastClock && f.base === 'last' && unit[0] === 'T' && unit !== 'TS')
    return known(clockPlus(m, c.lastClock, f.shift * (unit === 'TH' ? 60 : 1)), 'document');
  move(m, base, f.shift, unit, exact, f.weekday);
  // "Kamis besok", said some days before
  if (f.weekday && f.shift === 1 && unit === 'D' && m.day) {
    const next = dayNumber(m.year, m.month, m.day);
    return known(m.set(civil(next + ((f.weekday - weekdayOf(next) + 7) % 7))), anchor);
  }
  const conflict = f.weekday > 0 && m.day > 0 && weekdayOf(dayNumber(m.year, m.month, m.day)) !== f.weekday;
  const out = known(m, anchor);
  out.conflict = conflict;
  return out;
}

/** "dua jam kemudian", "10 menit sebelumnya": from the clock time named last. */
function clockPlus(m: Moment, from: Moment, minutes: number): Moment {
  const total = from.minutes + minutes;
  const days = Math.floor(total / 1440);
  m.minutes = Math.round(total - 1440 * days);
  m.zone = from.zone;
  return from.day ? m.set(civil(dayNumber(from.year, from.month, from.day) + days)) : m;
}

/** How many days before the publication people may have spoken. */
const RECENT = 7;

/** The day that the writer calls today: "hari ini, Kamis (3/6)", or the day behind "kemarin, Rabu (2/6)". */
function statedToday(c: Context): number | null {
  const ref = c.reference;
  if (c.today !== undefined || !ref) return c.today ?? null;
  c.today = null;
  const piece = c.pieces.find(({ value: { a, b } }) => !b && a.base === 'speech' && a.unit === 'D' && a.month && a.day);
  if (!piece || c.inSpeech(piece)) return null;
  const at = numberOf(c, piece) - piece.value.a.shift;
  if (recent(c, at)) c.today = at;
  return c.today;
}

/** The number of the day that the piece names; NaN when the text leaves it open. */
export function numberOf(c: Known, piece: Piece): number {
  const f = piece.value.a;
  const m = new Moment(f);
  m.year = likelyYear(f);
  fullDay(c, f, m, piece);
  return m.year < 0 || !m.day ? Number.NaN : dayNumber(m.year, m.month, m.day);
}

/** Whether people may have spoken on the day of that number: in the week up to the reference date. */
export function recent(c: Known, at: number): boolean {
  const day = c.reference?.day ?? Number.NaN;
  return at <= day && at >= day - RECENT;
}

/** The day on which people speak, where nothing says who and when: the last day with a weekday, in the week up to the reference date. */
function spokenDay(c: Context): number | null {
  if (c.spoken === undefined) {
    c.spoken = null;
    for (const piece of c.pieces) {
      const f = piece.value.a;
      if (!f.weekday || !f.day || !f.month) continue;
      const at = numberOf(c, piece);
      if (recent(c, at) && at > (c.spoken ?? 0)) c.spoken = at;
    }
  }
  return c.spoken;
}
