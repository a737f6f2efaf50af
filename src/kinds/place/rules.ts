// The rules of the kind `place`.
import type { Rule } from '../../rule/types';
import type { PlaceValue } from '../../values';

export function rules(): readonly Rule<PlaceValue>[] {
  return [];
}
