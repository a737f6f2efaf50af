// Quotation marks: which tokens are marks, which way each one looks, and which two belong
// together. Releases mix and lose marks freely (“…", ”…”, ''…'', one side missing), so the
// glyph only breaks ties: white space and the state of the paragraph decide.

import { APOSTROPHE, classOf, QUOTE } from '../text/classes';
import type { Doc } from './doc';
import * as K from './kinds';
import { isWord } from './probe';

export interface Mark {
  /** First token of the mark and the token behind it. */
  from: number;
  to: number;
  /** 1 opens, -1 closes, 0 either. */
  side: number;
}

/** A stretch that marks set off: tokens `[from, to)` between them. `open`/`close` are null where that mark is missing. */
export interface Marked {
  from: number;
  to: number;
  open: Mark | null;
  close: Mark | null;
  /** Number of the paragraph where it opens. */
  paragraph: number;
}

const OPENING = '“„‟«‹‘';

/** The mark that starts at token `i`, or null. */
export function markAt(doc: Doc, i: number): Mark | null {
  if (i < 0 || i >= doc.n) return null;
  const unit = doc.ch(i);
  if (unit === 38) return entity(doc, i);
  const to = markEnd(doc, i);
  return to > 0 ? { from: i, to, side: side(doc, i, to) } : null;
}

/** The token behind the mark that starts at token `i`, entities aside; 0 when none starts there. */
export function markEnd(doc: Doc, i: number): number {
  if (doc.kind[i] !== K.PUNCTUATION) return 0;
  const unit = doc.ch(i);
  const cls = classOf(unit);
  let to = i + 1;
  if (cls === APOSTROPHE) {
    if ((doc.end[i] as number) - (doc.start[i] as number) < 2) {
      if (doc.kind[to] !== K.PUNCTUATION || doc.gap[to] !== K.GLUED || classOf(doc.ch(to)) !== APOSTROPHE) return 0;
      to++;
    }
  } else if (cls !== QUOTE) return 0;
  // "" and ““: one mark struck twice
  while (to < doc.n && doc.gap[to] === K.GLUED && doc.ch(to) === unit) to++;
  return to;
}

/** &quot; &ldquo; &amp;rdquo; left behind by a web page: one token each. */
function entity(doc: Doc, i: number): Mark | null {
  const named = (word: string): boolean => isWord(doc, i, `&${word};`) || isWord(doc, i, `&amp;${word};`);
  if (named('quot')) return { from: i, to: i + 1, side: side(doc, i, i + 1) };
  if (named('ldquo')) return { from: i, to: i + 1, side: 1 };
  return named('rdquo') ? { from: i, to: i + 1, side: -1 } : null;
}

function side(doc: Doc, from: number, to: number): number {
  const before = (doc.gap[from] as number) > K.GLUED;
  const after = to >= doc.n || (doc.gap[to] as number) > K.GLUED;
  if (before && !after) return isClosingPunctuation(doc.ch(to)) ? -1 : 1;
  if (after && !before)
    return OPENING.includes(String.fromCharCode(doc.ch(from))) && opensBehind(doc.ch(from - 1)) ? 1 : -1;
  if (!after && doc.ch(from - 1) === 40) return 1;
  if (!before && isClosingPunctuation(doc.ch(to))) return -1;
  return 0;
}

/** , . ; ) */
function isClosingPunctuation(unit: number): boolean {
  return unit === 44 || unit === 46 || unit === 59 || unit === 41;
}

/** A comma or sentence end. */
function isPause(doc: Doc, i: number): boolean {
  if (doc.kind[i] !== K.PUNCTUATION) return false;
  const unit = doc.ch(i);
  return unit === 44 || unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
}

/** : and an opening bracket. */
function opensBehind(unit: number): boolean {
  return unit === 58 || unit === 40;
}

/** First token of every paragraph of running text, and the token behind each. */
export function paragraphs(doc: Doc): [from: number, to: number][] {
  const out: [number, number][] = [];
  for (const range of doc.structure.paragraphs) {
    const from = doc.tokenAt(range.start);
    const to = doc.tokenAt(range.end - 1) + 1;
    if (to > from) out.push([from, Math.min(to, doc.n)]);
  }
  return out;
}

/** How many paragraphs one speech may run through without a new mark. */
const RUN = 6;

/** Pairs the marks of a document, in text order. `speaks` tells whether a verb of saying starts at a token: ", "kata X" closes, whatever the spaces say. */
export function marked(doc: Doc, speaks: (i: number) => boolean): Marked[] {
  const found: Marked[] = [];
  const parts = paragraphs(doc);
  let open: Mark | null = null;
  let opened = 0;
  const close = (to: number, mark: Mark | null): void => {
    if (open && to > open.to) found.push({ from: open.to, to, open, close: mark, paragraph: opened });
    open = null;
  };
  for (let p = 0; p < parts.length; p++) {
    const [from, to] = parts[p] as [number, number];
    const marks: Mark[] = [];
    for (let i = from; i < to; i++) {
      const mark = markAt(doc, i);
      if (mark) {
        marks.push(mark);
        i = mark.to - 1;
      }
    }
    for (const mark of marks) if (mark.from > from && isPause(doc, mark.from - 1) && speaks(mark.to)) mark.side = -1;
    if (open && (p - opened > RUN || marks[0]?.side === 1)) {
      // the speech before was never closed: it ends with its own paragraph
      close((parts[opened] as [number, number])[1], null);
    }
    for (let m = 0; m < marks.length; m++) {
      const mark = marks[m] as Mark;
      if (!open) {
        if (mark.side < 0 && (m > 0 || mark.from > from)) {
          found.push({
            from: behind(doc, found, from, mark.from),
            to: mark.from,
            open: null,
            close: mark,
            paragraph: p,
          });
        } else {
          open = mark;
          opened = p;
        }
      } else if (mark.side > 0) {
        if (nested(doc, marks, m)) m++;
        else {
          close(sentenceBefore(doc, (open as Mark).to, mark.from), null);
          open = mark;
          opened = p;
        }
      } else close(mark.from, mark);
    }
    const next = parts[p + 1];
    if (open && !(next && closesFirst(doc, parts, p + 1))) close(to, null);
  }
  return found;
}

/** Whether marks `m` and `m + 1` set off a name inside a speech that goes on behind them. */
function nested(doc: Doc, marks: readonly Mark[], m: number): boolean {
  const inner = marks[m] as Mark;
  const end = marks[m + 1];
  const outer = marks[m + 2];
  if (!end || !outer || end.side > 0 || outer.side > 0) return false;
  const last = doc.ch(end.from - 1);
  return end.from - inner.to <= 8 && last !== 44 && last !== 46;
}

/** Whether the next paragraph that holds a mark closes before it opens. */
function closesFirst(doc: Doc, parts: readonly [number, number][], p: number): boolean {
  for (let q = p; q < parts.length && q < p + RUN; q++) {
    const [from, to] = parts[q] as [number, number];
    for (let i = from; i < to; i++) {
      const mark = markAt(doc, i);
      if (mark) return mark.side < 0 || (mark.side === 0 && i > from);
    }
  }
  return false;
}

/** Where a speech starts whose opening mark is missing: behind the last one, else with the sentence. */
function behind(doc: Doc, found: readonly Marked[], from: number, at: number): number {
  const last = found[found.length - 1];
  const floor = Math.max(from, last?.close ? last.close.to : from);
  return Math.max(floor, doc.sentenceFrom(at - 1));
}

/** The end of the last whole sentence in `[from, to)`. */
function sentenceBefore(doc: Doc, from: number, to: number): number {
  const start = doc.sentenceFrom(to - 1);
  return start > from ? start : to;
}
