// The rules of the kind `organization`: `headed` reads a name from its head noun, `body`
// knows bodies by name, `short` knows local bodies by their short names.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import type { OrganizationValue } from '../../values';
import { definitions } from '../definitions';
import { abroad, country } from './abroad';
import { absorb, branch, chain, goesOn, ofParty } from './behind';
import { Edge, type Tail } from './edge';
import { degree, firstName, house, tax } from './mistaken';
import { coreOf, describe } from './name';
import { namesake } from './namesake';
import { outlet } from './outlet';
import { department, POSTS, shortHead, unlisted } from './posts';
import type { Head, Reader } from './reader';
import { site, tailed } from './tailed';
import { division, numbered, onRoad, redefined, written } from './written';

type Answer = Found<OrganizationValue> | null;

type Match = (r: Reader, doc: Doc, i: number, board: Board) => Answer;

export function rules(r: Reader): readonly Rule<OrganizationValue>[] {
  const rule = (name: string, wake: string, match: Match): Rule<OrganizationValue> => ({
    name,
    wake: [wake],
    match: (doc, i, board) => (skipped(doc, i) || inRegion(board, i) ? null : match(r, doc, i, board)),
  });
  return [
    rule('body', 'org-body', body),
    rule('short', 'org-short', short),
    rule('headed', 'org-head', headed),
    rule('tailed', 'org-tail', tailed),
    rule('site', '#url', site),
    rule('outlet', 'org-outlet', outlet),
    rule('carrier', 'org-carrier', carrier),
    rule('unlisted', 'org-chief', local),
  ];
}

/** The agency of a dateline is the outlet, no actor of the text. */
function skipped(doc: Doc, i: number): boolean {
  return doc.zone[i] === K.DATELINE || doc.zone[i] === K.META;
}

/** "Serikat" in "Amerika Serikat". */
function inRegion(board: Board, i: number): boolean {
  const region = board.at('region', i);
  return region !== undefined && region.from < i && region.value.level === 'country';
}

/** Kinds whose branches carry a region: "BPS Kota Bontang", "PDIP Kaltim". */
const NO_BRANCHES = new Set(['media', 'company', 'other', 'university', 'party']);

function body(r: Reader, doc: Doc, i: number, board: Board): Answer {
  const p = doc.longest(i, r.body);
  if (!p) return null;
  // "BI Rate" is no bank
  const more = doc.longest(i, r.head);
  if (more && more.to > p.to && r.headOf(more.value).mode === 'none') return null;
  const known = r.bodyOf(p.value);
  // "S-412/MK.05/2019": letters in a number
  if (filed(doc, i, p.to)) return null;
  if (onRoad(doc, board, i) || (known.acronym === 'TNI' && doc.value(i - 1, r.rank)?.includes('r'))) return null;
  if (house(doc, i, known.name) || tax(doc, known.acronym) || firstName(r, doc, board, i, p.to, known)) return null;
  if (degree(r, doc, board, i, p.to)) return null;
  // "R Sony Sulaksono": an initial before, a name
  if (
    p.to === i + 1 &&
    known.kind === 'company' &&
    size(doc, i - 1) === 1 &&
    doc.kind[i - 1] === K.WORD &&
    r.capital(doc, p.to)
  )
    return null;
  // the text gives the name in full, and it is longer: "Komisi Informasi Publik (KIP)"
  const pair = board.at('abbreviation', i);
  if (pair && pair.value.longFrom === i && pair.value.longTo > p.to) return null;
  // "Kadin Kominfo": the head of an office, not the chamber of commerce
  if (known.acronym === 'Kadin' && doc.shape[i] !== K.CAPITALS && officeFollows(r, doc, p.to)) return null;
  if (!written(r, doc, i, p.to, known) || redefined(doc, board, i, p.to, known) || ofOffice(r, doc, i)) return null;
  const edge = new Edge(r, doc, board, i, known.name);
  const to = known.kind === 'company' ? division(r, doc, edge, p.to) : goesOn(r, doc, board, p.to, known);
  const tail = edge.tail(to, to > p.to || !NO_BRANCHES.has(known.kind));
  // the nameless rest of a ministry elsewhere tells it from ours
  const nameTo = to > p.to && known.kind !== 'company' ? to : p.to;
  // "Bareskrim Mabes Polri" is called Bareskrim Polri
  const headTo = known.kind === 'police' ? nameTo : p.to;
  return answer(r, doc, board, i, nameTo > p.to ? nameTo : to, tail, known.kind, known.name, known.acronym, headTo);
}

/** Whether the letters stand between a slash and a slash or point, figures on one side: "S-412/MK.05/2019", not "BRI/BNI/BTN". */
function filed(doc: Doc, from: number, to: number): boolean {
  if (doc.ch(from - 1) !== 47 || doc.gap[from] !== K.GLUED || doc.gap[to] !== K.GLUED) return false;
  if (doc.ch(to) !== 46 && doc.ch(to) !== 47) return false;
  return doc.kind[from - 2] === K.NUMBER || (doc.kind[to + 1] === K.NUMBER && doc.gap[to + 1] === K.GLUED);
}

function officeFollows(r: Reader, doc: Doc, j: number): boolean {
  return r.capital(doc, j) && (doc.is(j, r.field) || doc.is(j, r.unit));
}

function short(r: Reader, doc: Doc, i: number, board: Board): Answer {
  const p = doc.longest(i, r.short);
  if (!p) return null;
  // "TP PKK" has been read as a whole
  const before = doc.word(i - 1);
  if (before === 'tp' || before === 'penggerak') return null;
  const known = r.shortOf(p.value);
  if (!written(r, doc, i, p.to, known) || redefined(doc, board, i, p.to, known)) return null;
  const tail = new Edge(r, doc, board, i).tail(p.to, true);
  // the "Pol PP" of "Kasat Pol PP" is a part of the office
  if (several(doc, tail) || (before === 'kasat' && !tail.region)) return null;
  return answer(r, doc, board, i, p.to, tail, known.kind, known.name, null, p.to);
}

/** "TP PKK se-Kabupaten Berau", "Pemerintah Kabupaten/Kota": all of them, none by name. */
function several(doc: Doc, tail: Tail): boolean {
  if (tail.region || tail.to >= doc.n) return false;
  const word = doc.word(tail.to);
  if (word === 'se' || word.startsWith('se-')) return true;
  return doc.ch(tail.to) === 47 && doc.word(tail.to + 1) === 'kota';
}

/** "Menteri Kominfo", "Wamen BUMN": a portfolio, no body; but "pelaksana PT X" is a firm. */
function ofOffice(r: Reader, doc: Doc, i: number): boolean {
  if (i === 0 || r.link_(doc, i - 1) !== 'office') return false;
  const word = doc.word(i);
  return word !== 'pt' && word !== 'cv';
}

const ON_DUTY = new Set(['rumah', 'perjalanan']);

function branchHead(r: Reader, doc: Doc, i: number): boolean {
  const head = doc.longest(i, r.head);
  return head !== undefined && r.headOf(head.value).mode === 'branch';
}

function headed(r: Reader, doc: Doc, i: number, board: Board): Answer {
  const p = doc.longest(i, r.head);
  if (!p) return null;
  const head = r.headOf(p.value);
  if (head.mode === 'none' || ofOffice(r, doc, i) || degree(r, doc, board, i, p.to)) return null;
  // "Dirjen Bina Pemdes", "Ditjen Bina Pemerintahan Desa": the field of the office
  if (head.mode === 'within' && isWord(doc, i - 1, 'bina')) return null;
  // "rumah dinas Wali Kota X", "perjalanan dinas"
  if (doc.word(i) === 'dinas' && i > 0 && ON_DUTY.has(doc.word(i - 1))) return null;
  // "Majelis Pertimbangan Partai DPW PAN"
  if (head.kind === 'party' && head.mode !== 'branch' && branchHead(r, doc, p.to)) return null;
  const known = doc.longest(i, r.body);
  // a known name, unless the text gives a longer one: "Badan Narkotika Nasional Kota (BNNK)"
  const pair = board.at('abbreviation', i)?.value;
  const longer = known && pair?.longFrom === i && pair.longTo > known.to;
  if (known && known.to >= p.to + 1 && !longer) return null;
  // "Dinas Koperasi X": the field of an office
  if (head.mode === 'company' && doc.word(i - 1) === 'dinas') return null;
  const loud = (doc.shape[i] as number) >= K.CAPITALISED;
  const edge = new Edge(r, doc, board, i);
  if (head.mode === 'abroad') return ofState(r, doc, i, p.to, head, board);
  if (shortened(doc, board, i, p.to) || other(doc, board, i, p.to, head)) return null;
  const start = head.kind === 'school' ? p.to : edge.pastPoint(p.to);
  const named = Math.max(reach(r, doc, board, edge, head, i, p.to, start, loud), loud ? edge.whole() : -1);
  const lower = head.kind === 'ministry' && named <= 0 && loud ? edge.fields(p.to, true, true) : named;
  const to = abroad(doc, board, head.kind, lower);
  if (to < 0 || (lower > named && to === lower)) return null;
  const tail = edge.tail(to, true);
  if (several(doc, tail)) return null;
  // the centre of a party is the party: "DPP Partai Golkar"
  if (head.mode === 'branch' && !tail.region && (head.kind === 'party' || ofParty(r, doc, start))) return null;
  if (!enough(doc, head, i, p.to, to, tail, loud)) return null;
  absorb(r, doc, board, head, tail);
  const bracket =
    past(doc, board, p.to) ?? (head.mode === 'unit' || head.mode === 'region' ? shortHead(r, doc, p.to) : undefined);
  if (bracket) {
    tail.brackets.push([p.to, bracket]);
    // "RSUD" is no short name of one hospital
    if (head.mode === 'school') tail.acronym = null;
  }
  const found = answer(r, doc, board, i, to, tail, head.kind, head.full, null, p.to);
  if (found && head.mode === 'company') sameFirm(r, doc, start, found.value);
  return found;
}

/** "Bank Sentral Malaysia", "Kantor Meteorologi Islandia": nothing but the country names it. */
function ofState(r: Reader, doc: Doc, i: number, headTo: number, head: Head, board: Board): Answer {
  const to = country(doc, board, headTo);
  if (to === headTo || doc.shape[i] === K.SMALL) return null;
  const tail: Tail = { to, region: null, acronym: null, brackets: [] };
  return answer(r, doc, board, i, to, tail, head.kind, head.full, null, headTo);
}

/** "Kepala DPKP Kota Malang" */
function local(r: Reader, doc: Doc, i: number, board: Board): Answer {
  const at = i + 1;
  if (!department(r, doc, board, at)) return null;
  const tail = new Edge(r, doc, board, at).tail(at + 1, true);
  return answer(r, doc, board, at, at + 1, tail, 'office', null, null, at + 1);
}

/** "Air Mauritania", "Air France" */
function carrier(r: Reader, doc: Doc, i: number, board: Board): Answer {
  const to = country(doc, board, i + 1);
  if (to === i + 1 || doc.shape[i] !== K.CAPITALISED) return null;
  const tail: Tail = { to, region: null, acronym: null, brackets: [] };
  return answer(r, doc, board, i, to, tail, 'company', null, null, i + 1);
}

/** "PT PLN Rayon X" is of the firm that "PLN" names. */
function sameFirm(r: Reader, doc: Doc, start: number, value: OrganizationValue): void {
  const known = doc.longest(start, r.body);
  if (!known) return;
  const firm = r.bodyOf(known.value);
  const rest = value.core.split(' ').slice(1 + known.to - start);
  if (firm.kind === 'company' || firm.kind === 'bank') value.core = [coreOf(firm.name, firm.kind), ...rest].join(' ');
}

/** The end of the words of the name by the mode of its head; -1 when it is none. */
function reach(
  r: Reader,
  doc: Doc,
  board: Board,
  edge: Edge,
  head: Head,
  i: number,
  headTo: number,
  start: number,
  loud: boolean,
): number {
  switch (head.mode) {
    case 'strict':
    case 'field': {
      const to = edge.fields(start, head.mode === 'strict' || !loud || r.title(doc, i));
      return to > start ? to : -1;
    }
    case 'open': {
      if (!loud || (head.kind === 'media' && (doc.shape[i - 1] as number) >= K.CAPITALISED && doc.is(i - 1, r.stop)))
        return -1;
      // "Kelompok Wanita Tani (KWT) Melati": the head has a short form, the name goes on
      // "Anggota Komite Badan Pengatur …": a body known by name follows
      if (doc.longest(headTo, r.body) && head.kind === 'agency') return -1;
      const from = past(doc, board, headTo) ?? start;
      // "Kamar Dagang dan Industri (Kadin) Indonesia Rudi Hartono": the country closes the name
      if (from > start && edge.homeland(from)) return from + 1;
      const to = edge.open(from, edge.widest, false);
      return to > from ? to : -1;
    }
    case 'school': {
      // "rumah sakit Medika Utama": hospitals are often written so, schools hardly ever
      if (!loud && (head.kind !== 'hospital' || start !== headTo || !named(r, doc, board, start))) return -1;
      if (headTo - i === 1 && doc.shape[i] !== K.CAPITALS && size(doc, i) <= 3) return -1;
      // "Direktur Pembinaan SMK Kemendikbud": schools as a field of the ministry
      if (ofMinistry(r, doc, start)) return -1;
      const from = past(doc, board, headTo) ?? start;
      const bearer = namesake(r, doc, board, from, edge.officeBefore());
      if (bearer > from) return bearer;
      const to = edge.open(from, 6, false, true);
      // "Sekolah Menengah Atas (SMA) dan …": the short form of the head noun names no school
      return to > from ? to : start;
    }
    case 'company': {
      if (!loud || (headTo - i === 1 && size(doc, i) <= 2 && doc.shape[i] !== K.CAPITALS)) return -1;
      const to = edge.open(start, 6, true);
      return to > start ? edge.beyondPersero(to) : -1;
    }
    case 'unit': {
      // "Humas Daop 1 Rudi Hartono": a number and the region are all that names it
      if (head.kind === 'company') return numbered(doc, start) ? start + 1 : -1;
      if (!loud) return -1;
      // "Pengadilan Militer (Dilmil) I-04 Palembang"
      const past_ = past(doc, board, headTo) ?? shortHead(r, doc, headTo) ?? start;
      const to = edge.unit(past_);
      return to === past_ ? start : to;
    }
    case 'branch':
      return branch(r, doc, board, edge, start, loud);
    case 'chain':
      return chain(r, doc, headTo);
    case 'state':
      return edge.regionAt(headTo) && board.at('region', headTo)?.from === headTo ? headTo : -1;
    case 'within':
      return within(r, doc, edge, headTo);
    default: {
      // "Pemkab. Agam"
      const behind = edge.pastPoint(headTo);
      if (edge.regionAt(behind)) return behind;
      return loud && POSTS.has(doc.word(headTo - 1)) ? unlisted(r, doc, board, headTo) : headTo;
    }
  }
}

/** "Pemerintah Desa X": villages are not all known, so capitals may stand for the region. */
function within(r: Reader, doc: Doc, edge: Edge, headTo: number): number {
  if (edge.regionAt(headTo) || !r.capital(doc, headTo) || !LOW.has(doc.word(headTo - 1))) return headTo;
  return edge.open(headTo, 3, false);
}

/** A word that may begin the name behind a head noun in small letters: no firm and no region of its own; or "dr", "Prof". */
function named(r: Reader, doc: Doc, board: Board, j: number): boolean {
  return (
    doc.value(j, r.honorific) === 'd' ||
    (r.capital(doc, j) && !doc.longest(j, r.head) && board.at('region', j) === undefined)
  );
}

function ofMinistry(r: Reader, doc: Doc, j: number): boolean {
  const known = r.capital(doc, j) ? doc.longest(j, r.body) : undefined;
  return known !== undefined && r.bodyOf(known.value).kind === 'ministry';
}

const LOW = new Set(['desa', 'kecamatan', 'kelurahan', 'nagari', 'pemdes']);

const size = (doc: Doc, i: number): number => (doc.end[i] as number) - (doc.start[i] as number);

/** "BEM UI" where the text defines it whole: `settle` finds it. */
function shortened(doc: Doc, board: Board, from: number, headTo: number): boolean {
  return definitions(board).some((v) => {
    const to = from + v.shortTo - v.shortFrom;
    return to > headTo && doc.slice(from, to) === v.short;
  });
}

/** "PD" where the text has said that it is short for Perangkat Daerah. */
function other(doc: Doc, board: Board, from: number, headTo: number, head: Head): boolean {
  if (!head.full) return false;
  const text = doc.slice(from, headTo);
  return definitions(board).some(
    (v) => v.short === text && coreOf(v.long, head.kind) !== coreOf(head.full as string, head.kind),
  );
}

/** Past the bracket that shortens the head noun alone; undefined when there is none. */
function past(doc: Doc, board: Board, headTo: number): number | undefined {
  const pair = doc.ch(headTo) === 40 ? board.at('abbreviation', headTo) : undefined;
  return pair && pair.value.shortFrom === headTo + 1 ? pair.to : undefined;
}

/** Whether head, words and tail together name one body. */
function enough(doc: Doc, head: Head, i: number, headTo: number, to: number, tail: Tail, loud: boolean): boolean {
  const words = to > headTo;
  switch (head.mode) {
    case 'within':
      return (
        words ||
        tail.region !== null ||
        (loud && headTo - i > 1 && (doc.shape[headTo - 1] as number) >= K.CAPITALISED && level(doc, headTo - 1))
      );
    case 'region':
    case 'chain':
      return tail.region !== null || (loud && (headTo - i === 1 || (doc.shape[headTo - 1] as number) >= K.CAPITALISED));
    case 'unit':
      return words || tail.region !== null;
    case 'school':
      return words || (loud && tail.region !== null);
    case 'strict':
    case 'field':
      if (head.kind === 'community' && !loud) return false;
      if (head.kind === 'community') return tail.region !== null || tail.acronym !== null || to - headTo > 2;
      if (loud) return words || tail.region !== null;
      // "dinas kesehatan" is any; with its region it is one
      return words && (tail.region !== null || head.kind === 'ministry');
    case 'branch':
      return words || tail.acronym !== null || tail.region !== null;
    default:
      return words || tail.acronym !== null;
  }
}

/** "Pemerintah Provinsi" alone stands for one, "Pemerintah Daerah" for any. */
function level(doc: Doc, i: number): boolean {
  const word = doc.word(i);
  return word === 'provinsi' || word === 'kabupaten' || word === 'kota';
}

function answer(
  r: Reader,
  doc: Doc,
  board: Board,
  from: number,
  nameTo: number,
  tail: Tail,
  kind: string,
  full: string | null,
  acronym: string | null,
  headTo: number,
): Found<OrganizationValue> {
  return { from, to: tail.to, value: describe(r, doc, board, { from, headTo, nameTo, tail, kind, full, acronym }) };
}
