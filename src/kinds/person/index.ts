// Named people who hold no public office.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const person: Kind<'person'> = { name: 'person', words, rules };
