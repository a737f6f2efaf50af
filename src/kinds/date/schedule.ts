// "Senin-Kamis masuk pukul 08.00-15.00, hari Jumat pukul 08.00-15.30": weekdays with opening hours
// and no date recur; they are sets, not the days of this week.

import { lengthDraft } from './draft';
import type { Piece } from './join';

/** How many tokens on the hours may stand, and the next weekday after the hours. */
const HOURS = 8;
const NEXT = 40;

export function schedules(pieces: readonly Piece[]): Piece[] {
  let until = -1;
  return pieces.map((piece, i) => {
    const { a, b, shape } = piece.value;
    const next = pieces[i + 1];
    const bare = a.weekday > 0 && !a.day && !a.unit && !a.turn && a.minutes < 0;
    const hours =
      next !== undefined && next.from - piece.to <= HOURS && next.value.a.minutes >= 0 && !next.value.a.weekday;
    const days = b ? (b.weekday - a.weekday + 7) % 7 : 0;
    const opens = shape === 'range' && bare && b !== null && !b.day && b.weekday > 0 && days >= 2;
    const goesOn = shape === 'point' && bare && piece.from <= until;
    if (!hours || !(opens || goesOn)) return piece;
    until = next.to + NEXT;
    return { ...piece, value: Object.assign(lengthDraft('set', 1, 'W'), { a, b }) };
  });
}
