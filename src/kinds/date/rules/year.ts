// "tahun 2024", "TA 2020", "periode 2018 s.d. 2023", "2025–2029", "1990-an", "abad ke-21", and
// bare years that an event or a preposition introduces ("Pemilu 2024", "di 2045"). Years
// of law references ("Nomor 5 Tahun 2023") are none.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Board } from '../../../rule/board';
import type { Found, Rule } from '../../../rule/types';
import { classOf, QUOTE } from '../../../text/classes';
import { COMMA, DOT, SLASH } from '../../../text/codes';
import { type Draft, dateFields, draft } from '../draft';
import { closes, glued, hijriAfter, int, isDash, isPunctuation, near, opens, through, width } from '../read';
import type { Words } from '../words';

export function year(t: Words): Rule<Draft> {
  return {
    name: 'year',
    wake: ['#number'],
    match(doc, i, board) {
      if (width(doc, i) !== 4) return null;
      const first = int(doc, i);
      if (first < 1000 || first > 2999) return null;
      if (lawful(doc, t, i, board)) return null;
      const from = head(doc, t, i);
      const named = from < i;
      if (!named && (first < 1900 || first > 2099 || !bare(doc, t, i, first))) return null;
      return span(doc, t, from, i, first, named);
    },
  };
}

function span(doc: Doc, t: Words, from: number, i: number, first: number, named: boolean): Found<Draft> {
  const a = dateFields(first);
  let next = through(doc, t, i + 1);
  if (next < 0 && isPunctuation(doc, i + 1, SLASH)) next = i + 2;
  if (next > 0) {
    if (t.unit(doc, next) === 'Y' && near(doc, next)) next++;
    const size = width(doc, next);
    let last =
      size === 4 ? int(doc, next) : size === 2 && glued(doc, next) ? int(doc, next) + first - (first % 100) : -1;
    if (size === 2 && !isDash(doc, i + 1) && !isPunctuation(doc, i + 1, SLASH)) last = -1;
    if (
      last > first &&
      last - first < 120 &&
      !(glued(doc, next + 1) && (isDash(doc, next + 1) || isPunctuation(doc, next + 1, SLASH)))
    )
      return { from, to: next + 1, value: draft('range', a, dateFields(last)) };
  }
  // "2025/1446 H", "2019 M"
  let to = i + 1;
  if (t.role(doc, to) === 'masehi' && near(doc, to) && doc.shape[to] !== K.SMALL) to++;
  if (isPunctuation(doc, to, SLASH)) to = hijriAfter(doc, t, to + 1)?.to ?? to;
  if (t.role(doc, to - 1) === 'masehi' && !named && from === i && to === i + 2) to--;
  return { from, to, value: draft('point', a) };
}

/** The first token of "tahun", "Tahun Anggaran", "TA", "periode" … before the year at `i`; `i` when none stands there. */
function head(doc: Doc, t: Words, i: number): number {
  let from = i;
  let j = i - 1;
  if (isPunctuation(doc, j, DOT) && glued(doc, j)) j--;
  if (!near(doc, i)) return i;
  // "Tahun Anggaran (TA) 2025"
  if (closes(doc, j) && t.role(doc, j - 1) === 'fiscal' && opens(doc, j - 2)) j -= 3;
  const word = t.at(doc, j);
  if ((word.role === 'budget' || word.role === 'school') && t.unit(doc, j - 1) === 'Y') from = j - 1;
  else if (word.unit === 'Y') from = t.role(doc, j - 1) === 'term' ? j - 1 : j;
  else if (word.role === 'fiscal' && (doc.shape[j] as number) >= K.CAPITALS) from = j;
  else if (word.role === 'term') from = j;
  else if (isLetter(doc, j, 97)) {
    // "T.A." in letters of their own
    const first = isPunctuation(doc, j - 1, DOT) ? j - 2 : -1;
    if (isLetter(doc, first, 116)) from = first;
  }
  return from;
}

function isLetter(doc: Doc, i: number, small: number): boolean {
  return width(doc, i) === 1 && (doc.ch(i) | 32) === small;
}

/** "Nomor 5 Tahun 2023", "72/2021", "No. 14/TPA/ Tahun 2022". */
function lawful(doc: Doc, t: Words, i: number, board: Board): boolean {
  if (board.at('law', i)) return true;
  let j = i - 1;
  if (t.unit(doc, j) === 'Y') j--;
  for (let k = j; k >= 0 && k > j - 6; k--) {
    if (!near(doc, k + 1)) return false;
    const role = t.role(doc, k);
    if (role === 'number') return true;
    const kind = doc.kind[k];
    if (kind === K.WORD && (doc.shape[k] as number) < K.CAPITALS && width(doc, k) > 3) return false;
  }
  return false;
}

/** Whether four figures without "tahun" are a year. */
function bare(doc: Doc, t: Words, i: number, year: number): boolean {
  const before = t.at(doc, i - 1);
  // the year of a date that does not exist ("31 April 2021")
  if (before.month) return false;
  if (glued(doc, i) && !opens(doc, i - 1) && classOf(doc.ch(i - 1)) !== QUOTE) return false;
  const next = i + 1;
  if (glued(doc, next)) {
    if (doc.kind[next] !== K.PUNCTUATION || isPunctuation(doc, next, 37)) return false;
    // "2022/2023" is a school year, "2021/05" the number of a letter
    if (isPunctuation(doc, next, SLASH))
      return seasonEnd(doc, next + 1, year) && before.role !== 'number' && !isDash(doc, next + 2);
    // "2020-nya" is a year, "2020-575" a number of files
    if (glued(doc, next + 1) && doc.kind[next + 1] === K.NUMBER) return isDash(doc, next) && width(doc, next + 1) === 4;
  }
  // "selama 2023." ends there; "selama 2023 jam" counts
  if (before.role === 'for' && (!near(doc, next) || isPunctuation(doc, next, DOT) || isPunctuation(doc, next, COMMA)))
    return year >= 1945 && year <= 2050;
  if (REFUSING.has(before.role)) return false;
  const introduced =
    before.role === 'at' || before.role === 'since' || before.role === 'edge' || before.role === 'range';
  if (near(doc, next)) {
    const after = t.at(doc, next);
    if (after.noun || after.unit || after.count) return false;
  }
  if (introduced) return year >= 1900;
  if (opens(doc, i - 1) || follows(doc, t, i)) return true;
  if (year < 1945 || year > 2050) return false;
  if (i === 0 || !near(doc, i)) return near(doc, next) && (doc.shape[next] as number) >= K.CAPITALISED;
  if (doc.kind[i - 1] === K.PUNCTUATION) return closes(doc, i - 1) || classOf(doc.ch(i - 1)) === QUOTE;
  if (doc.kind[i - 1] === K.WORD || doc.kind[i - 1] === K.ABBREVIATION) return true;
  // "Liga 1 2017"
  return int(doc, i - 1, 1) >= 0 && doc.capital(i - 2);
}

/** The second figure of "2022/2023" and "2017/18". */
function seasonEnd(doc: Doc, i: number, year: number): boolean {
  const end = int(doc, i);
  return end === year + 1 || (width(doc, i) === 2 && end === (year + 1) % 100);
}

/** "2021, 2022 dan 2023": the year before says what this one is. */
function follows(doc: Doc, t: Words, i: number): boolean {
  const link =
    isPunctuation(doc, i - 1, COMMA) || isPunctuation(doc, i - 1, 38) || t.role(doc, i - 1) === 'and' ? i - 2 : -1;
  const at = isPunctuation(doc, link, COMMA) ? link - 1 : link;
  const before = width(doc, at) === 4 ? int(doc, at) : -1;
  return before >= 1900 && before < 2100;
}

/** Words after which four figures are a number, a count or a clock time. */
const REFUSING = new Set(['number', 'about', 'clock', 'for', 'per', 'age', 'ke', 'times']);
