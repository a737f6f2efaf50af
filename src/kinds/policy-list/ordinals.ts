// "Pertama, … Kedua, … Ketiga …": each item runs from its ordinal to the next one, in one
// sentence or over paragraphs, in or out of quotation marks. The ordinals may change their form:
// "Tuntutan pertama ialah … Kedua, … Tiga, … dan kegiatan keempat yaitu …".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Rule } from '../../rule/types';
import { COMMA } from '../../text/codes';
import type { PolicyListValue } from '../../values';
import { build } from './build';
import type { ListWords } from './classes';
import { countsIn, type Head, headBefore, headOfCount } from './head';
import { type Item, trim } from './items';
import { countedNoun, nounBefore, type Opener, openerAt, openers, REACH, yangOpener } from './openers';

/** Tokens between the announcement and the first item. */
const FAR = 90;

export function ordinals(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'ordinals',
    wake: ['list-ordinal'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY || doc.value(i, w.ordinal) !== '1') return null;
      const opener = openerAt(doc, w, i);
      if (!opener && !nounBefore(doc, w, i) && !isWord(doc, i - 1, 'yang')) return null;
      const head = headOf(doc, board, w, i);
      const bare = opener ?? countedNoun(doc, w, i, head);
      const first = bare ?? yangOpener(doc, w, i, head);
      if (!first) return null;
      const starts = openers(doc, w, first, head);
      if (starts.length < 2) return null;
      const items: Item[] = [];
      for (let k = 0; k < starts.length; k++) {
        const at = (starts[k] as Opener)[1];
        const item = itemFrom(doc, w, at, starts[k + 1]?.[0] ?? Math.min(doc.n, at + REACH));
        if (item) items.push(item);
      }
      // "Yang pertama datang …": without a mark the number must come out
      if (items.length < 2 || (!bare && items.length !== head?.declared)) return null;
      const lead: [number, number] = head ? [head.from, i + 1] : [i, i + 1];
      return build(
        doc,
        board,
        head ?? { from: i, text: '', kind: 'other', declared: null },
        lead,
        items,
        head?.declared === items.length ? 0.95 : 0.8,
      );
    },
  };
}

function headOf(doc: Doc, board: Board, w: ListWords, i: number): Head | null {
  // the announcement: this sentence, or one of the three before
  let from = doc.sentenceFrom(i);
  for (let back = 0; back < 4; back++) {
    const to = back === 0 ? i : doc.sentenceTo(from);
    // no further back than a number may stand, so that endless sentences stay linear
    const counts = countsIn(doc, board, w, Math.max(from, i - FAR), to).filter((c) => i - c.to <= FAR);
    const count = counts.find((c) => doc.longest(c.to, w.listNoun) !== undefined) ?? counts[0];
    if (count) return headOfCount(doc, w, count, to);
    if (from === 0) break;
    from = doc.sentenceFrom(from - 1);
  }
  const start = doc.sentenceFrom(i);
  if (start < i) return headBefore(doc, w, Math.max(start, i - FAR), i);
  return start > 0 ? headBefore(doc, w, Math.max(doc.sentenceFrom(start - 1), start - FAR), start) : null;
}

/** The item behind the ordinal at `i`; it ends with its sentence, the next ordinal or a quotation mark. */
function itemFrom(doc: Doc, w: ListWords, i: number, next: number): Item | null {
  let at = i + 1;
  const cue = doc.longest(i, w.next);
  if (cue && cue.to > at) at = cue.to;
  while (at < next && (doc.ch(at) === COMMA || doc.ch(at) === 58 || doc.is(at, w.lead))) at++;
  const stop = Math.min(next, doc.sentenceTo(Math.min(at, doc.n - 1)));
  let to = at;
  for (; to < stop; to++) if (markAt(doc, to)) break;
  const named = nameOnly(doc, at, to);
  return trimmed(doc, w, at, named);
}

function trimmed(doc: Doc, w: ListWords, at: number, to: number): Item | null {
  let end = to;
  while (
    end > at &&
    (isWord(doc, end - 1, 'dan') || isWord(doc, end - 1, 'serta') || doc.kind[end - 1] === K.PUNCTUATION) &&
    doc.ch(end - 1) !== 41
  )
    end--;
  return trim(doc, w, at, end);
}

const DESCRIBES = ['yang', 'yakni', 'yaitu', 'dengan', 'dimana', 'adalah', 'disebut', 'sebagai'];

/** An item that is a name ends where its description starts; so does any item before ", dengan …", ", yang …", ", yakni …". */
function nameOnly(doc: Doc, from: number, to: number): number {
  let named = true;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const comma = doc.kind[i] === K.PUNCTUATION && doc.ch(i) === COMMA;
    const word = comma ? i + 1 : i;
    if ((comma || (named && capitals > 1)) && i > from + 1) {
      for (const cut of DESCRIBES) if (isWord(doc, word, cut)) return i;
      if (isWord(doc, word, 'di') && isWord(doc, word + 1, 'mana')) return i;
    }
    if ((doc.shape[i] as number) >= K.CAPITALISED) capitals++;
    else if (doc.shape[i] === K.SMALL && i > from && !isWord(doc, i, 'dan') && !inBrackets(doc, from, i)) named = false;
  }
  return to;
}

function inBrackets(doc: Doc, from: number, i: number): boolean {
  let depth = 0;
  for (let j = from; j < i; j++)
    if (doc.ch(j) === 40) depth++;
    else if (doc.ch(j) === 41) depth--;
  return depth > 0;
}
