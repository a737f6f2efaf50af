// The rules of the kind `quote`.
import type { Rule } from '../../rule/types';
import type { QuoteValue } from '../../values';

export function rules(): readonly Rule<QuoteValue>[] {
  return [];
}
