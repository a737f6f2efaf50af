// "Sabtu", "hari Jumat", "Senin-Kamis": weekdays. Most join a date beside them; alone they
// count when capitalised ("di Palembang, Rabu, adalah"): "Pasar Minggu", "salat Jumat" and
// "Jumat Berkah" are names.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Rule } from '../../../rule/types';
import { type Draft, draft, pointDraft, weekdayFields } from '../draft';
import { also, near, through } from '../read';
import type { Words } from '../words';

export function weekday(t: Words): Rule<Draft> {
  return {
    name: 'weekday',
    wake: ['weekday'],
    match(doc, i) {
      const from = t.unit(doc, i - 1) === 'D' && near(doc, i) ? i - 1 : i;
      const a = weekdayFields(t.at(doc, i).weekday);
      const dash = through(doc, t, i + 1);
      const next = dash > 0 ? dash : also(doc, t, i + 1);
      const second = t.at(doc, next).weekday;
      if (
        next > 0 &&
        second &&
        (dash > 0 || doc.kind[i + 1] === K.WORD) &&
        !(second === 7 && doc.shape[next] === K.SMALL)
      ) {
        const b = weekdayFields(second);
        const value = draft(dash > 0 ? 'range' : 'list', a, b);
        return { from, to: next + 1, value };
      }
      const weak = !alone(doc, t, i, from);
      return { from, to: i + 1, value: pointDraft(a, weak) };
    },
  };
}

/** Whether the weekday says a day by itself. */
function alone(doc: Doc, t: Words, i: number, from: number): boolean {
  if (from < i) return true;
  if (doc.shape[i] === K.SMALL || doc.zone[i] !== K.BODY) return false;
  // "Jumat Berkah", "Rabu Abu": a name goes on; "Pasar Minggu", "salat Jumat": a name ends
  const next = i + 1;
  const capital = next < doc.n && near(doc, next) && (doc.shape[next] as number) >= K.CAPITALISED;
  const after = t.at(doc, next);
  if (capital && !after.part && !after.month && !after.role) return false;
  if (doc.gap[i] === K.GLUED) return true;
  const before = doc.shape[i - 1] as number;
  const role = t.role(doc, i - 1);
  if (role === 'prayer' && near(doc, i)) return false;
  return !(doc.kind[i - 1] === K.WORD && before >= K.CAPITALISED && !role) || near(doc, i) === false;
}
