// "setiap tahun", "tiap Senin", "setiap hari Jumat", "setiap 5 tahun sekali": sets.
import type { Rule } from '../../../rule/types';
import { type Draft, lengthDraft, weekdayFields } from '../draft';
import { near } from '../read';
import type { Words } from '../words';
import { countAt } from './amount';

export function each(t: Words): Rule<Draft> {
  return {
    name: 'each',
    wake: ['each-word'],
    match(doc, i) {
      let j = i + 1;
      if (!near(doc, j)) return null;
      const count = countAt(doc, t, j);
      if (count) j = count.to;
      let word = t.at(doc, j);
      let weekday = word.weekday;
      if (word.unit === 'D' && t.at(doc, j + 1).weekday) {
        weekday = t.at(doc, ++j).weekday;
        word = t.at(doc, j);
      }
      // "setiap minggu" is every week, "setiap Minggu" every Sunday
      if (weekday && !(word.unit && doc.shape[j] === 1)) {
        return {
          from: i,
          to: t.role(doc, j + 1) === 'and' && t.at(doc, j + 2).weekday ? j + 3 : j + 1,
          value: Object.assign(lengthDraft('set', 1, 'W'), { a: weekdayFields(weekday) }),
        };
      }
      if (!word.unit || (count && count.value < 0)) return null;
      const value = lengthDraft('set', count ? count.value : 1, word.unit);
      const to = t.role(doc, j + 1) === 'once' && near(doc, j + 1) ? j + 2 : j + 1;
      return { from: i, to, value };
    },
  };
}
