// Other people, and every later mention of a name.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { settle } from './settle';
import { words } from './words';

export const person: Kind<'person'> = { name: 'person', words, rules, settle };
