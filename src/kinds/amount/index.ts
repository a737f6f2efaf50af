// Money, percentages and counted quantities.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const amount: Kind<'amount'> = { name: 'amount', words, rules };
