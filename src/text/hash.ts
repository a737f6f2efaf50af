// FNV-1a over folded code units, periods left out: "M.Si", "MSi" and "m.si" hash alike.
// The scanner computes it while it cuts, so that no later stage reads the letters again.
import { DOT } from './codes';
import { foldTable } from './fold';

export const HASH_SEED = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** The hash of the word in `units[start, end)`, as the scanner gives it. */
export function hashUnits(units: Uint16Array, start: number, end: number): number {
  const folded = foldTable();
  let h = HASH_SEED;
  for (let i = start; i < end; i++) {
    const f = folded[units[i] as number] as number;
    if (f !== DOT) h = Math.imul(h ^ f, HASH_PRIME);
  }
  return h ^ (h >>> 15);
}
