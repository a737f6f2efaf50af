// Direct speech: the marked stretches that somebody says. Scare quotes, titles, themes and
// names of programs are set off by the same marks; they carry no attribution, stand in the
// middle of a sentence and end without punctuation.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { type Marked, marked, paragraphs } from '../../document/marks';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/types';
import { COMMA } from '../../text/codes';
import type { QuoteValue } from '../../values';
import { type Attribution, after, before } from './attribution';
import type { Speech } from './classes';

/** A standing sentence needs this many words to be a speech without an attribution. */
const ALONE = 5;

export function directQuotes(doc: Doc, board: Board, s: Speech): Mention<QuoteValue>[] {
  const out: Mention<QuoteValue>[] = [];
  const stretches = marked(doc, (i) => doc.is(i, s.nya) || doc.is(i, s.bare));
  const parts = paragraphs(doc);
  let chained = -1;
  for (let k = 0; k < stretches.length; k++) {
    const q = stretches[k] as Marked;
    const end = (parts.find(([a, b]) => a < q.to && q.to <= b)?.[1] ?? doc.n) as number;
    const next = stretches[k + 1];
    const limit = Math.min(end, next?.open ? next.open.from : end);
    const behind = q.close ? after(doc, board, s, q.close.to, limit) : within(doc, board, s, q);
    const floor = Math.max((parts[q.paragraph] as [number, number])[0], stretches[k - 1]?.close?.to ?? 0);
    const ahead = q.open ? before(doc, board, s, q.open.from, floor) : null;
    const to = behind && !q.close ? behind.from : q.to;
    const continues = q.open !== null && chained >= 0 && q.open.from - chained <= 2;
    if (!isSpeech(doc, s, q, to, behind, ahead, continues)) {
      chained = -1;
      continue;
    }
    const by = behind?.speakerText ? behind : (ahead ?? behind);
    chained = behind ? behind.to : -1;
    const from = q.open ? q.from : afterVerb(doc, s, q.from, to);
    out.push(mention(doc, from, to, by, q.open !== null || from > q.from || firstPerson(doc, from, to)));
  }
  return out;
}

/** A closing mark was lost: the attribution stands inside what seems to be the speech. */
function within(doc: Doc, board: Board, s: Speech, q: Marked): Attribution | null {
  for (let i = q.from + 3; i < q.to; i++) {
    if (doc.kind[i - 1] !== K.PUNCTUATION) continue;
    if (!doc.is(i, s.nya) && !doc.is(i, s.bare)) continue;
    const found = after(doc, board, s, i, q.to);
    if (found && (found.speakerText !== null || doc.is(i, s.nya))) return { ...found, from: i };
  }
  return null;
}

function isSpeech(
  doc: Doc,
  s: Speech,
  q: Marked,
  to: number,
  behind: Attribution | null,
  ahead: Attribution | null,
  continues: boolean,
): boolean {
  const size = to - q.from;
  const first = q.open ? q.open.from : q.from;
  const fresh = startsSentence(doc, first);
  const closed = endsClosed(doc, q, to);
  if (q.open && doc.longest(first - 1, s.title) && !behind) return false;
  if (behind) return fresh || closed || size > ALONE || ahead !== null || doc.ch(first - 1) === COMMA;
  if (ahead) return size >= 3 && (closed || size > ALONE || !afterSmall(doc, q));
  if (continues) return size > 2;
  if (!q.open) return false;
  if (size <= ALONE || !fresh) return false;
  return closed || atEnd(doc, q);
}

/** Whether the mark at token `i` opens a paragraph or follows a finished sentence. */
function startsSentence(doc: Doc, i: number): boolean {
  if (i === 0 || (doc.gap[i] as number) >= K.LINE) return true;
  const last = doc.ch(i - 1);
  return (
    doc.kind[i - 1] === K.PUNCTUATION && (last === 46 || last === 33 || last === 63 || last === 58 || last === 0x2026)
  );
}

/** Whether the speech ends with punctuation, inside or right behind its mark. */
function endsClosed(doc: Doc, q: Marked, to: number): boolean {
  return isClosing(doc, to - 1) || (q.close !== null && (isClosing(doc, q.close.to) || doc.ch(to - 1) === COMMA));
}

function isClosing(doc: Doc, i: number): boolean {
  if (i < 0 || i >= doc.n || doc.kind[i] !== K.PUNCTUATION) return false;
  const unit = doc.ch(i);
  return unit === 46 || unit === 33 || unit === 63 || unit === COMMA || unit === 0x2026;
}

function atEnd(doc: Doc, q: Marked): boolean {
  const at = q.close?.to ?? q.to;
  return at >= doc.n || (doc.gap[at] as number) >= K.LINE || (doc.shape[at] as number) >= K.CAPITALISED;
}

/** Whether small-letter text runs on behind the closing mark: the marks set off a part of a sentence. */
function afterSmall(doc: Doc, q: Marked): boolean {
  const at = q.close?.to ?? q.to;
  return at < doc.n && doc.gap[at] === K.SPACED && doc.shape[at] === K.SMALL;
}

/** The opening mark is missing: behind "X mengatakan," where the stretch holds that. */
function afterVerb(doc: Doc, s: Speech, from: number, to: number): number {
  for (let i = from; i < to && i < from + 40; i++) {
    const verb = doc.longest(i, s.active, to);
    if (!verb) continue;
    const pause = doc.ch(verb.to);
    if (doc.kind[verb.to] === K.PUNCTUATION && (pause === COMMA || pause === 58) && verb.to + 3 < to)
      return verb.to + 1;
  }
  return from;
}

const FIRST_PERSON = ['kami', 'kita', 'saya', 'aku'];

function firstPerson(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FIRST_PERSON.some((word) => isWord(doc, i, word))) return true;
  return false;
}

/** A closing mark alone does not make a report in the third person direct speech. */
function mention(doc: Doc, from: number, to: number, by: Attribution | null, direct: boolean): Mention<QuoteValue> {
  return {
    start: doc.start[from] as number,
    end: doc.end[to - 1] as number,
    from,
    to,
    value: {
      type: direct ? 'direct' : 'indirect',
      speakerToken: by?.speakerToken ?? -1,
      speakerText: by?.speakerText ?? null,
      cue: by?.cue ?? null,
    },
    source: by ? 'quote/marks' : 'quote/marks-alone',
    confidence: by ? 0.95 : 0.7,
  };
}
