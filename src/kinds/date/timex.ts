// The same values as TIMEX3 (TimeML): "2014-12-28TAF", "2014-W52", "P3D", "PRESENT_REF".
import { dayNumber, isoWeek } from './calendar';
import type { Unit } from './draft';
import { hourMinute, pad } from './edtf';
import type { Moment } from './moment';

export function timex(m: Moment): string {
  const day = calendarPart(m);
  if (m.minutes >= 0) return `${day || 'XXXX-XX-XX'}T${hourMinute(m)}`;
  return m.part ? `${day || 'XXXX-XX-XX'}T${m.part}` : day || 'XXXX';
}

function calendarPart(m: Moment): string {
  if (m.year < 0 && !m.month) return '';
  const year = m.year < 0 ? 'XXXX' : pad(m.year, 4);
  if (m.breadth === 10) return year.slice(0, 3);
  if (m.breadth === 100) return year.slice(0, 2);
  if (m.week) {
    const iso = isoWeek(dayNumber(m.year, m.month, m.day));
    return `${pad(iso.year, 4)}-W${pad(iso.week, 2)}`;
  }
  if (m.code >= 33 && m.code <= 36) return `${year}-Q${m.code - 32}`;
  if (m.code >= 40) return `${year}-H${m.code - 39}`;
  if (!m.month) return year;
  return m.day ? `${year}-${pad(m.month, 2)}-${pad(m.day, 2)}` : `${year}-${pad(m.month, 2)}`;
}

const LETTERS: Partial<Record<Unit, [letter: string, times: number]>> = {
  X10D: ['D', 10],
  X10Y: ['Y', 10],
  X100Y: ['Y', 100],
  Q: ['M', 3],
  S: ['M', 6],
};

/** "P5Y", "PT40M", "P1.5Y"; with the count unsaid "PXM", "PTXH". */
export function period(count: number, unit: Unit): string {
  if (unit === 'X') return 'PXX';
  const [letter, times] = LETTERS[unit] ?? [unit.replace('T', ''), 1];
  const clock = unit.length === 2 && unit[0] === 'T' ? 'T' : '';
  return `P${clock}${count < 0 ? 'X' : count * times}${letter}`;
}
