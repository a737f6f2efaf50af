// Pairs of a short and a long form that the text itself defines, and known short forms in use.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const abbreviation: Kind<'abbreviation'> = { name: 'abbreviation', words, rules };
