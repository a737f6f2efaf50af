// Offices that several people hold at once: "Wakil Ketua DPRD A dan B", "anggota DPRD yang
// hadir adalah A, B, C dan D". The first name goes with the office; these are the others.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { isWord } from '../document/probe';
import { CLOSE, COMMA, HYPHEN_MINUS, OPEN } from '../text/codes';
import { capital, joined, mark, type Reading } from './lexis';
import { nameAt, nameBefore } from './name';
import type { Name } from './name-parts';
import type { Office } from './offices';
import { attested } from './titled';

/** Offices that many hold side by side, by the first words of the position. */
const SHARED =
  /^(?:Anggota|Wakil Ketua|Komisioner|Hakim|Jaksa|Staf|Legislator|Penyidik|Bintara Pembina|Bhayangkara Pembina)\b/u;

const ANNOUNCE = new Set(['adalah', 'ialah', 'yakni', 'yaitu', 'diantaranya', 'seperti', 'termasuk', 'masing-masing']);
const LONGEST_CLAUSE = 7;
const MOST = 60;

/** The names that are coordinated with the one that ends before token `i`. */
export function coordinated(r: Reading, office: Office, i: number): Name[] {
  return SHARED.test(office.position) ? row(r, i) : [];
}

/** Whether "dan" or "serta" stands at token `i`. */
export function joins(doc: Doc, i: number): boolean {
  return doc.kind[i] === K.WORD && doc.shape[i] === K.SMALL && (isWord(doc, i, 'dan') || isWord(doc, i, 'serta'));
}

/** "Bupati dan Wakil Bupati X A dan B", "A-B": the second name, which is the second office's. */
export function second(r: Reading, i: number): Name | null {
  const { doc } = r;
  const dash = mark(doc, i, HYPHEN_MINUS) && doc.gap[i] === K.GLUED;
  if ((!dash && !joins(doc, i)) || !joined(doc, i) || !capital(doc, i + 1)) return null;
  const name = nameAt(r, i + 1);
  return name && !officeAhead(r, name) ? name : null;
}

/** "A dan B, Bupati dan Wakil Bupati X": the first name, which is the first office's. */
export function elder(r: Reading, i: number): Name | null {
  const { doc } = r;
  return joins(doc, i - 1) && joined(doc, i) && capital(doc, i - 2) ? nameBefore(r, i - 1) : null;
}

/** The names behind "adalah", "yakni", a colon: all of them hold the office. */
export function announced(r: Reading, office: Office): Name[] {
  const { doc } = r;
  let j = office.to;
  let words = 0;
  for (; words < LONGEST_CLAUSE && j < doc.n && joined(doc, j); words++, j++) {
    if (mark(doc, j, 58)) break;
    if (doc.kind[j] !== K.WORD || doc.shape[j] !== K.SMALL) return [];
    const word = doc.word(j);
    if (ANNOUNCE.has(word)) break;
    // "antara lain", "di antaranya"
    if ((word === 'antara' && doc.word(j + 1) === 'lain') || (word === 'di' && doc.word(j + 1) === 'antaranya')) {
      j++;
      break;
    }
  }
  if (words === LONGEST_CLAUSE || j >= doc.n || !joined(doc, j)) return [];
  j++;
  if (mark(doc, j, COMMA) || mark(doc, j, 58)) j++;
  const first = joined(doc, j) && capital(doc, j) ? nameAt(r, j) : null;
  if (!first || officeAhead(r, first)) return [];
  const rest = row(r, first.to);
  if (rest.length === 0 && !attested(r, first)) return [];
  if (rest.length > 0 && ![first, ...rest].some((name) => attested(r, name))) return [];
  return [first, ...rest];
}

/** ", B, C dan D" from token `i` on; a name that its own office follows ends the row. */
function row(r: Reading, i: number): Name[] {
  const { doc } = r;
  const names: Name[] = [];
  let j = i;
  while (names.length < MOST && joined(doc, j)) {
    let next = j;
    // "Safri (SAF) dan Andreau (APM)": the letters or the age of the one before
    if (mark(doc, next, OPEN) && mark(doc, next + 2, CLOSE)) next += 3;
    j = next;
    if (mark(doc, next, COMMA)) next++;
    const word = doc.kind[next] === K.WORD && doc.shape[next] === K.SMALL ? doc.word(next) : '';
    const last = word === 'dan' || word === 'serta';
    if (last) next++;
    if (next === j || !joined(doc, next) || !capital(doc, next)) break;
    const name = nameAt(r, next);
    if (!name || officeAhead(r, name)) break;
    names.push(name);
    j = name.to;
    if (last) break;
  }
  return names;
}

/** "B, Kepala Dinas X", "B (Camat Y)": the man has an office of his own. */
function officeAhead(r: Reading, name: Name): boolean {
  const { doc, lex } = r;
  const at = doc.kind[name.to] === K.PUNCTUATION ? name.to + 1 : name.to;
  return at > name.to && doc.longest(at, lex.office) !== undefined;
}
