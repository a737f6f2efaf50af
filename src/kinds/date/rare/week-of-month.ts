// "pekan pertama di bulan Januari 2020", "minggu kedua bulan ini".
import type { Rule } from '../../../rule/types';
import { type Draft, draft, fields } from '../draft';
import { near, ordinal } from '../read';
import { yearAfter } from '../rules/long';
import { turnAt } from '../rules/relative';
import type { Words } from '../words';

/** "pekan pertama (di) bulan Januari 2020", "minggu ketiga Maret": the month is what EDTF can say. */
export function weekOf(t: Words): Rule<Draft> {
  return {
    name: 'week-of-month',
    wake: ['time-unit'],
    match(doc, i) {
      if (t.unit(doc, i) !== 'W' || !near(doc, i + 1)) return null;
      if (!t.at(doc, i + 1).nth && t.role(doc, i + 1) !== 'last' && ordinal(doc, i + 1) < 1) return null;
      let j = i + 2;
      if (t.role(doc, j) === 'at') j++;
      if (t.unit(doc, j) === 'M') {
        // "minggu kedua bulan ini"
        const turn = turnAt(doc, t, j + 1);
        if (turn) return { from: i, to: turn.to, value: draft('point', fields({ shift: turn.shift, unit: 'M' })) };
        j++;
      }
      const month = t.at(doc, j).month;
      if (!month || !near(doc, j)) return null;
      const tail = yearAfter(doc, t, j + 1);
      const unit = tail.shift || tail.same ? ('Y' as const) : ('' as const);
      return {
        from: i,
        to: tail.to,
        value: draft('point', fields({ year: tail.year, month, shift: tail.shift, unit })),
      };
    },
  };
}
