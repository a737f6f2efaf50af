// What the parts of layout hand each other: the lines of a document and what each one is.
import type { Doc } from '../doc';
import * as K from '../kinds';
import type { Range, Structure } from '../structure';
import type { DocumentClasses } from '../words';

/** What a line is. */
export const TEXT = 0;
export const FURNITURE = 1;
export const CREDIT = 2;
export const CAPTION = 3;
export const META = 4;
export const HEADLINE = 5;
export const KICKER = 6;
export const DECK = 7;

/** The tokens `[from, to)` between two line breaks. */
export interface Line {
  from: number;
  /** Where the text of the line begins, after labels and datelines. */
  open: number;
  to: number;
  /** Where the text of the line ends, before credits. */
  close: number;
  role: number;
}

export interface Sheet {
  readonly doc: Doc;
  readonly words: DocumentClasses;
  readonly lines: Line[];
  readonly structure: Structure;
}

export function linesOf(doc: Doc): Line[] {
  const lines: Line[] = [];
  const { gap, n } = doc;
  for (let i = 0, from = 0; i < n; i++) {
    if (i + 1 < n && (gap[i + 1] as number) < K.LINE) continue;
    lines.push({ from, open: from, to: i + 1, close: i + 1, role: TEXT });
    from = i + 1;
  }
  return lines;
}

/** Character range of tokens `[from, to)`. */
export function rangeOf(doc: Doc, from: number, to: number): Range {
  return { start: doc.start[from] as number, end: doc.end[to - 1] as number };
}

export const PIPE = 124;

/** Whether the token is a full stop, a question or exclamation mark, or an ellipsis. */
export function isStop(ch: number): boolean {
  return ch === 46 || ch === 33 || ch === 63 || ch === 0x2026;
}

/** Whether the token is written with a capital. */
export function isCapital(doc: Doc, i: number): boolean {
  return (doc.shape[i] as number) >= K.CAPITALISED;
}
