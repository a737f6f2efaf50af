// "20 April 2017", "14 - 16 Oktober 2021", "1, 2 dan 3 Mei", "Agustus 2025", "bulan Maret":
// dates with the month in letters. The rule wakes on the month and looks back for the days.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Rule } from '../../../rule/types';
import { COMMA, DOT } from '../../../text/codes';
import { exists } from '../calendar';
import { type Draft, dateFields, draft, type Fields, pointDraft } from '../draft';
import { also, glued, int, isDash, isPunctuation, near, through, width } from '../read';
import type { Words } from '../words';

export function long(t: Words): Rule<Draft> {
  return {
    name: 'month',
    wake: ['month'],
    match(doc, i) {
      const word = t.at(doc, i);
      const month = word.month;
      const tail = yearAfter(doc, t, i + 1);
      const head = daysBefore(doc, t, i);
      if (head && !exists(tail.year, month, head.last)) return null;
      // "32 Mei 2021"
      if (!head && near(doc, i) && width(doc, i - 1) <= 2 && int(doc, i - 1) >= 0) return null;
      if (!head && tail.year < 0 && (word.short || doc.shape[i] === K.SMALL) && t.unit(doc, i - 1) !== 'M') return null;
      const a = monthFields(tail, month, head ? head.day : 0);
      if (!head) {
        let from = i;
        let named = false;
        if (near(doc, i) && t.unit(doc, i - 1) === 'M') {
          from--;
          named = true;
        }
        const weak =
          !named && tail.year < 0 && !tail.same && !tail.shift && !introduced(doc, t, i) && !lone(doc, t, i, month);
        return { from, to: tail.to, value: pointDraft(a, weak) };
      }
      if (head.day === head.last) return { from: head.from, to: tail.to, value: draft('point', a) };
      const b = monthFields(tail, month, head.last);
      return { from: head.from, to: tail.to, value: draft(head.list ? 'list' : 'range', a, b) };
    },
  };
}

/** "17-Mar-2016", "1-Mei": the scanner keeps day and short month whole. */
export function hyphened(t: Words): Rule<Draft> {
  return {
    name: 'hyphened',
    wake: ['#ordinal'],
    match(doc, i) {
      const [first, second] = doc.word(i).split('-');
      const month = second ? t.monthOf(second) : 0;
      const day = Number(first);
      if (!month || !(day >= 1)) return null;
      const tail = yearAfter(doc, t, isDash(doc, i + 1) && glued(doc, i + 2) ? i + 2 : i + 1);
      if (!exists(tail.year, month, day)) return null;
      return {
        from: i,
        to: tail.year < 0 ? i + 1 : tail.to,
        value: draft('point', dateFields(tail.year, month, day)),
      };
    },
  };
}

/** A day of a month, or the month (day 0), of the year behind it. */
function monthFields(tail: YearTail, month: number, day: number): Fields {
  const f = dateFields(tail.year, month, day);
  f.shift = tail.shift;
  if (tail.shift || tail.same) f.unit = 'Y';
  return f;
}

interface YearTail {
  to: number;
  year: number;
  /** "tahun lalu" -1, "tahun depan" 1. */
  shift: number;
  /** "tahun ini". */
  same: boolean;
}

/** Behind every month: with spreading, the copy cost more than the reading. */
function yearTail(to: number, year = -1, shift = 0, same = false): YearTail {
  return { to, year, shift, same };
}

/** The year behind a month that ends before token `i`: "2021", ", 2021", "tahun 2021", "tahun lalu". */
export function yearAfter(doc: Doc, t: Words, i: number): YearTail {
  if (!near(doc, i)) return yearTail(i);
  let j = i;
  // "Des. 2018", "Oktober, 2021", "17-Agustus-2021"
  if (isPunctuation(doc, j, DOT) && t.at(doc, j - 1).short) j++;
  else if (isPunctuation(doc, j, COMMA) || (isDash(doc, j) && isDash(doc, j - 2))) j++;
  const comma = j > i;
  if (!comma && t.unit(doc, j) === 'Y') {
    const role = t.role(doc, j + 1);
    if (role === 'this') return yearTail(j + 2, -1, 0, true);
    if (role === 'past' || role === 'yesterday') return yearTail(j + 2, -1, -1);
    if (role === 'future') return yearTail(j + 2, -1, 1);
    j++;
  }
  if (!near(doc, j) || width(doc, j) !== 4) return yearTail(i);
  const year = int(doc, j);
  if (year < 1000 || year > 2999 || (comma && (year < 1900 || year > 2100))) return yearTail(i);
  return yearTail(j + 1, year);
}

interface Days {
  from: number;
  day: number;
  last: number;
  list: boolean;
}

/** The day or days that end right before the month at `i`. */
function daysBefore(doc: Doc, t: Words, i: number): Days | null {
  let from = i - 1;
  if (isDash(doc, from) && glued(doc, i)) from--;
  const last = dayAt(doc, from);
  if (last < 0 || !near(doc, i)) return null;
  let day = last;
  let list = false;
  let gaps = false;
  // leftwards: "14 - 16", "10 sampai dengan 30", "1, 2 dan 3"; a comma counts only behind a "dan"
  for (let more = 0; more < 6; more++) {
    const found = before(doc, t, from, day, list);
    if (found < 0) break;
    const comma = also(doc, t, found + 1) === from;
    list ||= comma;
    gaps ||= comma && dayAt(doc, found) !== day - 1;
    day = dayAt(doc, found);
    from = found;
    if (!comma) break;
  }
  return { from, day, last, list: gaps };
}

/** The token of a smaller day that "-", "hingga" or "dan" ties to the day at `at`; -1 when none does. */
function before(doc: Doc, t: Words, at: number, day: number, list: boolean): number {
  for (let k = at - 2; k >= at - 6; k--) {
    const first = dayAt(doc, k);
    if (first < 0) continue;
    if (first >= day) return -1;
    if (through(doc, t, k + 1) === at && !list) return k;
    return also(doc, t, k + 1) === at && (list || !isPunctuation(doc, at - 1, COMMA)) ? k : -1;
  }
  return -1;
}

export function dayAt(doc: Doc, i: number): number {
  const day = width(doc, i) <= 2 ? int(doc, i) : -1;
  return day >= 1 && day <= 31 ? day : -1;
}

/** Whether a month alone is meant as a time: "sejak Mei", "hingga Mei". */
function introduced(doc: Doc, t: Words, i: number): boolean {
  const role = t.role(doc, i - 1);
  return role === 'at' || role === 'since' || role === 'range' || role === 'edge' || role === 'each';
}

/** Months that are first names too: April, May, June, July. */
const NAMES = 0b1111 << 4;

/** Whether a month without a preposition is no part of a name: "kita targetkan November", "bulan Juni dan Juli"; not "Sepuluh November", "Tien Mei". */
function lone(doc: Doc, t: Words, i: number, month: number): boolean {
  if (doc.shape[i] !== K.CAPITALISED || (near(doc, i + 1) && (doc.capital(i + 1) || doc.kind[i + 1] === K.NUMBER)))
    return false;
  const from = doc.sentenceFrom(i);
  if (i > from + 1 && t.at(doc, i - 2).month && doc.gap[i] !== K.GLUED) return true;
  if ((NAMES >> month) & 1) return false;
  if (i === from) return true;
  if (doc.kind[i - 1] !== K.WORD) return true;
  return !t.at(doc, i - 1).count && ((doc.shape[i - 1] as number) <= K.SMALL || i - 1 === from);
}
