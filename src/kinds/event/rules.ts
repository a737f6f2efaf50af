// The rules of the kind `event`.
import type { Rule } from '../../rule/types';
import type { EventValue } from '../../values';

export function rules(): readonly Rule<EventValue>[] {
  return [];
}
