// Enumerations that the text announces or numbers.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const policyList: Kind<'policyList'> = { name: 'policyList', words, rules };
