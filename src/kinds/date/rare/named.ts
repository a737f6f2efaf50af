// "Rabu (1/3/2023) … pada Rabu ia diperiksa": a weekday that the text has dated before is that day again,
// be it past or to come.
import type { Known } from '../extra';
import type { Piece } from '../join';
import { numberOf } from '../point';

/** How many days from the reference date the dated day may lie. */
const WITHIN = 10;

interface Dated {
  readonly from: number;
  readonly day: number;
}

/** By weekday the days that each text dates, in text order. */
const known = new WeakMap<Known, readonly Dated[][]>();

function datedDays(c: Known): readonly Dated[][] {
  const found = known.get(c);
  if (found) return found;
  const out: Dated[][] = Array.from({ length: 8 }, () => []);
  const ref = c.reference?.day ?? Number.NaN;
  for (const piece of c.pieces) {
    const { a, b } = piece.value;
    if (!a.weekday || !a.day || !a.month || b) continue;
    const day = numberOf(c, piece);
    if (Math.abs(day - ref) <= WITHIN) (out[a.weekday] as Dated[]).push({ from: piece.from, day });
  }
  known.set(c, out);
  return out;
}

/** The number of the day that the weekday of the piece was last dated with before it; null where it was not. */
export function named(c: Known, piece: Piece): number | null {
  const days = c.attributed(piece) ? undefined : datedDays(c)[piece.value.a.weekday];
  if (!days?.length) return null;
  let behind = 0;
  for (let end = days.length; behind < end; ) {
    const middle = (behind + end) >> 1;
    if ((days[middle] as Dated).from > piece.from) end = middle;
    else behind = middle + 1;
  }
  return days[behind - 1]?.day ?? null;
}
