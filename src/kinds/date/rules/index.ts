// The rules of the kind `date`, one form a file.
import type { Lexicon } from '../../../lexicon/lexicon';
import type { Rule } from '../../../rule/types';
import type { DateValue } from '../../../values';
import { wordsOf } from '../words';
import { amount } from './amount';
import { anniversary } from './anniversary';
import { clock } from './clock';
import { each } from './each';
import { eventDay, hijriMonth, hijriYear, holiday } from './holiday';
import { hyphened, long } from './long';
import { numeric } from './numeric';
import { part } from './part';
import { century, decade, part as partOfYear, weekOf } from './period';
import { dayWord, unitTurn } from './relative';
import { season, vague } from './vague';
import { weekday } from './weekday';
import { year } from './year';

export function dateRules(lexicon: Lexicon): readonly Rule<DateValue>[] {
  const t = wordsOf(lexicon);
  return [
    numeric(t),
    long(t),
    hyphened(t),
    weekday(t),
    clock(t),
    part(t, lexicon.cls('day-part')),
    year(t),
    dayWord(t),
    unitTurn(t),
    amount(t),
    each(t),
    partOfYear(t),
    weekOf(t),
    decade(t),
    century(t),
    holiday(t, lexicon.cls('holiday')),
    hijriMonth(t, lexicon.cls('hijri-month')),
    hijriYear(t),
    eventDay(t),
    anniversary(t, lexicon.cls('anniversary'), lexicon.cls('founding')),
    vague(t, lexicon.cls('vague-time')),
    season(lexicon.cls('season')),
  ];
}
