// The rules of the kind `quote`: indirect speech wakes on its verbs; direct speech is read
// from the marks of the whole document in `settle`.
import type { Lexicon } from '../../lexicon/lexicon';
import type { Rule } from '../../rule/types';
import type { QuoteValue } from '../../values';
import { according } from './according';
import { active } from './active';
import { aside } from './aside';
import { speech } from './classes';
import { passive } from './passive';

export function rules(lexicon: Lexicon): readonly Rule<QuoteValue>[] {
  const s = speech(lexicon);
  return [active(s), passive(s), according(s), aside(s)];
}
