// References to laws and regulations.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { settle } from './settle';
import { words } from './words';

export const law: Kind<'law'> = { name: 'law', words, rules, settle };
