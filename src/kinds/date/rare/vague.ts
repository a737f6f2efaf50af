// "saat itu", "hingga kini": times that the text has named before, and the present as against them.
// Whether they count the whole document decides (`Context.tells`).
import type { Rule } from '../../../rule/types';
import { type Draft, draft, fields } from '../draft';
import type { Words } from '../words';

export function vague(t: Words, cls: number): Rule<Draft> {
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
      const found = draft('vague', fields(), null, kind);
      found.ready = value;
      return { from, to: phrase.to, value: found, confidence: 0.6 };
    },
  };
}
