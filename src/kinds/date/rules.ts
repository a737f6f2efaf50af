// The rules of the kind `date`.
import type { Rule } from '../../rule/types';
import type { DateValue } from '../../values';

export function rules(): readonly Rule<DateValue>[] {
  return [];
}
