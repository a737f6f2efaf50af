// "pagi", "dini hari", "malam ini", "tadi malam", "sore kemarin": parts of the day. Bare ones
// only join a day or a clock time beside them.
import type { Rule } from '../../../rule/types';
import { type Draft, draft, type Fields, fields, pointDraft } from '../draft';
import { near } from '../read';
import type { Words } from '../words';

export function part(t: Words, cls: number): Rule<Draft> {
  return {
    name: 'part-of-day',
    wake: ['day-part'],
    match(doc, i) {
      const phrase = doc.longest(i, cls);
      if (!phrase) return null;
      let to = phrase.to;
      // "pagi hari"
      if (to === i + 1 && near(doc, to) && t.at(doc, to).form === 'hari') to++;
      const timed = (over: Partial<Fields>): ReturnType<typeof draft> =>
        draft('point', fields({ unit: 'D', base: 'speech', ...over, part: phrase.value }), null, 'time');
      // "malam harinya"
      if (near(doc, to) && t.at(doc, to).form === 'harinya')
        return { from: i, to: to + 1, value: timed({ base: 'last' }) };
      const after = near(doc, to) ? shiftOf(t.role(doc, to), t.at(doc, to).form) : undefined;
      if (after) return { from: i, to: to + 1, value: timed(after) };
      const lead = near(doc, i) ? t.at(doc, i - 1) : undefined;
      const before = lead && lead.role !== 'this' && lead.role !== 'that' ? shiftOf(lead.role, lead.form) : undefined;
      // "tadi malam" is last night, "tadi pagi" this morning
      if (before)
        return {
          from: i - 1,
          to,
          value: timed(lead?.role === 'tadi' && phrase.value === 'NI' ? { ...before, shift: -1 } : before),
        };
      const value = pointDraft(fields({ part: phrase.value }), true);
      value.kind = 'time';
      // "malam WIB"
      if (near(doc, to) && t.at(doc, to).zone) to++;
      return { from: i, to, value };
    },
  };
}

function shiftOf(role: string, form: string): Partial<Fields> | undefined {
  switch (role) {
    case 'this':
      return { shift: 0 };
    case 'that':
      return { shift: 0, base: 'last' };
    case 'tadi':
      return { shift: 0, turn: -1 };
    case 'nanti':
      return { shift: 0, turn: 1 };
    case 'yesterday':
      return { shift: -1, turn: -1 };
    case 'tomorrow':
      return form === 'keesokan' ? { shift: 1, base: 'last' } : { shift: form === 'lusa' ? 2 : 1, turn: 1 };
    default:
      return undefined;
  }
}
