// A number and names, no connective: "empat desa, A, B, C dan D"; "di dua sekolah, SMAN 15 dan
// SMK Al Bahri"; "dua Desa Sungai Rambut dan Rantau Rasau". Only names, and only when their
// number is the one announced.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import { build, cutLast } from './build';
import type { ListWords } from './classes';
import { formAt, NAME } from './form';
import { countAt, headOfCount, nounAt } from './head';
import { itemsOf } from './items';
import { read } from './readings';
import { separators } from './separators';
import { stretch } from './stretch';

export function counted(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'counted',
    wake: ['list-number', '#number', 'list-ordinal'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY) return null;
      const count = countAt(doc, board, w, i);
      if (!count || count.n > 15 || doc.is(count.to, w.unit)) return null;
      const limit = doc.sentenceTo(i);
      const noun = nounAt(doc, w, count.to, limit);
      if (noun.kind === null) return null;
      let from = noun.to;
      const colon = (at: number): boolean => doc.kind[at] === K.PUNCTUATION && (doc.ch(at) === 44 || doc.ch(at) === 58);
      while (from < limit && from < noun.to + 7 && doc.shape[from] === K.SMALL && !colon(from)) from++;
      const paused = from < limit && colon(from);
      if (paused) from++;
      else from = noun.to;
      if (from >= limit || doc.is(from, w.cue) || doc.is(from, w.ordinal)) return null;
      // "dua pilar utama: profesionalisme dan integritas"
      const open = paused && doc.ch(from - 1) === 58;
      if (!open && formAt(doc, w, from) !== NAME) return null;
      const end = stretch(doc, w, from, true);
      const all = separators(doc, board, w, from, end.to);
      const { cuts, to, fits } = read(doc, w, from, end.to, all, count.n);
      if (!fits) return null;
      const items = cutLast(doc, w, itemsOf(doc, w, from, to, cuts));
      if (items.length !== count.n) return null;
      if (!paused && items.some(([a, b]) => b - a > 4)) return null;
      if (paused && !open && !items.every(([a]) => formAt(doc, w, a) === NAME)) return null;
      if (items.some(([a, b]) => b - a > 12 || measured(doc, w, a, b))) return null;
      return build(doc, board, headOfCount(doc, w, { at: i, n: count.n, to: count.to }, limit), [i, from], items, 0.85);
    },
  };
}

/** "Perawat 80 orang": a figure of its own, so the announced number counts something else. */
function measured(doc: Doc, w: ListWords, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (doc.kind[i] === K.NUMBER && doc.is(i + 1, w.unit)) return true;
  return false;
}
