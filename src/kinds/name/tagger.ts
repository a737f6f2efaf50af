// Viterbi over seven labels with sparse linear scores: an averaged structured perceptron
// (Collins 2002). Tokens that cannot be part of a name are O and cost nothing.
import type { Doc } from '../../document/doc';
import type { Features } from './features';

export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
export const COUNT = LABELS.length;

/** Scores of features: adds the weights of one feature to seven sums. */
export interface Weights {
  add(feature: number, sums: Float64Array): void;
  /** Score of label `b` after label `a`, at `a * 7 + b`. */
  readonly transitions: Float64Array;
}

const NEVER = -1e9;

/** Whether label `b` may follow label `a`: an inside label needs its own begin or inside. */
export const follows = (a: number, b: number): boolean => b === 0 || (b & 1) === 1 || a === b || a === b - 1;

export interface Tagged {
  labels: Uint8Array;
  /** For each token how much its label outscores O. */
  margin: Float64Array;
}

/** Labels tokens `[from, to)`, best path. */
export function tag(doc: Doc, from: number, to: number, features: Features, weights: Weights): Tagged {
  const n = to - from;
  const may = features.sentence(doc, from, to);
  const emit = new Float64Array(n * COUNT);
  const sums = new Float64Array(COUNT);
  const back = new Uint8Array(n * COUNT);
  let prev = new Float64Array(COUNT).fill(NEVER);
  prev[0] = 0;
  let here = new Float64Array(COUNT);
  const t = weights.transitions;
  for (let i = 0; i < n; i++) {
    if (!may[i]) {
      let best = 0;
      for (let a = 1; a < COUNT; a++) if ((prev[a] as number) + (t[a * COUNT] as number) > (prev[best] as number) + (t[best * COUNT] as number)) best = a;
      const score = (prev[best] as number) + (t[best * COUNT] as number);
      here.fill(NEVER);
      here[0] = score;
      back[i * COUNT] = best;
    } else {
      sums.fill(0);
      features.token(i);
      for (let f = 0; f < features.count; f++) weights.add(features.list[f] as number, sums);
      emit.set(sums, i * COUNT);
      for (let b = 0; b < COUNT; b++) {
        let best = NEVER * 2;
        let arg = 0;
        for (let a = 0; a < COUNT; a++) {
          if (!follows(a, b)) continue;
          const score = (prev[a] as number) + (t[a * COUNT + b] as number);
          if (score > best) {
            best = score;
            arg = a;
          }
        }
        here[b] = best + (sums[b] as number);
        back[i * COUNT + b] = arg;
      }
    }
    const swap = prev;
    prev = here;
    here = swap;
  }
  let label = 0;
  for (let b = 1; b < COUNT; b++) if ((prev[b] as number) > (prev[label] as number)) label = b;
  const labels = new Uint8Array(n);
  const margin = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    margin[i] = (emit[i * COUNT + label] as number) - (emit[i * COUNT] as number);
    label = back[i * COUNT + label] as number;
  }
  return { labels, margin };
}
