// Dates, times, durations and recurring sets, with holidays and the Hijri calendar.
import type { Kind } from '../../rule/types';
import { feasts } from './feasts';
import { dateKind } from './kind';

export const date: Kind<'date'> = /* @__PURE__ */ dateKind(feasts);
