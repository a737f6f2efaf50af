// Puts a list together from its announcement and its stretch, and judges it: two items at
// least, of one form where nothing else speaks for a list.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord, verbal } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Found } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import type { ListWords } from './classes';
import { formAt, NAME, parallel } from './form';
import type { Head } from './head';
import { kindOfItems } from './item-kinds';
import type { Item } from './items';
import { nameEnd } from './stretch';

export function build(
  doc: Doc,
  board: Board,
  head: Head,
  lead: [from: number, to: number],
  items: readonly Item[],
  confidence: number,
): Found<PolicyListValue> {
  const last = items[items.length - 1] as Item;
  const from = Math.min(lead[0], (items[0] as Item)[0]);
  return {
    from,
    to: last[1],
    start: doc.start[from] as number,
    end: endOf(doc, last),
    value: {
      lead: leadOf(doc, lead),
      head: head.text,
      kind: kindOf(board, head, items),
      declared: head.declared,
      items: items.map((item) => [doc.start[item[0]] as number, endOf(doc, item)]),
    },
    confidence,
  };
}

function endOf(doc: Doc, item: Item): number {
  return item[2] ?? (doc.end[item[1] - 1] as number);
}

/** A list that opens the text has nothing that announces it: its lead is empty and stands before it. */
function leadOf(doc: Doc, [from, to]: [from: number, to: number]): [start: number, end: number] {
  const start = doc.start[from] as number;
  return [start, from < to ? (doc.end[to - 1] as number) : start];
}

/** The kind that the head says; what the items name decides where it says nothing, or stands far without a number. */
function kindOf(board: Board, head: Head, items: readonly Item[]): string {
  if (head.kind !== 'other' && head.declared !== null) return head.kind;
  const named = kindOfItems(board, items);
  return named === 'other' ? head.kind : named;
}

/** Cuts a last item that is a name where the sentence runs on. */
export function cutLast(doc: Doc, w: ListWords, items: Item[]): Item[] {
  const last = items[items.length - 1];
  if (!last) return items;
  const before = items.slice(0, -1);
  if (formAt(doc, w, last[0]) === NAME && before.every(([a, b]) => nameEnd(doc, w, a, b) === b)) {
    const end = nameEnd(doc, w, last[0], last[1]);
    const names = before.every(([a]) => formAt(doc, w, a) === NAME);
    // "SBSN mencapai Rp317 triliun" is all one; behind items that are no names only a verb ends a name
    if (names ? !reaches(doc, end) : verbal(doc, w, end)) last[1] = Math.max(last[0] + 1, end);
  }
  const quiet = items.slice(0, -1).every(([a, b]) => b - a <= 5 && !runsOn(doc, w, a, b) && !isWord(doc, a, 'yang'));
  if (quiet) last[1] = runsOn(doc, w, last[0], last[1]) || last[1];
  if (items.slice(0, -1).every(([a, b]) => !relates(doc, a, b))) last[1] = relates(doc, last[0], last[1]) || last[1];
  while (last[1] > last[0] + 1 && doc.kind[last[1] - 1] === K.PUNCTUATION && doc.ch(last[1] - 1) !== 41) last[1]--;
  return items;
}

function reaches(doc: Doc, i: number): boolean {
  return isWord(doc, i, 'mencapai') && (doc.kind[i + 1] === K.NUMBER || isWord(doc, i + 1, 'rp'));
}

/** The token where an auxiliary takes an item over ("A, B dan C akan dibangun"); 0 when none does. */
function runsOn(doc: Doc, w: ListWords, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if (doc.is(i, w.run)) return isWord(doc, i - 1, 'yang') || isWord(doc, i - 1, 'dan') ? 0 : i;
  }
  return 0;
}

const THEN = ['langsung', 'kemudian', 'selanjutnya', 'semuanya', 'seluruhnya', 'nantinya'];

/** The token of a "yang" that tells what became of all items ("… dan tenda yang langsung dibagikan petugas"); 0 when there is none. */
function relates(doc: Doc, from: number, to: number): number {
  for (let i = from + 1; i + 2 < to; i++)
    if (isWord(doc, i, 'yang') && THEN.some((word) => isWord(doc, i + 1, word))) return i;
  return 0;
}

/** The share of items whose form is that of the most common one. */
export function evenness(doc: Doc, w: ListWords, items: readonly Item[]): number {
  let best = 0;
  const forms = items.map(([a]) => formAt(doc, w, a));
  for (const form of forms) best = Math.max(best, forms.filter((other) => parallel(form, other)).length);
  return items.length === 0 ? 0 : best / items.length;
}
