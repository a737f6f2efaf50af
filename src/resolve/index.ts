// What crosses kinds: linking, short names, de-duplication, speakers.
import type { Doc } from '../document/doc';
import type { Board } from '../rule/board';
import { fold } from '../text/fold';
import { group } from './group';
import { headsOfState } from './heads-of-state';
import { guessedPlaces } from './model';
import { organizations } from './organizations';
import { knowOfficials, type OfficialRecord } from './own-officials';
import { people } from './people';
import { programs } from './programs';
import { quotes } from './quotes';
import type { Resolved } from './types';

const longer = <V extends { name: string }>(a: V, b: V): V => (b.name.length > a.name.length ? b : a);

export function resolve(doc: Doc, board: Board, officials: readonly OfficialRecord[] = []): Resolved {
  guessedPlaces(doc, board);
  const bodies = organizations(doc, board);
  const who = people(doc, board);
  const heads = headsOfState(doc.publishedAt);
  if (heads.length > 0) knowOfficials(who, heads, doc);
  if (officials.length > 0) knowOfficials(who, officials, doc);
  return {
    people: who,
    organizations: bodies,
    regions: group('region', board.of('region'), (v) => v.code ?? fold(v.name)),
    places: group('place', board.of('place'), (v) => fold(v.name)),
    programs: programs(board),
    laws: group('law', board.of('law'), (v) => [v.kind, v.number, v.year].join(' ')),
    events: group('event', board.of('event'), (v) => fold(v.name), longer),
    quotes: quotes(doc, board, who, bodies),
  };
}
