// Named bodies.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const organization: Kind<'organization'> = { name: 'organization', words, rules };
