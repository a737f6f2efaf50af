// "1 menit 43 detik", "dua tahun dan enam bulan"; "dua kali sepekan", "sekali dalam sebulan"; "beberapa hari lalu", "beberapa tahun terakhir", "beberapa jam kemudian", which only articles give.
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

/** "1x24 jam", "2 x 24 jam": days counted by their hours. */
export function daysInHours(t: Words): Rule<Draft> {
  return {
    name: 'days-in-hours',
    wake: ['time-unit'],
    match(doc, i) {
      if (t.unit(doc, i) !== 'TH' || !near(doc, i)) return null;
      const end = doc.end[i - 1] as number;
      if (doc.units[end - 2] !== 50 || doc.units[end - 1] !== 52) return null;
      for (let from = i - 1; from >= i - LONGEST && from >= 0 && near(doc, from + 1); from--) {
        const days = TIMES_24.exec(doc.slice(from, i));
        if (days) return { from, to: i + 1, value: lengthDraft('duration', 24 * Number(days[1]), 'TH') };
      }
      return null;
    },
  };
}
const TIMES_24 = /^(\d{1,2})\s?[x×]\s?24$/iu;

/** "satu dua hari", "tiga empat bulan" */
export function oneOrTwo(t: Words): Rule<Draft> {
  return {
    name: 'neighbouring-numbers',
    wake: ['count-word'],
    match(doc, i) {
      const low = digit(doc, t, i);
      if (low < 1 || digit(doc, t, i + 1) !== low + 1 || !near(doc, i + 1) || !near(doc, i + 2)) return null;
      const unit = t.unit(doc, i + 2);
      if (!unit || aged(doc, t, i, i + 3)) return null;
      return { from: i, to: i + 3, value: lengthDraft('duration', low, unit, low + 1), confidence: 0.95 };
    },
  };
}

/** A number below ten in one word; 0 for others. */
function digit(doc: Doc, t: Words, i: number): number {
  const value = Number(t.at(doc, i).count || 0);
  return value > 0 && value < 10 && Number.isInteger(value) ? value : 0;
}

export function often(t: Words): Rule<Draft> {
  return {
    name: 'times-in-a-span',
    wake: ['time-span'],
    match(doc, i) {
      const { span, spanCount } = t.at(doc, i);
      if (!span) return null;
      // "sehari dua kali"
      const count = near(doc, i + 1) ? countAt(doc, t, i + 1) : null;
      if (count && count.value > 0 && t.role(doc, count.to) === 'times')
        return { from: i, to: count.to + 1, value: lengthDraft('set', spanCount, span) };
      const j = doc.word(i - 1) === 'dalam' ? i - 2 : i - 1;
      if (!near(doc, i) || !near(doc, j + 1)) return null;
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

/** What "lalu", "kemudian", "sebelumnya" make of a length that is not said. */
const POINTS = new Map([
  ['past', 'PAST_REF'],
  ['before', 'PAST_REF'],
  ['after', 'FUTURE_REF'],
]);

export function unsaid(t: Words): Rule<Draft> {
  return {
    name: 'some-time-ago',
    wake: ['time-unit'],
    match(doc, i) {
      const unit = t.unit(doc, i);
      if (!unit || t.at(doc, i - 1).count !== 'X' || !near(doc, i) || !near(doc, i + 1)) return null;
      const j = t.role(doc, i + 1) === 'yang' ? i + 2 : i + 1;
      const role = t.role(doc, j);
      const point = j === i + 1 || role === 'past' ? POINTS.get(role) : undefined;
      const ahead = role === 'ke' && t.at(doc, j + 1).form === 'depan' ? 2 : 1;
      if (!point && role !== 'last' && role !== 'future' && role !== 'this' && ahead === 1) return null;
      const value = draft('vague', fields(), null, point ? 'date' : 'duration');
      value.ready = point ?? period(-1, unit);
      value.press = true;
      return { from: i - 1, to: j + ahead, value, confidence: 0.6 };
    },
  };
}
