// Speech without marks: "…, ujar X."; "…, katanya."; "Lanjut X, …"; "Pemkab sendiri, jelas X,
// sangat mendukung": the verb stands bare or with "-nya", the part behind it is the row, or
// the part before it when nothing follows.

import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { hasPredicate, isWord } from '../../document/probe';
import type { Found, Rule } from '../../rule/types';
import { COMMA } from '../../text/codes';
import type { QuoteValue } from '../../values';
import { cueOf } from './attribution';
import type { Speech } from './classes';
import { clauseEnd, late, setOff } from './clause';
import { indirect } from './found';
import { humanAt, type Speaker, speakerAt } from './speaker';

export function aside(s: Speech): Rule<QuoteValue> {
  return {
    name: 'aside',
    wake: ['speech-bare', 'speech-nya'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY) return null;
      const start = Math.max(doc.sentenceFrom(i), i - 160);
      if (behindMark(doc, i) || isWord(doc, i - 1, 'lebih')) return null;
      // a capital inside the sentence is a name's: "Direktur Rehabilitasi Sosial Lanjut Usia"
      if (i > start && (doc.shape[i] as number) >= K.CAPITALISED && doc.kind[i - 1] !== K.PUNCTUATION) return null;
      const end = clauseEnd(doc, s, i);
      const suffixed = doc.value(i, s.nya);
      const value = suffixed ?? doc.value(i, s.bare);
      if (value === undefined) return null;
      const paused = i === start || doc.ch(i - 1) === COMMA;
      // "Direktur Rehabilitasi Sosial Lanjut Usia": a capital inside the sentence is part of a name
      if (!paused && (doc.shape[i] as number) >= K.CAPITALISED) return null;
      const opens = i === start || (i === start + 1 && isWord(doc, start, 'masih'));
      if (suffixed !== undefined) {
        const at = afterPause(doc, i + 1, end);
        if (!paused && at === i + 1 && i + 1 < end) return null;
        if (value.endsWith('?') && (!paused || (at === i + 1 && at < end))) return null;
        if (i + 1 >= end) return beforeAside(doc, s, start, i, cueOf(value), null, '-nya');
        if (!hasPredicate(doc, s, at, end) && !(paused && i > start && late(doc, s, at, end))) return null;
        return indirect(at, end, cueOf(value), null, 0.75, '-nya');
      }
      const next = i + 1;
      const human =
        humanAt(doc, board, next) ?? (doc.kind[next] === K.WORD ? humanAt(doc, board, next + 1) : undefined);
      if (!human && !doc.is(next, s.pronoun) && (doc.shape[next] as number) < K.CAPITALISED) return null;
      if (value.endsWith('?') && (!paused || !human || (i === start && end - i > 8))) return null;
      if (!paused && !opens && !human && !doc.is(next, s.pronoun)) return null;
      const speaker = speakerAt(doc, board, s, next, end);
      if (!speaker) return null;
      const by = relative(doc, speaker.to, end);
      const comma = doc.ch(by) === COMMA && by < end;
      if (comma || ((human || paused) && by < end && !doc.is(by, s.stop))) {
        const at = afterPause(doc, apposition(doc, by, end), end);
        if (at >= end || markAt(doc, at)) return null;
        if (opens || hasPredicate(doc, s, at, end)) return indirect(at, end, cueOf(value), speaker, 0.8);
      }
      if (i === start) return alone(doc, s, start, cueOf(value), speaker, end);
      if (!paused) return null;
      return beforeAside(doc, s, start, i, cueOf(value), speaker, speaker.text);
    },
  };
}

/** "… . Tutup Bupati.": an attribution that is a sentence of its own gives the sentence before it. */
function alone(
  doc: Doc,
  s: Speech,
  start: number,
  cue: string,
  speaker: Speaker,
  end: number,
): Found<QuoteValue> | null {
  if (start === 0 || speaker.to < end || doc.gap[start] !== K.SPACED || speaker.token < 0) return null;
  const from = doc.sentenceFrom(start - 1);
  return beforeAside(doc, s, from, start, cue, speaker, speaker.text);
}

/** Whether the verb follows a closing quotation mark: the attribution of a direct quote. */
function behindMark(doc: Doc, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    if (doc.kind[j] !== K.PUNCTUATION) return isLead(doc, j) ? behindMark(doc, j) : false;
    if (markAt(doc, j) || (j > 0 && doc.gap[j] === K.GLUED && markAt(doc, j - 1))) return true;
  }
  return false;
}

function isLead(doc: Doc, i: number): boolean {
  return isWord(doc, i, 'demikian') || isWord(doc, i, 'begitu') || isWord(doc, i, 'masih');
}

/** ", Founder Convergence Ventures,": the comma behind an apposition that holds only capitalised words; `i` itself when there is none. */
export function apposition(doc: Doc, i: number, end: number): number {
  if (doc.ch(i) !== COMMA || doc.kind[i] !== K.PUNCTUATION || (doc.shape[i + 1] as number) < K.CAPITALISED) return i;
  for (let j = i + 1; j < end && j < i + 14; j++) {
    if (doc.kind[j] === K.PUNCTUATION && doc.ch(j) === COMMA) return j;
    if (doc.shape[j] === K.SMALL && !isWord(doc, j, 'dan') && !isWord(doc, j, 'of')) return i;
  }
  return i;
}

/** "Hendra yang baru setahun memimpin daerah itu,": the comma behind a relative clause that "itu" or "ini" closes; `i` itself when there is none. */
function relative(doc: Doc, i: number, end: number): number {
  if (!isWord(doc, i, 'yang')) return i;
  for (let j = i + 2; j < end && j < i + 16; j++)
    if (doc.kind[j] === K.PUNCTUATION)
      return doc.ch(j) === COMMA && (isWord(doc, j - 1, 'itu') || isWord(doc, j - 1, 'ini')) ? j : i;
  return i;
}

/** Behind a comma and "bahwa". */
export function afterPause(doc: Doc, i: number, end: number): number {
  let at = i;
  if (at < end && doc.kind[at] === K.PUNCTUATION && doc.ch(at) === COMMA) at++;
  if (at < end && (isWord(doc, at, 'bahwa') || isWord(doc, at, 'bahwasanya'))) at++;
  return at;
}

/** The part of the sentence before an attribution that ends it. */
export function beforeAside(
  doc: Doc,
  s: Speech,
  start: number,
  i: number,
  cue: string,
  speaker: Speaker | null,
  text: string | null,
): Found<QuoteValue> | null {
  let to = i;
  while (to > start && doc.kind[to - 1] === K.PUNCTUATION && doc.ch(to - 1) !== 41) to--;
  if (!hasPredicate(doc, s, start, to)) return null;
  for (let j = start; j < to; j++) {
    if (!markAt(doc, j)) continue;
    j = setOff(doc, s, j, to) - 1;
    if (j < 0) return null;
  }
  return indirect(start, to, cue, speaker, 0.75, text);
}
