// Where the items of a list end: with the sentence or the quotation mark, at a comma that
// opens a new clause, or where a name runs into the predicate ("A, B dan C harus …").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { isWord, verbal } from '../../document/probe';
import { COMMA } from '../../text/codes';
import type { ListWords } from './classes';

/** Tokens that the items of one sentence may take: longer runs are tables. */
const LONGEST = 400;

export interface Stretch {
  to: number;
  /** The sentence went on behind the list. */
  cut: boolean;
  /** A quotation mark ended it. */
  marked: boolean;
}

export function stretch(doc: Doc, w: ListWords, from: number, counted: boolean): Stretch {
  const limit = Math.min(doc.sentenceTo(from), from + LONGEST);
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if (doc.kind[i] === K.PUNCTUATION) {
      const unit = doc.ch(i);
      if (unit === 40) depth++;
      else if (unit === 41 && depth > 0) depth--;
      const mark = depth === 0 ? markAt(doc, i) : null;
      if (mark) {
        const inner = innerName(doc, i, limit);
        if (inner) {
          i = inner;
          continue;
        }
        return { to: i, cut: true, marked: true };
      }
      if (
        depth === 0 &&
        unit === COMMA &&
        i > from &&
        doc.shape[i + 1] !== K.CAPITALS &&
        doc.longest(i + 1, w.stop) &&
        !(counted && goesOn(doc, w, i + 1, limit)) &&
        !restAhead(doc, w, i + 1, limit)
      )
        return { to: i, cut: true, marked: false };
    }
    if (glued(doc, i) && !doc.starts(i + 1, w.next)) return { to: i, cut: false, marked: false };
    if (doc.zone[i] !== doc.zone[from] || closes(doc, w, i, limit)) return { to: i, cut: true, marked: false };
  }
  return { to: limit, cut: false, marked: false };
}

/**
 * "… dan obat-obatan tersebut dibagikan": the list was the subject, and its verb comes.
 * "… yang diserahkan Bupati didampingi Camat": what happened when it was given.
 * "… dan 14 relawan yang terdiri dari": the next list is announced.
 */
function closes(doc: Doc, w: ListWords, i: number, limit: number): boolean {
  if (i + 1 >= limit) return false;
  if (isWord(doc, i, 'tersebut')) return doc.shape[i + 1] === K.SMALL && verbal(doc, w, i + 1);
  if (isWord(doc, i, 'didampingi') || isWord(doc, i, 'disaksikan')) return true;
  if (!doc.is(i, w.joiner) || (doc.kind[i + 1] !== K.NUMBER && !doc.starts(i + 1, w.number))) return false;
  for (let k = i + 3; k < limit && k < i + NEXT && doc.kind[k] === K.WORD; k++) if (doc.longest(k, w.cue)) return true;
  return false;
}
/** Tokens between a joiner and the cue of the next list. */
const NEXT = 9;

/** "“Pantai Raja Kecik”" among the items: the token of its closing mark. */
function innerName(doc: Doc, i: number, limit: number): number {
  const open = markAt(doc, i);
  if (!open || open.side <= 0) return 0;
  for (let j = open.to; j < limit && j < i + 10; j++) {
    const mark = markAt(doc, j);
    if (mark) return mark.side <= 0 ? mark.to - 1 : 0;
  }
  return 0;
}

/** A preposition that opens an item ("melalui satelit") ends no list while a comma with a joiner is still to come. */
function goesOn(doc: Doc, w: ListWords, i: number, limit: number): boolean {
  if (!doc.is(i, w.preposition)) return false;
  for (let j = i; j < limit && j < i + 20; j++) if (doc.ch(j) === COMMA && doc.is(j + 1, w.joiner)) return true;
  return false;
}

/** "… dan ahli ITE.Langkah itu …": a sentence end that lost its blank. */
function glued(doc: Doc, i: number): boolean {
  if (doc.ch(i) !== 46 || doc.gap[i] !== K.GLUED || doc.gap[i + 1] !== K.GLUED) return false;
  return doc.kind[i - 1] === K.WORD && doc.kind[i + 1] === K.WORD && doc.shape[i + 1] === K.CAPITALISED;
}

/** "…, tidak ada pungutan, izin dipermudah, dan lainnya": as long as the rest is to come, the list goes on. */
function restAhead(doc: Doc, w: ListWords, i: number, limit: number): boolean {
  for (let j = i + 1; j < limit && j < i + AHEAD; j++) {
    if (doc.longest(j, w.cue)) return false;
    if (!doc.is(j - 1, w.joiner)) continue;
    const rest = doc.longest(j, w.rest, limit);
    if (rest) return rest.to >= limit || doc.kind[rest.to] === K.PUNCTUATION;
  }
  return false;
}
const AHEAD = 20;

/** The end of a last item `[from, to)` that is a name: where small-letter text takes over. */
export function nameEnd(doc: Doc, w: ListWords, from: number, to: number): number {
  let depth = 0;
  for (let i = from + 1; i < to; i++) {
    const unit = doc.kind[i] === K.PUNCTUATION ? doc.ch(i) : 0;
    if (unit === 40) depth++;
    else if (unit === 41 && depth > 0) depth--;
    else if (depth === 0 && doc.shape[i] === K.SMALL && (doc.is(i, w.cut) || verbal(doc, w, i))) return i;
  }
  return to;
}
