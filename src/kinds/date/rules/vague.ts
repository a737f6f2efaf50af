// "saat itu", "hingga kini": times that the text has named before, and the present as against them.
// Whether they count the whole document decides (`Context.tells`).
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
      const { value } = phrase;
      // "hingga" itself is no part of the time
      const from = t.role(doc, i) === 'range' ? i + 1 : i;
      const kind = value[0] === 'P' && value[1] === 'X' ? 'duration' : 'date';
      return {
        from,
        to: phrase.to,
        value: draft('vague', fields(), null, { kind, ready: value }),
        confidence: 0.6,
      };
    },
  };
}
