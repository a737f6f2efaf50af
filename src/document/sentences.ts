// Cuts the tokens into sentences. A stop ends one unless it belongs to an abbreviation, an
// initial, a number or a list marker; closing quotation marks and brackets stay with the
// sentence before them. Where a stop lost its blank ("media.Video") or was lost itself,
// capitals and the words that open sentences decide. A line break that layout has not
// called a hard wrap always ends a sentence.
import { APOSTROPHE, classOf, OPEN, QUOTE } from '../text/classes';
import { DOT } from '../text/codes';
import type { Doc } from './doc';
import * as K from './kinds';
import { type DocumentClasses, documentClasses } from './words';

/** More closing marks in a row than a sentence can end with. */
const MOST_CLOSERS = 8;

export function sentences(doc: Doc): void {
  const words = documentClasses(doc.lexicon);
  spaced.clear();
  const starts = [0];
  const { n, gap, zone, sentence, kind, shape } = doc;
  let s = 0;
  let wordBefore = kind[0] === K.WORD;
  for (let i = 1; i < n; i++) {
    const word = kind[i] === K.WORD;
    // most tokens: a word in small letters behind a word, or a mark that is glued to it
    const inner =
      wordBefore &&
      (gap[i] === K.GLUED || (word && shape[i] === K.SMALL && (gap[i] as number) < K.PARAGRAPH)) &&
      zone[i] === zone[i - 1];
    wordBefore = word;
    if (!inner && ((gap[i] as number) >= K.PARAGRAPH || isZoneEdge(doc, zone, i) || isCut(doc, words, i, starts))) {
      starts.push(i);
      s++;
    }
    sentence[i] = s;
  }
  starts.push(n);
  doc.sentenceStart = starts;
}

/** Credits, captions and furniture are no part of a sentence; markup inside one does not cut it. */
function isZoneEdge(doc: Doc, zone: Uint8Array, i: number): boolean {
  const a = zone[i - 1] as number;
  const b = zone[i] as number;
  if (a === b || (a === K.DATELINE && b === K.BODY)) return false;
  return !isMarkup(doc, a === K.BOILERPLATE ? i - 1 : i);
}

function isMarkup(doc: Doc, i: number): boolean {
  const ch = doc.ch(i);
  return ch === 60 || ch === 62 || doc.kind[i] === K.SYMBOL || ch === 92 || ch === 91 || ch === 93;
}

function isCut(doc: Doc, words: DocumentClasses, i: number, starts: readonly number[]): boolean {
  const { kind, gap, shape } = doc;
  const k = kind[i] as number;
  const capital = (shape[i] as number) >= K.CAPITALISED;
  // most tokens: a word in small letters begins a sentence only where the writer forgot its capital
  if (k === K.WORD && !capital && shape[i] === K.SMALL) return isForgotten(doc, words, i);
  const p = stopBefore(doc, i);
  if (p < 0) {
    if (gap[i] === K.GLUED) return false;
    return capital ? isLostStop(doc, words, i) : k === K.PUNCTUATION && isQuote(doc, i) && isSpeech(doc, words, i);
  }
  if (k === K.PUNCTUATION) {
    const cls = classOf(doc.ch(i));
    if (isQuote(doc, i) || cls === APOSTROPHE) {
      if (closes(doc, i) || (p < i - 1 && !opens(doc, i))) return false;
    } else if (cls !== OPEN && !isDash(doc, i)) return false;
  }
  // a stop before the sentence has ended the one before: the mark in between opens ("benar."Kami siap")
  const start = starts[starts.length - 1] as number;
  if (p <= start || isMarker(doc, p, start)) return false;
  if (kind[p] === K.ABBREVIATION) return gap[i] !== K.GLUED && doc.is(k === K.PUNCTUATION ? i + 1 : i, words.start);
  if (doc.ch(p) === DOT && isAbbreviation(doc, words, p, i)) return false;
  // "Baharudin. S.Sos. M.Si.": degrees behind a name
  if (k === K.ABBREVIATION && shape[p - 1] === K.CAPITALISED && isDegree(doc, words, i)) return false;
  // "No. XI. B. 02.00": parts of one number
  if (
    k === K.ABBREVIATION &&
    doc.shape[p - 1] === K.CAPITALS &&
    (doc.end[i] as number) - (doc.start[i] as number) === 2
  )
    return false;
  if (k === K.NUMBER && kind[p - 1] === K.NUMBER && p === i - 1 && isGrouped(doc, i)) return false;
  return gap[i] !== K.GLUED || isGlued(doc, words, p, i);
}

/** The stop that ends a sentence before token `i`, closing marks and brackets skipped; -1 when there is none. */
function stopBefore(doc: Doc, i: number): number {
  let p = i - 1;
  for (; p > 0 && p > i - MOST_CLOSERS; p--) {
    if (doc.kind[p] !== K.PUNCTUATION) break;
    const ch = doc.ch(p);
    const mark = isQuote(doc, p) || classOf(ch) === APOSTROPHE;
    if (!(mark || ch === 41 || ch === 93)) break;
    if (doc.gap[p] !== K.GLUED && !(mark && p < i && closes(doc, p))) break;
  }
  if (doc.kind[p] === K.ABBREVIATION) return p === i - 1 && doc.units[(doc.end[p] as number) - 1] === DOT ? p : -1;
  if (doc.kind[p] !== K.PUNCTUATION) return -1;
  const ch = doc.ch(p);
  return ch === DOT || ch === 33 || ch === 63 || ch === 0x2026 ? p : -1;
}

/** A quotation mark, also one that decoding broke ("â€œ"). */
function isQuote(doc: Doc, i: number): boolean {
  const ch = doc.ch(i);
  return classOf(ch) === QUOTE || (ch === 0xe2 && doc.kind[i] === K.PUNCTUATION);
}

/** Whether a quotation mark with blanks on both sides closes: the number of its kind in the sentence so far is odd. */
function closes(doc: Doc, i: number): boolean {
  const after = i + 1 < doc.n ? (doc.gap[i + 1] as number) : K.PARAGRAPH;
  if (after === K.GLUED && (doc.gap[i] as number) > K.GLUED) return false;
  if (doc.gap[i] === K.GLUED && after > K.GLUED) return true;
  const ch = doc.ch(i);
  if (ch === 0x201d || ch === 0x2019) return true;
  const asked = spaced.get(i);
  if (asked !== undefined) return asked;
  const single = classOf(ch) === APOSTROPHE;
  let odd = false;
  for (let j = i - 1; j >= 0 && j > i - LONGEST_SPEECH; j--) {
    if (doc.kind[j] === K.PUNCTUATION && (single ? doc.ch(j) === ch : isQuote(doc, j))) odd = !odd;
    if ((doc.gap[j] as number) >= K.PARAGRAPH) break;
  }
  spaced.set(i, odd);
  return odd;
}

/** What `closes` found of the text in hand by counting: up to eight tokens ask for the same mark. */
const spaced = new Map<number, boolean>();

function opens(doc: Doc, i: number): boolean {
  return doc.gap[i] !== K.GLUED && i + 1 < doc.n && doc.gap[i + 1] === K.GLUED;
}

/** How far back, in tokens, an opening mark is looked for. */
const LONGEST_SPEECH = 150;

/** "1." or "a." at the head of a line or sentence. */
function isMarker(doc: Doc, p: number, from: number): boolean {
  if (p - from !== 1 || doc.ch(p) !== DOT) return false;
  return doc.kind[from] === K.NUMBER || (doc.end[from] as number) - (doc.start[from] as number) === 1;
}

function isAbbreviation(doc: Doc, words: DocumentClasses, p: number, i: number): boolean {
  if (doc.gap[p] !== K.GLUED || (doc.end[p] as number) - (doc.start[p] as number) > 1) return false;
  const value = doc.value(p - 1, words.point);
  if (value === undefined) return false;
  if (value === 'number') return doc.kind[i] === K.NUMBER || doc.kind[i] === K.ORDINAL || doc.shape[i] === K.CAPITALS;
  return !doc.is(i, words.start);
}

/** Whether a degree with points stands at `i` and no word with a capital behind it, as behind initials. */
function isDegree(doc: Doc, words: DocumentClasses, i: number): boolean {
  if ((doc.end[i] as number) - (doc.start[i] as number) < 4 || !doc.is(i, words.degree)) return false;
  return doc.kind[i + 1] !== K.WORD || (doc.shape[i + 1] as number) < K.CAPITALISED;
}

/** "2. 499.000.000": a blank fell into the figure. */
function isGrouped(doc: Doc, i: number): boolean {
  const start = doc.start[i] as number;
  const dot = doc.units[start + 3];
  return (doc.end[i] as number) - start === 3 || dot === DOT || dot === 44;
}

/** "media.Video", "Bontang.Dilakukan": the blank behind the stop is lost. */
function isGlued(doc: Doc, words: DocumentClasses, p: number, i: number): boolean {
  if (doc.kind[i] === K.NUMBER || doc.kind[p - 1] === K.ABBREVIATION) return false;
  if (p < i - 1) return true;
  if (doc.kind[i] === K.PUNCTUATION) return true;
  const size = (doc.end[p - 1] as number) - (doc.start[p - 1] as number);
  if (doc.kind[p - 1] === K.PUNCTUATION) return true;
  // "Maret 2021.Warga": a year; "Covid-19.Menurut": behind other figures a word that opens sentences
  if (doc.kind[p - 1] === K.NUMBER)
    return (
      doc.shape[i] === K.CAPITALISED &&
      doc.kind[i] === K.WORD &&
      (size === 4 || (doc.gap[i + 1] === K.SPACED && doc.value(i, words.start) === 'strong'))
    );
  return size > 3 && doc.kind[p - 1] === K.WORD && (doc.shape[i] !== K.CAPITALS || isLoud(doc, p, i));
}

/** "Mayuberi.KKB yang": behind a long word that is no address of a site ("Kompas.COM"), letters with a small word after them. */
function isLoud(doc: Doc, p: number, i: number): boolean {
  if ((doc.end[p - 1] as number) - (doc.start[p - 1] as number) < 6 || doc.shape[p - 1] === K.CAPITALS) return false;
  return doc.gap[i + 1] === K.SPACED && doc.shape[i + 1] === K.SMALL && doc.gap[p] === K.GLUED;
}

function isDash(doc: Doc, i: number): boolean {
  return doc.ch(i) === 45 || doc.ch(i) === 0x2013 || doc.ch(i) === 0x2014;
}

/** No stop is left, but the word opens sentences and the word before can end one. */
function isLostStop(doc: Doc, words: DocumentClasses, i: number): boolean {
  if (doc.shape[i] !== K.CAPITALISED || doc.value(i, words.start) !== 'strong') return false;
  return doc.kind[i - 1] === K.WORD && doc.shape[i - 1] === K.SMALL && !doc.is(i - 1, words.open);
}

/** "… di hari itu. acara ini …": a stop behind a longer word, and a small letter behind the blank. */
function isForgotten(doc: Doc, words: DocumentClasses, i: number): boolean {
  const p = i - 1;
  if (doc.kind[p] !== K.PUNCTUATION || doc.ch(p) !== DOT || doc.gap[i] === K.GLUED || doc.gap[p] !== K.GLUED)
    return false;
  if (
    doc.kind[p - 1] !== K.WORD ||
    doc.shape[p - 1] !== K.SMALL ||
    (doc.end[p] as number) - (doc.start[p] as number) > 1
  )
    return false;
  return (doc.end[p - 1] as number) - (doc.start[p - 1] as number) > 3 && !doc.is(p - 1, words.point);
}

/**
 * A speech that no stop is left before: it opens behind a word that can end a sentence, its comma stands inside the
 * closing mark, and its speaker follows ("… hasil panen "Kami senang," kata …"). Titles in quotation marks do none of this.
 */
function isSpeech(doc: Doc, words: DocumentClasses, i: number): boolean {
  if (doc.kind[i - 1] !== K.WORD || doc.is(i - 1, words.open) || doc.is(i - 1, words.verb)) return false;
  if (doc.gap[i + 1] !== K.GLUED || (doc.shape[i + 1] as number) !== K.CAPITALISED) return false;
  for (let j = i + 2; j < doc.n && j < i + LONGEST_SPEECH; j++) {
    if ((doc.gap[j] as number) >= K.PARAGRAPH) return false;
    if (!isQuote(doc, j)) continue;
    if (j - i < 8) return false;
    const last = doc.ch(j - 1);
    return last === DOT ? doc.shape[j + 1] !== K.SMALL : last === 44 && doc.shape[j + 1] === K.SMALL;
  }
  return false;
}
