// The rules of the kind `date`, one form a file.
import type { Lexicon } from '../../../lexicon/lexicon';
import type { Rule } from '../../../rule/types';
import type { Draft } from '../draft';
import type { Words } from '../words';
import { amount } from './amount';
import { clock } from './clock';
import { each } from './each';
import { long } from './long';
import { numeric } from './numeric';
import { part } from './part';
import { decade, part as partOfYear } from './period';
import { dayWord, unitTurn } from './relative';
import { weekday } from './weekday';
import { year } from './year';

export function dateRules(t: Words, lexicon: Lexicon): readonly Rule<Draft>[] {
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
    partOfYear(t),
    decade(t),
  ];
}
