// The same values as TIMEX3 (TimeML): "2014-12-28TAF", "2014-W52", "P3D", "PRESENT_REF".
import { dayNumber, isoWeek } from './calendar';
import type { Unit } from './draft';
import { datePart, four, hourMinute, two } from './edtf';
import type { Moment } from './moment';

export function timex(m: Moment): string {
  const day = calendarPart(m);
  if (m.minutes >= 0) return `${day || 'XXXX-XX-XX'}T${hourMinute(m)}`;
  return m.part ? `${day || 'XXXX-XX-XX'}T${m.part}` : day || 'XXXX';
}

function calendarPart(m: Moment): string {
  if (m.year < 0 && !m.month) return '';
  const year = m.year < 0 ? 'XXXX' : four(m.year);
  if (m.breadth === 10) return year.slice(0, 3);
  if (m.breadth === 100) return year.slice(0, 2);
  if (m.week || m.weekly) {
    const iso = isoWeek(dayNumber(m.year, m.month, m.day));
    return `${four(iso.year)}-W${two(iso.week)}`;
  }
  if (m.code >= 33 && m.code <= 36) return `${year}-Q${m.code - 32}`;
  if (m.code >= 40) return `${year}-H${m.code - 39}`;
  return datePart(year, m);
}

/** "P5Y", "PT40M", "P1.5Y"; with the count unsaid "PXM", "PTXH". */
export function period(count: number, unit: Unit): string {
  if (unit === 'X') return 'PXX';
  const first = unit[0];
  const months = unit === 'Q' ? 3 : unit === 'S' ? 6 : 0;
  const letter = months ? 'M' : unit[unit.length - 1];
  const times = months || (first === 'X' ? Number(unit.slice(1, -1)) : 1);
  return `P${first === 'T' ? 'T' : ''}${count < 0 ? 'X' : count * times}${letter}`;
}
