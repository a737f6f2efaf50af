// Named places that are no region: buildings, streets, venues.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const place: Kind<'place'> = { name: 'place', words, rules };
