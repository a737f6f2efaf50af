// "setiap Senin, Rabu, dan Jumat", "setiap Sabtu malam", "setiap pagi", "setiap bulan Maret", "setiap tanggal 17 Agustus",
// "setiap akhir pekan": sets that say when they recur.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Found, Rule } from '../../../rule/types';
import { type Draft, lengthDraft, type Unit, weekdayFields } from '../draft';
import { two } from '../edtf';
import { also, near, through } from '../read';
import { dayAt } from '../rules/long';
import type { Words } from '../words';

export function recurring(t: Words, parts: number): Rule<Draft> {
  return {
    name: 'recurring',
    wake: ['each-word'],
    match(doc, i) {
      let j = i + 1;
      if (!near(doc, j)) return null;
      const set = (to: number, per: Unit, timex3: string, weekday = 0): Found<Draft> => {
        const value = lengthDraft('set', 1, per);
        value.ready = timex3;
        if (weekday) value.a = weekdayFields(weekday);
        return { from: i, to, value };
      };
      const part = doc.longest(j, parts);
      if (part) {
        const to = part.to === j + 1 && t.at(doc, part.to).form === 'hari' ? part.to + 1 : part.to;
        return set(to, 'D', `XXXX-XX-XXT${part.value}`);
      }
      const word = t.at(doc, j);
      const next = near(doc, j + 1) ? t.at(doc, j + 1) : undefined;
      if (word.role === 'edge' && next) {
        if (next.unit === 'W') return set(j + 2, 'W', 'XXXX-WXX-WE');
        const open = !t.at(doc, j + 2).month && doc.kind[j + 2] !== K.NUMBER;
        return open && (next.unit === 'Y' || next.unit === 'M') ? set(j + 2, next.unit, '') : null;
      }
      if (word.unit === 'M' && next?.month) return set(j + 2, 'Y', `XXXX-${two(next.month)}`);
      const at = word.role === 'day' ? j + 1 : j;
      const day = dayAt(doc, at);
      if (day > 0) {
        const month = near(doc, at + 1) ? t.at(doc, at + 1).month : 0;
        if (month) return set(at + 2, 'Y', `XXXX-${two(month)}-${two(day)}`);
        return at > j ? set(at + 1, 'M', `XXXX-XX-${two(day)}`) : null;
      }
      if (word.unit === 'D') j++;
      const { weekday, unit } = t.at(doc, j);
      // "setiap minggu" is every week
      if (!weekday || (unit && doc.shape[j] === K.SMALL)) return null;
      const dash = through(doc, t, j + 1);
      const end = dash > 0 ? t.at(doc, dash).weekday : 0;
      if (end) return set(dash + 1, 'W', `XXXX-WXX-${weekday}/XXXX-WXX-${end}`);
      const to = days(doc, t, j);
      const hour = near(doc, to) ? doc.longest(to, parts) : undefined;
      return set(hour?.to ?? to, 'W', `XXXX-WXX-${weekday}${hour ? `T${hour.value}` : ''}`, weekday);
    },
  };
}

/** Behind "Senin", "Senin dan Kamis", "Senin, Rabu, dan Jumat" that opens at token `j`. */
function days(doc: Doc, t: Words, j: number): number {
  let to = j + 1;
  for (;;) {
    const next = also(doc, t, to);
    // a comma alone may begin something new
    if (next < 0 || !t.at(doc, next).weekday) return j + 1;
    to = next + 1;
    if (t.role(doc, next - 1) === 'and') return to;
  }
}
