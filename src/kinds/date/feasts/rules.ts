// "H-5 Lebaran", "Idul Fitri 1442 Hijriah", "hari kedua bulan Ramadan 1440 H", "1 Syawal 1443 H",
// "bulan puasa", "1443 H/2022 M". A bare "Lebaran" sets no date.
import type { Doc } from '../../../document/doc';
import type { Found, Rule } from '../../../rule/types';
import { type Draft, draft, fields } from '../draft';
import { glued, hijriAfter, int, isDash, isPunctuation, near, width } from '../read';
import { dayAt } from '../rules/long';
import { turnAt } from '../rules/relative';
import type { Words } from '../words';

export function holiday(t: Words, cls: number): Rule<Draft> {
  return {
    name: 'holiday',
    wake: ['holiday'],
    match(doc, i) {
      const phrase = doc.longest(i, cls);
      if (!phrase) return null;
      // "Hari Raya Idul Fitri"
      const head = near(doc, i) && doc.word(i - 1) === 'raya' && t.at(doc, i - 2).form === 'hari' ? i - 2 : i;
      const left = offsetBefore(doc, t, head);
      const right = hijriAfter(doc, t, phrase.to);
      if (!left && !right) return null;
      const over = {
        holiday: phrase.value,
        offset: left?.offset ?? 0,
        hijri: right?.hijri ?? -1,
        year: right?.year ?? -1,
      };
      return { from: left?.from ?? head, to: right?.to ?? phrase.to, value: draft('point', fields(over)) };
    },
  };
}

export function hijriMonth(t: Words, cls: number): Rule<Draft> {
  return {
    name: 'hijri-month',
    wake: ['hijri-month'],
    match(doc, i) {
      const phrase = doc.longest(i, cls);
      if (!phrase || (near(doc, i) && doc.longest(i - 1, cls)?.to === phrase.to)) return null;
      const month = `hijri ${phrase.value} 1`;
      const right = hijriAfter(doc, t, phrase.to);
      const to = right?.to ?? phrase.to;
      const hijri = right?.hijri ?? -1;
      const named = near(doc, i) && t.unit(doc, i - 1) === 'M' ? i - 1 : i;
      const left = offsetBefore(doc, t, named);
      if (left)
        return { from: left.from, to, value: draft('point', fields({ holiday: month, offset: left.offset, hijri })) };
      const day = near(doc, i) ? dayAt(doc, i - 1) : -1;
      if (day > 0 && day <= 30)
        return { from: i - 1, to, value: draft('point', fields({ holiday: month, offset: day - 1, hijri })) };
      if (named === i && !right) return null;
      // "bulan Ramadan kemarin"
      const turn = turnAt(doc, t, to);
      return {
        from: named,
        to: turn && !turn.last ? turn.to : to,
        value: draft('whole', fields({ holiday: month, hijri, unit: 'M' })),
      };
    },
  };
}

/** "1443 H", "1443 H/2022 M" as a year of its own. */
export function hijriYear(t: Words): Rule<Draft> {
  return {
    name: 'hijri-year',
    wake: ['hijri-word'],
    match(doc, i) {
      const found = hijriAfter(doc, t, i - 1);
      if (!found) return null;
      const from = t.unit(doc, i - 2) === 'Y' && near(doc, i - 1) ? i - 2 : i - 1;
      const value =
        found.year > 0
          ? draft('point', fields({ year: found.year }))
          : draft('whole', fields({ hijri: found.hijri, unit: 'Y' }));
      return { from, to: found.to, value } satisfies Found<Draft>;
    },
  };
}

/** "H-5", "H+3", "hari pertama", "hari kedua" before token `i`, with the days they count. */
function offsetBefore(doc: Doc, t: Words, i: number): { from: number; offset: number } | undefined {
  if (!near(doc, i)) return undefined;
  const n = int(doc, i - 1, 3);
  if (n >= 0) {
    const sign = isDash(doc, i - 2) ? -1 : isPunctuation(doc, i - 2, 43) ? 1 : 0;
    if (sign && t.at(doc, i - 3).form === 'h') return { from: i - 3, offset: sign * n };
    return undefined;
  }
  const nth = t.at(doc, i - 1).nth;
  return nth && t.at(doc, i - 2).form === 'hari' ? { from: i - 2, offset: nth - 1 } : undefined;
}

/** "H-10", "H+3" of an event that the text does not name beside it. */
export function eventDay(t: Words): Rule<Draft> {
  return {
    name: 'h-day',
    wake: ['hijri-word'],
    match(doc, i) {
      if (t.at(doc, i).form !== 'h' || width(doc, i) !== 1 || !glued(doc, i + 1) || !glued(doc, i + 2)) return null;
      const n = int(doc, i + 2, 3);
      if (n < 0 || !(isDash(doc, i + 1) || isPunctuation(doc, i + 1, 43))) return null;
      return { from: i, to: i + 3, value: Object.assign(draft('vague', fields()), { ready: 'XXXX-XX-XX' }) };
    },
  };
}
