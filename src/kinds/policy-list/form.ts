// The form of an item: the affix pattern of its first word, or that it is a name or a
// figure. Items of one list mostly share it ("meningkatkan …, memperluas …, percepatan …").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { verbal } from '../../document/probe';
import type { ListWords } from './classes';

export const PLAIN = 0;
/** me-, mem-, meng- */
export const ACTIVE = 1;
/** pe-…-an, per-…-an */
export const PROCESS = 2;
/** ke-…-an */
export const STATE = 3;
/** ber-, ter-, di- */
export const OTHER_VERB = 4;
export const NAME = 5;
export const FIGURE = 6;

export function formAt(doc: Doc, w: ListWords, i: number): number {
  if (doc.kind[i] === K.NUMBER || doc.starts(i, w.number)) return FIGURE;
  const at = doc.start[i] as number;
  const end = doc.end[i] as number;
  const u = doc.units;
  const low = (k: number): number => (u[k] as number) | 32;
  if (doc.kind[i] !== K.WORD) return NAME;
  const size = end - at;
  const an = size > 5 && low(end - 2) === 97 && low(end - 1) === 110;
  if (an && low(at) === 112 && low(at + 1) === 101) return PROCESS;
  if (an && low(at) === 107 && low(at + 1) === 101) return STATE;
  if (size > 4 && low(at) === 109 && low(at + 1) === 101 && nasal(low(at + 2)) && !doc.is(i, w.noun)) return ACTIVE;
  if ((doc.shape[i] as number) >= K.CAPITALISED) return NAME;
  return verbal(doc, w, i) ? OTHER_VERB : PLAIN;
}

function nasal(unit: number): boolean {
  return unit === 109 || unit === 110 || unit === 108 || unit === 114 || unit === 119 || unit === 121;
}

/** Whether two items may stand side by side: equal forms, or a verb beside its nominalisation. */
export function parallel(a: number, b: number): boolean {
  if (a === b) return true;
  const deed = (x: number): boolean => x === ACTIVE || x === PROCESS;
  return deed(a) && deed(b);
}
