// Dates, times, durations and recurring sets. The rules read pieces; `settle` joins neighbours
// to expressions and lets the document decide what a piece leaves open.
import type { Kind, Mention, Rule } from '../../rule/types';
import type { DateValue } from '../../values';
import type { Draft } from './draft';
import type { Extra } from './extra';
import { join } from './join';
import { resolve } from './resolve';
import { dateRules } from './rules';
import { schedules } from './schedule';
import { words, wordsOf } from './words';

/** The kind with or without holidays, the Hijri calendar and anniversaries (`feasts`). */
export function dateKind(extra?: Extra): Kind<'date'> {
  return {
    name: 'date',
    words: extra ? [...words, ...extra.words] : words,
    rules: (lexicon) => {
      const t = wordsOf(lexicon);
      const rules = [...dateRules(t, lexicon), ...(extra?.rules(t, lexicon) ?? [])];
      // what they answer is a draft until `settle` has seen it
      return rules as unknown as Rule<DateValue>[];
    },
    settle(found, doc) {
      if (found.length === 0) return found;
      const t = wordsOf(doc.lexicon);
      const press = extra?.press(doc) ?? false;
      const pieces = schedules(join(found as unknown as Mention<Draft>[], doc, t, press));
      const values = resolve(doc, t, pieces, press, extra);
      const out: Mention<DateValue>[] = [];
      for (let i = 0; i < pieces.length; i++) {
        const piece = pieces[i] as unknown as Mention<DateValue>;
        const value = values[i];
        if (!value) continue;
        piece.value = value;
        out.push(piece);
      }
      return out;
    },
  };
}
