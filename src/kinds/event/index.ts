// Named meetings, ceremonies and anniversaries.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const event: Kind<'event'> = { name: 'event', words, rules };
