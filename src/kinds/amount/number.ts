// Reads a number: figures in Indonesian style ("1.250,5"), numerals in words ("dua ratus
// lima puluh"), multipliers ("1,75 juta"), a figure in brackets behind its words ("tujuh (7)").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { COMMA, DOT } from '../../text/codes';
import type { Words } from './words';

export interface Reading {
  value: number;
  /** Token after the number. */
  to: number;
  /** Whether a multiplier ("juta") was read. */
  multiplied: boolean;
  /** The factor of the last multiplier, 1 without one. */
  factor: number;
  /** Whether it is written in figures. */
  figures: boolean;
}

/** The number that starts at token `i`, or null. `money` lets "M" and "T" stand for miliar and triliun. */
export function readNumber(doc: Doc, w: Words, i: number, money: boolean): Reading | null {
  if (i < doc.n && doc.kind[i] === K.NUMBER) return readFigures(doc, w, i, money);
  const words = readWords(doc, w, i);
  if (!words) return null;
  const figure = doc.kind[words.to + 1] === K.NUMBER ? parseFigures(doc, words.to + 1, words.to + 2, false) : -1;
  // "tujuh (7) isu"
  if (figure === words.value && doc.ch(words.to) === 40 && doc.ch(words.to + 2) === 41)
    return { ...words, to: words.to + 3 };
  return words;
}

function readFigures(doc: Doc, w: Words, i: number, money: boolean): Reading | null {
  let end = i + 1;
  // "2. 499.000.000": a blank fell into the figure
  if (money) while (isSplit(doc, end)) end += 2;
  if (isSpacedDecimal(doc, w, end, money && end - i > 2)) end += 2;
  const scaled = multiplier(doc, w, end, money);
  const value = parseFigures(doc, i, end, scaled !== 0 || !money);
  if (Number.isNaN(value)) return null;
  const reading: Reading = { value, to: end, multiplied: false, factor: 1, figures: true };
  for (let factor = scaled; factor !== 0; factor = multiplier(doc, w, reading.to, money)) {
    reading.value = exact(reading.value * factor);
    reading.factor *= factor;
    reading.multiplied = true;
    reading.to++;
    if (reading.to > end + 1) break;
  }
  return reading;
}

/** A point, a blank, and three digits. */
function isSplit(doc: Doc, end: number): boolean {
  if (doc.ch(end) !== DOT || doc.kind[end + 1] !== K.NUMBER || doc.gap[end] !== K.GLUED) return false;
  const at = doc.start[end + 1] as number;
  const size = (doc.end[end + 1] as number) - at;
  return size === 3 || (size > 3 && (doc.units[at + 3] === DOT || doc.units[at + 3] === COMMA));
}

/** "85, 91 persen", "Rp. 135. 315. 850.334, 10": a blank fell behind the decimal comma. */
function isSpacedDecimal(doc: Doc, w: Words, end: number, money: boolean): boolean {
  if (doc.ch(end) !== COMMA || doc.kind[end + 1] !== K.NUMBER || doc.gap[end] !== K.GLUED) return false;
  if ((doc.end[end + 1] as number) - (doc.start[end + 1] as number) > 2) return false;
  return money || doc.value(end + 2, w.percent) !== undefined;
}

/** The factor of the multiplier at token `i`; 0 when there is none. */
function multiplier(doc: Doc, w: Words, i: number, money: boolean): number {
  const value = doc.value(i, w.multiplier);
  if (value === undefined || (doc.gap[i] as number) >= K.PARAGRAPH) return 0;
  const single = (doc.end[i] as number) - (doc.start[i] as number) === 1;
  return single && !(money && doc.shape[i] === K.CAPITALISED) ? 0 : Number(value);
}

/** "1.250,5" → 1250.5; a single point before three digits groups thousands unless a multiplier follows a short figure. */
export function parseFigures(doc: Doc, from: number, to: number, decimal: boolean): number {
  const text = doc.text.slice(doc.start[from], doc.end[to - 1]).replace(/\s/gu, '');
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (text.includes(':')) return Number.NaN;
  if (commas > 1 && points <= 1) return Number(text.replaceAll(',', ''));
  if (commas === 1) {
    const [whole = '', part = ''] = text.split(',');
    // English grouping: "2,000 orang"
    if (part.length === 3 && points === 0 && (part === '000' || !decimal)) return Number(whole + part);
    if (points === 1 && text.indexOf('.') > text.indexOf(',')) return Number(text.replace(',', ''));
    return Number(`${whole.replaceAll('.', '')}.${part}`);
  }
  if (points === 1 && !/\.\d{3}$/u.test(text)) return Number(text);
  return Number(text.replaceAll('.', ''));
}

/** Binary fractions make 2.3 million 2299999.9999999995: fifteen digits are enough. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function readWords(doc: Doc, w: Words, i: number): Reading | null {
  const reading: Reading = { value: 0, to: i, multiplied: false, factor: 1, figures: false };
  let below = Number.POSITIVE_INFINITY;
  for (let groups = 0; groups < 5; groups++) {
    const group = readGroup(doc, w, reading.to);
    if (!group) break;
    const factor = multiplier(doc, w, group.to, false);
    if (factor === 0 || factor >= below) {
      // "dua ribu satu", but not "satu miliar satu desa"
      if (reading.multiplied && below > 1000 && group.value < 100) break;
      reading.value += group.value;
      reading.to = group.to;
      if (group.value < 1000) break;
      below = 1000;
      continue;
    }
    reading.value += group.value * factor;
    reading.to = group.to + 1;
    reading.multiplied = true;
    reading.factor = factor;
    below = factor;
  }
  return reading.to > i ? reading : null;
}

/** A number under a thousand in words ("dua ratus lima puluh tiga"), or a fixed one ("seribu"). */
function readGroup(doc: Doc, w: Words, i: number): { value: number; to: number } | null {
  let value = 0;
  let to = i;
  let limit = 1000;
  for (;;) {
    const word = doc.value(to, w.numeral);
    if (word === undefined || (to > i && (doc.gap[to] as number) >= K.PARAGRAPH)) break;
    let part = Number(word);
    let next = to + 1;
    const tail = doc.value(next, w.tail);
    if (tail === 'belas') part += 10;
    else if (tail === 'puluh') part *= 10;
    else if (tail === 'ratus') part *= 100;
    if (tail !== undefined) next++;
    if (to > i && part >= limit) break;
    value += part;
    to = next;
    limit = part >= 100 ? 100 : part >= 20 && part % 10 === 0 ? 10 : 0;
    if (limit === 0 || part >= 1000) break;
  }
  return to > i ? { value, to } : null;
}
