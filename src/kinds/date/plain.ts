// A value with nothing open and nothing in conflict.
import type { DateValue } from '../../values';

export function plain(
  kind: DateValue['kind'],
  value: string | null,
  timex3: string,
  anchor: DateValue['anchor'],
): DateValue {
  return { kind, value, timex3, anchor, weekdayConflict: false };
}
