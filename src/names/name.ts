// Reads a person's name with what stands around it: forms of address and ranks before,
// degrees behind ("Letkol Inf H. Budi Santosa, S.E., M.M"). It ends at the first capital
// word that is an office, a degree, a region or the field of an office.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { isWord } from '../document/probe';
import { COMMA, DOT, HYPHEN_MINUS } from '../text/codes';
import { fold } from '../text/fold';
import { degrees, isDegree } from './degrees';
import {
  capital,
  foreign,
  joined,
  length,
  mark,
  monthOfName,
  QUOTES,
  type Reading,
  shout,
  shouted,
  unreliable,
} from './lexis';
import type { Name } from './name-parts';
import { ordinary } from './ordinary';
import { glued, noble, titles } from './titles';

export type { Name };

const LONGEST = 8;
const CLITICS = new Set(['nya', 'lah', 'kah', 'pun', 'ku', 'mu', 'an', 'kan']);
/** Forms of address by which the news names men. */
const BROTHERS = new Set(['bung', 'cak', 'gus']);
/** First names that take a second one behind a hyphen. */
const DOUBLE = new Set('anne hans jean karl marie mary paul pierre'.split(' '));
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
  name.start = (doc.start[body] as number) + glued(r, body, name);
  name.end = doc.end[to - 1] as number;
  if (doc.units[name.end - 1] === DOT && to - 1 > body && length(doc, to - 1) > 2) name.end--;
  if (digits(doc, to - 1)) name.end -= itemNumber(doc, to - 1);
  name.to = degrees(r, to, name);
  return name;
}

/** Whether token `j` can be a word of a name; `first` is the name's first token. */
function fits(r: Reading, j: number, first: number, strict: boolean, titled = false, cut = false): boolean {
  const { doc, lex, board } = r;
  const kind = doc.kind[j];
  const known = (doc.is(j, lex.part) && !(j === first && day(doc, j))) || (j === first && noble(r, j));
  if (kind !== K.WORD && kind !== K.ABBREVIATION) return false;
  if (!capital(doc, j)) return false;
  if (j > first && clan(r, j, first)) return true;
  // "Rudi VS Andi"
  if (isWord(doc, j, 'vs')) return false;
  if (foreign(r, j) || (digits(doc, j) && !(j > first && itemNumber(doc, j) > 0))) return false;
  const org = board.at('organization', j);
  if (org && !cut && !(known && org.from === j && org.to === j + 1)) return false;
  const region = board.at('region', j);
  if (region && !(known && region.to - region.from === 1 && j > first)) return false;
  const office = doc.longest(j, lex.office);
  // "Perdana Menteri": the first word is also a name
  if (office && (!known || (j === first && office.to > j + 1))) {
    // short forms that are also names or initials in the middle of a name
    if (j === first || length(doc, j) > 4 || !shortOffice(doc, j, lex.office)) return false;
  }
  if (doc.longest(j, lex.status) && !known) return false;
  if (j > first && isDegree(r, j) && !inner(r, j)) return false;
  if (j > first) {
    const rank = doc.longest(j, lex.rank);
    if (rank?.value.includes('r') && !known) return false;
    const title = doc.longest(j, lex.honorific);
    // "Ida Ayu Mas Sudewi"
    const mas = doc.is(j - 1, lex.balinese);
    if (title && title.value === 'a' && length(doc, j) > 1 && !known && !mas && !inner(r, j)) return false;
  }
  if (known || (monthOfName(r, j) && (j > first || doc.is(j + 1, lex.part))) || (j === first && affectionate(r, j)))
    return true;
  if (j === first && doc.is(j + 1, lex.month) && monthOfName(r, j + 1)) return true;
  const opener = doc.is(j, lex.opener);
  if (opener && (strict || (j === first && !titled) || (j > first && !doc.is(j, lex.field) && !between(r, j))))
    return false;
  // an ordinary word may be a name's later word ("Tri Karya"), or its first behind a title, but not one of two
  const field = doc.is(j, lex.field);
  if (field && j === first && !titled) return false;
  if ((field || opener) && common(r, j + 1)) return false;
  if (opener && j === first && !capital(doc, j + 1)) return false;
  if (clitic(doc, j)) return false;
  if (doc.longest(j, lex.unit)) return length(doc, j) <= 2;
  if (doc.is(j, lex.privateBody)) return false;
  const word = kind === K.WORD ? ordinary(doc, j) : 0;
  if (word === 0) return true;
  // a word with affixes is a verb or a field; a bare root may be a name's later word, or its first before a known one
  if ((word === 2 && !titled) || strict || common(r, j + 1)) return false;
  return j > first || titled || (capital(doc, j + 1) && doc.is(j + 1, lex.part));
}

/** "Bung Tomo", "Gus Yahya": a form of address that belongs to the name, before a word that is none of the language. */
export function affectionate(r: Reading, j: number): boolean {
  const { doc } = r;
  if (!BROTHERS.has(doc.word(j)) || doc.shape[j] !== K.CAPITALISED) return false;
  const next = j + 1;
  if (doc.kind[next] !== K.WORD || !capital(doc, next) || !joined(doc, next)) return false;
  return ordinary(doc, next) === 0 && !r.board.at('region', next);
}

/** "Tan Mei Hwa", "Kwee Giok Lan": the short words behind a Chinese family name, whatever they mean else. */
function clan({ doc, lex }: Reading, j: number, first: number): boolean {
  return j - first <= 2 && doc.is(first, lex.clan) && doc.shape[j] === K.CAPITALISED && length(doc, j) <= 5;
}

/** "Irianto MS Syafiuddin": letters of a degree in the middle of a name stand for a name. */
function inner(r: Reading, j: number): boolean {
  const { doc, lex, board } = r;
  const next = j + 1;
  if (!shout(doc, j) || length(doc, j) !== 2 || !joined(doc, next) || !capital(doc, next) || shout(doc, next))
    return false;
  if (ordinary(doc, next) > 0 || board.at('region', next) || board.at('organization', next)) return false;
  return (
    !isDegree(r, next) &&
    !doc.longest(next, lex.office) &&
    !doc.longest(next, lex.unit) &&
    !doc.longest(next, lex.honorific)
  );
}

/** "Hari Suci Galungan", "Hari Raya": a day, though "Hari" is also a name. */
function day(doc: Doc, j: number): boolean {
  if (length(doc, j) !== 4 || doc.word(j) !== 'hari' || !capital(doc, j + 1)) return false;
  return ordinary(doc, j + 1) > 0 || doc.word(j + 1) === 'idul';
}

/** A capital word that is a field of work or an ordinary word, and no known part of a name. */
function common(r: Reading, j: number): boolean {
  const { doc, lex } = r;
  if (!capital(doc, j) || !joined(doc, j) || doc.is(j, lex.part)) return false;
  // "Budi Luhur SE MM": letters of a degree, though "se" is a word too
  if (shout(doc, j) && isDegree(r, j)) return false;
  return doc.is(j, lex.field) || ordinary(doc, j) > 0;
}

/** "Budi Harta Winata": a word between a known part of a name and one that is none of the language. */
function between(r: Reading, j: number): boolean {
  const { doc, lex, board } = r;
  const next = j + 1;
  if (!doc.is(j - 1, lex.part) || !joined(doc, next) || doc.shape[next] !== K.CAPITALISED) return false;
  if (doc.is(j, lex.month) || ordinary(doc, j) !== 1 || doc.is(next, lex.opener)) return false;
  if (!doc.is(next, lex.part) && ordinary(doc, next) > 0) return false;
  if (doc.longest(next, lex.office) || doc.longest(next, lex.unit) || foreign(r, next)) return false;
  return !board.at('organization', next) && !board.at('region', next);
}

/** "BGN-nya" */
function clitic(doc: Doc, j: number): boolean {
  const end = doc.end[j] as number;
  return length(doc, j) > 4 && doc.units[end - 4] === HYPHEN_MINUS && doc.units[end - 3] === 110;
}

/** "Lahadalia2. Kepala …": the digits of the next item's number that are glued to the name. */
function itemNumber(doc: Doc, j: number): number {
  if (!mark(doc, j + 1, DOT)) return 0;
  const end = doc.end[j] as number;
  let from = end;
  while (from > (doc.start[j] as number)) {
    const unit = doc.units[from - 1] as number;
    if (unit < 48 || unit > 57) break;
    from--;
  }
  return end - from <= 2 && from - (doc.start[j] as number) >= 4 ? end - from : 0;
}

/** "G20", "S1", "Net1". */
function digits(doc: Doc, j: number): boolean {
  const last = doc.units[(doc.end[j] as number) - 1] as number;
  return last >= 48 && last <= 57;
}

function shortOffice(doc: Doc, j: number, cls: number): boolean {
  return doc.is(j, cls) && !shout(doc, j) && length(doc, j) <= 4;
}

function wordsOf(r: Reading, i: number, name: Name): number {
  const { doc, lex, board } = r;
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
    const called = j === i && name.honorifics.length > 0 && unlike(r, j);
    if (fits(r, j, i, strict, titled || called, name.cut)) {
      if (shout(doc, j) && !strict && !capsPart(r, j, i, name)) break;
      const cut = doc.kind[j] === K.ABBREVIATION && length(doc, j) <= 2;
      name.words++;
      if (doc.is(j, lex.part)) name.known++;
      to = ++j;
      if (cut && j - 1 > i && !capital(doc, j)) break;
      // "Moh.", "Abd.": an abbreviated word goes on
      if (
        mark(doc, j, DOT) &&
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
    // a nickname inside the name: "Munafri 'Appi' Arifuddin"
    if (QUOTES.has(doc.ch(j)) && QUOTES.has(doc.ch(j + 2)) && capital(doc, j + 1) && fits(r, j + 3, i, strict)) {
      j += 3;
      continue;
    }
    // "al", "bin" before a capital, "br. Ginting", "Al-Sisi", a part in small letters before a degree or comma
    const behind = mark(doc, j + 1, DOT) && doc.gap[j + 1] === K.GLUED ? j + 2 : j + 1;
    if (doc.is(j, lex.particle) && joined(doc, behind) && fits(r, behind, i, strict)) {
      j = behind;
      continue;
    }
    if (doc.is(j, lex.particle) && hyphen(doc, j + 1) && capital(doc, j + 2) && !board.at('organization', j + 2)) {
      name.words++;
      to = j + 3;
      j += 3;
      continue;
    }
    // "Moon Jae-in"
    if (hyphen(doc, j) && doc.shape[j + 1] === K.SMALL && length(doc, j + 1) <= 5 && !CLITICS.has(doc.word(j + 1))) {
      to = j + 2;
      j += 2;
      continue;
    }
    if (hyphen(doc, j) && doc.is(j - 1, lex.particle) && fits(r, j + 1, i, strict)) {
      j++;
      continue;
    }
    // "Jean-Marie": one first name, no pair of people
    if (hyphen(doc, j) && name.words > 1 && name.known === 0 && doubled(r, j)) {
      name.words++;
      to = j + 2;
      break;
    }
    if (hyphen(doc, j) && j === i + 1 && DOUBLE.has(doc.word(i)) && fits(r, j + 1, i, strict, true)) {
      j++;
      continue;
    }
    if (
      doc.shape[j] === K.SMALL &&
      doc.kind[j] === K.WORD &&
      doc.is(j, lex.part) &&
      (mark(doc, j + 1, COMMA) || mark(doc, j + 1, DOT)) &&
      !doc.is(j, lex.field)
    ) {
      name.words++;
      to = ++j;
      break;
    }
    break;
  }
  if (to === i + 1 && doc.kind[i] === K.ABBREVIATION && (length(doc, i) <= 3 || isDegree(r, i))) name.words = 0;
  if (to === i + 1 && length(doc, i) < 2) name.words = 0;
  // a lone acronym is no name, shouted text apart
  if (to === i + 1 && shout(doc, i) && !shouted(doc, i) && name.known === 0) name.words = 0;
  return to;
}

/** "Bapak Apung Widadi": a word of the language before one that is none. */
export function unlike(r: Reading, j: number): boolean {
  const { doc, lex } = r;
  if (ordinary(doc, j) !== 1 || doc.is(j, lex.field) || !joined(doc, j + 1) || !capital(doc, j + 1)) return false;
  return ordinary(doc, j + 1) === 0 && doc.shape[j + 1] === K.CAPITALISED && !r.board.at('region', j + 1);
}

/** "Irena Tannert-Kohl": a family name of two, where "Prabowo Subianto-Hatta" is a pair of people. */
function doubled(r: Reading, j: number): boolean {
  const { doc, lex, board } = r;
  const second = j + 1;
  if (doc.shape[second] !== K.CAPITALISED || doc.kind[second] !== K.WORD || doc.is(second, lex.part)) return false;
  if (doc.is(j - 1, lex.part) || ordinary(doc, second) > 0 || board.at('region', second)) return false;
  if (joined(doc, second + 1) && capital(doc, second + 1)) return false;
  return board.at('name', second)?.from !== second;
}

/** A hyphen with nothing around it. */
function hyphen(doc: Doc, j: number): boolean {
  return mark(doc, j, HYPHEN_MINUS) && doc.gap[j] === K.GLUED && doc.gap[j + 1] === K.GLUED;
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

/** The name that ends just before token `end` (degrees and their commas included). */
export function nameBefore(r: Reading, end: number): Name | null {
  const { doc } = r;
  let from = end;
  const least = Math.max(0, end - 18);
  for (let j = end - 1; j >= least; j--) {
    const gone = j + 1 < doc.n && j + 1 < end && !joined(doc, j + 1);
    if (gone) break;
    if (capital(doc, j)) from = j;
    else if (doc.is(j, r.lex.particle) || mark(doc, j, DOT) || (doc.shape[j] === K.SMALL && doc.is(j, r.lex.part)))
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
