// What belongs to the name of a body behind the words that name it: a cabinet's number, the house of a
// committee, the country of a ministry, the body of a branch, the unit of a sub-unit, the house of a bureau.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import { definitions } from '../definitions';
import { abroad } from './abroad';
import { Edge, type Tail } from './edge';
import type { Body, Head, Reader } from './reader';
import { isRoman } from './run';

/** What goes on behind a known name: a cabinet's number, the house of a committee, the country of a ministry. */
export function goesOn(r: Reader, doc: Doc, board: Board, to: number, known: Body): number {
  if (known.kind === 'government') {
    // "Kabinet Indonesia Bersatu Jilid II"
    const pair = doc.ch(to) === 40 ? board.at('abbreviation', to) : undefined;
    const past = pair && pair.value.shortFrom === to + 1 ? pair.to : to;
    const at = doc.word(past) === 'jilid' ? past + 1 : past;
    return at < doc.n && doc.gap[at] === K.SPACED && isRoman(doc.word(at)) && doc.shape[at] !== K.SMALL ? at + 1 : to;
  }
  if (known.kind === 'council' && known.name.startsWith('Badan ')) {
    // "Badan Kehormatan Dewan Perwakilan Rakyat", "Badan Legislasi (Baleg) DPR"
    const pair = doc.ch(to) === 40 ? board.at('abbreviation', to) : undefined;
    const at = pair?.value.shortFrom === to + 1 ? pair.to : to;
    const house = councilFrom(r, doc, at);
    return house > at ? house : to;
  }
  // "Propam Mabes Polri"
  if (known.kind === 'police' && r.capital(doc, to) && doc.word(to) === 'mabes' && doc.word(to + 1) === 'polri')
    return to + 2;
  return abroad(doc, board, known.kind, to);
}

/** The end of a council's name at token `to`; `to` when none stands there. */
function councilFrom(r: Reader, doc: Doc, to: number): number {
  if (!r.capital(doc, to)) return to;
  const house = doc.longest(to, r.body);
  if (house) return r.bodyOf(house.value).kind === 'council' ? house.to : to;
  const local = doc.longest(to, r.short);
  return local && r.shortOf(local.value).kind === 'council' ? local.to : to;
}

/** "DPC PDI Perjuangan", "PW Muhammadiyah": the body that the branch belongs to. */
export function branch(r: Reader, doc: Doc, board: Board, edge: Edge, start: number, loud: boolean): number {
  if (!loud) return -1;
  const known = doc.longest(start, r.body);
  if (known && r.capital(doc, start)) return known.to;
  const head = doc.longest(start, r.head);
  if (head && r.capital(doc, start)) {
    const to = edge.open(head.to, 4, false);
    return to;
  }
  // "DPD Bali" of the party that the text is about
  if (doc.shape[start - 1] === K.CAPITALS && edge.regionAt(start)?.from === start && partyNamed(r, doc)) return start;
  const pair = board.at('abbreviation', start);
  if (pair && pair.value.longFrom === start) return pair.value.longTo;
  if (r.capital(doc, start) && doc.shape[start] === K.CAPITALS && !edge.regionAt(start) && !r.title(doc, start))
    return start + 1;
  return -1;
}

/** Whether the text names a party. */
function partyNamed(r: Reader, doc: Doc): boolean {
  for (let i = 0; i < doc.n; i++) {
    if ((doc.shape[i] as number) < K.CAPITALISED) continue;
    const known = doc.longest(i, r.body);
    if (known && r.bodyOf(known.value).kind === 'party') return true;
  }
  return false;
}

export function ofParty(r: Reader, doc: Doc, start: number): boolean {
  const known = doc.longest(start, r.body);
  return known !== undefined && r.bodyOf(known.value).kind === 'party';
}

/** "Satlantas Polres Demak": the sub-unit takes the unit after it. */
export function chain(r: Reader, doc: Doc, start: number): number {
  const head = doc.longest(start, r.head);
  return head && r.capital(doc, start) && r.headOf(head.value).mode === 'region' ? head.to : start;
}

const PARENTS = new Set([
  'setda',
  'sekretariat',
  'setdaprov',
  'setdakab',
  'setdako',
  'kantor',
  'pemda',
  'pemkab',
  'pemkot',
  'pemprov',
]);

/** "Bagian Pengadaan Barang dan Jasa Setda Morut": a bureau takes the house it is part of. */
export function absorb(r: Reader, doc: Doc, board: Board, head: Head, tail: Tail): void {
  const j = tail.to;
  if ((head.mode !== 'field' && head.mode !== 'strict') || tail.region || !r.capital(doc, j)) return;
  if (head.kind === 'university') {
    // "Fakultas Ekonomi Untad"
    const known = doc.longest(j, r.body);
    const pair = definitions(board).find((v) => v.short === doc.slice(j, j + 1));
    if (known && r.bodyOf(known.value).kind === 'university') tail.to = known.to;
    else if (pair && doc.longest(pair.longFrom, r.head)) tail.to = j + 1;
    return;
  }
  // "Departemen Kajian BEM UI"
  if (doc.word(j - 2) === 'departemen' || doc.word(j - 3) === 'departemen') {
    const pair = definitions(board).find((v) => doc.slice(j, j + v.shortTo - v.shortFrom) === v.short);
    if (pair && doc.longest(pair.longFrom, r.head)) tail.to = j + pair.shortTo - pair.shortFrom;
    return;
  }
  if (head.kind !== 'office' || !PARENTS.has(doc.word(j))) return;
  const p = doc.longest(j, r.head);
  if (!p) return;
  const more = new Edge(r, doc, board, j).tail(p.to, true);
  if (!more.region && r.headOf(p.value).mode !== 'region') return;
  tail.to = more.to;
  tail.region = more.region;
  tail.brackets.push(...more.brackets);
}
