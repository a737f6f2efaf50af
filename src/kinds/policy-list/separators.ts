// What may separate items in a stretch: semicolons, commas, joiners ("dan", "serta",
// "hingga" …) and sentence ends. Nothing inside brackets, names or quotation marks separates.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord, verbal } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { ListWords } from './classes';

export const SENTENCE = 5;
export const SEMICOLON = 4;
export const COMMA = 3;
/** serta, hingga, maupun, sampai */
export const STRONG = 2;
/** dan, & */
export const AND = 1;

export interface Separator {
  /** First token of the separator and first token of the item behind it. */
  from: number;
  to: number;
  rank: number;
  /** A joiner stands behind the comma or semicolon. */
  joined: boolean;
}

const NAMED = ['organization', 'official', 'person', 'program', 'law', 'region', 'event', 'date'] as const;

/** Whether tokens `i - 1` and `i` belong to one name. */
export function insideName(board: Board, i: number): boolean {
  for (const kind of NAMED) {
    const m = board.at(kind, i);
    if (m && m.from < i && i < m.to - 1 && board.at(kind, i + 1) === m) return true;
  }
  return false;
}

export function separators(doc: Doc, board: Board, w: ListWords, from: number, to: number): Separator[] {
  const out: Separator[] = [];
  let depth = 0;
  let between = false;
  for (let i = from; i < to; i++) {
    const unit = doc.kind[i] === K.PUNCTUATION ? doc.ch(i) : 0;
    if (unit !== 0) between = false;
    else if (isWord(doc, i, 'antara')) between = !isWord(doc, i + 1, 'lain');
    if (unit === 40 || unit === 91) depth++;
    else if ((unit === 41 || unit === 93) && depth > 0) depth--;
    if (depth > 0 || i === from) continue;
    if (unit === 44 || unit === 59) {
      if (unit === 44 && (insideName(board, i) || degree(doc, i))) continue;
      let at = i + 1;
      const joiner = doc.longest(at, w.joiner, to);
      if (joiner) at = joiner.to;
      if (joiner && isWord(doc, at, 'juga')) at++;
      if (at < to) out.push({ from: i, to: at, rank: unit === 59 ? SEMICOLON : COMMA, joined: joiner !== undefined });
      i = Math.max(i, at - 1);
      continue;
    }
    if (isEnd(doc, i, unit) && i + 1 < to) {
      let at = i + 1;
      const next = doc.longest(at, w.next, to);
      if (next) at = next.to;
      if (doc.ch(at) === 44) at++;
      out.push({ from: i, to: at, rank: SENTENCE, joined: next !== undefined });
      i = at - 1;
      continue;
    }
    const rank = joinerRank(doc, i) || (also(doc, w, i) ? AND : 0);
    if (rank === AND && between) {
      // "integrasi antara SINSW dan OSS"
      between = false;
    } else if (rank && i + 1 < to && !insideName(board, i)) {
      const at = isWord(doc, i + 1, 'juga') ? i + 2 : i + 1;
      out.push({ from: i, to: at, rank, joined: true });
      i = at - 1;
    }
  }
  return out;
}

function isEnd(doc: Doc, i: number, unit: number): boolean {
  return unit === 46 && doc.sentenceTo(i) === i + 1;
}

/** "mahasiswa juga pelajar": between nouns "juga" joins. */
function also(doc: Doc, w: ListWords, i: number): boolean {
  return isWord(doc, i, 'juga') && !verbal(doc, w, i + 1) && !doc.is(i + 1, w.predicate) && !doc.is(i - 1, w.predicate);
}

function joinerRank(doc: Doc, i: number): number {
  if (doc.shape[i] !== K.SMALL) return doc.kind[i] !== K.WORD && doc.ch(i) === 38 ? AND : 0;
  if (isWord(doc, i, 'dan')) return AND;
  if (isWord(doc, i, 'serta') || isWord(doc, i, 'maupun')) return STRONG;
  if ((isWord(doc, i, 'hingga') || isWord(doc, i, 'sampai')) && doc.kind[i + 1] !== K.NUMBER) return STRONG;
  return 0;
}

const DEGREES = [
  'sh',
  'mm',
  'se',
  'mh',
  'st',
  'mt',
  'sp',
  'sip',
  'skm',
  'map',
  'msi',
  'mpd',
  'spd',
  'ssos',
  'sag',
  'mkes',
  'mhum',
];

/** "Hasanudin, M.Si": a degree behind a comma. */
function degree(doc: Doc, i: number): boolean {
  const next = i + 1;
  if (next >= doc.n) return false;
  if (doc.kind[next] === K.ABBREVIATION)
    return (doc.end[next] as number) - (doc.start[next] as number) <= 8 && doc.ch(next + 1) !== 46;
  return doc.shape[next] !== K.SMALL && DEGREES.some((word) => isWord(doc, next, word));
}
