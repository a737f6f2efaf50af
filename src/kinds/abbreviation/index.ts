// Pairs of a short and a long form that the text itself defines.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const abbreviation: Kind<'abbreviation'> = { name: 'abbreviation', words, rules };
