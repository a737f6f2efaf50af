// A sentence between two quotes that brings in a new speaker: a person in its subject, or one
// by whom something is said or read out ("disampaikan X", "yang dibacakan X").
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { type ClauseWords, isWord, verbal } from '../document/probe';
import type { Speakers } from './speakers';

/** Words before a name that keep it from being the subject. */
const ASIDE = [
  'hadir',
  'dihadiri',
  'tampak',
  'didampingi',
  'bersama',
  'disambut',
  'selain',
  'kepada',
  'kedatangan',
  'diikuti',
  'menurut',
];
const PRONOUNS = ['dia', 'ia', 'beliau', 'dirinya'];
const READ_OUT = [
  'dibacakan',
  'diwakili',
  'disampaikan',
  'dikatakan',
  'diungkapkan',
  'dijelaskan',
  'dikemukakan',
  'dibenarkan',
  'disampaikannya',
  'ditegaskan',
  'diakui',
  'diutarakan',
  'diterangkan',
  'dipaparkan',
  'dituturkan',
  'dinyatakan',
  'ditambahkan',
  'dibeberkan',
  'diucapkan',
];

const NOBODY: ReadonlySet<string> = new Set();

/** The last person that sentences in tokens `[from, to)` bring in, and none of `others`; null when none does. `known`: somebody speaks already. */
export function introduced(
  doc: Doc,
  speakers: Speakers,
  from: number,
  to: number,
  known: boolean,
  others: ReadonlySet<string> = NOBODY,
): string | null {
  if (to <= from) return null;
  const first = doc.sentence[from] as number;
  const last = doc.sentence[to - 1] as number;
  for (let s = last; s >= first; s--) {
    const start = Math.max(from, doc.sentenceStart[s] as number);
    const end = Math.min(to, doc.sentenceStart[s + 1] as number);
    const who = subject(doc, speakers, start, end, known);
    if (who && !others.has(who)) return who;
  }
  return null;
}

function subject(doc: Doc, speakers: Speakers, from: number, end: number, known: boolean): string | null {
  let start = from;
  while (start < end && doc.zone[start] === K.DATELINE) start++;
  if (start >= end || doc.zone[start] !== K.BODY) return null;
  const w = { predicate: doc.lexicon.cls('clause-predicate'), noun: doc.lexicon.cls('clause-noun') };
  let verbs = 0;
  let aside = false;
  let first: string | null = null;
  let by: string | null = null;
  for (let i = start; i < end; i++) {
    const human = speakers.human(i);
    if (human) {
      // "diungkapkan langsung oleh Kepala Dinas X"
      let before = i - 1;
      while (before > start && (isWord(doc, before, 'oleh') || isWord(doc, before, 'langsung'))) before--;
      if (before >= start && READ_OUT.some((word) => isWord(doc, before, word))) return human;
      const paused = i > start && doc.ch(i - 1) === 44;
      const agent = isWord(doc, i - 1, 'oleh') && verbs > 0;
      if (agent) by = human;
      while (i + 1 < end && speakers.human(i + 1) === human) i++;
      if (first === null && !aside && !agent && (verbs === 0 || paused) && !suffers(doc, w, i + 1, end, known))
        first = human;
      continue;
    }
    // "Hal ini dia ungkapkan usai peresmian gedung Hendra": the subject is the one who speaks already
    if (first === null && verbs === 0 && PRONOUNS.some((word) => isWord(doc, i, word))) return null;
    if (ASIDE.some((word) => isWord(doc, i, word))) aside = true;
    else if (verbal(doc, w, i)) verbs++;
  }
  return first ?? by;
}

/** What somebody has, gets or is, and what others know him to want: told of him, not by him. */
const STATES = ['mendapat', 'mendapatkan', 'memiliki', 'ingin'];

/** "Muslim ditahan …", "Muslim mendapat kabar …": what is done to a person, or told of him, makes him no speaker. */
function suffers(doc: Doc, w: ClauseWords, from: number, end: number, known: boolean): boolean {
  for (let i = from; known && i < end && i < from + 3; i++)
    if (STATES.some((word) => isWord(doc, i, word))) return true;
  for (let i = from; i < end && i < from + 5; i++)
    if (verbal(doc, w, i)) return (doc.units[doc.start[i] as number] as number) === 100;
  return false;
}
