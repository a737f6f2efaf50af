// The rules of the kind `amount`.
import type { Rule } from '../../rule/types';
import type { AmountValue } from '../../values';

export function rules(): readonly Rule<AmountValue>[] {
  return [];
}
