// The words that give a speech its speaker: behind it ("…," kata X; "…," ujarnya;
// "…." Demikian X) or before it (X mengatakan, "…").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import { COMMA, DOT } from '../../text/codes';
import type { Speech } from './classes';
import { type Speaker, speakerAt, subjectOf } from './speaker';

export interface Attribution {
  cue: string;
  speakerToken: number;
  speakerText: string | null;
  /** Tokens of verb and speaker. */
  from: number;
  to: number;
}

/** The cue without its marker. */
export function cueOf(value: string): string {
  const bar = value.indexOf('|');
  const one = bar < 0 ? value : value.slice(0, bar);
  return one.endsWith('?') ? one.slice(0, -1) : one;
}

/** The attribution that starts at token `i`, behind a closing mark. */
export function after(doc: Doc, board: Board, s: Speech, i: number, limit: number): Attribution | null {
  let at = i;
  while (at < limit && at < i + 2 && doc.kind[at] === K.PUNCTUATION && !isQuoteOpener(doc, at)) at++;
  const stop = Math.min(limit, at + 60);
  let lead = at;
  for (const word of ['demikian', 'begitu', 'itulah', 'masih', 'lebih', 'demikianlah'])
    if (isWord(doc, lead, word)) lead++;
  if (lead === at && isWord(doc, at, 'tutup') && isWord(doc, at + 1, 'dia')) lead = at;
  const nya = doc.value(lead, s.nya);
  if (nya !== undefined) return made(cueOf(nya), null, '-nya', at, lead + 1);
  const bare = doc.value(lead, s.bare);
  if (bare !== undefined) {
    const who = speakerAt(doc, board, s, lead + 1, stop);
    if (isWord(doc, lead + 1, 'nya')) return made(cueOf(bare), null, '-nya', at, lead + 2);
    return made(cueOf(bare), who, who?.text ?? null, at, who?.to ?? lead + 1);
  }
  const passive = doc.value(lead, s.passive);
  if (passive !== undefined) {
    const who = speakerAt(doc, board, s, lead + 1, stop);
    return made(cueOf(passive), who, who?.text ?? null, at, who?.to ?? lead + 1);
  }
  const passiveNya = doc.value(lead, s.passiveNya);
  if (passiveNya !== undefined) return made(cueOf(passiveNya), null, '-nya', at, lead + 1);
  if (doc.is(lead, s.according)) {
    if (isWord(doc, lead, 'menurutnya')) return made('turut', null, '-nya', at, lead + 1);
    const who = speakerAt(doc, board, s, lead + 1, stop);
    if (who) return made('turut', who, who.text, at, who.to);
  }
  const active = subjectVerb(doc, board, s, at, stop);
  if (active) return active;
  if (lead > at && isWord(doc, at, 'demikian')) {
    const who = speakerAt(doc, board, s, lead, stop);
    if (who && who.token >= 0) return made('demikian', who, who.text, at, who.to);
  }
  return null;
}

/** "…," Clark menambahkan. "…," ia berharap.: subject and active verb end the sentence. */
function subjectVerb(doc: Doc, board: Board, s: Speech, i: number, limit: number): Attribution | null {
  for (let v = i + 1; v < limit && v < i + 12; v++) {
    const verb = doc.longest(v, s.active, limit);
    if (verb) {
      const next = doc.ch(verb.to);
      const ends = verb.to >= limit || (doc.kind[verb.to] === K.PUNCTUATION && next === DOT) || doc.is(verb.to, s.stop);
      if (!ends) return null;
      const who = subjectOf(doc, board, s, v, i);
      return who && made(verb.value.slice(0, verb.value.lastIndexOf(' ')), who, who.text, i, verb.to);
    }
    if (doc.kind[v] === K.PUNCTUATION && doc.ch(v) !== 40 && doc.ch(v) !== 41) return null;
  }
  return null;
}

function made(cue: string, who: Speaker | null, text: string | null, from: number, to: number): Attribution {
  return { cue, speakerToken: who?.token ?? -1, speakerText: text, from, to };
}

function isQuoteOpener(doc: Doc, i: number): boolean {
  return doc.ch(i) !== COMMA && doc.ch(i) !== DOT && doc.ch(i) !== 45 && doc.ch(i) !== 0x2013 && doc.ch(i) !== 33;
}

/** The attribution that ends right before token `i`, the opening mark: its verb lies in the same sentence, from token `floor` on. */
export function before(doc: Doc, board: Board, s: Speech, i: number, floor: number): Attribution | null {
  let at = i;
  let joined = false;
  const mark = doc.ch(at - 1);
  if (at > floor && doc.kind[at - 1] === K.PUNCTUATION && (mark === COMMA || mark === 58)) {
    at--;
    joined = true;
  }
  if (at > floor && (isWord(doc, at - 1, 'bahwa') || isWord(doc, at - 1, 'agar'))) {
    at--;
    joined = true;
    if (at > floor && doc.ch(at - 1) === COMMA) at--;
  }
  const from = Math.max(floor, doc.sentenceFrom(at - 1));
  for (let v = at - 1; v >= from && v > at - 25; v--) {
    if (doc.kind[v] === K.PUNCTUATION && doc.ch(v) === DOT) break;
    if (!joined && v < at - 1) break;
    const found = verb(doc, board, s, v, from, at);
    if (found) return found;
  }
  return null;
}

function verb(doc: Doc, board: Board, s: Speech, v: number, from: number, at: number): Attribution | null {
  const active = doc.value(v, s.active);
  if (active !== undefined) {
    const cue = active.slice(0, active.lastIndexOf(' '));
    const who = subjectOf(doc, board, s, v, from);
    return made(cue, who, who?.text ?? null, v, at);
  }
  const nya = doc.value(v, s.nya) ?? doc.value(v, s.passiveNya);
  if (nya !== undefined) return made(cueOf(nya), null, '-nya', v, at);
  if (doc.is(v, s.according)) {
    if (isWord(doc, v, 'menurutnya')) return made('turut', null, '-nya', v, at);
    const who = speakerAt(doc, board, s, v + 1, at);
    return who && made('turut', who, who.text, v, at);
  }
  const spoken = doc.value(v, s.bare) ?? doc.value(v, s.passive);
  if (spoken !== undefined && (v === from || v < at - 1)) {
    const who = speakerAt(doc, board, s, v + 1, at);
    return who && made(cueOf(spoken), who, who.text, v, at);
  }
  return null;
}
