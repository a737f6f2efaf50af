// "akhir pekan lalu", "akhir pekan ini", "akhir minggu depan": a Saturday and a Sunday.
import type { Rule } from '../../../rule/types';
import { type Draft, draft, type Fields, shiftFields } from '../draft';
import { near } from '../read';
import { turnAt } from '../rules/relative';
import type { Words } from '../words';

export const SATURDAY = 6;

export function weekend(t: Words): Rule<Draft> {
  return {
    name: 'weekend',
    wake: ['time-unit'],
    match(doc, i) {
      if (t.unit(doc, i) !== 'W' || t.at(doc, i - 1).form !== 'akhir' || !near(doc, i)) return null;
      const coming = near(doc, i + 1) && t.role(doc, i + 1) === 'nanti';
      const turn = coming ? { to: i + 2, shift: 0, last: false } : turnAt(doc, t, i + 1);
      if (!turn || turn.last) return null;
      const day = (weekday: number): Fields => Object.assign(shiftFields(turn.shift, 'W', 'reference'), { weekday });
      return { from: i - 1, to: turn.to, value: draft('range', day(SATURDAY), day(SATURDAY + 1)) };
    },
  };
}
