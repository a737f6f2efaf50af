// The rules of the kind `person`.
import type { Rule } from '../../rule/types';
import type { PersonValue } from '../../values';

export function rules(): readonly Rule<PersonValue>[] {
  return [];
}
