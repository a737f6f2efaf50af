// "abad ke-21", "abad XX": years by the hundred.
import type { Rule } from '../../../rule/types';
import { type Draft, draft, fields } from '../draft';
import { int, isDash, near, ordinal } from '../read';
import type { Words } from '../words';

const HUNDREDS = new Map([
  ['xv', 15],
  ['xvi', 16],
  ['xvii', 17],
  ['xviii', 18],
  ['xix', 19],
  ['xx', 20],
  ['xxi', 21],
]);

export function century(t: Words): Rule<Draft> {
  return {
    name: 'century',
    wake: ['time-unit'],
    match(doc, i) {
      if (t.unit(doc, i) !== 'X100Y' || !near(doc, i + 1)) return null;
      let to = i + 2;
      let n = ordinal(doc, i + 1) > 0 ? ordinal(doc, i + 1) : (HUNDREDS.get(doc.word(i + 1)) ?? int(doc, i + 1, 2));
      if (t.role(doc, i + 1) === 'ke') {
        const at = isDash(doc, i + 2) ? i + 3 : i + 2;
        n = int(doc, at, 2);
        to = at + 1;
      }
      if (!(n >= 1 && n <= 30)) return null;
      return { from: i, to, value: draft('point', fields({ year: (n - 1) * 100, breadth: 100 })) };
    },
  };
}
