// Named government programs, movements, aid schemes and cards.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const program: Kind<'program'> = { name: 'program', words, rules };
