// "kuartal I hingga III 2014", "semester I dan II tahun 2014", "triwulan I-III tahun ini": stretches of quarters and half years.
import type { Rule } from '../../../rule/types';
import { type Draft, draft, fields } from '../draft';
import { also, through } from '../read';
import { yearAfter } from '../rules/long';
import { number } from '../rules/period';
import type { Words } from '../words';

export function quarters(t: Words): Rule<Draft> {
  return {
    name: 'parts-of-year',
    wake: ['time-unit'],
    match(doc, i) {
      const unit = t.unit(doc, i);
      if (unit !== 'Q' && unit !== 'S') return null;
      const first = number(doc, t, i + 1);
      const dash = through(doc, t, i + 2);
      let next = dash > 0 ? dash : also(doc, t, i + 2);
      if (t.unit(doc, next) === unit) next++;
      const last = number(doc, t, next);
      if (first < 1 || last <= first || last > (unit === 'Q' ? 4 : 2)) return null;
      const tail = yearAfter(doc, t, next + 1);
      if (tail.year < 0 && !tail.same && !tail.shift) return null;
      const part = (n: number) =>
        fields({
          code: (unit === 'Q' ? 32 : 39) + n,
          ...(tail.year < 0 ? { shift: tail.shift, unit: 'Y' as const } : { year: tail.year }),
        });
      return {
        from: i,
        to: tail.to,
        value: draft(dash > 0 || last === first + 1 ? 'range' : 'list', part(first), part(last)),
      };
    },
  };
}
