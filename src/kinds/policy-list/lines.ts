// Numbered or bulleted lines: "1. …⏎2. …". Statutes and navigation number lines too; only
// running text counts here.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import { build } from './build';
import type { ListWords } from './classes';
import { countsIn, type Head, headBefore, headOfCount } from './head';
import type { Item } from './items';

export function lines(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'lines',
    wake: ['#number'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY || !numbered(doc, i, 1)) return null;
      const items: Item[] = [];
      let at = i;
      for (let n = 1; at < doc.n && numbered(doc, at, n); n++) {
        const to = lineEnd(doc, at + 2);
        let end = to;
        while (end > at + 2 && doc.kind[end - 1] === K.PUNCTUATION && doc.ch(end - 1) !== 41) end--;
        if (end <= at + 2) return null;
        items.push([at + 2, end]);
        at = to;
      }
      if (items.length < 2) return null;
      const start = i > 0 ? doc.sentenceFrom(i - 1) : 0;
      const count = countsIn(doc, board, w, start, i)[0];
      const head: Head | null = count ? headOfCount(doc, w, count, i) : headBefore(doc, w, start, i);
      return build(
        doc,
        board,
        head ?? { from: i, text: '', kind: 'other', declared: null },
        [head?.from ?? i, i],
        items,
        0.9,
      );
    },
  };
}

/** Whether a line starts with the number `n` and a point or bracket. */
function numbered(doc: Doc, i: number, n: number): boolean {
  if (doc.kind[i] !== K.NUMBER || (i > 0 && (doc.gap[i] as number) < K.LINE)) return false;
  const mark = doc.ch(i + 1);
  if (doc.gap[i + 1] !== K.GLUED || (mark !== 46 && mark !== 41)) return false;
  return Number(doc.slice(i, i + 1)) === n;
}

function lineEnd(doc: Doc, i: number): number {
  let to = i;
  while (to < doc.n && (doc.gap[to] as number) < K.LINE) to++;
  return to;
}
