// Viterbi over seven labels with sparse linear scores: an averaged structured perceptron
// (Collins 2002). Tokens that cannot be part of a name are O and cost nothing.
import type { Doc } from '../../document/doc';
import type { Features } from './features';

export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
export const COUNT = LABELS.length;

/** Scores of features: writes the summed weights of the first `count` features as seven sums from `at` on. */
export interface Weights {
  add(features: Int32Array, count: number, sums: Float64Array, at: number): void;
  /** Score of label `b` after label `a`, at `a * 7 + b`. */
  readonly transitions: Float64Array;
}

const NEVER = -1e9;

/** Whether label `b` may follow label `a`: an inside label needs its own begin or inside. */
export const follows = (a: number, b: number): boolean => b === 0 || (b & 1) === 1 || a === b || a === b - 1;

/** A run of tokens that may be names, labelled. */
export interface Tagged {
  /** Offset of the run within the sentence. */
  at: number;
  labels: number[];
  /** For each token how much its label outscores O. */
  margin: number[];
}

/** Labels the run of possible names that token `i` of the sentence stands in; null when it stands in none. */
export function tagRun(
  i: number,
  length: number,
  may: Uint8Array,
  features: Features,
  weights: Weights,
): Tagged | null {
  if (!may[i]) return null;
  let first = i;
  while (first > 0 && may[first - 1]) first--;
  let end = i + 1;
  while (end < length && may[end]) end++;
  return run(first, end, features, weights);
}

/** Labels tokens `[from, to)`: the best path through each run of tokens that may be names. */
export function tag(doc: Doc, from: number, to: number, features: Features, weights: Weights): Tagged[] {
  const may = features.sentence(doc, from, to);
  const out: Tagged[] = [];
  for (let i = 0; i < to - from; i++) {
    const tagged = tagRun(i, to - from, may, features, weights);
    if (!tagged) continue;
    out.push(tagged);
    i = tagged.at + tagged.labels.length;
  }
  return out;
}

/** Buffers of one run, grown when a longer one comes and used again. */
let emit = new Float64Array(64 * COUNT);
let score = new Float64Array(64 * COUNT);
let back = new Uint8Array(64 * COUNT);

/** A run stands between tokens that are O, so its path starts and ends there. */
function run(first: number, end: number, features: Features, weights: Weights): Tagged {
  const n = end - first;
  if (emit.length < n * COUNT) {
    emit = new Float64Array(n * 2 * COUNT);
    score = new Float64Array(n * 2 * COUNT);
    back = new Uint8Array(n * 2 * COUNT);
  }
  const t = weights.transitions;
  const sums = emit;
  const paths = score;
  const from = back;
  for (let i = 0; i < n; i++) {
    features.token(first + i);
    const row = i * COUNT;
    weights.add(features.list, features.count, sums, row);
    for (let b = 0; b < COUNT; b++) {
      const inside = b !== 0 && (b & 1) === 0;
      let best = NEVER;
      let arg = 0;
      if (i === 0) {
        if (!inside) best = t[b] as number;
      } else {
        // an inside label follows its own begin or inside; any other label follows all
        const last = inside ? b : COUNT - 1;
        for (let a = inside ? b - 1 : 0; a <= last; a++) {
          const s = (paths[row - COUNT + a] as number) + (t[a * COUNT + b] as number);
          if (s > best) {
            best = s;
            arg = a;
          }
        }
      }
      paths[row + b] = best + (sums[row + b] as number);
      from[row + b] = arg;
    }
  }
  let label = 0;
  let best = NEVER;
  for (let b = 0; b < COUNT; b++) {
    const s = (paths[(n - 1) * COUNT + b] as number) + (t[b * COUNT] as number);
    if (s > best) {
      best = s;
      label = b;
    }
  }
  const labels: number[] = new Array(n);
  const margin: number[] = new Array(n);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    margin[i] = (sums[i * COUNT + label] as number) - (sums[i * COUNT] as number);
    label = from[i * COUNT + label] as number;
  }
  return { at: first, labels, margin };
}
