// Bodies and places that nothing but the name model sees: foreign towns, firms, bare
// acronyms. Asked last, over capitals that no kind has explained, and only where it is sure.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import type { Board } from '../rule/board';
import type { KindName, Mention } from '../rule/mention';
import { fold } from '../text/fold';
import type { OrganizationValue, PlaceValue } from '../values';

/** How sure the model must be: a wrong body costs more than a wrong place, which names no entity. */
const SURE = { person: 2, organization: 2, place: 0.3 };

/** Kinds whose mentions leave no room for a guess. */
const EXPLAINED = [
  'region',
  'place',
  'organization',
  'official',
  'person',
  'program',
  'event',
  'law',
  'date',
] as const satisfies readonly KindName[];

/** Adds what the model is sure of to the board. */
export function guesses(doc: Doc, board: Board): void {
  const covered = new Uint8Array(doc.n);
  for (const kind of EXPLAINED) for (const m of board.of(kind)) covered.fill(1, m.from, m.to);
  const bodies: Mention<OrganizationValue>[] = [];
  const places: Mention<PlaceValue>[] = [];
  for (let i = 0; i < doc.n; i++) {
    if (covered[i] || (doc.shape[i] as number) < K.CAPITALISED || doc.zone[i] !== K.BODY) continue;
    const guess = board.startsAt('name', i);
    if (!guess || guess.confidence < SURE[guess.value.type]) continue;
    let free = true;
    for (let t = guess.from; t < guess.to; t++) if (covered[t]) free = false;
    if (!free) continue;
    const name = doc.plain(guess.from, guess.to);
    if (guess.value.type === 'place') places.push({ ...guess, value: { name } });
    else
      bodies.push({
        ...guess,
        value: { name, acronym: null, kind: 'other', jurisdiction: null, base: name, core: fold(name) },
      });
    i = guess.to - 1;
  }
  merge(board, 'place', places);
  merge(board, 'organization', bodies);
}

function merge<N extends 'place' | 'organization'>(
  board: Board,
  kind: N,
  more: Parameters<typeof board.set<N>>[1],
): void {
  if (more.length === 0) return;
  board.set(
    kind,
    [...board.of(kind), ...more].sort((a, b) => a.start - b.start),
  );
}
