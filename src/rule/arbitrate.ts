// Overlapping answers of one kind: the longest wins, then the surer, then the earlier rule.
// Leftmost-longest, as in aho-corasick's `LeftmostLongest`; nested mentions of other kinds
// are no conflict.
import type { Mention } from './types';

export function arbitrate<V>(found: Mention<V>[]): Mention<V>[] {
  if (found.length < 2) return found;
  // rules are asked in text order and mostly answer so
  if (found.some((m, i) => i > 0 && order(found[i - 1] as Mention<V>, m) > 0)) found.sort(order);
  const kept: Mention<V>[] = [];
  for (const m of found) {
    const last = kept[kept.length - 1];
    if (!last || m.start >= last.end) {
      kept.push(m);
      continue;
    }
    const longer = m.end - m.start - (last.end - last.start);
    if (longer > 0) kept[kept.length - 1] = m;
  }
  return kept;
}

function order(a: Mention<unknown>, b: Mention<unknown>): number {
  return a.start - b.start || b.end - a.end || b.confidence - a.confidence;
}
