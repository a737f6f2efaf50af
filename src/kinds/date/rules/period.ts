// "triwulan II 2018", "semester I-2017", "kuartal pertama tahun 2023", "tahun 1990-an": parts of a year, and years by the ten.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Rule } from '../../../rule/types';
import { SLASH } from '../../../text/codes';
import { type Draft, draft, fields } from '../draft';
import { glued, int, isDash, isPunctuation, near, ordinal, width } from '../read';
import type { Words } from '../words';
import { yearAfter } from './long';

const ROMAN = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

export function part(t: Words): Rule<Draft> {
  return {
    name: 'part-of-year',
    wake: ['time-unit'],
    match(doc, i) {
      const unit = t.unit(doc, i);
      if (unit !== 'Q' && unit !== 'S') return null;
      // the scanner keeps "II/2023" whole
      const whole = doc.kind[i + 1] === K.ORDINAL ? doc.slice(i + 1, i + 2).split('/') : [];
      const n = whole[1] ? (ROMAN.get((whole[0] as string).toLowerCase()) ?? -1) : number(doc, t, i + 1);
      if (n < 1 || n > (unit === 'Q' ? 4 : 2)) return null;
      const stated = whole[1]?.length === 4 ? Number(whole[1]) || -1 : -1;
      const tail = stated > 0 ? { to: i + 2, year: stated, shift: 0, same: false } : yearTail(doc, t, i + 2);
      // "berada di triwulan IV": of the year of writing; a half year alone may be one of studies
      if (tail.year < 0 && !tail.same && !tail.shift && (unit === 'S' || doc.shape[i + 1] !== K.CAPITALS)) return null;
      const code = unit === 'Q' ? 32 + n : 39 + n;
      const over = tail.year < 0 ? { shift: tail.shift, unit: 'Y' as const } : { year: tail.year };
      return { from: i, to: tail.to, value: draft('point', fields({ code, ...over })) };
    },
  };
}

/** "I", "2", "kedua", "ke-2" at token `i`; -1 for anything else. */
export function number(doc: Doc, t: Words, i: number): number {
  if (!near(doc, i)) return -1;
  const nth = ordinal(doc, i);
  if (nth > 0) return nth;
  if (t.at(doc, i).nth) return t.at(doc, i).nth;
  if (width(doc, i) <= 3 && doc.kind[i] !== K.NUMBER) return ROMAN.get(doc.word(i)) ?? -1;
  return int(doc, i, 1);
}

function yearTail(doc: Doc, t: Words, i: number): ReturnType<typeof yearAfter> {
  // "semester I-2017"
  if ((isDash(doc, i) || isPunctuation(doc, i, SLASH)) && glued(doc, i) && glued(doc, i + 1))
    return yearAfter(doc, t, i + 1);
  return yearAfter(doc, t, i);
}

export function decade(t: Words): Rule<Draft> {
  return {
    name: 'decade',
    wake: ['#ordinal'],
    match(doc, i) {
      const text = doc.slice(i, i + 1);
      if (!text.endsWith('an')) return null;
      const digits = Number.parseInt(text, 10);
      const named = near(doc, i) && t.unit(doc, i - 1) === 'Y';
      const year = digits >= 1000 ? digits : named && digits >= 10 && digits < 100 ? 1900 + digits : -1;
      if (year < 1000 || year > 2090 || year % 10) return null;
      return { from: named ? i - 1 : i, to: i + 1, value: draft('point', fields({ year, breadth: 10 })) };
    },
  };
}
