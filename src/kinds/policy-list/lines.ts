// Numbered lines without a connective before them. Statutes and navigation number lines too;
// only running text counts here.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import { build } from './build';
import type { ListWords } from './classes';
import { countsIn, type Head, headBefore, headOfCount } from './head';
import { numberedItems } from './numbered';

/** "kecuali: a. …; b. …", "Berikut namanya:1. …2. …": marks count inside a line too, behind a colon. */
function announced(doc: Doc, i: number): boolean {
  return doc.ch(i - 1) === 58;
}

/** Tokens before the first item that may hold the announcement. */
const BACK = 80;

export function lines(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'lines',
    wake: ['#number', '#punctuation', 'list-letter'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY || (i > 0 && (doc.gap[i] as number) < K.LINE && !announced(doc, i))) return null;
      // bullets alone may be any layout
      if (doc.kind[i] === K.PUNCTUATION && doc.ch(i) !== 40 && doc.ch(i - 1) !== 58) return null;
      const items = numberedItems(doc, w, i);
      if (!items) return null;
      const start = i > 0 ? Math.max(doc.sentenceFrom(i - 1), i - BACK) : 0;
      const count = countsIn(doc, board, w, start, i)[0];
      const head: Head | null = count ? headOfCount(doc, w, count, i) : headBefore(doc, w, start, i);
      const from = head?.from ?? i;
      return build(doc, board, head ?? { from, text: '', kind: 'other', declared: null }, [from, i], items, 0.9);
    },
  };
}
