// The kind of a list from what its items name, where the head says nothing.
import type { Board } from '../../rule/board';
import type { Item } from './items';

/** The kind of a list whose head says nothing, from what most of its items name. */
export function kindOfItems(board: Board, items: readonly Item[]): string {
  const most = (...kinds: ('region' | 'organization' | 'official' | 'person' | 'program')[]): boolean =>
    items.filter(([from]) => kinds.some((kind) => board.at(kind, from) !== undefined)).length * 5 >= items.length * 3;
  if (most('region')) return 'region';
  if (most('official', 'person')) return 'person';
  if (most('organization')) return 'organisation';
  return most('program') ? 'program' : 'other';
}
