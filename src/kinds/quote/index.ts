// Direct and indirect speech with its speaker.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { settle } from './settle';
import { words } from './words';

export const quote: Kind<'quote'> = { name: 'quote', words, rules, settle };
