// Dates, times, durations and recurring sets.
import type { Kind } from '../../rule/types';
import { rules } from './rules';
import { words } from './words';

export const date: Kind<'date'> = { name: 'date', words, rules };
