// Dates, times, durations and recurring sets. The rules read pieces; `settle` joins neighbours
// to expressions and lets the document decide what a piece leaves open.
import type { Kind, Mention } from '../../rule/types';
import type { DateValue } from '../../values';
import type { Draft } from './draft';
import { join } from './join';
import { resolve } from './resolve';
import { dateRules } from './rules';
import { schedules } from './schedule';
import { words, wordsOf } from './words';

export interface DateKindOptions {
  /** Gives "HUT ke-57 RI" as the year 2002. Off by default: it only says which year a text is of. */
  anniversaries?: boolean;
}

export function dateKind({ anniversaries = false }: DateKindOptions = {}): Kind<'date'> {
  return {
    name: 'date',
    words,
    rules: dateRules,
    settle(found, doc) {
      if (found.length === 0) return found;
      const t = wordsOf(doc.lexicon);
      const pieces = schedules(join(found as Mention<Draft>[], doc, t));
      const values = resolve(doc, t, pieces);
      const out: Mention<DateValue>[] = [];
      pieces.forEach((piece, i) => {
        const value = values[i];
        if (value && (anniversaries || !piece.value.witness)) out.push(Object.assign(piece, { value }));
      });
      return out;
    },
  };
}

export const date: Kind<'date'> = dateKind();
