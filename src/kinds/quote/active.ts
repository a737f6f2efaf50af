// X mengatakan (bahwa) …; X berharap agar …; X menilai …: the clause behind an active verb of saying.

import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { hasPredicate, isWord, verbal } from '../../document/probe';
import type { Rule } from '../../rule/types';
import { COMMA } from '../../text/codes';
import type { QuoteValue } from '../../values';
import type { Speech } from './classes';
import { clauseEnd, finished, helped, late } from './clause';
import { indirect } from './found';
import { subjectOf } from './speaker';

/** How far behind the verb "bahwa" or "agar" may stand ("mengatakan kepada para wartawan di …, bahwa"). */
const REACH = 14;

/** Words before the verb that make it no report: "untuk menyampaikan", "yang mengatakan", "dengan menyatakan". */
const REFUSED = [
  'untuk',
  'yang',
  'dengan',
  'usai',
  'setelah',
  'sebelum',
  'tidak',
  'belum',
  'enggan',
  'bisa',
  'dapat',
  'akan',
  'saat',
  'guna',
  'agar',
  'ingin',
  'perlu',
  'harus',
  'untuk',
  'saling',
  'urung',
  'demi',
  'sesudah',
  'batal',
  'sambil',
  'jangan',
  'siapa',
  'dalam',
  'ketika',
  'bila',
  'jika',
];

export function active(s: Speech): Rule<QuoteValue> {
  return {
    name: 'active',
    wake: ['speech-active'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY) return null;
      const verb = doc.longest(i, s.active);
      if (!verb) return null;
      const space = verb.value.lastIndexOf(' ');
      const cue = verb.value.slice(0, space);
      const frame = verb.value.slice(space + 1);
      const start = doc.sentenceFrom(i);
      const conjunction = joiner(doc, s, i, verb.to, frame, OBJECT.has(cue));
      const end = nextSaying(doc, s, verb.to, clauseEnd(doc, s, i));
      const clause = conjunction ?? bare(doc, s, frame, cue, verb.to, end);
      if (clause === null || clause >= end || markAt(doc, clause)) return null;
      const before = i - 1;
      if (before >= start && doc.gap[i] !== K.PARAGRAPH) {
        for (const word of REFUSED) if (isWord(doc, before, word)) return null;
      }
      const speaker = subjectOf(doc, board, s, i, start);
      if (!speaker || REFUSED.some((word) => isWord(doc, speaker.from, word))) return null;
      let at = clause;
      while (at < end && doc.kind[at] === K.PUNCTUATION) at++;
      return indirect(at, finished(doc, s, at, end), cue, speaker, conjunction === null ? 0.8 : 0.9);
    },
  };
}

/** Before ", dan ia juga berharap …", which reports the next thing; `end` when nothing of the kind stands there. */
function nextSaying(doc: Doc, s: Speech, from: number, end: number): number {
  for (let j = from + 3; j + 2 < end; j++) {
    if (!isWord(doc, j, 'dan') && !isWord(doc, j, 'serta')) continue;
    if (!doc.is(j + 1, s.pronoun)) continue;
    const at = doc.longest(j + 2, s.adverb, end)?.to ?? j + 2;
    if (doc.is(at, s.active)) return doc.kind[j - 1] === K.PUNCTUATION ? j - 1 : j;
  }
  return end;
}

/** Cues of verbs that take the one who is asked as their object: "meminta (kepada) warga agar waspada". */
const OBJECT = new Set(['minta', 'imbau', 'desak', 'ingat', 'instruksi', 'perintah']);

/** The token behind "bahwa", or behind "agar" of a request (the one asked, where it stands between), near the verb; null when there is none. */
function joiner(doc: Doc, s: Speech, i: number, from: number, frame: string, object: boolean): number | null {
  const stop = Math.min(doc.sentenceTo(i), from + REACH);
  const asks = frame === 'r' || frame === 'a';
  // "mengatakan, vaksinasi ini guna memastikan bahwa": the pause opens the clause, a later "bahwa" is inside it
  const paused = doc.kind[from] === K.PUNCTUATION && doc.ch(from) === COMMA;
  for (let j = from; j < stop; j++) {
    if (markAt(doc, j) || (paused && j > from + 1) || verbal(doc, s, j)) return null;
    if (isWord(doc, j, 'bahwa') || isWord(doc, j, 'bahwasanya')) return j + 1;
    if (asks && (isWord(doc, j, 'agar') || isWord(doc, j, 'supaya'))) {
      const asked = isWord(doc, from, 'kepada') ? from + 1 : from;
      return object && asked < j && doc.kind[asked] === K.WORD ? asked : j + 1;
    }
    if (isWord(doc, j, 'untuk') || isWord(doc, j, 'yang')) return null;
  }
  return null;
}

/** What follows the verb is a topic or an addressee, no clause. */
const TOPIC = [
  'untuk',
  'mengenai',
  'tentang',
  'terkait',
  'soal',
  'kepada',
  'terima',
  'terimakasih',
  'sambutan',
  'selamat',
  'pidato',
  'laporan',
  'ucapan',
  'apresiasi',
  'penghargaan',
  'rasa',
  'salam',
  'duka',
  'materi',
  'keluhan',
  'saran',
  'masukan',
  'dukungannya',
  'sambutannya',
  'pidatonya',
  'amanatnya',
  'pesannya',
  'laporannya',
  'ucapannya',
  'apresiasinya',
  'aspirasinya',
  'keluhannya',
  'pandangannya',
  'pendapatnya',
  'tanggapannya',
  'penjelasannya',
];

const DEFINITE = ['ini', 'itu', 'tersebut', 'yang'];

function hasComma(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.kind[i] === K.PUNCTUATION && doc.ch(i) === COMMA) return true;
  return false;
}

/** Words in front of a clause that name its topic. */
const FRONT = ['untuk', 'mengenai', 'tentang', 'terkait', 'soal'];

/** Whether a clause behind its topic has an auxiliary of its own, not one of a relative clause. */
function auxiliary(doc: Doc, s: Speech, from: number, end: number): boolean {
  if (!FRONT.some((word) => isWord(doc, from, word))) return false;
  let aux = 0;
  for (let j = from + 3; j < end && doc.ch(j) !== COMMA && !aux; j++)
    if (doc.shape[j] === K.SMALL && doc.is(j, s.predicate)) aux = j;
  return aux > 0 && hasPredicate(doc, s, from + 1, end);
}

/** Cues whose verbs hardly ever take a noun phrase: mengatakan, menyatakan, menambahkan, menuturkan, berujar. */
const SAID = new Set(['kata', 'nyata', 'tambah', 'tutur', 'ujar']);

/** Where the clause starts without a conjunction, or null when what follows is none. */
function bare(doc: Doc, s: Speech, frame: string, cue: string, from: number, end: number): number | null {
  let at = from;
  for (let n = 0; n < 2 && !(doc.ch(at) === COMMA); n++) {
    const adverb = doc.longest(at, s.adverb, end);
    if (!adverb || doc.is(at, s.predicate)) break;
    at = adverb.to;
  }
  const comma = doc.ch(at) === COMMA && doc.kind[at] === K.PUNCTUATION;
  if (comma || doc.ch(at) === 58) at++;
  const topic = !comma && TOPIC.some((word) => isWord(doc, at, word));
  // "mengatakan terkait limbah itu nanti akan ada keputusan": a clause with its topic in front
  if (topic && !DEFINITE.some((word) => isWord(doc, at + 1, word)))
    return 'cnl'.includes(frame) && auxiliary(doc, s, at, end) ? at : null;
  // "menilai ini momentum yang baik": a clause without a verb
  if ((isWord(doc, at, 'ini') || isWord(doc, at, 'itu')) && end - at > 3) return at;
  // "mengatakan kalau"
  if (frame === 'c' && (isWord(doc, at, 'kalau') || isWord(doc, at, 'jika')) && !hasComma(doc, at, end)) at++;
  switch (frame) {
    case 'c':
      return comma || hasPredicate(doc, s, at, end) || (SAID.has(cue) && late(doc, s, at, end)) ? at : null;
    case 'n':
      return hasPredicate(doc, s, at, end) || (comma && helped(doc, s, at, end)) ? at : null;
    case 'l': {
      for (let j = at; j < end; j++) if (doc.is(j, s.predicate)) return at;
      return comma && hasPredicate(doc, s, at, end) ? at : null;
    }
    case 'p':
      return at;
    case 'r': {
      for (let j = at; j < end; j++) {
        if (isWord(doc, j, 'untuk') || isWord(doc, j, 'kepada')) return null;
        if (doc.is(j, s.predicate)) break;
      }
      return hasPredicate(doc, s, at, end) ? at : null;
    }
    default:
      return null;
  }
}
