// The rules of the kind `program`: `known` names, names after a cue ("program X", "inovasi
// “Y”"), names that their own head opens ("Kartu X", "Gerakan Y"), names that are given
// ("kredit ini diberi nama Z"), and long forms that the text shortens after a cue.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import { analyzeWord } from '../../morphology';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import type { AbbreviationValue, ProgramValue } from '../../values';
import { definitions } from '../definitions';
import { repeats } from '../repeat';
import { others } from './others';
import type { Reader } from './reader';

type Answer = Found<ProgramValue> | null;
type Range = readonly [from: number, to: number];

export function rules(r: Reader): readonly Rule<ProgramValue>[] {
  const body = (doc: Doc, i: number): boolean => doc.zone[i] !== K.DATELINE && doc.zone[i] !== K.META;
  return [
    {
      name: 'known',
      wake: ['program-name'],
      match: (doc, i, board) => (body(doc, i) ? known(r, doc, i, board) : null),
    },
    {
      name: 'cued',
      wake: ['program-head'],
      match(doc, i, board) {
        const first = body(doc, i) ? cued(r, doc, i, board) : null;
        return first && doc.longest(i, r.head)?.value === 'cue' ? [first, ...others(r, doc, board, first)] : first;
      },
    },
  ];
}

function known(r: Reader, doc: Doc, i: number, board: Board): Answer {
  const p = doc.longest(i, r.name);
  if (!p || (doc.shape[i] as number) < K.CAPITALISED) return null;
  if (p.to - i > 1 && (doc.shape[p.to - 1] as number) < K.CAPITALISED && doc.kind[p.to - 1] === K.WORD) return null;
  const [full = '', acronym = '', weak = ''] = (p.value.split('|')[0] as string).split(';');
  if (weak && !r.introduced(doc, i) && !said(board, full)) return null;
  const bare = p.to - i === 1;
  if (bare && acronym !== '' && doc.slice(i, p.to) === acronym) {
    if (acronym === acronym.toUpperCase() && doc.shape[i] !== K.CAPITALS && doc.shape[i] !== K.MIXED) return null;
    if (otherwise(doc, board, i, full)) return null;
  }
  if (bare && acronym !== '' && acronym.toLowerCase() === doc.word(i) && !written(doc.slice(i, p.to), acronym))
    return null;
  const within = board.at('organization', i);
  if (within && within.from < i) return null;
  if (longer(r, doc, board, p.to)) return null;
  // "Kopdes Merah Putih" is what the text calls it for short
  const form = doc.plain(i, p.to);
  const short = bare || form.length >= full.length || !form.includes(' ') ? acronym : form;
  return named(doc, board, [i, p.to], { name: full, acronym: short || null, owner: null }, 0.9);
}

/** "Prolanis" may stand in capitals as well; what the dictionary has in capitals stands so. */
function written(text: string, acronym: string): boolean {
  return text === acronym || (text === acronym.toUpperCase() && acronym !== acronym.toUpperCase());
}

/** "Asta Cita Rakyat": another word goes on with the name, so that it is another name. */
function longer(r: Reader, doc: Doc, board: Board, to: number): boolean {
  if (!r.capital(doc, to) || r.title(doc, to) || doc.kind[to] !== K.WORD || doc.shape[to] === K.CAPITALS) return false;
  if (doc.is(to, r.office) || doc.is(to, r.honorific) || doc.is(to, r.orgHead)) return false;
  const kinds = ['region', 'organization', 'official', 'person', 'date', 'place', 'name'] as const;
  return kinds.every((kind) => board.at(kind, to) === undefined) && !r.capital(doc, to + 1);
}

/** Whether the text pairs the name with its short form. */
function said(board: Board, full: string): boolean {
  return definitions(board).some((v) => v.long.toLowerCase() === full.toLowerCase());
}

/** "KIP" where the text itself defines it as something else. */
function otherwise(doc: Doc, board: Board, i: number, full: string): boolean {
  const text = doc.slice(i, i + 1);
  return definitions(board).some(
    (v) => v.short === text && v.long.slice(0, 5).toLowerCase() !== full.slice(0, 5).toLowerCase(),
  );
}

function cued(r: Reader, doc: Doc, i: number, board: Board): Answer {
  const p = doc.longest(i, r.head);
  if (!p || board.at('event', i)) return null;
  // "Program Bantuan Langsung Tunai X": the second word is the name's
  const own = p.value === 'cue' && p.to - i > 1 && (doc.shape[i + 1] as number) >= K.CAPITALISED;
  if (own) return r.title(doc, i) ? null : cue(r, doc, board, i, i + 1);
  switch (p.value) {
    case 'cue':
      return cue(r, doc, board, i, p.to);
    case 'weak':
      return weak(r, doc, board, p.to);
    case 'head':
      return headed(r, doc, board, i, p.to);
    case 'operation':
      return operation(r, doc, board, i, p.to);
    case 'naming':
      return naming(r, doc, board, i, p.to);
    default:
      return null;
  }
}

/** "inovasi “X”", "layanan X": marked or paired names only. */
function weak(r: Reader, doc: Doc, board: Board, start: number): Answer {
  if (doc.is(start, r.not)) return null;
  const marks = r.quoted(doc, start);
  if (marks && (doc.shape[marks[0]] as number) >= K.CAPITALISED)
    return named(doc, board, marks, plain(doc, marks), 0.75);
  return defined(doc, board, start, false);
}

/** "program X": capitals, quotation marks or a defined long form. */
function cue(r: Reader, doc: Doc, board: Board, i: number, start: number): Answer {
  if (start >= doc.n || (doc.gap[start] as number) > K.LINE || doc.zone[start] !== doc.zone[i]) return null;
  if (doc.is(start, r.not) || broadcast(r, doc, i)) return null;
  // "Presiden Program X", "kategori Program X": what stands before has the word
  if (isWord(doc, i - 1, 'kategori') || (r.capital(doc, i) && doc.is(i - 1, r.office))) return null;
  const pair = defined(doc, board, start, true);
  if (pair) return pair;
  const marks = r.quoted(doc, start);
  if (marks) return named(doc, board, marks, plain(doc, marks), 0.85);
  if (r.stops(doc, board, start) || board.at('organization', start)?.from === start) return null;
  const to = r.run(doc, board, start);
  if (to <= start || onlyRegion(board, start, to)) return null;
  // "Program Gerakan Masyarakat Cerdas Memakai Obat" goes on from the head of a body's name
  const none = doc.longest(start, r.head);
  if (none?.value === 'none' && to < none.to + 2) return null;
  if (to - start === 1 && (doc.kind[start] === K.NUMBER || doc.is(start, r.orgHead) || doc.is(start, r.office)))
    return null;
  if (to - start === 1 && taken(doc, board, start)) return null;
  const from =
    start - i === 1 && (doc.shape[i] as number) >= K.CAPITALISED && !r.title(doc, i) && doc.sentenceFrom(i) !== i
      ? i
      : start;
  return named(doc, board, [from, to], plain(doc, [start, to]), r.title(doc, i) ? 0.5 : 0.8);
}

/** One word that is no invented name: a plain word ("program Hibah"), a firm, a person, a place. */
function taken(doc: Doc, board: Board, i: number): boolean {
  if (doc.shape[i] === K.MIXED) return true;
  const name = board.at('name', i);
  if (name && name.confidence > (name.value.type === 'place' ? 0.3 : 0.7)) return true;
  return doc.shape[i] !== K.CAPITALS && analyzeWord(doc.word(i))[0]?.known === true;
}

/** A program of a station: "program Sapa Pagi di Kabar TV". */
function broadcast(r: Reader, doc: Doc, i: number): boolean {
  const to = Math.min(doc.sentenceTo(i), i + 12);
  for (let j = Math.max(doc.sentenceFrom(i), i - 8); j < to; j++) if (doc.is(j, r.air)) return true;
  return false;
}

export function onlyRegion(board: Board, from: number, to: number): boolean {
  const region = board.at('region', from);
  return region !== undefined && region.from <= from && region.to >= to;
}

/** "Kartu X", "Gerakan Y": the head is part of the name. */
function headed(r: Reader, doc: Doc, board: Board, i: number, start: number): Answer {
  const marks = isWord(doc, i, 'kampanye') ? r.quoted(doc, start) : null;
  if (marks && marks[1] - marks[0] > 1 && (doc.shape[marks[0]] as number) >= K.CAPITALISED)
    return named(doc, board, marks, plain(doc, marks), 0.7);
  if ((doc.shape[i] as number) < K.CAPITALISED || r.title(doc, i) || board.at('organization', i)) return null;
  // "Direktur Gerakan X" heads a body, "Kartu Kredit X" is a longer name
  if (
    doc.sentenceFrom(i) !== i &&
    (doc.is(i - 1, r.office) || doc.word(i - 1) === 'dan' || (r.capital(doc, i) && r.capital(doc, i - 1)))
  )
    return null;
  const pair = board.at('abbreviation', i);
  if (pair && pair.value.longFrom === i) return shortened(doc, board, pair.value);
  if (r.stops(doc, board, start)) return null;
  const to = r.run(doc, board, start);
  if (to <= start || onlyRegion(board, start, to)) return null;
  return named(doc, board, [i, to], plain(doc, [i, to]), 0.75);
}

/** "Operasi Lilin Candi 2023": the year is part of the name. */
function operation(r: Reader, doc: Doc, board: Board, i: number, start: number): Answer {
  if ((doc.shape[i] as number) < K.CAPITALISED || (doc.shape[start - 1] as number) < K.CAPITALISED) return null;
  let to = r.title(doc, i) ? start : Math.max(start, r.run(doc, board, start));
  if (r.title(doc, i)) while (r.capital(doc, to) && to < start + 1) to++;
  const dated = doc.kind[to] === K.NUMBER && doc.gap[to] === K.SPACED && doc.word(to).length === 4;
  if (dated) to++;
  return named(doc, board, [i, to], plain(doc, [i, to]), r.title(doc, i) && !dated ? 0.5 : 0.85);
}

/** "kredit ringan ini diberi nama X". */
function naming(r: Reader, doc: Doc, board: Board, i: number, start: number): Answer {
  const first = Math.max(doc.sentenceFrom(i), i - 5);
  let noun = false;
  for (let j = first; j < i && !noun; j++) noun = doc.is(j, r.noun);
  if (!noun || doc.is(start, r.stop) || broadcast(r, doc, i)) return null;
  const marks = r.quoted(doc, start);
  if (marks) return named(doc, board, marks, plain(doc, marks), 0.85);
  const to = r.run(doc, board, start);
  return to > start ? named(doc, board, [start, to], plain(doc, [start, to]), 0.8) : null;
}

/** A long or short form that the text pairs, right behind a cue. */
function defined(doc: Doc, board: Board, start: number, strong: boolean): Answer {
  const pair = start < doc.n ? board.at('abbreviation', start) : undefined;
  if (!pair) return strong || doc.shape[start] !== K.CAPITALS ? again(doc, board, start) : null;
  const { longFrom, shortFrom, longTo } = pair.value;
  if (board.at('organization', longFrom) || board.at('event', longFrom)) return null;
  // behind a weak cue ("kegiatan X (Y)") only a name in capitals
  if (!strong && ((doc.shape[longFrom] as number) < K.CAPITALISED || (doc.shape[longTo - 1] as number) < K.CAPITALISED))
    return null;
  if (longFrom === start || (strong && shortFrom === start)) return shortened(doc, board, pair.value);
  return null;
}

/** "layanan Jebol Master" where the text has paired that short form. */
function again(doc: Doc, board: Board, start: number): Answer {
  for (const v of definitions(board)) {
    if (v.short.length < 4 || v.longTo - v.longFrom < 2 || !repeats(doc, { from: v.shortFrom, to: v.shortTo }, start))
      continue;
    if (board.at('organization', v.longFrom) || board.at('event', v.longFrom) || board.at('region', v.longFrom))
      return null;
    const name = v.long.replace(/\s+/gu, ' ');
    return named(doc, board, [start, start + v.shortTo - v.shortFrom], { name, acronym: v.short, owner: null }, 0.8);
  }
  return null;
}

function shortened(doc: Doc, board: Board, v: AbbreviationValue): Answer {
  const name = v.long.replace(/\s+/gu, ' ');
  const from = Math.min(v.longFrom, v.shortFrom);
  const to = Math.max(v.longTo, v.shortTo) + 1;
  return named(doc, board, [from, Math.min(to, doc.n)], { name, acronym: v.short, owner: null }, 0.9);
}

export const plain = (doc: Doc, [from, to]: Range): ProgramValue => ({
  name: doc.plain(from, to),
  acronym: null,
  owner: null,
});

/** The finding with the bracket that shortens it and the owner behind it. */
function named(doc: Doc, board: Board, [from, to]: Range, value: ProgramValue, confidence: number): Answer {
  let end = to;
  const pair = doc.ch(end) === 40 ? board.at('abbreviation', end) : undefined;
  if (pair && pair.value.shortFrom === end + 1) {
    if (yields(value.acronym, pair.value.short)) value.acronym = pair.value.short;
    end = pair.to;
  }
  return { from, to: end, value: { ...value, owner: owner(doc, board, end) }, confidence };
}

/** The bracket's short form counts before words, and as it is written ("Atensi" for ATENSI). */
function yields(known: string | null, written: string): boolean {
  return known === null || known.includes(' ') || known.toLowerCase() === written.toLowerCase();
}

/** "program X Pemkab Bogor", "program X milik Dinas Y". */
function owner(doc: Doc, board: Board, to: number): string | null {
  const j = OF.has(doc.word(to)) ? to + 1 : to;
  const body = board.at('organization', j);
  if (body && body.from === j) return body.value.name;
  const region = j === to ? board.at('region', j) : undefined;
  return region && region.from === j && region.value.code !== null ? region.value.name : null;
}

const OF = new Set(['milik', 'dari', 'besutan', 'gagasan', 'garapan']);
