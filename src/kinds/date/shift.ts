// Moves a date by days, weeks, months, years: "dua hari lalu", "pekan depan", "sebulan kemudian".
import { type Civil, civil, dayNumber, plusMonths, weekdayOf } from './calendar';
import type { Unit } from './draft';
import { edtf } from './edtf';
import type { Moment } from './moment';

/** A unit that half of one is counted in ("satu setengah tahun lalu"), and how many make one. */
const FINER: Partial<Record<Unit, readonly [times: number, unit: Unit]>> = {
  Y: [12, 'M'],
  M: [30, 'D'],
  X10Y: [10, 'Y'],
  X100Y: [100, 'Y'],
  W: [7, 'D'],
  D: [1, 'D'],
};

/** Sets `m` to the base moved. `exact` keeps the day where weeks and months would do; otherwise the unit is the grain of the answer. */
export function move(m: Moment, base: Civil, shift: number, unit: Unit, exact: boolean, weekday = 0): void {
  const years = unit === 'Y' ? 1 : unit === 'X10Y' ? 10 : unit === 'X100Y' ? 100 : 0;
  const finer = FINER[unit];
  if (!Number.isInteger(shift)) {
    if (finer) move(m, base, Math.round(finer[0] * shift), finer[1], exact);
    if (unit === 'M' && !exact) m.day = 0;
  } else if (years) {
    const year = base.year + years * shift;
    m.year = year - (year % years);
    m.breadth = years;
  } else if (unit === 'M') {
    m.set(plusMonths(base, shift));
    if (!exact) m.day = 0;
  } else if (unit === 'D' || unit === 'W') {
    const day = dayNumber(base.year, base.month, base.day) + (unit === 'W' ? 7 * shift : shift);
    const whole = unit === 'W' && !exact && (weekday > 0 || Math.abs(shift) <= 1);
    m.set(civil(whole ? day - weekdayOf(day) + (weekday || 1) : day));
    // "Senin pekan lalu" is a day
    if (whole && !weekday) m.week = 1;
    // TimeML rounds "dua pekan lalu" to the week
    m.weekly = unit === 'W' && !exact && !weekday;
  }
}

/** A week as EDTF says it: its seven days. */
export function weekRange(m: Moment): string {
  const start = dayNumber(m.year, m.month, m.day);
  return `${edtf(m)}/${edtf(m.on(civil(start + 6)))}`;
}
