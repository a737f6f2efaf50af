// The word classes that names and offices are read with, looked up once, and the questions
// about single tokens that every rule here asks.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import type { Lexicon } from '../lexicon/lexicon';
import type { Board } from '../rule/board';
import type { KindName } from '../rule/mention';
import { COMMA, DOT } from '../text/codes';
import { ordinary } from './ordinary';

export interface Lexis {
  readonly office: number;
  readonly status: number;
  readonly field: number;
  readonly unit: number;
  readonly privateBody: number;
  readonly honorific: number;
  readonly rank: number;
  readonly degree: number;
  readonly particle: number;
  readonly hijriMonth: number;
  readonly month: number;
  readonly part: number;
  readonly opener: number;
  /** Verbs of saying: "ujar", "mengatakan", "dikatakan". */
  readonly says: number;
  readonly saysActive: number;
  readonly saysPassive: number;
  /** "akrab disapa" */
  readonly alias: number;
  readonly dengan: number;
  /** "Jalan", "Stadion": a person's name behind it names a place. */
  readonly site: number;
  /** Heads of institutions behind a field: "Dinas", "Kementerian". */
  readonly institution: number;
  /** "Desa", "Kelurahan": what follows is a place. */
  readonly regionHead: number;
  readonly placeWord: number;
  /** Words that firms and groups are named with: "Maju", "Jaya". */
  readonly firm: number;
  /** Balinese names that "I" and "Ni" stand before. */
  readonly balinese: number;
  /** Nouns of people: "warga", "saksi". */
  readonly human: number;
  /** Chinese family names. */
  readonly clan: number;
}

export function lexis(lexicon: Lexicon): Lexis {
  return {
    office: lexicon.cls('office'),
    status: lexicon.cls('office-status'),
    field: lexicon.cls('office-field'),
    unit: lexicon.cls('office-unit'),
    privateBody: lexicon.cls('private-body'),
    honorific: lexicon.cls('honorific'),
    rank: lexicon.cls('rank'),
    degree: lexicon.cls('degree'),
    particle: lexicon.cls('name-particle'),
    part: lexicon.cls('name-part'),
    opener: lexicon.cls('opener'),
    says: lexicon.cls('speech-bare'),
    saysActive: lexicon.cls('speech-active'),
    saysPassive: lexicon.cls('speech-passive'),
    alias: lexicon.cls('alias-cue'),
    dengan: lexicon.cls('alias-link'),
    site: lexicon.cls('name-site'),
    institution: lexicon.cls('institution-head'),
    regionHead: lexicon.cls('region-head'),
    placeWord: lexicon.cls('role-place'),
    firm: lexicon.cls('org-firm'),
    balinese: lexicon.cls('balinese-name'),
    human: lexicon.cls('human'),
    clan: lexicon.cls('clan'),
    hijriMonth: lexicon.cls('hijri-month'),
    month: lexicon.cls('month'),
  };
}

/** A document being read for names. */
export interface Reading {
  readonly doc: Doc;
  readonly board: Board;
  readonly lex: Lexis;
}

export const QUOTES = new Set([34, 39, 0x201c, 0x201d, 0x2018, 0x2019]);

/** Whether token `i` is the punctuation mark. */
export function mark(doc: Doc, i: number, unit: number): boolean {
  return i >= 0 && i < doc.n && doc.kind[i] === K.PUNCTUATION && doc.ch(i) === unit;
}

/** A word or abbreviation that begins with a capital. */
export function capital(doc: Doc, i: number): boolean {
  if (i < 0 || i >= doc.n) return false;
  const kind = doc.kind[i];
  if (kind !== K.WORD && kind !== K.ABBREVIATION) return false;
  const shape = doc.shape[i] as number;
  if (shape === K.CAPITALISED || shape === K.CAPITALS) return true;
  const unit = doc.ch(i);
  return shape === K.MIXED && (unit < 97 || unit > 122);
}

/** Written in capitals only, two letters or more. */
export function shout(doc: Doc, i: number): boolean {
  return doc.shape[i] === K.CAPITALS;
}

/** Headlines and shouted text: capitals there say nothing. */
export function unreliable(doc: Doc, i: number): boolean {
  const zone = doc.zone[i];
  if (zone === K.HEADLINE || zone === K.KICKER || zone === K.DECK) return true;
  return shouted(doc, i);
}

/** A longer word in capitals beside another one. */
export function shouted(doc: Doc, i: number): boolean {
  return shout(doc, i) && length(doc, i) > 3 && ((shout(doc, i - 1) && length(doc, i - 1) > 3) || shoutsAfter(doc, i));
}

function shoutsAfter(doc: Doc, i: number): boolean {
  return i + 1 < doc.n && shout(doc, i + 1) && length(doc, i + 1) > 3;
}

export function length(doc: Doc, i: number): number {
  return (doc.end[i] as number) - (doc.start[i] as number);
}

/** Whether token `i` goes on on the same line or a wrapped one of the same sentence. */
export function joined(doc: Doc, i: number): boolean {
  if (i <= 0 || i >= doc.n) return false;
  const gap = doc.gap[i] as number;
  return gap < K.LINE || (gap === K.LINE && doc.sentence[i] === doc.sentence[i - 1] && doc.zone[i] === doc.zone[i - 1]);
}

/** "Jalan KH Ahmad Dahlan", "Jl. Jenderal Sudirman": whether a site stands before the name's titles. */
export function onSite(r: Reading, i: number): boolean {
  const { doc, lex } = r;
  for (let j = i - 1; j >= 0 && j > i - 4 && joined(doc, j + 1); j--) {
    if (doc.is(j, lex.site)) return true;
    if (!mark(doc, j, DOT) && !doc.is(j, lex.honorific) && !doc.is(j, lex.rank)) return false;
  }
  return false;
}

const OTHERS: readonly KindName[] = ['date', 'law', 'amount', 'event', 'program', 'place'];

/** Whether something that is no person's name stands at token `i`. */
export function foreign(r: Reading, i: number): boolean {
  for (const kind of OTHERS) {
    if (r.board.at(kind, i) && !(kind === 'date' && monthOfName(r, i))) return true;
  }
  return false;
}

/** "Raja Juli Antoni", "Ahmad Juni": a month between two capital words, behind a known part of a name, or before one where a name is due. */
export function monthOfName(r: Reading, i: number): boolean {
  const { doc, lex } = r;
  if (!doc.is(i, lex.month) || doc.kind[i] !== K.WORD || doc.shape[i] !== K.CAPITALISED) return false;
  if (!joined(doc, i) || (r.board.at('date', i)?.to ?? i + 1) > i + 1) return false;
  if (!capital(doc, i - 1))
    return (mark(doc, i - 1, COMMA) || doc.is(i - 1, lex.says)) && doc.is(i + 1, lex.part) && joined(doc, i + 1);
  if (doc.is(i - 1, lex.month)) return false;
  if (capital(doc, i + 1) && joined(doc, i + 1)) return !doc.is(i + 1, lex.opener) && ordinary(doc, i + 1) === 0;
  return doc.is(i - 1, lex.part) && !LATELY.has(doc.word(i + 1));
}

/** Words that tell a month behind a name from its last word: "menemui Ahmad Juni lalu". */
const LATELY = new Set(['lalu', 'ini', 'nanti', 'mendatang', 'kemarin', 'depan']);
