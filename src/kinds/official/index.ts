// Offices and the people who hold them.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { settle } from './settle';
import { words } from './words';

export const official: Kind<'official'> = { name: 'official', words, rules, settle };
