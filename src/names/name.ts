// Reads a person's name with what stands around it: forms of address and ranks before,
// degrees behind ("Letkol Inf H. Budi Santosa, S.E., M.M"). It ends at the first capital
// word that is an office, a degree, a region or the field of an office.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { fold } from '../text/fold';
import { hashUnits } from '../text/hash';
import {
  CLOSE,
  COMMA,
  capital,
  foreign,
  HYPHEN,
  joined,
  length,
  mark,
  OPEN,
  type Reading,
  STOP,
  shout,
  unreliable,
} from './lexis';
import { ordinary } from './ordinary';

export interface Name {
  /** Tokens from the first title to the last degree. */
  from: number;
  to: number;
  /** Tokens of the name itself. */
  nameFrom: number;
  nameTo: number;
  /** Characters of the name itself; a glued title ("H.Umar") is cut off. */
  start: number;
  end: number;
  honorifics: string[];
  ranks: string[];
  degrees: string[];
  /** How many words are known parts of names. */
  known: number;
  words: number;
  /** Whether a field of work may be the first word: behind an office that takes none. */
  lenient: boolean;
  /** Whether it was cut off the end of an organisation's name. */
  cut: boolean;
}

const LONGEST = 8;
const EVERYDAY = new Set('ibu bu bapak pak mas mbak bang kang om saudara saudari tuan nyonya'.split(' '));

/** The name that starts at token `i`, titles included. */
export function nameAt(r: Reading, i: number, lenient = false, cut = false): Name | null {
  const { doc } = r;
  const name: Name = {
    from: i,
    to: i,
    nameFrom: i,
    nameTo: i,
    start: 0,
    end: 0,
    honorifics: [],
    ranks: [],
    degrees: [],
    known: 0,
    words: 0,
    lenient,
    cut,
  };
  const body = titles(r, i, name);
  const to = wordsOf(r, body, name);
  if (name.words === 0) return null;
  name.nameFrom = body;
  name.nameTo = to;
  name.start = (doc.start[body] as number) + glued(doc, body, name);
  name.end = doc.end[to - 1] as number;
  if (doc.units[name.end - 1] === STOP && to - 1 > body && length(doc, to - 1) > 2) name.end--;
  name.to = degrees(r, to, name);
  return name;
}

/** Skips forms of address, ranks and degrees before the name; gives the token where the name itself begins. */
function titles(r: Reading, i: number, name: Name): number {
  const { doc, lex } = r;
  let j = i;
  for (let n = 0; n < 8 && j < doc.n; n++) {
    if (j > i && !joined(doc, j)) return j;
    const rank = doc.longest(j, lex.rank);
    const isRank = rank?.value.includes('r') && capital(doc, j);
    const corps = rank && !isRank && name.ranks.length > 0 && capital(doc, j);
    if (rank && (isRank || corps) && (isRank || length(doc, j) > 1)) {
      if (isRank) name.ranks.push(doc.plain(rank.from, rank.to));
      else name.ranks[name.ranks.length - 1] += ` ${doc.plain(rank.from, rank.to)}`;
      j = skipStop(doc, rank.to);
      // "(Purn)", "(K)", "TNI (Mar)"
      const inner = mark(doc, j, OPEN) && doc.longest(j + 1, lex.rank);
      if (inner) {
        const close = mark(doc, inner.to, STOP) ? inner.to + 1 : inner.to;
        if (mark(doc, close, CLOSE)) {
          name.ranks[name.ranks.length - 1] += ` (${doc.plain(inner.from, inner.to)})`;
          j = close + 1;
        }
      }
      continue;
    }
    const title = doc.longest(j, lex.honorific);
    if (!title && gluedTitles(r, j, name)) {
      j++;
      continue;
    }
    if (!title || title.value === 'n') return j;
    const small = doc.shape[j] === K.SMALL;
    if (small && length(doc, j) < 2) return j;
    const next = skipStop(doc, title.to);
    const after = mark(doc, next, COMMA) && length(doc, j) <= 2 && next === title.to ? next + 1 : next;
    // a title wants a name: "Ibu Kota", "Prof" at the end of a line
    if (
      !capital(doc, after) &&
      !(small === false && doc.longest(after, lex.honorific)) &&
      !(doc.shape[after] === K.SMALL && doc.is(after, lex.part))
    )
      return j;
    if (title.value === 'd') name.degrees.push(doc.plain(title.from, title.to));
    else name.honorifics.push(doc.plain(title.from, title.to).replace(/\.$/u, ''));
    j = after;
  }
  return j;
}

/** "Ir.H.", "Drs.H." as one token. */
function gluedTitles(r: Reading, j: number, name: Name): boolean {
  const { doc, lex } = r;
  if (doc.kind[j] !== K.ABBREVIATION || length(doc, j) < 4 || !capital(doc, j + 1)) return false;
  const symbols = doc.lexicon.symbols;
  const end = doc.end[j] as number;
  const found: [string, string][] = [];
  for (let from = doc.start[j] as number; from < end; ) {
    let to = from;
    while (to < end && doc.units[to] !== STOP) to++;
    if (to > from) {
      const value = doc.lexicon.value(symbols.find(doc.units, from, to, hashUnits(doc.units, from, to)), lex.honorific);
      if (value === undefined || value === 'n') return false;
      found.push([doc.text.slice(from, to), value]);
    }
    from = to + 1;
  }
  for (const [text, value] of found) (value === 'd' ? name.degrees : name.honorifics).push(text);
  return found.length > 0;
}

function skipStop(doc: Doc, i: number): number {
  return mark(doc, i, STOP) && doc.gap[i] === K.GLUED ? i + 1 : i;
}

/** "H.Umar", "Hj.Siti" as one token: the length of the title. */
function glued(doc: Doc, i: number, name: Name): number {
  if (doc.kind[i] !== K.ABBREVIATION) return 0;
  const start = doc.start[i] as number;
  if ((doc.units[start] === 72 || doc.units[start] === 104) && doc.units[start + 1] === STOP && length(doc, i) > 4) {
    name.honorifics.push('H');
    return 2;
  }
  return 0;
}

/** Whether token `j` can be a word of a name; `first` is the name's first token. */
function fits(r: Reading, j: number, first: number, strict: boolean, titled = false, cut = false): boolean {
  const { doc, lex, board } = r;
  const kind = doc.kind[j];
  const known = doc.is(j, lex.part);
  if (kind !== K.WORD && kind !== K.ABBREVIATION) return false;
  if (!capital(doc, j)) return false;
  if (foreign(r, j) || digits(doc, j)) return false;
  const org = board.at('organization', j);
  if (org && !cut && !(known && org.from === j && org.to === j + 1)) return false;
  const region = board.at('region', j);
  if (region && !(known && region.to - region.from === 1 && j > first)) return false;
  if (doc.longest(j, lex.office) && !known) {
    // short forms that are also names or initials in the middle of a name
    if (j === first || length(doc, j) > 4 || !shortOffice(doc, j, lex.office)) return false;
  }
  if (doc.longest(j, lex.status) && !known) return false;
  if (j > first && isDegree(r, j)) return false;
  if (j > first) {
    const rank = doc.longest(j, lex.rank);
    if (rank?.value.includes('r') && !known) return false;
    const title = doc.longest(j, lex.honorific);
    if (title && title.value === 'a' && length(doc, j) > 1 && !known) return false;
  }
  if (known) return true;
  if (doc.is(j, lex.opener) && (strict || (j === first && !titled))) return false;
  // a field of work may be a name's second word ("Tri Karya"), or its first behind a title
  if (doc.is(j, lex.field) && j === first && !titled) return false;
  if (doc.longest(j, lex.unit)) return length(doc, j) <= 2;
  if (doc.is(j, lex.privateBody)) return false;
  const word = kind === K.WORD ? ordinary(doc, j) : 0;
  if (word === 0) return true;
  // a word with affixes is a verb or a field; a bare root may be a name's later word, or its first before a known one
  if ((word === 2 && !titled) || strict) return false;
  return j > first || titled || (capital(doc, j + 1) && doc.is(j + 1, lex.part));
}

/** "G20", "S1", "Net1". */
function digits(doc: Doc, j: number): boolean {
  const last = doc.units[(doc.end[j] as number) - 1] as number;
  return last >= 48 && last <= 57;
}

function shortOffice(doc: Doc, j: number, cls: number): boolean {
  return doc.is(j, cls) && !shout(doc, j) && length(doc, j) <= 4;
}

/** A degree at token `j`: in capitals or with points. */
export function isDegree(r: Reading, j: number): boolean {
  if (degreeLike(r.doc, j)) return true;
  const found = r.doc.longest(j, r.lex.degree);
  return (
    !!found &&
    (r.doc.kind[j] === K.ABBREVIATION
      ? length(r.doc, j) > 2 || found.to - found.from > 1
      : r.doc.shape[j] !== K.SMALL && (r.doc.shape[j] !== K.CAPITALISED || r.doc.value(j, r.lex.part) === undefined))
  );
}

/** Degrees that no list holds: capitals and points with small letters between ("S.Hub.Int", "M.Tr.Opsla"). */
function degreeLike(doc: Doc, j: number): boolean {
  if (j >= doc.n || doc.kind[j] !== K.ABBREVIATION || length(doc, j) < 6) return false;
  const start = doc.start[j] as number;
  const first = doc.units[start];
  if (first !== 83 && first !== 77) return false;
  let points = 0;
  let small = 0;
  for (let i = start; i < (doc.end[j] as number); i++) {
    const unit = doc.units[i] as number;
    if (unit === STOP) points++;
    else if (unit >= 97) small++;
  }
  return points >= 2 && small > 0;
}

function wordsOf(r: Reading, i: number, name: Name): number {
  const { doc, lex } = r;
  // "Ibu Hamil", "Bapak Angkat": everyday forms of address stand before ordinary words too
  const titled =
    name.honorifics.some((h) => !EVERYDAY.has(fold(h))) ||
    name.ranks.length > 0 ||
    name.degrees.length > 0 ||
    name.lenient;
  let to = i;
  for (let j = i; j < doc.n && name.words < LONGEST; ) {
    if (j > i && !joined(doc, j)) break;
    const strict = unreliable(doc, j);
    if (fits(r, j, i, strict, titled, name.cut)) {
      if (shout(doc, j) && !strict && !capsPart(r, j, i, name)) break;
      const cut = doc.kind[j] === K.ABBREVIATION && length(doc, j) <= 2;
      name.words++;
      if (doc.is(j, lex.part)) name.known++;
      to = ++j;
      if (cut && j - 1 > i && !capital(doc, j)) break;
      // "Moh.", "Abd.": an abbreviated word goes on
      if (
        mark(doc, j, STOP) &&
        doc.gap[j] === K.GLUED &&
        length(doc, j - 1) <= 4 &&
        joined(doc, j + 1) &&
        fits(r, j + 1, i, strict) &&
        doc.sentence[j] === doc.sentence[j + 1]
      )
        j++;
      continue;
    }
    if (to === i) break;
    // "al", "bin" before a capital, "Al-Sisi", a part in small letters before a degree or comma
    if (doc.is(j, lex.particle) && joined(doc, j + 1) && fits(r, j + 1, i, strict)) {
      j++;
      continue;
    }
    if (
      doc.kind[j] === K.PUNCTUATION &&
      doc.ch(j) === HYPHEN &&
      doc.gap[j] === K.GLUED &&
      doc.gap[j + 1] === K.GLUED &&
      doc.is(j - 1, lex.particle) &&
      fits(r, j + 1, i, strict)
    ) {
      j++;
      continue;
    }
    if (
      doc.shape[j] === K.SMALL &&
      doc.kind[j] === K.WORD &&
      doc.is(j, lex.part) &&
      (mark(doc, j + 1, COMMA) || mark(doc, j + 1, STOP)) &&
      !doc.is(j, lex.field)
    ) {
      name.words++;
      to = ++j;
      break;
    }
    break;
  }
  if (to === i + 1 && doc.kind[i] === K.ABBREVIATION && length(doc, i) <= 3) name.words = 0;
  if (to === i + 1 && length(doc, i) < 2) name.words = 0;
  return to;
}

/** Capitals inside ordinary text: initials before or behind a name ("ST Burhanuddin", "Mukmin Faisyal HP"). */
function capsPart(r: Reading, j: number, first: number, name: Name): boolean {
  const { doc } = r;
  const size = length(doc, j);
  if (doc.kind[j] === K.ABBREVIATION) return size <= 8;
  if (j > first) return size <= 4 || doc.is(j, r.lex.part);
  if (doc.is(j, r.lex.part)) return true;
  return size <= 3 && capital(doc, j + 1) && !shout(doc, j + 1) && name.words === 0;
}

/** Degrees from token `i` on, with the commas and stray points between them. */
function degrees(r: Reading, i: number, name: Name): number {
  const { doc, lex } = r;
  let to = i;
  for (let n = 0; n < 8; n++) {
    let j = to;
    while (j - to < 3 && (mark(doc, j, COMMA) || mark(doc, j, STOP))) j++;
    if (j > to && !joined(doc, j)) break;
    if (!isDegree(r, j)) break;
    const end = doc.longest(j, lex.degree)?.to ?? j + 1;
    name.degrees.push(doc.plain(j, end));
    to = end;
  }
  return to;
}

/** The name that ends just before token `end` (degrees and their commas included). */
export function nameBefore(r: Reading, end: number): Name | null {
  const { doc } = r;
  let from = end;
  const least = Math.max(0, end - 18);
  for (let j = end - 1; j >= least; j--) {
    const gone = j + 1 < doc.n && j + 1 < end && !joined(doc, j + 1);
    if (gone) break;
    if (capital(doc, j)) from = j;
    else if (doc.is(j, r.lex.particle) || mark(doc, j, STOP) || (doc.shape[j] === K.SMALL && doc.is(j, r.lex.part)))
      continue;
    else if (mark(doc, j, COMMA) && isDegree(r, j + 1)) continue;
    else if (doc.shape[j] === K.SMALL && doc.is(j, r.lex.honorific)) from = j;
    else break;
  }
  for (let s = from; s < end; s++) {
    if (!capital(doc, s) && !doc.is(s, r.lex.honorific)) continue;
    const name = nameAt(r, s);
    if (name && name.to === end) return name;
  }
  return null;
}
