// "pukul lima pagi", "jam setengah tujuh malam", "pukul dua belas siang": hours in words; "semalam".
import type { Rule } from '../../../rule/types';
import { type Draft, draft, fields } from '../draft';
import { near } from '../read';
import { countAt } from '../rules/amount';
import type { Words } from '../words';

export function hours(t: Words): Rule<Draft> {
  return {
    name: 'hour-in-words',
    wake: ['clock-word'],
    match(doc, i) {
      // "dua jam lima menit" counts hours
      if (t.at(doc, i - 1).count || !near(doc, i + 1)) return null;
      const half = doc.word(i + 1) === 'setengah' ? 1 : 0;
      const at = i + 1 + half;
      if (!half && !t.at(doc, at).count) return null;
      const hour = near(doc, at) ? countAt(doc, t, at) : null;
      if (!hour || !(hour.value >= 1 && hour.value <= 24) || hour.value % 1 || t.unit(doc, hour.to)) return null;
      const minutes = hour.value * 60 - 30 * half;
      return { from: i, to: hour.to, value: draft('point', fields({ minutes }), null, 'time') };
    },
  };
}

/** "semalam" is last night; "dalam semalam" is a night's length. */
export function lastNight(): Rule<Draft> {
  return {
    name: 'last-night',
    wake: ['last-night'],
    match(doc, i) {
      if (doc.word(i - 1) === 'dalam') return null;
      const a = fields({ unit: 'D', base: 'speech', shift: -1, turn: -1, part: 'NI' });
      return { from: i, to: i + 1, value: draft('point', a, null, 'time') };
    },
  };
}
