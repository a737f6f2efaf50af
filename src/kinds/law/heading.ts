// From the head of a law to its number: who issued it, its nickname, a title that stands
// before the number. "Peraturan Menteri Kesehatan (Permenkes) RI Nomor", "Perbup Gumas
// Nomor", "UU Narkotika No", "SE … tentang … Nomor".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { COLON, COMMA, DOT, HYPHEN_MINUS, SLASH } from '../../text/codes';
import type { LawReader } from './reader';

export interface Heading {
  /** First token of the number. */
  number: number;
  /** Whether "Nomor" stands before it. */
  marked: boolean;
  /** Tokens of the issuer or nickname; empty when `issuerTo` is not above `issuerFrom`. */
  issuerFrom: number;
  issuerTo: number;
  /** First token of a title before the number; 0 when there is none. */
  titleFrom: number;
  titleTo: number;
}

const REACH = 16;
const TITLE_REACH = 32;
/** Small words in a row before "Nomor": "peraturan menteri kesehatan nomor". */
const SMALL_RUN = 8;

export function headingAt(doc: Doc, from: number, open: boolean, reader: LawReader): Heading | undefined {
  const h: Heading = { number: 0, marked: false, issuerFrom: from, issuerTo: from, titleFrom: 0, titleTo: 0 };
  let issuerOpen = true;
  let small = 0;
  let limit = from + REACH;
  for (let i = from; i < doc.n && i < limit; ) {
    if (reader.ends(doc, i)) return undefined;
    const role = reader.role(doc, i);
    if (role === 'number') {
      h.number = pastMark(doc, i + 1, reader);
      h.marked = true;
      if (h.titleFrom) h.titleTo = i;
      return h;
    }
    // another law on the way: its number is not ours
    if (doc.longest(i, reader.head) && !doc.longest(i, reader.issuer)) return undefined;
    if (role === 'about' && h.titleFrom === 0) {
      h.titleFrom = i + 1;
      limit = i + TITLE_REACH;
      i++;
      continue;
    }
    if (h.titleFrom) {
      if (doc.kind[i] === K.PUNCTUATION && doc.ch(i) === DOT) return undefined;
      i++;
      continue;
    }
    if (role === 'day' && doc.kind[i + 1] === K.NUMBER && doc.kind[i + 3] === K.NUMBER) {
      // "SK Menkumham tanggal 18 Mei 2020 Nomor"
      issuerOpen = false;
      i += 4;
      continue;
    }
    // "Satgas COVID-19": the figure belongs to the name
    if (doc.kind[i] === K.NUMBER && doc.gap[i] === K.GLUED && i > from && doc.ch(i - 1) === HYPHEN_MINUS) {
      if (issuerOpen) h.issuerTo = i + 1;
      i++;
      continue;
    }
    if (doc.kind[i] === K.NUMBER) {
      // a figure with no "Nomor": only right behind head, issuer and "RI"
      h.number = i;
      return small === 0 ? h : undefined;
    }
    const note = reader.pastNote(doc, i);
    if (note > i) {
      // "Surat Keputusan (SK) Gubernur": the issuer is still to come
      if (h.issuerTo === h.issuerFrom) h.issuerFrom = h.issuerTo = note;
      else issuerOpen = false;
      i = note;
      continue;
    }
    const republic = reader.pastRepublic(doc, i);
    if (republic > i) {
      issuerOpen = false;
      i = republic;
      continue;
    }
    if (doc.kind[i] === K.PUNCTUATION) {
      const ch = doc.ch(i);
      const abbreviated = ch === DOT && i === from;
      if (ch !== COMMA && ch !== SLASH && ch !== HYPHEN_MINUS && !abbreviated) return undefined;
      i++;
      // "SK. Mendikbud"
      if (abbreviated) h.issuerFrom = h.issuerTo = i;
      continue;
    }
    const issuer = doc.longest(i, reader.issuer);
    const capital = reader.capital(doc, i);
    const place = doc.longest(i, reader.regionHead) ?? (capital ? doc.longest(i, reader.region) : undefined);
    if (place && !issuer && !(open && doc.is(i - 1, reader.regionHead) === false && isNegeri(doc, i)))
      issuerOpen = false;
    else if (!capital && !issuer && role !== 'and' && role !== 'republic') {
      if (!open || ++small > SMALL_RUN || role === 'stop' || role === 'again' || role === 'year') return undefined;
    }
    const to = issuer?.to ?? place?.to ?? i + 1;
    if (issuerOpen) h.issuerTo = to;
    i = to;
  }
  return undefined;
}

/** "Menteri Dalam Negeri", "Menteri Luar Negeri": negeri is no village there. */
function isNegeri(doc: Doc, i: number): boolean {
  return doc.word(i) === 'negeri';
}

/** Past "Nomor." and "Nomor :". */
function pastMark(doc: Doc, i: number, reader: LawReader): number {
  let j = i;
  while (doc.ch(j) === DOT || doc.ch(j) === COLON) j++;
  // "Nomor Nomor 5", "Nomor: No. 5"
  return reader.role(doc, j) === 'number' ? pastMark(doc, j + 1, reader) : j;
}
