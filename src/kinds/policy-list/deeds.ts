// "dengan strategi meningkatkan A, meningkatkan B dan percepatan C", "langkah nyata: memangkas A,
// menambah B dan menurunkan C": a noun of strategy or step, no connective, and at least three
// deeds of one form.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import { build, cutLast } from './build';
import type { ListWords } from './classes';
import { ACTIVE, formAt, PROCESS } from './form';
import { type Item, itemsOf } from './items';
import { read } from './readings';
import { separators } from './separators';
import { stretch } from './stretch';

export function deeds(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'deeds',
    wake: ['list-noun'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY) return null;
      const kind = doc.value(i, w.listNoun);
      if (kind !== 'strategy' && kind !== 'step') return null;
      const through = isWord(doc, i - 1, 'dengan') || isWord(doc, i - 1, 'melalui') || isWord(doc, i - 1, 'lewat');
      const from = behindColon(doc, i + 1) ?? (through ? i + 1 : doc.n);
      if (from >= doc.n || formAt(doc, w, from) !== ACTIVE || doc.sentence[from] !== doc.sentence[i]) return null;
      const end = stretch(doc, w, from, false);
      const all = separators(doc, board, w, from, end.to);
      const items = cutLast(doc, w, itemsOf(doc, w, from, end.to, read(doc, w, from, end.to, all, null).cuts));
      const deed = ([a]: Item): boolean => {
        const form = formAt(doc, w, a);
        return form === ACTIVE || form === PROCESS;
      };
      if (items.length < 3 || !items.every(deed)) return null;
      return build(doc, board, { from: i, text: doc.plain(i, i + 1), kind, declared: null }, [i, i + 1], items, 0.75);
    },
  };
}

/** The token behind "langkah nyata:", a colon after two words at most. */
function behindColon(doc: Doc, i: number): number | undefined {
  let at = i;
  while (at < i + 2 && doc.shape[at] === K.SMALL) at++;
  return doc.ch(at) === 58 ? at + 1 : undefined;
}
