// Bodies of other countries: "Kementerian Pertahanan Rusia", "Bank Sentral Malaysia". The country is
// the last part of the name, and without it the ministry would be our own.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';

/** Kinds of bodies that every state has. */
const STATES_OWN = new Set(['ministry', 'military', 'police', 'bank', 'agency', 'court']);

/** The end of the foreign country's name at token `j`; `j` when there is none. */
export function country(doc: Doc, board: Board, j: number): number {
  // "Angkatan Laut Kerajaan Inggris"
  const at = doc.word(j) === 'kerajaan' && (doc.shape[j] as number) >= K.CAPITALISED ? j + 1 : j;
  if (at >= doc.n || (doc.gap[at] as number) > K.SPACED || doc.sentence[at] !== doc.sentence[j - 1]) return j;
  const region = board.at('region', at);
  if (!region || region.from !== at || doc.word(at).startsWith('indonesia')) return j;
  const foreign = region.value.level === 'country' || (region.value.level === 'other' && UNIONS.has(region.value.name));
  return foreign ? region.to : j;
}

const UNIONS = new Set(['Eropa', 'Hong Kong']);

/** The end of the name with the country behind it; `to` where the body is none of a state, or none is named. */
export function abroad(doc: Doc, board: Board, kind: string, to: number): number {
  return STATES_OWN.has(kind) ? country(doc, board, to) : to;
}
