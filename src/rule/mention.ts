// One finding of any kind: where it stands, what it means, who found it.
import type { Values } from '../values';

/** The kinds of annotation, in the order of `src/values/index.ts`. */
export type KindName = keyof Values;

/** One finding. Never one per token. */
export interface Mention<V> {
  /** Character offsets of the span (UTF-16, half-open). */
  start: number;
  /** The code unit behind the span. */
  end: number;
  /** Tokens `[from, to)` that the span touches. */
  from: number;
  /** The token behind the last one. */
  to: number;
  /** What it means. */
  value: V;
  /** `kind/rule`: which rule or model made it. */
  source: string;
  /** How sure it is, 0 to 1. */
  confidence: number;
}
