// Reads one dateline, token by token: parts (place, outlet, date) between commas, pipes
// and brackets, then a separator. Ten separators are in use, with blanks on both sides, on
// one, or on none; half of the datelines name an outlet before or after the place.
import { classOf, DASH, HYPHEN, QUOTE } from '../../text/classes';
import { CLOSE, CLOSE_SQUARE, COLON, COMMA, DOT, OPEN, SEMICOLON, SLASH } from '../../text/codes';
import type { Doc } from '../doc';
import * as K from '../kinds';
import { isCapital, PIPE, type Sheet } from './sheet';

/** Token ranges `[from, to)`; empty when missing. */
export interface DatelineHead {
  place: number[];
  agency: number[];
  date: number[];
  /** After the last part. */
  end: number;
  /** After the separator. */
  to: number;
}

interface Part {
  from: number;
  to: number;
  bracket: boolean;
}

const MOST_WORDS = 14;
const LONGEST_PLACE = 5;
/** Words that stand before the name of a region. */
export const HEADS = new Set(['kota', 'kabupaten', 'kab', 'provinsi', 'kecamatan']);
/** Tokens behind a comma that make it the dateline's. */
const LONG_ENOUGH = 12;

/** The dateline that opens at `from`, or null. `alone`: the line may be nothing but a dateline. */
export function readHead(sheet: Sheet, from: number, limit: number, alone: boolean): DatelineHead | null {
  const { doc } = sheet;
  const parts: Part[] = [];
  let open = from;
  const close = (to: number): void => {
    if (to > open) parts.push({ from: open, to, bracket: false });
  };
  if (!startsWell(sheet, from)) return null;
  const last = Math.min(limit, from + MOST_WORDS);
  for (let i = from; i < last; i++) {
    const ch = doc.ch(i);
    if (doc.zone[i] === K.BOILERPLATE) {
      // a tag inside the dateline
      close(i);
      open = i + 1;
      continue;
    }
    if (doc.kind[i] !== K.PUNCTUATION && doc.kind[i] !== K.SYMBOL) {
      if (!isName(sheet, i)) return null;
      continue;
    }
    if (ch === OPEN) {
      const end = bracketEnd(doc, i, last);
      if (end < 0) return null;
      close(i);
      parts.push({ from: i + 1, to: end, bracket: true });
      open = end + 1;
      i = end;
    } else if ((ch === PIPE || ch === DOT) && endsWithDate(sheet, parts, open, i, limit)) {
      close(i);
      return sort(sheet, parts, i + 1, false);
    } else if (ch === DOT && i === open && datedBracket(doc, parts) && isCapital(doc, i + 1)) {
      // "Kendari (1/10/2024). Badan …"
      return sort(sheet, parts, i + 1, false);
    } else if (ch === COMMA && parts.length === 0 && runsInto(sheet, from, i, limit)) {
      close(i);
      return sort(sheet, parts, i + 1, true);
    } else if (ch === COMMA || ch === PIPE || (ch === DOT && isLostComma(doc, i))) {
      close(i);
      open = i + 1;
    } else if (ch === DOT && (isSeparator(doc, i + 1) || doc.gap[i + 1] === K.GLUED)) {
      if (isSeparator(doc, i + 1)) close(i);
      else return null;
      open = i + 1;
    } else if (ch === SLASH || ch === 38) {
    } else if (isSeparator(doc, i)) {
      const end = separatorEnd(doc, i, limit);
      if (isDateAfter(sheet, end, limit)) {
        // "KOTA BEKASI - Selasa, 22 November 2022": the date is one more part
        close(i);
        open = end;
        i = end - 1;
        continue;
      }
      if (!isCut(doc, parts, open, from, i, end, limit)) {
        if (classOf(ch) === HYPHEN && doc.gap[i] === K.GLUED && doc.gap[i + 1] === K.GLUED) continue;
        return null;
      }
      close(i);
      const head = sort(sheet, parts, end, ch === COLON || ch === SEMICOLON);
      return head && chain(sheet, head, limit);
    } else return null;
  }
  if (!alone || last !== limit) return null;
  close(limit);
  return parts.length > 1 ? sort(sheet, parts, limit, true) : null;
}

/** "Muara Sabak, Dinas Kominfo melaksanakan …": a comma alone behind a known place, before a body or an office that acts. */
function runsInto({ doc, words }: Sheet, from: number, i: number, limit: number): boolean {
  if (limit - i < LONG_ENOUGH || doc.longest(from, words.region, i)?.to !== i || !isCapital(doc, i + 1)) return false;
  // "Di Yogyakarta, Wali Kota …" is a phrase, though that region is written so
  if (doc.shape[from] === K.CAPITALISED && doc.word(from) === 'di') return false;
  if (!doc.starts(i + 1, words.body) && !doc.starts(i + 1, words.office)) return false;
  // "Demak, Dinas Kominfo - …": the dash is still to come
  for (let j = i + 1; j < limit && j < i + MOST_WORDS; j++) {
    if (isSeparator(doc, j)) return false;
    if (doc.kind[j] === K.WORD && doc.shape[j] === K.SMALL) return true;
  }
  return false;
}

/** Whether the last part is a date in brackets behind a name. */
function datedBracket(doc: Doc, parts: Part[]): boolean {
  const last = parts[parts.length - 1];
  return parts.length === 2 && last?.bracket === true && doc.kind[last.from] === K.NUMBER;
}

/** A dateline opens with a name in capitals or an outlet, and not with an article or a number. */
function startsWell(sheet: Sheet, from: number): boolean {
  const { doc, words } = sheet;
  if (doc.kind[from] === K.URL || doc.starts(from, words.outlet)) return true;
  // "Diketahui, pada 1955-2004, …": words that begin sentences name no place
  if (doc.shape[from] === K.CAPITALISED && doc.value(from, words.start) === 'strong') return false;
  return doc.kind[from] === K.WORD && isCapital(doc, from) && !doc.is(from, words.bar);
}

function isName({ doc, words }: Sheet, i: number): boolean {
  const kind = doc.kind[i];
  if (kind === K.NUMBER || kind === K.URL || kind === K.ABBREVIATION) return true;
  return isCapital(doc, i) || doc.is(i, words.bar) || doc.is(i, words.outlet);
}

function bracketEnd(doc: Doc, i: number, limit: number): number {
  for (let j = i + 1; j < limit && j < i + 10; j++) {
    const ch = doc.ch(j);
    if (ch === CLOSE || ch === CLOSE_SQUARE) return j;
    if (ch === OPEN) return -1;
  }
  return -1;
}

/** "TRIBUNNEWS.CO. JAKARTA -": a point where a comma was. */
function isLostComma(doc: Doc, i: number): boolean {
  return doc.kind[i - 1] === K.URL && doc.gap[i + 1] === K.SPACED && doc.shape[i + 1] === K.CAPITALS;
}

function isSeparator(doc: Doc, i: number): boolean {
  const ch = doc.ch(i);
  const cls = classOf(ch);
  return cls === DASH || cls === HYPHEN || ch === COLON || ch === SEMICOLON;
}

function separatorEnd(doc: Doc, i: number, limit: number): number {
  let j = i + 1;
  while (j < limit && isSeparator(doc, j)) j++;
  return j;
}

function isDateAfter({ doc, words }: Sheet, i: number, limit: number): boolean {
  if (i >= limit || !doc.is(i, words.bar)) return false;
  for (let j = i; j < limit && j < i + 7; j++) if (isSeparator(doc, j)) return true;
  return limit - i <= 6;
}

/** "Bandung | 04 Desember 2018. Warga …": the date is the last part, and a full stop or a bar the separator. */
function endsWithDate({ doc, words }: Sheet, parts: Part[], open: number, i: number, limit: number): boolean {
  if (parts.length === 0 || i + 1 >= limit || i - open < 2) return false;
  if (doc.kind[open] !== K.NUMBER && !doc.is(open, words.bar)) return false;
  for (let j = i + 1; j < limit && j < i + 5; j++) if (doc.ch(j) === PIPE || isSeparator(doc, j)) return false;
  return isCapital(doc, i + 1) || classOf(doc.ch(i + 1)) === QUOTE;
}

/** Whether the separator `[i, end)` ends a dateline, by its blanks and by what stands round it. */
function isCut(doc: Doc, parts: Part[], open: number, from: number, i: number, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const opens = isCapital(doc, end) || doc.kind[end] === K.NUMBER || classOf(doc.ch(end)) === QUOTE;
  const ch = doc.ch(i);
  if (ch === COLON || ch === SEMICOLON) return opens && i - from <= 6;
  const spaced = doc.gap[i] !== K.GLUED || doc.gap[end] !== K.GLUED;
  const outlet = parts.length > 0 || doc.kind[i - 1] === K.URL;
  if (spaced) return opens || (outlet && doc.gap[end] !== K.GLUED) || allCapitals(doc, open, i);
  if (!opens && classOf(doc.ch(end)) !== QUOTE) return false;
  if (end - i > 1 || outlet || (doc.end[i] as number) - (doc.start[i] as number) > 1) return true;
  // glued on both sides: a name in capitals before a word that is not
  return allCapitals(doc, open, i) && (doc.shape[end] as number) !== K.CAPITALS;
}

function allCapitals(doc: Doc, from: number, to: number): boolean {
  let letters = 0;
  for (let i = from; i < to; i++) {
    if (doc.kind[i] !== K.WORD) continue;
    if (doc.shape[i] !== K.CAPITALS) return false;
    letters += (doc.end[i] as number) - (doc.start[i] as number);
  }
  return letters > 2;
}

/** Tells places, outlets and dates apart. `weak`: the separator alone proves nothing. */
function sort(sheet: Sheet, parts: Part[], to: number, weak: boolean): DatelineHead | null {
  const { doc, words } = sheet;
  const head: DatelineHead = { place: [], agency: [], date: [], end: 0, to };
  const names: Part[] = [];
  for (const part of parts) {
    head.end = part.to + (part.bracket ? 1 : 0);
    if (doc.kind[part.from] === K.NUMBER || doc.is(part.from, words.bar))
      head.date = [head.date[0] ?? part.from, part.to];
    else if (part.bracket || isOutlet(sheet, part))
      head.agency = names.length > 0 ? [part.from, part.to] : splitOutlet(sheet, part, names);
    else names.push(part);
  }
  const known = (p: Part | undefined): boolean =>
    p !== undefined && doc.longest(p.from, words.region, p.to)?.to === p.to;
  if (names.length > 2) return null;
  if (names.length === 2 && head.agency.length) return null;
  if (names.length === 2) {
    const [a, b] = names as [Part, Part];
    const swap = known(b) && !known(a);
    head.place = swap ? [b.from, b.to] : [a.from, a.to];
    head.agency = swap ? [a.from, a.to] : [b.from, b.to];
  } else if (names[0]) head.place = [names[0].from, names[0].to];
  const size = (head.place[1] ?? 0) - (head.place[0] ?? 0);
  if (size > LONGEST_PLACE || (!size && !head.agency.length)) return null;
  if (
    size > 2 &&
    !known(names[0]) &&
    !head.agency.length &&
    !allCapitals(doc, head.place[0] as number, head.place[1] as number)
  )
    return null;
  // "Cegah Banjir, Sekda: …": of two names before a colon one must be a region
  if (weak && names.length === 2 && !known(names[0]) && !known(names[1])) return null;
  if (weak && !head.agency.length && !head.date.length && !known(names[0])) return null;
  return head;
}

function isOutlet({ doc, words }: Sheet, part: Part): boolean {
  for (let i = part.from; i < part.to; i++) if (doc.kind[i] === K.URL) return true;
  return doc.longest(part.from, words.outlet, part.to) !== undefined;
}

/** "Memontum Kota Malang": what follows a known outlet is a place, unless one stands before ("Ambon, Detik Maluku"). */
function splitOutlet({ doc, words }: Sheet, part: Part, names: Part[]): number[] {
  const outlet = doc.longest(part.from, words.outlet, part.to);
  if (!outlet || outlet.to === part.to || part.bracket) return [part.from, part.to];
  const rest = { from: outlet.to, to: part.to, bracket: false };
  const isPlace = HEADS.has(doc.word(rest.from)) || doc.longest(rest.from, words.region, rest.to)?.to === rest.to;
  if (!isPlace) return [part.from, part.to];
  names.push(rest);
  return [part.from, outlet.to];
}

/** "jpnn.com - PADANG - Menteri": an outlet, and a second dateline behind it. */
function chain(sheet: Sheet, head: DatelineHead, limit: number): DatelineHead {
  const { doc } = sheet;
  if (head.place.length || head.to >= limit) return head;
  if ((doc.shape[head.to] as number) !== K.CAPITALS && doc.gap[head.to] === K.GLUED) return head;
  const next = readHead(sheet, head.to, limit, false);
  return next?.place.length && !next.agency.length ? { ...next, agency: head.agency } : head;
}
