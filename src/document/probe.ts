// Small questions about words that several kinds ask: is it this word, does it look like a
// verb, does this stretch hold a predicate.
import type { Doc } from './doc';
import * as K from './kinds';

/** Whether token `i` is this small-letter word; compares units, makes no string. */
export function isWord(doc: Doc, i: number, word: string): boolean {
  if (i < 0 || i >= doc.n) return false;
  const at = doc.start[i] as number;
  if ((doc.end[i] as number) - at !== word.length) return false;
  for (let k = 0; k < word.length; k++) {
    const unit = doc.units[at + k] as number;
    if ((unit | 32) !== word.charCodeAt(k)) return false;
  }
  return true;
}

/** The classes that tell predicates: auxiliaries and copulas; words that only look like verbs. */
export interface ClauseWords {
  predicate: number;
  noun: number;
}

/** Words behind which a verb is no predicate of the clause. */
const BOUND = [
  'yang',
  'untuk',
  'dengan',
  'dalam',
  'guna',
  'agar',
  'oleh',
  'tanpa',
  'demi',
  'dari',
  'cara',
  'sambil',
  'saat',
  'ketika',
  'setelah',
  'usai',
];

/** Those that may open a phrase in front of the clause, which "ini" or "itu" closes. */
const PREPOSED = ['dalam', 'dengan', 'untuk', 'melalui', 'dari'];

/** Those that a noun follows, or a verb right behind them. */
const NOMINAL = ['untuk', 'oleh', 'dari'];

/** Pronouns that are hardly ever an object. */
const SUBJECTS = ['pihaknya', 'dirinya', 'kami', 'saya'];

function passive(doc: Doc, i: number): boolean {
  const at = doc.start[i] as number;
  return doc.units[at] === 100 && doc.units[at + 1] === 105;
}

/** "pemberantasan", "kesejahteraan": a noun by its affixes, behind which a passive verb is the clause's own. */
function deverbal(doc: Doc, i: number): boolean {
  const at = doc.start[i] as number;
  const end = doc.end[i] as number;
  const u = doc.units;
  return (u[at] === 112 || u[at] === 107) && u[at + 1] === 101 && u[end - 2] === 97 && u[end - 1] === 110;
}

/** A word that is no auxiliary, no verb and no adverb: a noun, as far as can be seen. */
function plain(doc: Doc, s: ClauseWords, i: number): boolean {
  return doc.kind[i] === K.WORD && !doc.is(i, s.predicate) && !doc.is(i, s.noun) && !verbal(doc, s, i) && !ends(doc, i);
}

/** "nantinya", "kedepannya": adverbs in -nya. */
function ends(doc: Doc, i: number): boolean {
  const end = doc.end[i] as number;
  return doc.units[end - 3] === 110 && doc.units[end - 2] === 121 && doc.units[end - 1] === 97;
}

/** "ini", "itu", "tersebut": what points back to something named before. */
export function pointsBack(doc: Doc, i: number): boolean {
  return isWord(doc, i, 'ini') || isWord(doc, i, 'itu') || isWord(doc, i, 'tersebut');
}

/** Whether `[from, to)` holds a predicate: an auxiliary, a copula or a verb that no relative clause or preposition binds. */
export function hasPredicate(doc: Doc, s: ClauseWords, from: number, to: number): boolean {
  let bound = false;
  let used = -1;
  let opened = -1;
  for (let i = from; i < to && i < from + 60; i++) {
    if (doc.kind[i] === K.PUNCTUATION) {
      if (doc.ch(i) === 44) bound = false;
      continue;
    }
    // "konflik dalam negeri": one word in meaning
    if (isWord(doc, i, 'dalam') && isWord(doc, i + 1, 'negeri')) continue;
    // "saat ini" is no clause
    if (isWord(doc, i, 'saat') && (isWord(doc, i + 1, 'ini') || isWord(doc, i + 1, 'itu'))) continue;
    if (BOUND.some((word) => isWord(doc, i, word))) {
      bound = true;
      opened = i;
      continue;
    }
    // "dalam laporan ini masih ditemukan kendala": the phrase in front is over
    if (bound && i > opened + 1 && PREPOSED.some((word) => isWord(doc, opened, word)) && pointsBack(doc, i)) {
      bound = false;
      continue;
    }
    // "dalam dua hari ini pihaknya bersedia membantu": with its subject the clause begins
    if (bound && i > opened + 1 && SUBJECTS.some((word) => isWord(doc, i, word)) && !isWord(doc, opened, 'yang')) {
      bound = false;
      continue;
    }
    if ((isWord(doc, i, 'adalah') || isWord(doc, i, 'ialah')) && i > from && !isWord(doc, i - 1, 'yang')) return true;
    // "Dempo Tengah" is a name, "tengah membangun" a predicate
    const auxiliary = (doc.shape[i] as number) <= K.SMALL && doc.is(i, s.predicate);
    if (auxiliary || verbal(doc, s, i)) {
      // a verb right behind a bound one is bound as well ("ketika berhasil menahan")
      if (!bound && used !== i - 1) return true;
      // "lahan untuk pembangunan sudah siap": a noun behind the preposition takes no auxiliary
      if (
        bound &&
        i > opened + 1 &&
        (auxiliary || (passive(doc, i) && deverbal(doc, opened + 1))) &&
        NOMINAL.some((word) => isWord(doc, opened, word)) &&
        plain(doc, s, i - 1)
      )
        return true;
      // the bound verb is used up; an auxiliary keeps it bound ("yang akan dibangun")
      if (!auxiliary) {
        bound = false;
        used = i;
      }
    }
  }
  return false;
}

/** Whether the word looks like a verb by its prefix: me-, ber-, di-, ter-. */
export function verbal(doc: Doc, s: ClauseWords, i: number): boolean {
  if (doc.kind[i] !== K.WORD || doc.shape[i] !== K.SMALL) return false;
  const at = doc.start[i] as number;
  const size = (doc.end[i] as number) - at;
  if (size < 5) return false;
  const u = doc.units;
  const a = u[at] as number;
  const b = u[at + 1] as number;
  const c = u[at + 2] as number;
  const prefixed =
    (a === 109 && b === 101 && (c === 109 || c === 110 || c === 108 || c === 114 || c === 119 || c === 121)) ||
    ((a === 98 || a === 116) && b === 101 && c === 114) ||
    (a === 100 && b === 105);
  return prefixed && !doc.is(i, s.noun);
}
