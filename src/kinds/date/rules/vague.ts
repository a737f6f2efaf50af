// "saat itu": times that the text has named before; "Saat ini," where it sets a sentence of the
// narration in the present.
import type { Doc } from '../../../document/doc';
import type { Rule } from '../../../rule/types';
import type { DateValue } from '../../../values';
import { draft, fields } from '../draft';
import { COMMA, isPunctuation } from '../read';
import type { Words } from '../words';

/** Marks a value of dates-vague.tsv that counts only where it opens its sentence. */
const OPENS = '^';

export function vague(t: Words, cls: number, said: number): Rule<DateValue> {
  return {
    name: 'then',
    wake: ['vague-time'],
    match(doc, i) {
      const phrase = doc.longest(i, cls);
      if (!phrase) return null;
      const framing = phrase.value.startsWith(OPENS);
      if (framing && !frames(doc, i, phrase.to, said)) return null;
      const value = framing ? phrase.value.slice(1) : phrase.value;
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

/** "Saat ini, pencarian masih berlangsung"; not "Saat ini, lanjut Karim …", which is reported speech. */
function frames(doc: Doc, from: number, to: number, said: number): boolean {
  return from === doc.sentenceFrom(from) && isPunctuation(doc, to, COMMA) && !doc.is(to + 1, said);
}
