// The rules of the kind `law`.
import type { Rule } from '../../rule/types';
import type { LawValue } from '../../values';

export function rules(): readonly Rule<LawValue>[] {
  return [];
}
