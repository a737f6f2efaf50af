// The rules of the kind `official`.
import type { Rule } from '../../rule/types';
import type { OfficialValue } from '../../values';

export function rules(): readonly Rule<OfficialValue>[] {
  return [];
}
