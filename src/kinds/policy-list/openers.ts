// Where the items of "Pertama, … Kedua, … Ketiga …" open: at an ordinal that no noun binds, at
// a noun with its ordinal and a connective, at "Lalu" where one ordinal is left out.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { isWord } from '../../document/probe';
import { COMMA } from '../../text/codes';
import type { ListWords } from './classes';
import type { Head } from './head';

/** Tokens from one ordinal to the next at most. */
export const REACH = 260;

/** What opens an item: its first token, where the item before ends, and its ordinal. */
export type Opener = readonly [open: number, at: number];

/** The openers from the first on, in counting order. */
export function openers(doc: Doc, w: ListWords, first: Opener, head: Head | null): Opener[] {
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
  return openerAt(doc, w, i) ?? countedNoun(doc, w, i, head) ?? yangOpener(doc, w, i, head);
}

/** "Yang pertama perbaikan jalan, …, dan yang ketiga …" behind "tiga langkah". */
export function yangOpener(doc: Doc, w: ListWords, i: number, head: Head | null): Opener | null {
  if (head === null || head.declared === null || !isWord(doc, i - 1, 'yang')) return null;
  return opensItem(doc, w, i - 1) ? [i - 1, i] : null;
}

/** "Alasan pertama Indonesia wajib …" behind "tiga alasan": the noun that was counted, at the start of its sentence. */
export function countedNoun(doc: Doc, w: ListWords, i: number, head: Head | null): Opener | null {
  if (head === null || head.declared === null || !nounBefore(doc, w, i)) return null;
  return doc.word(i - 1) === head.text.toLowerCase() ? [i - 1, i] : null;
}

/** "Alasan pertama": a noun that lists have, between the start of the sentence and the ordinal. */
export function nounBefore(doc: Doc, w: ListWords, i: number): boolean {
  return doc.is(i - 1, w.listNoun) && doc.sentenceFrom(i) === i - 1;
}

/** "Pertama, …"; "Tuntutan pertama ialah …", "dan kegiatan prioritas ketiga yakni …": a noun that lists have, and a connective behind. */
export function openerAt(doc: Doc, w: ListWords, i: number): Opener | null {
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
