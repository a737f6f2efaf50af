// "1 menit 43 detik", "dua tahun dan enam bulan"; "dua kali sepekan", "sekali dalam sebulan"; "beberapa hari lalu", "beberapa tahun terakhir", which only articles give.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Rule } from '../../../rule/types';
import { type Draft, draft, fields, lengthDraft } from '../draft';
import { near } from '../read';
import { aged } from '../rules/ages';
import { countAt } from '../rules/amount';
import { period } from '../timex';
import type { Words } from '../words';

const UNITS: readonly string[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

export function twoUnits(t: Words): Rule<Draft> {
  return {
    name: 'length-in-two-units',
    wake: ['time-unit'],
    match(doc, i) {
      const unit = t.unit(doc, i);
      if (!unit || !near(doc, i) || !near(doc, i + 1)) return null;
      const at = t.role(doc, i + 1) === 'and' ? i + 2 : i + 1;
      const rest = near(doc, at) ? countAt(doc, t, at) : null;
      if (!rest || rest.value <= 0 || !near(doc, rest.to)) return null;
      const finer = t.unit(doc, rest.to);
      if (!finer || UNITS.indexOf(unit) < 0 || UNITS.indexOf(finer) <= UNITS.indexOf(unit)) return null;
      // "dua tahun enam bulan lalu"
      const to = rest.to + 1;
      const next = near(doc, to) ? t.role(doc, to) : '';
      if (next === 'past' || next === 'after' || next === 'before') return null;
      const from = countBefore(doc, t, i);
      const count = from < i ? countAt(doc, t, from) : null;
      if (!count || count.to !== i || count.value <= 0 || aged(doc, t, from, i + 1)) return null;
      const value = lengthDraft('duration', count.value, unit);
      const small = period(rest.value, finer).slice(1);
      value.more = unit.startsWith('T') ? small.slice(1) : small;
      return { from, to, value };
    },
  };
}

export function often(t: Words): Rule<Draft> {
  return {
    name: 'times-in-a-span',
    wake: ['time-span'],
    match(doc, i) {
      const { span, spanCount } = t.at(doc, i);
      const j = doc.word(i - 1) === 'dalam' ? i - 2 : i - 1;
      if (!span || !near(doc, i) || !near(doc, j + 1)) return null;
      const role = t.role(doc, j);
      const from = role === 'once' ? j : role === 'times' ? countBefore(doc, t, j) : i;
      if (from === i || (role === 'times' && from === j)) return null;
      return { from, to: i + 1, value: lengthDraft('set', spanCount, span) };
    },
  };
}

/** The first token of the number that ends before token `i`; `i` when none does. */
function countBefore(doc: Doc, t: Words, i: number): number {
  let from = i;
  while (from > i - LONGEST && near(doc, from) && (t.at(doc, from - 1).count || doc.kind[from - 1] === K.NUMBER))
    from--;
  return from;
}
const LONGEST = 4;

export function unsaid(t: Words): Rule<Draft> {
  return {
    name: 'some-time-ago',
    wake: ['time-unit'],
    match(doc, i) {
      const unit = t.unit(doc, i);
      if (!unit || t.at(doc, i - 1).count !== 'X' || !near(doc, i) || !near(doc, i + 1)) return null;
      const j = t.role(doc, i + 1) === 'yang' ? i + 2 : i + 1;
      const role = t.role(doc, j);
      if (role !== 'past' && role !== 'last') return null;
      const value = draft('vague', fields(), null, role === 'past' ? 'date' : 'duration');
      value.ready = role === 'past' ? 'PAST_REF' : period(-1, unit);
      value.press = true;
      return { from: i - 1, to: j + 1, value, confidence: 0.6 };
    },
  };
}
