// The rules of the kind `policyList`, one way of announcing each.
import type { Lexicon } from '../../lexicon/lexicon';
import type { Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import { announced } from './announced';
import { breakdown } from './breakdown';
import { listWords } from './classes';
import { counted } from './counted';
import { deeds } from './deeds';
import { lines } from './lines';
import { ordinals } from './ordinals';

export function rules(lexicon: Lexicon): readonly Rule<PolicyListValue>[] {
  const w = listWords(lexicon);
  return [announced(w), counted(w), ordinals(w), lines(w), deeds(w), breakdown(w)];
}
