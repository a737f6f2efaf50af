// Small readers over tokens that every date rule uses: whole numbers, brackets, the ways of
// saying "to" and "and".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { CLOSE, classOf, DASH, HYPHEN, OPEN } from '../../text/classes';
import { COMMA, DOT, SLASH } from '../../text/codes';
import type { Words } from './words';

/** How many characters token `i` has. */
export function width(doc: Doc, i: number): number {
  return i >= 0 && i < doc.n ? (doc.end[i] as number) - (doc.start[i] as number) : 0;
}

/** The whole number that token `i` is, of at most `max` digits; -1 when it is none. */
export function int(doc: Doc, i: number, max = 4): number {
  if (i < 0 || i >= doc.n || doc.kind[i] !== K.NUMBER) return -1;
  const end = doc.end[i] as number;
  let at = doc.start[i] as number;
  if (end - at > max) return -1;
  let value = 0;
  for (; at < end; at++) {
    const d = (doc.units[at] as number) - 48;
    if (d < 0 || d > 9) return -1;
    value = value * 10 + d;
  }
  return value;
}

/** Whether the digit at token `i` ends a name: "Liga 1". */
export function inName(doc: Doc, i: number): boolean {
  return width(doc, i) === 1 && doc.capital(i - 1) && doc.sentenceFrom(i) < i - 1;
}

export function glued(doc: Doc, i: number): boolean {
  return i > 0 && i < doc.n && doc.gap[i] === K.GLUED;
}

/** Whether token `i` starts on the same line as the one before or on the next, with no blank line between. */
export function near(doc: Doc, i: number): boolean {
  return i > 0 && i < doc.n && (doc.gap[i] as number) < K.PARAGRAPH;
}

export function isPunctuation(doc: Doc, i: number, unit: number): boolean {
  return i >= 0 && i < doc.n && doc.ch(i) === unit && width(doc, i) === 1;
}

export function isDash(doc: Doc, i: number): boolean {
  if (i < 0 || i >= doc.n || width(doc, i) !== 1) return false;
  const c = classOf(doc.ch(i));
  return c === HYPHEN || c === DASH;
}

export function opens(doc: Doc, i: number): boolean {
  return i >= 0 && i < doc.n && doc.kind[i] === K.PUNCTUATION && classOf(doc.ch(i)) === OPEN;
}

export function closes(doc: Doc, i: number): boolean {
  return i >= 0 && i < doc.n && doc.kind[i] === K.PUNCTUATION && classOf(doc.ch(i)) === CLOSE;
}

function letter(doc: Doc, i: number, small: number): boolean {
  return width(doc, i) === 1 && (doc.ch(i) | 32) === small;
}

/** The token after "-", "–", "hingga", "sampai (dengan)", "s/d", "s.d." at `i`; -1 when no such word stands there. */
export function through(doc: Doc, t: Words, i: number): number {
  if (!near(doc, i)) return -1;
  if (isDash(doc, i)) return isDash(doc, i + 1) ? i + 2 : i + 1;
  if (t.role(doc, i) === 'range') {
    // "s.d." may be one token or leave its last point over
    const at = glued(doc, i + 1) && isPunctuation(doc, i + 1, DOT) ? i + 2 : i + 1;
    const next = t.role(doc, at);
    return next === 'with' || next === 'at' ? at + 1 : at;
  }
  if (letter(doc, i, 115)) {
    let j = i + 1;
    if (isPunctuation(doc, j, DOT) || isPunctuation(doc, j, SLASH)) j++;
    if (letter(doc, j, 100)) return isPunctuation(doc, j + 1, DOT) && near(doc, j + 2) ? j + 2 : j + 1;
  }
  return -1;
}

/** The token after "dan", "&", "," or ", dan" at `i`; -1 when none stands there. */
export function also(doc: Doc, t: Words, i: number): number {
  if (!near(doc, i)) return -1;
  if (isPunctuation(doc, i, COMMA)) return t.role(doc, i + 1) === 'and' ? i + 2 : i + 1;
  return t.role(doc, i) === 'and' || isPunctuation(doc, i, 38) ? i + 1 : -1;
}

/** The number of "ke-57" at token `i`; -1 for other tokens. */
export function ordinal(doc: Doc, i: number): number {
  if (i < 0 || i >= doc.n || doc.kind[i] !== K.ORDINAL || (doc.ch(i) | 32) !== 107) return -1;
  return Number.parseInt(doc.slice(i, i + 1).slice(3), 10) || -1;
}

interface HijriTail {
  to: number;
  hijri: number;
  /** The Gregorian year behind it, -1 none. */
  year: number;
}

/** "1442 H", "1442 Hijriah", "1443 H/2022 M" at token `i`. */
export function hijriAfter(doc: Doc, t: Words, i: number): HijriTail | undefined {
  if (!near(doc, i) && i > 0) return undefined;
  const hijri = width(doc, i) === 4 ? int(doc, i) : -1;
  if (hijri < 1300 || hijri > 1500 || t.role(doc, i + 1) !== 'hijri') return undefined;
  let to = i + 2;
  let year = -1;
  if ((isPunctuation(doc, to, SLASH) || isDash(doc, to)) && width(doc, to + 1) === 4) {
    const masehi = int(doc, to + 1);
    if (masehi > 1900 && masehi < 2100) {
      year = masehi;
      to += 2;
      if (t.role(doc, to) === 'masehi' && near(doc, to)) to++;
    }
  }
  return { to, hijri, year };
}
