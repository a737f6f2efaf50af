// The title after "tentang". Nothing marks where it ends: a title in capitals ends with the
// capitals, one in small letters at a verb, a mark, or a word that no title holds.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { classOf, QUOTE } from '../../text/classes';
import { COMMA, HYPHEN_MINUS, SLASH } from '../../text/codes';
import type { LawReader } from './reader';

const LONGEST = 30;
const LONGEST_SMALL = 12;
/** Small words inside a title in capitals. */
const LIGHT = 4;

export interface Title {
  about: string;
  to: number;
}

/** The title whose first word is token `from`. */
export function titleAt(doc: Doc, from: number, reader: LawReader, end = doc.n): Title | undefined {
  if (reader.ends(doc, from)) return undefined;
  const quoted = classOf(doc.ch(from)) === QUOTE;
  const start = quoted ? from + 1 : from;
  const capitals = reader.capital(doc, start) && capitalsAhead(doc, start, reader);
  let to = start;
  const limit = Math.min(end, start + (capitals ? LONGEST : LONGEST_SMALL));
  for (let i = start; i < limit; i++) {
    if (i > start && reader.ends(doc, i)) break;
    if (doc.kind[i] === K.PUNCTUATION) {
      const ch = doc.ch(i);
      const glued = doc.gap[i] === K.GLUED && doc.gap[i + 1] === K.GLUED && (ch === SLASH || ch === HYPHEN_MINUS);
      if (!glued && !(capitals && ch === COMMA && commaGoesOn(doc, i, reader))) break;
      continue;
    }
    const capital = reader.capital(doc, i);
    const role = reader.role(doc, i);
    if (role === 'article' || role === 'jo') break;
    if ((role === 'stop' || role === 'again') && !(capital && capitals)) break;
    // "… tentang Penyiaran dan Undang-Undang Nomor 40": the next law
    if (role === 'and' && doc.starts(i + 1, reader.head) && doc.longest(i + 1, reader.head)) break;
    if (capital || doc.kind[i] === K.NUMBER) {
      to = i + 1;
      continue;
    }
    const length = (doc.end[i] as number) - (doc.start[i] as number);
    if (
      capitals &&
      length > LIGHT &&
      role !== 'about' &&
      role !== 'number' &&
      role !== 'year' &&
      !LINKS.has(doc.word(i))
    )
      break;
    if (verb(doc, i, length)) break;
    if (!capitals && role !== 'and' && role !== 'in' && !LINKS.has(doc.word(i))) to = i + 1;
  }
  return to > start ? { about: doc.plain(start, to), to } : undefined;
}

const LINKS = new Set([
  'dalam',
  'untuk',
  'serta',
  'dengan',
  'secara',
  'terhadap',
  'antara',
  'kedua',
  'ketiga',
  'keempat',
  'pertama',
  'kelima',
  'bagi',
  'antar',
]);

/** Whether the title is written in capitals: its second word of weight is too, or it is one word. */
function capitalsAhead(doc: Doc, start: number, reader: LawReader): boolean {
  if (doc.shape[start] === K.CAPITALS) return true;
  for (let i = start + 1; i < doc.n && i < start + 4; i++) {
    if (doc.kind[i] === K.PUNCTUATION || reader.ends(doc, i)) return true;
    if (reader.capital(doc, i)) return true;
    if ((doc.end[i] as number) - (doc.start[i] as number) > LIGHT) return reader.role(doc, i) !== undefined;
  }
  return true;
}

/** A comma inside a title in capitals: "Pendidikan, Kebudayaan, dan Riset". */
function commaGoesOn(doc: Doc, comma: number, reader: LawReader): boolean {
  let i = comma + 1;
  const and = reader.role(doc, i) === 'and';
  if (and) i++;
  if (reader.ends(doc, i) || !reader.capital(doc, i) || doc.kind[i] !== K.WORD) return false;
  if (and) return true;
  // two capitalised members more, the last behind "dan", or it is a name or a place that follows
  for (let j = i + 1; j < doc.n && j < i + 8; j++) {
    if (doc.kind[j] === K.PUNCTUATION) return doc.ch(j) === COMMA && commaGoesOn(doc, j, reader);
    if (reader.role(doc, j) === 'and') return reader.capital(doc, j + 1);
    if (!reader.capital(doc, j)) return false;
  }
  return false;
}

/** Verbs of saying and doing in small letters: me-, di- and ber- words of some length. */
function verb(doc: Doc, i: number, length: number): boolean {
  if (length < 7) return false;
  const word = doc.word(i);
  return /^(?:meng|meny|mem|men|di[a-z]{4,}(?:kan|i)$|ber[a-z])/u.test(word) && !NOUNS.has(word);
}

const NOUNS = new Set([
  'menteri',
  'berbasis',
  'berkelanjutan',
  'berencana',
  'bersama',
  'menengah',
  'berusaha',
  'bersih',
  'berbahaya',
  'beracun',
  'berita',
  'berat',
  'digital',
  'disabilitas',
  'disiplin',
  'distribusi',
  'dividen',
  'direksi',
]);
