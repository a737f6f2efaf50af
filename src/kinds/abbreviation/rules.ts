// The rules of the kind `abbreviation`.
import type { Rule } from '../../rule/types';
import type { AbbreviationValue } from '../../values';

export function rules(): readonly Rule<AbbreviationValue>[] {
  return [];
}
