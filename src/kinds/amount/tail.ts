// What a number counts, read from the words behind it: percent, a currency, a unit of
// measure, a thing.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { exact, type Reading } from './number';
import type { Words } from './words';

export interface Tail {
  kind: 'money' | 'percent' | 'quantity';
  currency: string | null;
  unit: string | null;
  max?: number | undefined;
  to: number;
  confidence: number;
}

/** A bare figure is money from here on, when a word of money stands before it. */
const LEAST_MONEY = 50_000;

export function tailOf(doc: Doc, w: Words, i: number, first: Reading, range: Reading | null): Tail | null {
  const last = range ?? first;
  const to = last.to;
  const max = range?.value;
  if (!isNear(doc, to)) return bare(doc, w, i, first, to, max);
  if (doc.value(to, w.percent) !== undefined) {
    let end = to + 1;
    if (doc.value(end, w.percent) !== undefined) end++;
    const points = doc.shape[end] === K.SMALL && (doc.word(end) === 'poin' || doc.word(end) === 'point');
    const unit = points ? 'persen poin' : null;
    return { kind: 'percent', currency: null, unit, max, to: points ? end + 1 : end, confidence: 0.95 };
  }
  const currency = doc.longest(to, w.currency);
  if (currency?.value.charCodeAt(0) === 62 && !(first.figures === false && !first.multiplied))
    return { kind: 'money', currency: currency.value.slice(1), unit: null, max, to: currency.to, confidence: 0.95 };
  const unit = doc.longest(to, w.unit);
  if (unit && isUnit(doc, unit.from, unit.to) && !isBlocked(doc, w, i))
    return { kind: 'quantity', currency: null, unit: unit.value, max, to: unit.to, confidence: 0.9 };
  const thing = doc.longest(to, w.counted);
  if (thing && (first.figures || first.value > 1) && !isBlocked(doc, w, i) && !isName(doc, i, thing.from, thing.to)) {
    // things are whole: "7,122 dosis" is English grouping
    if (!first.multiplied && !Number.isInteger(first.value)) first.value = exact(first.value * 1000);
    const name = doc.plain(thing.from, thing.to).replace(/ ?\/ ?/u, '/');
    return {
      kind: 'quantity',
      currency: null,
      unit: doc.shape[thing.from] === K.CAPITALS ? name : name.toLowerCase(),
      max,
      to: thing.to,
      confidence: 0.85,
    };
  }
  return bare(doc, w, i, first, to, max);
}

function isNear(doc: Doc, i: number): boolean {
  return i < doc.n && (doc.gap[i] as number) < K.PARAGRAPH;
}

/** "m" is a metre, "M" is none; other one-letter units likewise. */
function isUnit(doc: Doc, from: number, to: number): boolean {
  if (to - from > 1 || (doc.end[from] as number) - (doc.start[from] as number) > 1) return true;
  return doc.shape[from] === K.SMALL;
}

/** Pasal 5, kelas 3, RT 02, Nomor 12: the number names something. */
function isBlocked(doc: Doc, w: Words, i: number): boolean {
  let p = i - 1;
  if (doc.ch(p) === 46 || doc.ch(p) === 58) p--;
  return p >= 0 && doc.starts(p, w.blocker) && doc.value(p, w.blocker) !== undefined;
}

/** "SMP Negeri 3 Kota Jambi", "Dapil 2 Kabupaten Berau": a name with a number in it. */
function isName(doc: Doc, i: number, from: number, to: number): boolean {
  if ((doc.shape[from] as number) < K.CAPITALISED) return false;
  const after = to < doc.n && (doc.shape[to] as number) >= K.CAPITALISED && doc.gap[to] === K.SPACED;
  // a headline has capitals everywhere
  if (doc.zone[i] !== K.BODY && !ADMINISTRATIVE.has(doc.word(from))) return false;
  const before =
    i > doc.sentenceFrom(i) + 1 && (doc.shape[i - 1] as number) >= K.CAPITALISED && doc.gap[i] === K.SPACED;
  return before || (after && doc.kind[i] === K.NUMBER && !isKeluarga(doc, from));
}

const ADMINISTRATIVE = new Set(['kota', 'kabupaten', 'provinsi', 'kecamatan', 'kelurahan', 'desa', 'dusun', 'nagari']);

/** "566 Kepala Keluarga" is written with capitals and is no name. */
function isKeluarga(doc: Doc, from: number): boolean {
  return doc.word(from) === 'kepala';
}

/** No unit: "17 ribu", and "sebesar 355.000.000". */
function bare(doc: Doc, w: Words, i: number, first: Reading, to: number, max: number | undefined): Tail | null {
  const cued = doc.is(i - 1, w.cue) || doc.is(i - 2, w.cue);
  if (cued && first.value >= LEAST_MONEY && first.figures)
    return { kind: 'money', currency: 'IDR', unit: null, max, to, confidence: 0.6 };
  if (first.multiplied && first.figures)
    return { kind: 'quantity', currency: null, unit: null, max, to, confidence: 0.6 };
  return null;
}
