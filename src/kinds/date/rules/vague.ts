// "saat itu", "ketika itu": times that the text has named before.
import type { Rule } from '../../../rule/types';
import type { DateValue } from '../../../values';
import { draft, fields } from '../draft';
import type { Words } from '../words';

export function vague(t: Words, cls: number): Rule<DateValue> {
  return {
    name: 'then',
    wake: ['vague-time'],
    match(doc, i) {
      const phrase = doc.longest(i, cls);
      if (!phrase) return null;
      // "hingga" itself is no part of the time
      const from = t.role(doc, i) === 'range' ? i + 1 : i;
      const kind = phrase.value[0] === 'P' && phrase.value[1] === 'X' ? 'duration' : 'date';
      return {
        from,
        to: phrase.to,
        value: draft('vague', fields(), null, { kind, ready: phrase.value }),
        confidence: 0.6,
      };
    },
  };
}
