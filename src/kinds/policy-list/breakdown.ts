// The parts of a sum: "90 rumah terendam. Rinciannya, 12 hanyut, 38 rusak,
// dan 40 kotor", "dengan rincian 60 ton beras dan 5 ton gula". Each part has a figure.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import { COLON, COMMA } from '../../text/codes';
import type { PolicyListValue } from '../../values';
import { build, cutLast } from './build';
import type { ListWords } from './classes';
import { type Item, itemsOf } from './items';
import { read } from './readings';
import { separators } from './separators';
import { spread } from './spread';
import { stretch } from './stretch';

export function breakdown(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'breakdown',
    wake: ['list-breakdown'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY || (isWord(doc, i, 'rincian') && !isWord(doc, i - 1, 'dengan'))) return null;
      let from = i + 1;
      if (doc.kind[from] === K.PUNCTUATION && (doc.ch(from) === COMMA || doc.ch(from) === COLON)) from++;
      if (from >= doc.n || doc.sentence[from] !== doc.sentence[i] || doc.longest(from, w.cue)) return null;
      return parts(doc, board, w, i, from);
    },
  };
}

function parts(doc: Doc, board: Board, w: ListWords, i: number, from: number): Found<PolicyListValue> | null {
  if (doc.is(from, w.preposition)) return null;
  const end = stretch(doc, w, from, false);
  const plain = read(doc, w, from, end.to, separators(doc, board, w, from, end.to), null);
  // "… KITAS 9 orang. Kemudian visa dinas 8 orang": the sum goes on
  const run = spread(doc, board, w, from, end, null);
  const items = run ?? cutLast(doc, w, itemsOf(doc, w, from, plain.to, plain.cuts));
  if (items.length < 2 || !items.every((item) => figured(doc, w, item))) return null;
  const head = { from: i, text: 'rincian', kind: 'other', declared: null };
  return build(doc, board, head, [i, i + 1], items, 0.8);
}

/** Whether the item holds a figure, ends no range ("Rp5 juta sampai Rp15 juta") and announces no list of its own. */
function figured(doc: Doc, w: ListWords, [from, to]: Item): boolean {
  if (isWord(doc, from - 1, 'sampai') || isWord(doc, from - 1, 'hingga')) return false;
  let figure = false;
  for (let i = from; i < to; i++) {
    if (doc.longest(i, w.cue)) return false;
    figure ||= doc.kind[i] === K.NUMBER || doc.longest(i, w.number) !== undefined;
  }
  return figure;
}
