// The rules of the kind `program`.
import type { Rule } from '../../rule/types';
import type { ProgramValue } from '../../values';

export function rules(): readonly Rule<ProgramValue>[] {
  return [];
}
