// The rules of the kind `abbreviation`: pairs that the text itself defines, in brackets in
// either order ("bracket"), or with a word between them ("cue").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { rootMemo } from '../../morphology';
import type { Found, Rule } from '../../rule/types';
import { CLOSE } from '../../text/codes';
import type { AbbreviationValue } from '../../values';
import { align, letters } from './align';
import { after, before, closing, type Piece } from './row';

/** Cost per letter that a pair in brackets, with the long form first, may have; small letters must fit better. */
const FIT = 0.45;
const FIT_SMALL = 0.3;
/** With the long form in the brackets its ends are known. */
const FIT_ENCLOSED = 0.8;
const FIT_WEAK = 0.12;

interface Classes {
  cue: number;
  gloss: number;
  small: number;
  known: number;
}

/** Tokens `[from, to)`. */
type Range = readonly [from: number, to: number];

export function rules(lexicon: Lexicon): readonly Rule<AbbreviationValue>[] {
  const cls: Classes = {
    cue: lexicon.cls('abbreviation-cue'),
    gloss: lexicon.cls('abbreviation-gloss'),
    small: lexicon.cls('abbreviation-small'),
    known: lexicon.cls('abbreviation-known'),
  };
  return [
    { name: 'bracket', wake: ['#open'], match: (doc, i) => bracket(doc, i, cls) },
    { name: 'cue', wake: ['abbreviation-cue'], match: (doc, i) => cue(doc, i, cls) },
  ];
}

function bracket(doc: Doc, open: number, cls: Classes): Found<AbbreviationValue>[] | null {
  if (open === 0 || (doc.gap[open] as number) >= K.PARAGRAPH) return null;
  const close = closing(doc, open, 20);
  if (close < 0 || close === open + 1) return null;
  let from = open + 1;
  // "(disingkat X)", "(selanjutnya disebut X)"
  const lead = doc.longest(from, cls.cue, close);
  if (lead && lead.to < close) from = lead.to;
  let to = close;
  while (to > from && doc.kind[to - 1] === K.PUNCTUATION) to--;
  while (from < to && doc.kind[from] === K.PUNCTUATION) from++;
  if (to <= from || doc.is(from, cls.gloss)) return null;
  return inside(doc, open, from, to, close + 1, cls) ?? reversed(doc, open, from, to, close + 1, cls);
}

/** Long form before the bracket, short form in it. */
function inside(
  doc: Doc,
  open: number,
  from: number,
  to: number,
  end: number,
  cls: Classes,
): Found<AbbreviationValue>[] | null {
  if (to - from > 7) return null;
  const row = before(doc, open, cls.small);
  if (row.length === 0) return null;
  // a known form first: letters may fit more than its words ("penyidik Kepolisian Resor (Polres)")
  const spelt = to - from === 1 ? syllables(doc, open, from, cls) : undefined;
  const whole = spelt ?? pair(doc, row, [from, to], cls);
  if (whole) return [found(doc, whole, [from, to], end)];
  // "Kodim 0624": the number is the unit's, not the word's
  if (to - from === 2 && doc.kind[to - 1] === K.NUMBER) {
    const word = pair(doc, row, [from, to - 1], cls);
    return word ? [found(doc, word, [from, to - 1], end)] : null;
  }
  // "(KDMP/KKMP)": two short forms
  if (to - from === 3 && doc.ch(from + 1) === 47) {
    const out: Found<AbbreviationValue>[] = [];
    for (const short of [from, from + 2]) {
      const one = pair(doc, row, [short, short + 1], cls);
      if (one) out.push(found(doc, one, [short, short + 1], end));
    }
    return out.length > 0 ? out.slice(0, 1) : null;
  }
  return null;
}

/** "inspeksi mendadak (sidak)": the dictionary knows the long form, and the text has it. */
function syllables(doc: Doc, open: number, from: number, cls: Classes): Range | undefined {
  const long = doc.value(from, cls.known)?.split(' ');
  if (!long || long.length > open) return undefined;
  const start = open - long.length;
  return long.every((word, i) => doc.word(start + i) === word) ? [start, open] : undefined;
}

/** The long form that ends the row and makes the short one. */
function pair(doc: Doc, row: readonly Piece[], short: Range, cls: Classes): Range | null {
  const [from, to] = short;
  for (let i = from; i < to; i++) if (i > from && doc.is(i, cls.gloss)) return null;
  const text = doc.slice(from, to);
  const s = letters(text);
  if (!s) return null;
  const small = doc.shape[from] === K.SMALL;
  if (small && (to - from > 1 || s.length < 3)) return null;
  if (!row.some((p) => p.text[0]?.toLowerCase() === s[0])) return null;
  const a = align(s, row, 'end');
  if (!a || a.cost > (small ? FIT_SMALL : FIT)) return null;
  const pieces = row.slice(a.from);
  if (pieces.length === 1 && !single(pieces[0] as Piece, s)) return null;
  // "Suharjito (SJT)": the initials of a suspect; a word that is shortened is one of the language
  if (pieces.length === 1 && text.length <= 4 && text === text.toUpperCase() && !word(doc, pieces[0] as Piece))
    return null;
  if (tooLong(pieces, s)) return null;
  return [withHead(doc, (row[a.from] as Piece).from), (row[row.length - 1] as Piece).to];
}

/** "Partai Gerakan Indonesia Raya (Gerindra)": the head noun of a society belongs to its name, though no letter says so. */
function withHead(doc: Doc, from: number): number {
  if (from === 0 || doc.gap[from] !== K.SPACED || doc.kind[from - 1] !== K.WORD) return from;
  return doc.shape[from - 1] === K.CAPITALISED && SOCIETIES.has(doc.word(from - 1)) ? from - 1 : from;
}

const SOCIETIES = new Set(['partai', 'perkumpulan', 'perhimpunan', 'paguyuban', 'asosiasi', 'perusahaan', 'yayasan']);

/** One word shortened: "Perumahan (Perum)", not "bantuan (ban)". */
function single(piece: Piece, s: string): boolean {
  return s.length >= 3 && piece.text.length >= s.length + 2 && piece.text[0] === piece.text[0]?.toUpperCase();
}

/** Whether the lexicon has the word, or it stands alone: behind other names it is a name. */
function word(doc: Doc, { from }: Piece): boolean {
  const alone = from === 0 || (doc.ch(from - 1) !== CLOSE && (doc.shape[from - 1] as number) < K.CAPITALISED);
  if (alone) return true;
  return rootMemo().root(doc.units, doc.start[from] as number, doc.end[from] as number, doc.hash[from] as number) >= 0;
}

function tooLong(pieces: readonly Piece[], s: string): boolean {
  return pieces.filter((p) => !p.small).length > s.length + 1;
}

/** Short form before the bracket, long form in it. */
function reversed(
  doc: Doc,
  open: number,
  from: number,
  to: number,
  end: number,
  cls: Classes,
): Found<AbbreviationValue>[] | null {
  const row = after(doc, from, to, cls.small);
  const last = row[row.length - 1];
  if (row.length < 2 || !last || last.to !== to) return null;
  let tail = open;
  if (doc.kind[tail - 1] === K.PUNCTUATION) tail--;
  for (let words = 1; words <= 2; words++) {
    const start = tail - words;
    if (start < 0 || !shortLike(doc, start, tail)) return null;
    const s = letters(doc.slice(start, tail));
    if (!s || row.length > s.length + 4) continue;
    const a = align(s, row, 'both');
    const fits = a && a.from === 0 && a.cost <= FIT_ENCLOSED;
    if (fits || (doc.shape[start] !== K.CAPITALISED && anagram(doc.slice(start, tail), row)))
      return [{ from: start, to: end, value: value(doc, [start, tail], [from, to]) }];
  }
  return null;
}

/** Words that could be a short form: "DPRD", "IdEA", "Samisade", "amdal lalin". */
function shortLike(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (doc.kind[i] !== K.WORD || (i > from && (doc.gap[i] as number) >= K.PARAGRAPH)) return false;
    const size = (doc.end[i] as number) - (doc.start[i] as number);
    if (size > 14) return false;
  }
  return true;
}

/** English word order in the short form: the capitals of "IdEA" begin the words of "Asosiasi E-Commerce Indonesia". */
function anagram(short: string, row: readonly Piece[]): boolean {
  const capitals = [...short].filter((ch) => ch !== ch.toLowerCase()).map((ch) => ch.toLowerCase());
  const initials = row.filter((p) => !p.small).map((p) => p.text[0]?.toLowerCase() ?? '');
  if (capitals.length < 3 || Math.abs(initials.length - capitals.length) > 1) return false;
  for (const ch of capitals) {
    const at = initials.indexOf(ch);
    if (at < 0) return false;
    initials.splice(at, 1);
  }
  return true;
}

/** "X disingkat Y", "X atau Y", "Y singkatan dari X". */
function cue(doc: Doc, i: number, cls: Classes): Found<AbbreviationValue> | null {
  const word = doc.longest(i, cls.cue);
  if (!word || i === 0) return null;
  if (word.value === 'after') return spelled(doc, word.from, word.to, cls);
  let from = word.to;
  while (from < doc.n && doc.kind[from] === K.PUNCTUATION && from < word.to + 2) from++;
  if (from >= doc.n || doc.kind[from] !== K.WORD) return null;
  const weak = word.value === 'or';
  if (weak && doc.shape[from] !== K.CAPITALS && doc.shape[from] !== K.MIXED) return null;
  let end = word.from;
  // "PT Kereta Api Indonesia (Persero) atau KAI"
  if (doc.ch(end - 1) === 41 && doc.ch(end - 3) === 40 && doc.word(end - 2) === 'persero') end -= 3;
  while (end > 1 && doc.kind[end - 1] === K.PUNCTUATION && end > word.from - 2) end--;
  const row = before(doc, end, cls.small);
  const s = letters(doc.slice(from, from + 1));
  if (!s || row.length < 2) return null;
  const a = align(s, row, 'end');
  if (!a || a.cost > (weak ? FIT_WEAK : FIT)) return null;
  if (row.length - a.from < 2) return null;
  const long: Range = [(row[a.from] as Piece).from, (row[row.length - 1] as Piece).to];
  return { from: long[0], to: from + 1, value: value(doc, [from, from + 1], long), confidence: weak ? 0.75 : 0.9 };
}

/** "SHORT (yang) merupakan singkatan dari LONG". */
function spelled(doc: Doc, from: number, to: number, cls: Classes): Found<AbbreviationValue> | null {
  let start = to;
  while (start < doc.n && doc.kind[start] === K.PUNCTUATION && start < to + 2) start++;
  const row = after(doc, start, Math.min(doc.n, start + 16), cls.small);
  if (row.length < 2) return null;
  // the short form stands a few words back: "yang merupakan", "adalah", a quotation mark
  for (let j = from - 1; j >= Math.max(0, from - 6); j--) {
    if (doc.kind[j] !== K.WORD || (doc.shape[j] as number) < K.CAPITALISED) continue;
    const previous = j > 0 && doc.kind[j - 1] === K.WORD && (doc.shape[j - 1] as number) >= K.CAPITALISED;
    for (const first of previous ? [j - 1, j] : [j]) {
      const s = letters(doc.slice(first, j + 1));
      if (!s) continue;
      const a = align(s, row, 'start');
      if (a?.from !== 0 || a.cost > FIT) continue;
      const long: Range = [(row[0] as Piece).from, (row[a.to - 1] as Piece).to];
      return { from: first, to: long[1], value: value(doc, [first, j + 1], long) };
    }
    return null;
  }
  return null;
}

function found(doc: Doc, long: Range, short: Range, end: number): Found<AbbreviationValue> {
  return { from: long[0], to: end, value: value(doc, short, long) };
}

function value(doc: Doc, short: Range, long: Range): AbbreviationValue {
  return {
    short: doc.slice(short[0], short[1]),
    long: doc.slice(long[0], long[1]),
    shortFrom: short[0],
    shortTo: short[1],
    longFrom: long[0],
    longTo: long[1],
  };
}
