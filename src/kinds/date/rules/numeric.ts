// "25/5/2021", "(3/5)", "12-13/11", "30-05-2021", "25.05.2021", "2021-05-25": dates in
// figures. Without a year they count beside a weekday, inside brackets of their own, or
// after "pada" and "tanggal": "Pasal 3/5", "0716/Demak" and "RT 03/05" are none.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Found, Rule } from '../../../rule/types';
import { classOf, QUOTE } from '../../../text/classes';
import { COMMA, DOT, SLASH } from '../../../text/codes';
import { exists } from '../calendar';
import { type Draft, dateFields, draft, pointDraft } from '../draft';
import { also, closes, glued, int, isDash, isPunctuation, near, opens, through, width } from '../read';
import type { Words } from '../words';

/** Two-digit years up to this belong to the century of 2000. */
const PIVOT = 69;

export function numeric(t: Words): Rule<Draft> {
  return {
    name: 'figures',
    wake: ['#number'],
    match(doc, i) {
      const next = i + 1 < doc.n ? doc.ch(i + 1) : 0;
      // most numbers have nothing behind them that a date has
      if (next > 64 && width(doc, i) < 8 && t.role(doc, i + 1) === '' && t.role(doc, i - 1) !== 'day') return null;
      if (t.role(doc, i - 1) === 'day' && !separates(doc, i + 1)) return dayOnly(doc, t, i);
      return dotted(doc, i) ?? (next === 0 ? null : (iso(doc, i) ?? dayMonth(doc, t, i)));
    },
  };
}

export function fullYear(doc: Doc, i: number): number {
  const size = width(doc, i);
  const year = int(doc, i);
  if (size === 4 && year >= 1000) return year;
  return size === 2 && year >= 0 ? year + (year > PIVOT ? 1900 : 2000) : -1;
}

/** A separator of day, month and year at `i` with a number behind it. */
function separates(doc: Doc, i: number): boolean {
  return (isPunctuation(doc, i, SLASH) || isDash(doc, i)) && near(doc, i + 1) && doc.kind[i + 1] === K.NUMBER;
}

function alone(doc: Doc, from: number, to: number): boolean {
  const before = from - 1;
  // "28/5-2/6"
  const range = isDash(doc, before) && doc.kind[before - 1] === K.NUMBER && isPunctuation(doc, before - 2, SLASH);
  if (
    glued(doc, from) &&
    !range &&
    !(opens(doc, before) || isPunctuation(doc, before, COMMA) || classOf(doc.ch(before)) === QUOTE)
  )
    return false;
  return !(glued(doc, to) && (isPunctuation(doc, to, SLASH) || doc.kind[to] !== K.PUNCTUATION) && glued(doc, to + 1));
}

/** "tanggal 24": the month is left to the document. */
function dayOnly(doc: Doc, t: Words, i: number): Found<Draft> | null {
  const day = width(doc, i) <= 2 ? int(doc, i) : -1;
  if (day < 1 || day > 31 || !near(doc, i) || (t.at(doc, i + 1).month && near(doc, i + 1))) return null;
  return { from: i - 1, to: i + 1, value: draft('point', dateFields(-1, 0, day)) };
}

function iso(doc: Doc, i: number): Found<Draft> | null {
  if (width(doc, i) !== 4 || !isDash(doc, i + 1) || !isDash(doc, i + 3) || !alone(doc, i, i + 5)) return null;
  const year = int(doc, i);
  const month = int(doc, i + 2);
  const day = int(doc, i + 4);
  if (year < 1000 || width(doc, i + 2) !== 2 || width(doc, i + 4) !== 2 || !exists(year, month, day)) return null;
  return { from: i, to: i + 5, value: draft('point', dateFields(year, month, day)) };
}

/** "25.05.2021" is one number token. */
function dotted(doc: Doc, i: number): Found<Draft> | null {
  const size = width(doc, i);
  if (size < 8 || size > 10) return null;
  const parts = doc.slice(i, i + 1).split('.');
  if (parts.length !== 3 || parts[2]?.length !== 4 || (parts[1] as string).length > 2) return null;
  const [day, month, year] = parts.map(Number) as [number, number, number];
  if (!exists(year, month, day) || year < 1800 || year > 2200) return null;
  return { from: i, to: i + 1, value: draft('point', dateFields(year, month, day)) };
}

function dayMonth(doc: Doc, t: Words, i: number): Found<Draft> | null {
  if (width(doc, i) > 2) return null;
  let day = int(doc, i);
  if (day < 1 || day > 31) return null;
  // further days: "12-13/11", "30 dan 31/4"
  let last = 0;
  let list = false;
  let j = i + 1;
  for (let more = 0; more < 6; more++) {
    const dash = through(doc, t, j);
    const next = dash > 0 ? dash : also(doc, t, j);
    const day2 = next > 0 && width(doc, next) <= 2 ? int(doc, next) : -1;
    if (
      day2 < 1 ||
      day2 > 31 ||
      !(isPunctuation(doc, next + 1, SLASH) || through(doc, t, next + 1) > 0 || also(doc, t, next + 1) > 0)
    )
      break;
    if (dash > 0 && isDash(doc, j) && isDash(doc, next + 1)) break;
    if (dash < 0 && day2 !== (last || day) + 1) list = true;
    last = day2;
    j = next + 1;
  }
  if (!separates(doc, j)) return null;
  if (last && !isPunctuation(doc, j, SLASH)) return null;
  let month = int(doc, j + 1, 2);
  let to = j + 2;
  let year = -1;
  if (
    separates(doc, to) &&
    (width(doc, to + 1) === 4 || width(doc, to + 1) === 2) &&
    (isPunctuation(doc, j, SLASH) || isDash(doc, to))
  ) {
    // "27/8-2/9" is a range of two days, "3/12-2010" a date
    if (!(isDash(doc, to) && isPunctuation(doc, to + 2, SLASH) && glued(doc, to + 3))) {
      year = fullYear(doc, to + 1);
      if (year > 0) to += 2;
    }
  }
  if (year < 0 && !isPunctuation(doc, j, SLASH)) return null;
  if (!alone(doc, i, to) || numbered(doc, t, i)) return null;
  if (month > 12 && day <= 12 && !last && year > 0) [day, month] = [month, day];
  if (month < 1 || month > 12) return null;
  if (!exists(year, month, last || day) && !exists(year, month, day)) return null;
  if (last && !exists(year, month, last)) last = 0;
  const weak = year < 0 && !stands(doc, t, i, to);
  const a = dateFields(year, month, day);
  if (!last || last <= day) return { from: i, to, value: pointDraft(a, weak) };
  const value = draft(list ? 'list' : 'range', a, dateFields(year, month, last));
  value.weak = weak;
  return { from: i, to, value };
}

/** "Nomor 5/3/2021", "No. 3/5": the number of a letter or decree. */
function numbered(doc: Doc, t: Words, i: number): boolean {
  const mark = doc.kind[i - 1] === K.PUNCTUATION && (isPunctuation(doc, i - 1, DOT) || isPunctuation(doc, i - 1, 58));
  return near(doc, i) && t.role(doc, mark ? i - 2 : i - 1) === 'number';
}

/** Whether a day and month without a year stand as a date by themselves. */
function stands(doc: Doc, t: Words, from: number, to: number): boolean {
  if (opens(doc, from - 1) && closes(doc, to)) {
    const before = doc.kind[from - 2];
    return before !== K.NUMBER && t.role(doc, from - 2) !== 'number';
  }
  const role = t.role(doc, from - 1);
  return role === 'day' || (role === 'at' && closes(doc, to));
}
