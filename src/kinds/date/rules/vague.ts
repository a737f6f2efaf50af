// "saat itu", "ketika itu": times that the text has named before; "musim hujan": seasons.
import type { Rule } from '../../../rule/types';
import type { DateValue } from '../../../values';
import { draft, fields } from '../draft';

export function vague(cls: number): Rule<DateValue> {
  return {
    name: 'then',
    wake: ['vague-time'],
    match(doc, i) {
      const phrase = doc.longest(i, cls);
      return phrase
        ? { from: i, to: phrase.to, value: draft('vague', fields(), null, { ready: phrase.value }), confidence: 0.6 }
        : null;
    },
  };
}

export function season(cls: number): Rule<DateValue> {
  return {
    name: 'season',
    wake: ['season'],
    match(doc, i) {
      const phrase = doc.longest(i, cls);
      return phrase
        ? {
            from: i,
            to: phrase.to,
            value: draft('vague', fields(), null, { ready: `-${phrase.value}` }),
            confidence: 0.6,
          }
        : null;
    },
  };
}
