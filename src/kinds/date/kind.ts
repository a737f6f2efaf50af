// Dates, times, durations and recurring sets. The rules read pieces; `settle` joins neighbours
// to expressions and lets the document decide what a piece leaves open.
import type { Kind, Mention } from '../../rule/types';
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
      return extra ? [...dateRules(t, lexicon), ...extra.rules(t, lexicon)] : dateRules(t, lexicon);
    },
    settle(found, doc) {
      if (found.length === 0) return found;
      const t = wordsOf(doc.lexicon);
      const pieces = schedules(join(found as Mention<Draft>[], doc, t));
      const values = resolve(doc, t, pieces, extra);
      const out: Mention<DateValue>[] = [];
      pieces.forEach((piece, i) => {
        const value = values[i];
        if (value) out.push(Object.assign(piece, { value }));
      });
      return out;
    },
  };
}
