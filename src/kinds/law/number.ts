// The number of a law, with its year: "12 Tahun 2011", "72/2021", "100.2.1.3-4088 Tahun
// 2024", "38/P Tahun 2019", "14/TPA/ Tahun 2022", "XI/MPR/1998", "PM 108 Tahun 2017".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { COMMA, DOT, HYPHEN_MINUS, SLASH } from '../../text/codes';
import type { LawReader } from './reader';

export interface LawNumber {
  number: string;
  year: string | null;
  to: number;
}

const YEAR = /^(?:1[89]|20)\d\d$/u;
const SHORT_YEAR = /^(\d{1,3})\/(\d\d)$/u;
const ROMAN = /^[IVXLC]+$/u;
const PREFIX_LETTERS = 6;
const WORD_LENGTH = 4;

/** The number that starts at `i`; without `sure` (a "Nomor" before it, or the like) a year must follow. */
export function numberAt(doc: Doc, i: number, reader: LawReader, sure: boolean): LawNumber | undefined {
  let from = i;
  // "Nomor PM 108 Tahun 2017", "Nomor : PER-12/MBU/2020"
  const prefix =
    sure &&
    doc.shape[from] === K.CAPITALS &&
    doc.kind[from] === K.WORD &&
    (doc.end[from] as number) - (doc.start[from] as number) <= PREFIX_LETTERS &&
    doc.kind[from + 1] === K.NUMBER &&
    doc.gap[from + 1] === K.SPACED;
  if (prefix) from++;
  const run = runAt(doc, from);
  if (!run) return undefined;
  const tail = sure ? tailAt(doc, run.last) : 0;
  if (tail) Object.assign(run, { last: tail, next: tail });
  const text = prefix || tail ? doc.plain(i, run.last) : doc.slice(from, run.last);
  const own = split(text);
  if (own.year) return { ...own, to: run.last };
  const year = yearAfter(doc, run.next, reader, sure);
  if (year) return { number: own.number, ...year };
  // "UU 35/14", where no "Tahun" follows
  const short = SHORT_YEAR.exec(text);
  if (short) return { number: short[1] as string, year: century(short[2] as string), to: run.last };
  return sure ? { number: own.number, year: null, to: run.last } : undefined;
}

/** The end of "K/30/MEM/2017" behind a blank: the ministry of energy numbers "2268 K/30/MEM/2017"; 0 when there is none. */
function tailAt(doc: Doc, i: number): number {
  if (i + 1 >= doc.n || doc.gap[i] !== K.SPACED || doc.kind[i] !== K.WORD || wide(doc, i)) return 0;
  if ((doc.shape[i] as number) < K.CAPITALISED || doc.ch(i + 1) !== SLASH || doc.gap[i + 1] !== K.GLUED) return 0;
  return runAt(doc, i)?.last ?? 0;
}

/** The glued run of figures, letters and marks at `i`: tokens `[i, last)` without closing marks, `next` after them. */
function runAt(doc: Doc, i: number): { last: number; next: number } | undefined {
  if (i >= doc.n || (doc.gap[i] as number) >= K.PARAGRAPH) return undefined;
  let next = i;
  let digits = false;
  while (next < doc.n && (next === i || doc.gap[next] === K.GLUED)) {
    const kind = doc.kind[next] as number;
    const ch = doc.ch(next);
    if (kind === K.NUMBER) digits = true;
    else if (kind === K.WORD || kind === K.ABBREVIATION || kind === K.ORDINAL) {
      if (hasDigit(doc, next)) digits = true;
    } else if (ch !== HYPHEN_MINUS && ch !== SLASH && ch !== DOT) break;
    // "…/IX/2019.Sjafrie": a full stop whose blank is lost
    if (ch === DOT && doc.shape[next + 1] === K.CAPITALISED && wide(doc, next + 1)) break;
    next++;
  }
  let last = next;
  while (last > i && (doc.ch(last - 1) === HYPHEN_MINUS || doc.ch(last - 1) === SLASH || doc.ch(last - 1) === DOT))
    last--;
  if (last === i) return undefined;
  if (!digits && !ROMAN.test(doc.slice(i, i + 1))) return undefined;
  // a full stop ends the sentence: "… Nomor 53." is followed by no year
  return { last, next: doc.ch(next - 1) === DOT ? last : next };
}

/** A word, not a letter or a short code. */
function wide(doc: Doc, i: number): boolean {
  return i < doc.n && (doc.end[i] as number) - (doc.start[i] as number) > WORD_LENGTH;
}

const century = (year: string): string => `${year > '44' ? 19 : 20}${year}`;

function hasDigit(doc: Doc, i: number): boolean {
  for (let u = doc.start[i] as number; u < (doc.end[i] as number); u++) {
    const unit = doc.units[u] as number;
    if (unit >= 48 && unit <= 57) return true;
  }
  return false;
}

/** "27/2023" is number and year; in "5/POJK.03/2020" the year belongs to the number too. */
function split(text: string): { number: string; year: string | null } {
  const parts = text.split('/');
  const tail = parts[parts.length - 1] as string;
  const head = parts[0] as string;
  if (parts.length < 2 || !YEAR.test(tail)) return { number: text, year: null };
  return { number: parts.length === 2 ? head : text, year: tail };
}

/** "Tahun 2014", ", Tahun 2014", " / 2014" at `i`; the bare year only behind "Nomor". */
function yearAfter(doc: Doc, i: number, reader: LawReader, sure: boolean): { year: string; to: number } | undefined {
  if (sure && doc.kind[i] === K.NUMBER && doc.gap[i] === K.SPACED && YEAR.test(doc.slice(i, i + 1)))
    return { year: doc.slice(i, i + 1), to: i + 1 };
  let j = i;
  if (doc.ch(j) === COMMA) j++;
  const word = reader.role(doc, j) === 'year';
  const slash = doc.ch(j) === SLASH;
  if (!word && !slash) return undefined;
  j++;
  if (doc.ch(j) === DOT && word) j++;
  if (j >= doc.n || doc.kind[j] !== K.NUMBER || (doc.gap[j] as number) >= K.PARAGRAPH) return undefined;
  const year = doc.slice(j, j + 1);
  return YEAR.test(year) ? { year, to: j + 1 } : undefined;
}
