// Mentions with the same key are one entity; ids count within the document.
import type { Mention } from '../rule/types';
import type { Entity } from './types';

/** Groups mentions by `key` in order of first appearance; `better` picks the canonical value. */
export function group<V>(
  prefix: string,
  mentions: readonly Mention<V>[],
  key: (value: V) => string,
  better: (a: V, b: V) => V = (a) => a,
): Entity<V>[] {
  const byKey = new Map<string, Entity<V>>();
  for (const m of mentions) {
    const k = key(m.value);
    const have = byKey.get(k);
    if (have) {
      have.mentions.push(m);
      have.value = better(have.value, m.value);
    } else byKey.set(k, { id: `${prefix}-${byKey.size + 1}`, value: m.value, mentions: [m] });
  }
  return [...byKey.values()];
}
