// The rules of the kind `region`.
import type { Rule } from '../../rule/types';
import type { RegionValue } from '../../values';

export function rules(): readonly Rule<RegionValue>[] {
  return [];
}
