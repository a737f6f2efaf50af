// What the name model takes for a body and no rule has: counted where the words themselves do
// not speak against it. The model alone knows acronyms badly, so those that the text or the
// dictionary explains otherwise are left out.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { analyzeWord, rootMemo } from '../../morphology';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/types';
import type { NameValue, OrganizationValue } from '../../values';
import { definitions } from '../definitions';
import { coreOf } from './name';
import type { Reader } from './reader';

type Org = Mention<OrganizationValue>;

/** The least confidence of the model for names that are written as words, and for acronyms. */
const WORDS = 0.5;
const SINGLE = 0.7;
const ACRONYM = 0.3;

export function seen(r: Reader, found: readonly Org[], doc: Doc, board: Board): Org[] {
  const covered = new Uint8Array(doc.n);
  for (const m of found) covered.fill(1, m.from, m.to);
  const out: Org[] = [];
  for (let i = 0; i < doc.n; i++) {
    if (covered[i] || !worthAsking(r, doc, i)) continue;
    const name = board.at('name', i);
    if (name?.from !== i || name.value.type !== 'organization') continue;
    let free = true;
    for (let j = name.from; j < name.to && free; j++) free = !covered[j] && open(doc, board, j);
    if (!free || !(name.to - name.from === 1 ? one(r, doc, board, name) : several(r, doc, name))) continue;
    const to = name.to - name.from === 1 ? goesOn(r, doc, board, covered, name.to) : name.to;
    if (to < 0) continue;
    const text = doc.plain(name.from, to);
    out.push({
      ...name,
      to,
      end: doc.end[to - 1] as number,
      value: {
        name: text,
        base: text,
        acronym: null,
        kind: 'other',
        jurisdiction: null,
        core: coreOf(text, 'other'),
      },
      source: 'organization/model',
      confidence: Math.min(0.7, name.confidence),
    });
  }
  return out;
}

/** "FKS Multi Agro": the words that follow an acronym; -1 where a known body does ("Ketua MKA LAMR"). */
function goesOn(r: Reader, doc: Doc, board: Board, covered: Uint8Array, from: number): number {
  if (covered[from] && doc.gap[from] === K.SPACED && !board.at('region', from)) return -1;
  let j = from;
  while (j < doc.n && j < from + 3 && doc.gap[j] === K.SPACED && doc.shape[j] === K.CAPITALISED && !covered[j]) {
    if (!doc.is(j, r.firm)) break;
    j++;
  }
  return j;
}

/** The model is slow: it is asked about capitals in the body that no dictionary explains. */
function worthAsking(r: Reader, doc: Doc, i: number): boolean {
  if (doc.kind[i] !== K.WORD || (doc.shape[i] as number) < K.CAPITALISED || doc.zone[i] !== K.BODY) return false;
  if (doc.is(i, r.not) || doc.is(i, r.stop) || doc.is(i, r.office) || doc.is(i, r.namePart) || doc.is(i, r.degree))
    return false;
  if (
    doc.is(i, r.head) ||
    doc.is(i, r.short) ||
    doc.is(i, r.body) ||
    doc.is(i, r.honorific) ||
    r.link_(doc, i - 1) === 'office'
  )
    return false;
  // a word that stands alone: at a sentence's start, or known, it is no body
  if (
    doc.shape[i] === K.CAPITALISED &&
    (doc.shape[i + 1] as number) < K.CAPITALISED &&
    doc.kind[i + 1] !== K.ABBREVIATION
  ) {
    if (doc.sentenceFrom(i) === i) return false;
    const root = rootMemo().root(doc.units, doc.start[i] as number, doc.end[i] as number, doc.hash[i] as number);
    if (root >= 0 && (doc.shape[i + 1] === K.SMALL || doc.kind[i + 1] === K.PUNCTUATION) && doc.ch(i + 1) !== 40)
      return false;
  }
  for (let c = doc.start[i] as number; c < (doc.end[i] as number); c++) if ((doc.units[c] as number) < 58) return false;
  return (doc.end[i] as number) - (doc.start[i] as number) > 2;
}

function open(doc: Doc, board: Board, i: number): boolean {
  const region = board.at('region', i);
  if (board.at('date', i) || board.at('law', i) || region) return false;
  return doc.kind[i] === K.WORD || doc.kind[i] === K.PUNCTUATION || doc.kind[i] === K.ABBREVIATION;
}

function one(r: Reader, doc: Doc, board: Board, name: Mention<NameValue>): boolean {
  const i = name.from;
  if (doc.is(i, r.not) || doc.is(i, r.degree) || doc.is(i, r.stop) || doc.is(i, r.office) || doc.is(i, r.namePart))
    return false;
  const text = doc.slice(i, i + 1);
  if (definitions(board).some((v) => v.short === text)) return false;
  const loud = doc.shape[i] === K.CAPITALS;
  // "Ngaliman, SP., MMA": a degree among degrees
  if (loud && doc.ch(i - 1) === 44 && (doc.is(i - 2, r.degree) || doc.is(i - 3, r.degree) || doc.is(i + 2, r.degree)))
    return false;
  if (loud && initials(r, doc).has(text)) return false;
  if (loud) return name.confidence >= ACRONYM && text.length >= 3 && text.length <= 6 && !r.shouting(doc, i, i + 1);
  return name.confidence >= SINGLE && doc.sentenceFrom(i) !== i && analyzeWord(doc.word(i))[0]?.known !== true;
}

/** "MSH (34)": an age stands behind a person. */
function aged(doc: Doc, i: number): boolean {
  return doc.ch(i) === 40 && doc.kind[i + 1] === K.NUMBER && doc.ch(i + 2) === 41 && length(doc, i + 1) === 2;
}

const length = (doc: Doc, i: number): number => (doc.end[i] as number) - (doc.start[i] as number);

const read = new WeakMap<Doc, ReadonlySet<string>>();

/** The letters that stand for people whose names are withheld: "saksi berinisial NKG". */
function initials(r: Reader, doc: Doc): ReadonlySet<string> {
  let found = read.get(doc);
  if (!found) {
    const letters = new Set<string>();
    for (let i = 1; i < doc.n; i++)
      if (doc.shape[i] === K.CAPITALS && (doc.is(i - 1, r.withheld) || aged(doc, i + 1)))
        letters.add(doc.slice(i, i + 1));
    found = letters;
    read.set(doc, found);
  }
  return found;
}

function several(r: Reader, doc: Doc, name: Mention<NameValue>): boolean {
  if (name.confidence < WORDS) return false;
  let plain = 0;
  for (let i = name.from; i < name.to; i++) {
    if (doc.kind[i] === K.PUNCTUATION && doc.ch(i) !== 45) return false;
    if (
      doc.is(i, r.not) ||
      doc.is(i, r.stop) ||
      doc.is(i, r.office) ||
      doc.is(i, r.namePart) ||
      doc.is(i, r.regionHead)
    )
      return false;
    if (analyzeWord(doc.word(i))[0]?.known === true) plain++;
  }
  // "Academic Exchange": English words that events and programs are made of
  let english = 0;
  for (let i = name.from; i < name.to; i++) if (doc.is(i, r.opener)) english++;
  return plain < name.to - name.from && english < name.to - name.from;
}
