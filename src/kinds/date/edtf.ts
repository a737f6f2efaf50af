// Values as EDTF (ISO 8601-2): what is unknown stays X.
import type { Moment } from './moment';

export function pad(n: number, size: number): string {
  return String(n).padStart(size, '0');
}

/** "2014-05-03", "XXXX-05-03", "2014-05", "199X", "2023-34", "2014-12-30T10:00+07:00", "T10:00"; null when nothing is known. */
export function edtf(m: Moment): string | null {
  const day = calendarPart(m);
  if (m.minutes < 0) return day;
  const clock = `T${hourMinute(m)}${m.zone}`;
  return day && m.day ? day + clock : clock;
}

export function hourMinute(m: Moment): string {
  const seconds = m.seconds > 0 ? `:${pad(m.seconds, 2)}` : '';
  return `${pad(Math.floor(m.minutes / 60), 2)}:${pad(m.minutes % 60, 2)}${seconds}`;
}

function calendarPart(m: Moment): string | null {
  if (m.year < 0 && !m.month) return null;
  const year =
    m.year < 0
      ? 'XXXX'
      : m.breadth === 10
        ? `${pad(Math.floor(m.year / 10), 3)}X`
        : m.breadth === 100
          ? `${pad(Math.floor(m.year / 100), 2)}XX`
          : pad(m.year, 4);
  if (m.code) return `${year}-${m.code}`;
  if (!m.month) return year;
  const about = m.approximate ? '~' : '';
  return m.day ? `${year}-${pad(m.month, 2)}-${pad(m.day, 2)}${about}` : `${year}-${pad(m.month, 2)}${about}`;
}
