// Forms that few texts have, kept out of the small entry point: references to time in articles,
// weekends, lengths in two units, hours in words, sets that say when they recur. Each reads more than the rules that everybody uses, and so wins over them.
import type { Lexicon } from '../../../lexicon/lexicon';
import type { Rule } from '../../../rule/types';
import type { Draft } from '../draft';
import type { Words } from '../words';
import { century } from './century';
import { hours, lastNight } from './hours';
import { daysInHours, often, oneOrTwo, twoUnits, unsaid } from './lengths';
import { pressTime } from './press';
import { quarters } from './quarters';
import { recurring } from './recurring';
import { weekOf } from './week-of-month';
import { weekend } from './weekend';

export function rareRules(t: Words, lexicon: Lexicon): readonly Rule<Draft>[] {
  return [
    pressTime(t, lexicon.cls('press-time')),
    unsaid(t),
    twoUnits(t),
    daysInHours(t),
    oneOrTwo(t),
    often(t),
    weekend(t),
    quarters(t),
    weekOf(t),
    hours(t),
    lastNight(),
    century(t),
    recurring(t, lexicon.cls('day-part')),
  ];
}
