// Who speaks: the mention, pronoun or bare name behind a verb of saying, or before one.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord, pointsBack } from '../../document/probe';
import type { Board } from '../../rule/board';
import { COMMA, DOT } from '../../text/codes';
import type { Speech } from './classes';

export interface Speaker {
  /** Token of the mention that names the speaker; -1 for pronouns and nobody. */
  token: number;
  text: string | null;
  /** Tokens of the phrase. */
  from: number;
  to: number;
}

/** Marks that names and offices hold: "Plt/Pj", "(Wabup)", "IM57+", "Pertanian & Pangan". */
const INSIDE = [47, 45, 40, 41, 43, 38];

interface Human {
  from: number;
  to: number;
  /** A token of the name, or of the bare office. */
  token: number;
  named: boolean;
  organization: boolean;
}

/** The official, person or organisation that covers token `i`. */
export function humanAt(doc: Doc, board: Board, i: number): Human | undefined {
  const official = board.at('official', i);
  if (official) {
    const named = official.value.name !== null;
    const token = named ? doc.tokenAt(official.value.nameStart) : official.from;
    return { from: official.from, to: official.to, token, named, organization: false };
  }
  const person = board.at('person', i);
  if (person)
    return {
      from: person.from,
      to: person.to,
      token: doc.tokenAt(person.value.nameStart),
      named: true,
      organization: false,
    };
  const body = board.at('organization', i);
  return body && { from: body.from, to: body.to, token: body.from, named: false, organization: true };
}

/** Longest phrase of the class at `i`, as the token behind it; `i` when there is none. */
export function skip(doc: Doc, i: number, cls: number): number {
  return doc.longest(i, cls)?.to ?? i;
}

/** Reads the speaker's phrase that starts at token `i`. */
export function speakerAt(doc: Doc, board: Board, s: Speech, i: number, limit: number): Speaker | null {
  let at = i;
  for (let n = 0; n < 3; n++) at = skip(doc, at, s.adverb);
  if (isWord(doc, at, 'oleh') || isWord(doc, at, 'si') || isWord(doc, at, 'sang')) at++;
  if (at >= limit) return null;
  if (doc.is(at, s.pronoun)) return { token: -1, text: doc.slice(at, at + 1), from: at, to: at + 1 };
  let best: Human | undefined;
  let to = at;
  let j = at;
  for (; j < limit && j < at + 40; ) {
    const human = humanAt(doc, board, j);
    if (human) {
      const end = human.to;
      if (!best || (!best.named && human.named)) best = human;
      to = end;
      j = end;
      if (best.named) break;
      continue;
    }
    if (doc.ch(j) === COMMA && doc.kind[j] === K.PUNCTUATION) {
      // an appositive may follow: "Direktur X, Nama"
      const next = humanAt(doc, board, titled(doc, board, j + 1, limit));
      if (best?.named || !(next?.named || (!best && next))) break;
      j++;
      continue;
    }
    if (doc.kind[j] === K.PUNCTUATION && !INSIDE.includes(doc.ch(j)) && !shortens(doc, j)) break;
    if (doc.is(j, s.stop)) break;
    if (best && (doc.shape[j] as number) === K.SMALL) break;
    j++;
  }
  const end = capitals(doc, board, at, limit);
  // "Ermayani Kepala Sekolah SMAN 15": an unknown name before a known body
  const unknown = best?.organization && best.from > at && end > at && (doc.shape[at] as number) >= K.CAPITALISED;
  if (best && !unknown) return { token: best.token, text: doc.slice(at, to), from: at, to: brackets(doc, to, limit) };
  // "Bapak Rumah Tahfidz Sumsel itu": what somebody is called
  if (end > at) {
    const to = end < limit && pointsBack(doc, end) ? end + 1 : end;
    return { token: to > end ? -1 : at, text: doc.slice(at, to), from: at, to };
  }
  return described(doc, board, s, at, limit);
}

/** The token of a name that titles outside its mention precede: ", H. Zainuddin Yusuf", ", Drs. H. Karim"; `i` itself when none follows. */
function titled(doc: Doc, board: Board, i: number, limit: number): number {
  for (let j = i; j < limit && j < i + 6; j++) {
    if (humanAt(doc, board, j)) return j;
    const point = doc.kind[j] === K.PUNCTUATION && doc.ch(j) === 46;
    if (!point && ((doc.end[j] as number) - (doc.start[j] as number) > 4 || !doc.capital(j))) return i;
  }
  return i;
}

/** The point of "Drs.", "Ir.": a name follows in the same sentence. */
function shortens(doc: Doc, i: number): boolean {
  const next = i + 1;
  if (doc.ch(i) !== 46 || doc.gap[i] !== K.GLUED || next >= doc.n || doc.sentence[next] !== doc.sentence[i])
    return false;
  return (doc.end[i - 1] as number) - (doc.start[i - 1] as number) <= 4 && (doc.shape[next] as number) >= K.CAPITALISED;
}

/** Behind a bracket that follows the name: "Edhie Baskoro (Ibas)", "Ramli (43)". */
function brackets(doc: Doc, i: number, limit: number): number {
  if (doc.ch(i) !== 40) return i;
  for (let j = i + 1; j < limit && j < i + 8; j++) if (doc.ch(j) === 41) return j + 1;
  return i;
}

/** "sang ayah", "putra Desa Muntai ini", "pria tersebut": a description without a name. */
function described(doc: Doc, board: Board, s: Speech, at: number, limit: number): Speaker | null {
  let to = at;
  while (to < limit && to < at + 8 && doc.kind[to] === K.WORD && !pointsBack(doc, to) && !doc.is(to, s.stop)) to++;
  if (to > at && to < limit && pointsBack(doc, to)) to++;
  if (to > at && to < limit && isWord(doc, to, 'yang')) return relative(doc, board, s, at, to, limit);
  return to > at ? { token: -1, text: doc.slice(at, to), from: at, to } : null;
}

/** Words of a relative clause that describes who speaks. */
const CLAUSE = 18;

/** "pria yang akrab disapa Rama", "perempuan yang juga Ketua PKK Demak ini": a relative clause at `yang`. */
function relative(doc: Doc, board: Board, s: Speech, at: number, yang: number, limit: number): Speaker {
  const cue = doc.longest(yang + 1, s.alias, limit);
  const end = cue ? capitals(doc, board, cue.to, limit) : yang;
  const called = end > yang ? humanAt(doc, board, end - 1) : undefined;
  for (let j = yang + 1; j < limit && j < yang + CLAUSE; j++) {
    if (doc.sentence[j] !== doc.sentence[at] || (doc.kind[j] === K.PUNCTUATION && !INSIDE.includes(doc.ch(j)))) break;
    const last = j + 1 >= limit || doc.kind[j + 1] === K.PUNCTUATION || doc.sentence[j + 1] !== doc.sentence[at];
    if (pointsBack(doc, j) && (last || j === end))
      return { token: called?.named ? called.token : -1, text: doc.slice(at, j + 1), from: at, to: j + 1 };
  }
  if (end > yang) return { token: called?.named ? called.token : -1, text: doc.slice(at, end), from: at, to: end };
  return { token: -1, text: doc.slice(at, yang), from: at, to: yang };
}

function inBrackets(doc: Doc, i: number): boolean {
  return doc.ch(i) === 40 || doc.ch(i) === 41 || doc.ch(i) === 47;
}

/** The end of a run of capitalised words that starts at `i`. */
export function capitals(doc: Doc, board: Board, i: number, limit: number): number {
  let j = i;
  while (
    j < limit &&
    !board.at('date', j) &&
    ((doc.shape[j] as number) >= K.CAPITALISED || (j > i && doc.kind[j] === K.NUMBER))
  )
    j++;
  return j;
}

/** Tokens before a verb that may hold its subject. */
const BACK = 90;

/** The subject of the verb at token `v`, looked for in `[floor, v)`. */
export function subjectOf(doc: Doc, board: Board, s: Speech, v: number, floor: number): Speaker | null {
  const from = Math.max(floor, v - BACK);
  let at = v;
  // "juga", "turut", "dalam sambutannya" between subject and verb
  for (let moved = true; moved && at > from; ) {
    moved = false;
    for (let back = 1; back <= 3 && at - back >= from; back++) {
      const phrase = doc.longest(at - back, s.adverb, at);
      if (phrase && phrase.to === at) {
        at -= back;
        moved = true;
        break;
      }
    }
    if (!moved && at > from && doc.ch(at - 1) === COMMA && doc.kind[at - 1] === K.PUNCTUATION) {
      at--;
      moved = true;
    }
  }
  // degrees behind the name: "Dedy Sasmita, S.I.K., M.Si., menjelaskan", "Dedy Sasmita, SE., MM menjelaskan"
  while (at - 2 > from && degree(doc, at - 1, s) && doc.ch(at - 2) === COMMA) at -= doc.ch(at - 3) === DOT ? 3 : 2;
  if (at > from && doc.is(at - 1, s.pronoun)) return { token: -1, text: doc.slice(at - 1, at), from: at - 1, to: at };
  if (at > from && pointsBack(doc, at - 1)) {
    // "aktor berusia 29 tahun itu mengatakan": a description of somebody already named
    let start = at - 1;
    while (start > from && start > at - 14 && (doc.kind[start - 1] !== K.PUNCTUATION || inBrackets(doc, start - 1)))
      start--;
    return { token: -1, text: doc.slice(start, at), from: start, to: at };
  }
  let near: Human | undefined;
  let first: Human | undefined;
  let last: Human | undefined;
  for (let j = from; j < at; ) {
    const human = humanAt(doc, board, j);
    if (!human) {
      j++;
      continue;
    }
    const end = Math.min(human.to, at);
    if (human.from >= from) {
      if (human.to >= at) near = human;
      last = human;
      // an appositive keeps the named one
      if (!first || (!first.named && human.named && apposed(doc, first.to, human.from))) first = human;
    }
    j = Math.max(end, j + 1);
  }
  // "Sekda Hendra didampingi Camat Karim mengatakan": whoever is accompanied speaks
  const led = first?.named && !first.organization && accompanied(doc, first.to, at) ? first : undefined;
  if (led) return { token: led.token, text: doc.slice(led.from, led.to), from: led.from, to: led.to };
  // "Bupati Hendra yang dalam hal ini diwakili Asisten Karim, SE mengatakan": the deputy speaks
  if (last?.named && last !== first && first && deputed(doc, first.to, last.from))
    return { token: last.token, text: doc.slice(last.from, last.to), from: last.from, to: last.to };
  // "Bupati Hendra dalam rapat bersama DPRD Salatiga mengatakan": the body is where he says it
  const beside =
    near?.organization && first?.named && !first.organization && doc.is(first.to, s.stop) ? first : undefined;
  if (beside) return { token: beside.token, text: doc.slice(beside.from, beside.to), from: beside.from, to: beside.to };
  // "BPBD Gunungkidul, DI Yogyakarta, menyatakan": where the body is
  if (last?.organization && !first?.named && !near && located(doc, board, last.to, at))
    return { token: last.token, text: doc.slice(last.from, last.to), from: last.from, to: at };
  const relative = relativeHead(doc, board, from, at);
  // a name that no other kind has found stands nearer than any mention
  const known =
    near ??
    relative ??
    (first?.named && (taken(doc, board, at - 1) || doc.is(first.to, s.stop)) ? first : null) ??
    // "Siaran pers Kemenkes di Jakarta, Minggu menyebutkan": the capitals are a day
    (first && board.at('date', at - 1) ? first : null);
  // "Forum Warga Kauman (FWK) menilai": an unknown body with its short form
  const tail = first ? at : beforeBracket(doc, from, at);
  const run = known ? at : capitalsBefore(doc, from, tail);
  if (run < tail && run > from) return { token: run, text: doc.slice(run, tail), from: run, to: at };
  const who = relative ?? near ?? first;
  if (who) {
    const better = who.named ? who : (nameBeside(doc, board, who, at) ?? who);
    return { token: better.token, text: doc.slice(better.from, better.to), from: better.from, to: better.to };
  }
  const start = capitalsBefore(doc, from, tail);
  return start < tail ? { token: start, text: doc.slice(start, tail), from: start, to: at } : null;
}

/** Whether nothing but regions and commas stands in `[from, to)`, behind a comma. */
function located(doc: Doc, board: Board, from: number, to: number): boolean {
  let j = from;
  while (j < to && doc.ch(j) === COMMA && doc.kind[j] === K.PUNCTUATION) {
    const region = board.at('region', j + 1);
    if (!region) return false;
    j = region.to;
  }
  return j > from && j === to;
}

function beforeBracket(doc: Doc, from: number, at: number): number {
  if (doc.ch(at - 1) !== 41) return at;
  for (let j = at - 2; j > from && j > at - 6; j--) if (doc.ch(j) === 40) return j;
  return at;
}

/** "Bupati Hendra saat menyerahkan bantuan program Sehat Bersama mengatakan": the capitals before the verb are another thing's name. */
function taken(doc: Doc, board: Board, i: number): boolean {
  const kinds = ['program', 'event', 'region', 'place', 'law', 'date', 'abbreviation'] as const;
  return doc.ch(i) === 41 || kinds.some((kind) => board.at(kind, i) !== undefined);
}

/** Whether "diwakili" stands between the two. */
function deputed(doc: Doc, from: number, to: number): boolean {
  for (let j = from; j < to && j < from + 12; j++) if (isWord(doc, j, 'diwakili')) return true;
  return false;
}

/** Whether "didampingi" follows a name at token `i`, and what it names goes on to the verb at `limit`. */
function accompanied(doc: Doc, i: number, limit: number): boolean {
  const at = doc.kind[i] === K.PUNCTUATION && doc.ch(i) === COMMA ? i + 1 : i;
  if (!isWord(doc, at, 'didampingi')) return false;
  for (let j = at + 1; j < limit; j++) if (isWord(doc, j, 'yang')) return false;
  return true;
}

function capitalsBefore(doc: Doc, from: number, at: number): number {
  let start = at;
  while (start > from && (doc.shape[start - 1] as number) >= K.CAPITALISED) start--;
  return start;
}

function apposed(doc: Doc, end: number, start: number): boolean {
  return start - end <= 1 && (start === end || doc.ch(end) === COMMA);
}

function nameBeside(doc: Doc, board: Board, who: Human, limit: number): Human | undefined {
  const at = doc.ch(who.to) === COMMA ? who.to + 1 : who.to;
  const next = at < limit ? humanAt(doc, board, at) : undefined;
  return next?.named ? next : undefined;
}

/** "Asisten I Teguh Jaya yang hadir mewakili Bupati …": the head of the last relative clause before `at`. */
function relativeHead(doc: Doc, board: Board, from: number, at: number): Human | undefined {
  for (let j = from + 1; j < at; j++) {
    if (!isWord(doc, j, 'yang')) continue;
    const before = doc.ch(j - 1) === COMMA ? j - 2 : j - 1;
    const human = before >= from ? humanAt(doc, board, before) : undefined;
    if (human && human.to === before + 1 && !human.organization) return human;
  }
  return undefined;
}

/** A degree: letters with points, or a word of the list. */
function degree(doc: Doc, i: number, s: Speech): boolean {
  return doc.kind[i] === K.ABBREVIATION || (doc.shape[i] !== K.SMALL && doc.is(i, s.degree));
}
