// What a part of the kind may add that not every caller wants: words, rules, and the days of
// holidays. Passed in, so that the small entry point leaves it out of its bundle.
import type { Lexicon } from '../../lexicon/lexicon';
import type { WordSource } from '../../lexicon/source';
import type { Rule } from '../../rule/types';
import type { DateValue } from '../../values';
import type { Civil } from './calendar';
import type { Draft, Fields } from './draft';
import type { Words } from './words';
import type { Reference } from './years';

export interface Extra {
  readonly words: readonly WordSource[];
  rules(t: Words, lexicon: Lexicon): readonly Rule<DateValue>[];
  /** The day of `fields.holiday`; undefined where nothing fixes its year. */
  day(fields: Fields, reference: Reference | null): { date: Civil; approximate: boolean } | undefined;
  /** The value of a whole Hijri month or year. */
  whole(draft: Draft): DateValue;
  /** The value of a numbered anniversary; null leaves it as a witness of the year. */
  anniversary(draft: Draft): DateValue | null;
}
