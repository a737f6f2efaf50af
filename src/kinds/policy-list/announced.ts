// Lists behind a connective: "ada lima kebijakan …, yakni A, B … serta C", "meliputi A, B dan
// C", "di antaranya A, B", "terdiri dari …", "sebagai berikut: …".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import { build, cutLast, evenness } from './build';
import type { ListWords } from './classes';
import { countsIn, type Head, headBefore, headOfCount } from './head';
import { type Item, itemsOf } from './items';
import { read } from './readings';
import { separators } from './separators';
import { spread } from './spread';
import { stretch } from './stretch';

export function announced(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'announced',
    wake: ['list-cue'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY) return null;
      const cue = doc.longest(i, w.cue);
      if (!cue) return null;
      return behind(doc, board, w, i, cue.to, cue.value);
    },
  };
}

/** Reads the list behind an announcement whose cue is tokens `[i, cueTo)`. */
export function behind(
  doc: Doc,
  board: Board,
  w: ListWords,
  i: number,
  cueTo: number,
  type: string,
): Found<PolicyListValue> | null {
  const from = firstItem(doc, w, cueTo);
  if (from >= doc.n || doc.sentence[from] !== doc.sentence[i] || doc.is(from, w.ordinal)) return null;
  const [sentence, limit] = announcement(doc, i);
  const counts = countsIn(doc, board, w, sentence, limit);
  if (type === 'counted' && counts.length === 0) return null;
  const end = stretch(doc, w, from);
  const all = separators(doc, board, w, from, end.to);
  for (const count of counts) {
    const { cuts, fits } = read(doc, w, from, all, count.n);
    if (!fits) continue;
    const items = cutLast(doc, w, itemsOf(doc, w, from, end.to, cuts));
    if (items.length !== count.n) continue;
    return build(doc, board, headOfCount(doc, w, count, limit), [count.at, cueTo], items, 0.95);
  }
  for (const count of counts) {
    const items = spread(doc, board, w, from, end, count.n);
    if (items) return build(doc, board, headOfCount(doc, w, count, limit), [count.at, cueTo], items, 0.85);
  }
  if (type === 'counted') return null;
  const head = uncounted(doc, w, counts, sentence, limit);
  if (!head) return null;
  const items =
    spread(doc, board, w, from, end, null) ??
    cutLast(doc, w, itemsOf(doc, w, from, end.to, read(doc, w, from, all, null).cuts));
  if (!accepts(doc, w, type, items, all.length, from, end.to)) return null;
  return build(doc, board, head, [head.from, cueTo], items, head.declared === null ? 0.8 : 0.7);
}

/** The head where no count was met: a count still announces, with the items that are given. */
function uncounted(
  doc: Doc,
  w: ListWords,
  counts: readonly { at: number; n: number; to: number }[],
  from: number,
  to: number,
): Head | null {
  const near = counts[0];
  const head = headBefore(doc, w, from, to);
  if (!near || (head && head.from > near.to + 6)) return head;
  return headOfCount(doc, w, near, to);
}

/** Behind the cue: ":", ",", "dengan", "pada". */
function firstItem(doc: Doc, w: ListWords, i: number): number {
  let at = i;
  while (at < doc.n && doc.kind[at] === K.PUNCTUATION && (doc.ch(at) === 58 || doc.ch(at) === 44 || doc.ch(at) === 59))
    at++;
  const again = doc.longest(at, w.cue);
  if (again && !doc.is(at, w.stop)) at = again.to;
  if (isWord(doc, at, 'dengan') || isWord(doc, at, 'untuk')) at++;
  return at;
}

/** Tokens where the announcement stands: the cue's sentence, or the one before when the cue opens its own. */
function announcement(doc: Doc, i: number): [from: number, to: number] {
  let from = doc.sentenceFrom(i);
  let to = i;
  if (i - from <= 1 && from > 0) {
    to = from;
    from = doc.sentenceFrom(from - 1);
  }
  return [from, to];
}

function accepts(
  doc: Doc,
  w: ListWords,
  type: string,
  items: readonly Item[],
  marks: number,
  from: number,
  to: number,
): boolean {
  if (items.length < 2 || marks === 0) return false;
  if (doc.is(from, w.predicate) && items.length < 3) return false;
  const even = evenness(doc, w, items);
  if (type === 'including') return items.length >= 3 && even > 0.6;
  if (items.length === 2) return even === 1;
  return even >= 0.5 || items.every(([a, b]) => b - a <= 6) || to - from < 40;
}
