// "Pertama, … Kedua, … Ketiga …": each item runs from its ordinal to the next one, in one
// sentence or over paragraphs, in or out of quotation marks. The ordinals may change their form:
// "Tuntutan pertama ialah … Kedua, … Tiga, … dan kegiatan keempat yaitu …".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import { build } from './build';
import type { ListWords } from './classes';
import { countsIn, type Head, headBefore, headOfCount } from './head';
import { type Item, trim } from './items';

/** Tokens between the announcement and the first item. */
const FAR = 90;

/** Tokens from one ordinal to the next at most. */
const REACH = 260;
const COMMA = 44;

/** What opens an item: its first token, where the item before ends, and its ordinal. */
type Opener = readonly [open: number, at: number];

export function ordinals(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'ordinals',
    wake: ['list-ordinal'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY || doc.value(i, w.ordinal) !== '1') return null;
      const head = headOf(doc, board, w, i);
      const first = openerAt(doc, w, i) ?? countedNoun(doc, w, i, head);
      if (!first) return null;
      const starts = openers(doc, w, first, head);
      if (starts.length < 2) return null;
      const items: Item[] = [];
      for (let k = 0; k < starts.length; k++) {
        const at = (starts[k] as Opener)[1];
        const item = itemFrom(doc, w, at, starts[k + 1]?.[0] ?? Math.min(doc.n, at + REACH));
        if (item) items.push(item);
      }
      if (items.length < 2) return null;
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

/** The openers from the first on, in counting order. */
function openers(doc: Doc, w: ListWords, first: Opener, head: Head | null): Opener[] {
  const declared = head?.declared ?? null;
  const starts = [first];
  let loose: Opener[] = [];
  let wanted = 2;
  let last = first[1];
  let unnamed: Opener | null = null;
  for (let j = last + 2; j < doc.n && j < last + REACH; j++) {
    if (!doc.starts(j, w.ordinal) && !doc.starts(j, w.next) && !doc.starts(j, w.number)) continue;
    const found = ordinalAt(doc, w, j, wanted, head);
    const later = found || !unnamed ? null : ordinalAt(doc, w, j, wanted + 1, head);
    if (later) {
      // "Pertama, A. Lalu B. Yang ketiga adalah C"
      starts.push(unnamed as Opener, later);
      wanted += 2;
      last = j;
      unnamed = null;
    } else if (found) {
      starts.push(found);
      wanted++;
      last = j;
      unnamed = null;
      loose = [];
    } else if (declared === wanted && starts.length > 1 && goesOn(doc, w, j)) {
      starts.push([j, j]);
      break;
    } else if (goesOn(doc, w, j)) {
      unnamed ??= [j, j];
      loose.push([j, j]);
    }
  }
  // "Pertama adalah A. Selanjutnya, B. Kemudian C": as many as were announced
  if (declared !== null && starts.length + loose.length === declared) starts.push(...loose);
  return starts;
}

function ordinalAt(doc: Doc, w: ListWords, i: number, wanted: number, head: Head | null): Opener | null {
  if (doc.value(i, w.ordinal) !== String(wanted)) return cardinal(doc, w, i, wanted);
  return openerAt(doc, w, i) ?? countedNoun(doc, w, i, head);
}

/** "Alasan pertama Indonesia wajib …" behind "tiga alasan": the noun that was counted, at the start of its sentence. */
function countedNoun(doc: Doc, w: ListWords, i: number, head: Head | null): Opener | null {
  if (head === null || head.declared === null || !doc.is(i - 1, w.listNoun) || doc.sentenceFrom(i) !== i - 1) return null;
  return doc.word(i - 1) === head.text.toLowerCase() ? [i - 1, i] : null;
}

/** "Pertama, …"; "Tuntutan pertama ialah …", "dan kegiatan prioritas ketiga yakni …": a noun that lists have, and a connective behind. */
function openerAt(doc: Doc, w: ListWords, i: number): Opener | null {
  if (opensItem(doc, w, i)) return [i, i];
  const behind = doc.ch(i + 1) === COMMA ? i + 2 : i + 1;
  // "Yang pertama, agar …"
  if (behind > i + 1 && isWord(doc, i - 1, 'yang') && opensItem(doc, w, i - 1)) return [i - 1, i];
  if (!doc.is(behind, w.cue)) return null;
  let noun = false;
  for (let k = i - 1; k >= i - NOUNS; k--) {
    if (k < 0 || doc.kind[k] !== K.WORD) return null;
    noun ||= doc.is(k, w.listNoun) || isWord(doc, k, 'yang');
    if (noun && opensItem(doc, w, k)) return [k, i];
    if (noun && k > 0 && doc.is(k - 1, w.next)) return [k - 1, i];
  }
  return null;
}
/** Words that the noun before an ordinal may take ("kegiatan prioritas kedua yaitu"). */
const NOUNS = 3;

/** "Dua, cabut komando …" where ordinals went before. */
function cardinal(doc: Doc, w: ListWords, i: number, wanted: number): Opener | null {
  const here = doc.value(i, w.number) === String(wanted) && doc.ch(i + 1) === COMMA && opensItem(doc, w, i);
  return here ? [i, i] : null;
}

/** Whether the ordinal stands where an item can start: sentence, clause or quotation start, no noun before it. */
function opensItem(doc: Doc, w: ListWords, i: number): boolean {
  if (i === 0 || doc.sentenceFrom(i) === i) return true;
  const before = doc.ch(i - 1);
  if (doc.kind[i - 1] === K.PUNCTUATION)
    return before === COMMA || before === 59 || before === 58 || markAt(doc, i - 1) !== null;
  return (
    isWord(doc, i - 1, 'dan') ||
    isWord(doc, i - 1, 'serta') ||
    doc.is(i - 1, w.cue) ||
    isWord(doc, i - 1, 'adalah') ||
    isWord(doc, i - 1, 'persoalan')
  );
}

/** "Kemudian", "Terakhir" in the place of the last ordinal. */
function goesOn(doc: Doc, w: ListWords, i: number): boolean {
  return doc.sentenceFrom(i) === i && doc.longest(i, w.next) !== undefined;
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
