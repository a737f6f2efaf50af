// Moves a date by days, weeks, months, years: "dua hari lalu", "pekan depan", "sebulan kemudian".
import { type Civil, civil, dayNumber, plusMonths, weekdayOf } from './calendar';
import type { Unit } from './draft';
import { edtf } from './edtf';
import type { Moment } from './moment';

/** `exact` keeps the day where weeks and months would do; otherwise the unit is the grain of the answer. */
export function move(base: Civil, shift: number, unit: Unit, m: Moment, exact: boolean): Partial<Moment> {
  if (!Number.isInteger(shift)) return moveHalf(base, shift, unit, m, exact);
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

/** "satu setengah tahun lalu": half of a unit is counted in the next finer one, to its grain. */
function moveHalf(base: Civil, shift: number, unit: Unit, m: Moment, exact: boolean): Partial<Moment> {
  switch (unit) {
    case 'Y':
      return move(base, Math.round(12 * shift), 'M', m, exact);
    case 'M': {
      const at = civil(dayNumber(base.year, base.month, base.day) + Math.round(30 * shift));
      return exact ? at : { ...at, day: 0 };
    }
    case 'X10Y':
      return move(base, Math.round(10 * shift), 'Y', m, exact);
    case 'X100Y':
      return move(base, Math.round(100 * shift), 'Y', m, exact);
    case 'W':
      return move(base, Math.round(7 * shift), 'D', m, exact);
    case 'D':
      return move(base, Math.round(shift), 'D', m, exact);
    default:
      return m;
  }
}

/** A week as EDTF says it: its seven days. */
export function weekRange(m: Moment): string {
  const start = dayNumber(m.year, m.month, m.day);
  return `${edtf(m)}/${edtf({ ...m, ...civil(start + 6) })}`;
}
