// The rules of the kind `date`, one form a file.
import type { Lexicon } from '../../../lexicon/lexicon';
import type { Rule } from '../../../rule/types';
import type { DateValue } from '../../../values';
import { wordsOf } from '../words';
import { amount } from './amount';
import { clock } from './clock';
import { each } from './each';
import { long } from './long';
import { numeric } from './numeric';
import { part } from './part';
import { dayWord, unitTurn } from './relative';
import { weekday } from './weekday';
import { year } from './year';

export function dateRules(lexicon: Lexicon): readonly Rule<DateValue>[] {
  const t = wordsOf(lexicon);
  return [
    numeric(t),
    long(t),
    weekday(t),
    clock(t),
    part(t, lexicon.cls('day-part')),
    year(t),
    dayWord(t),
    unitTurn(t),
    amount(t),
    each(t),
  ];
}
