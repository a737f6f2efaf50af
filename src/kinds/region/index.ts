// Administrative regions with their codes, islands and countries.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const region: Kind<'region'> = { name: 'region', words, rules };
