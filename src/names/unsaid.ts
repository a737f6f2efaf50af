// A head that any body has ("Ketua", "Wakil Ketua") where the body stands a few words before:
// "… anggota DPRD Kabupaten X. Hadir Ketua A, Wakil Ketua B".
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import type { Board } from '../rule/board';
import type { OfficialValue, OrganizationValue } from '../values';
import { shout } from './lexis';
import { PUBLIC } from './unit';

/** How many tokens back the body may stand. */
const REACH = 40;

/** Heads of councils and committees: an office ("Dinas") has none. */
const CHAIRS = /^(?:Wakil )?Ketua/u;

/** The office with the body that the text before token `i` names last; null where that is no body of the state. */
export function withBody(doc: Doc, board: Board, value: OfficialValue, i: number): OfficialValue | null {
  for (let t = i - 1; t >= 0 && t > i - REACH && doc.gap[t + 1] !== K.PARAGRAPH; t--) {
    if ((doc.sentence[i] as number) - (doc.sentence[t] as number) > 1) return null;
    const org = board.at('organization', t);
    if (!org) continue;
    const { kind, base, jurisdiction } = org.value;
    if (!PUBLIC.has(kind) || kind === 'government' || (kind === 'office' && CHAIRS.test(value.position))) return null;
    return {
      ...value,
      position: `${value.position} ${kind === 'council' && shout(doc, org.from) ? council(doc, board, org.from, org.to) : plainName(org.value, base)}`,
      jurisdiction: jurisdiction ?? value.jurisdiction,
      institution: doc.plain(org.from, org.to),
      weak: false,
    };
  }
  return null;
}

/** "DPRD Kabupaten X" without the region: councils keep their short names. */
function council(doc: Doc, board: Board, from: number, to: number): string {
  let end = from + 1;
  while (end < to && !board.at('region', end)) end++;
  return doc.plain(from, end).replace(/ (?:Kabupaten|Kota|Provinsi)$/u, '');
}

function plainName(value: OrganizationValue, base: string): string {
  return (base || value.name).replace(/ (?:Kabupaten|Kota|Provinsi)$/u, '');
}
