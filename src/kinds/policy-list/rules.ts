// The rules of the kind `policyList`.
import type { Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';

export function rules(): readonly Rule<PolicyListValue>[] {
  return [];
}
