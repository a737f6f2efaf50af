// The rules of the kind `organization`.
import type { Rule } from '../../rule/types';
import type { OrganizationValue } from '../../values';

export function rules(): readonly Rule<OrganizationValue>[] {
  return [];
}
