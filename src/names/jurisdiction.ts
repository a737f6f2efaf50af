// The code of the region that an office governs: the phrase first, the document second.
import type { RegionValue } from '../values';
import type { House } from './house';
import type { Level } from './offices';

/** Whether a region of this code can be governed by an office of this level. */
export function governs(level: Level, code: string): boolean {
  switch (level) {
    case 'p':
      return code.length === 2;
    case 'r':
    case 'c':
    case 'k':
      return code.length === 5;
    case 'd':
      return code.length === 8;
    case 'v':
      return code.length === 13;
    default:
      return level === 'u' || level === 'o';
  }
}

/** The code in the phrase that fits the level, from the region's candidates. */
export function fromPhrase(level: Level, region: RegionValue): string | null {
  const codes = region.code ? [region.code, ...region.alternatives] : region.alternatives;
  const city = (code: string): boolean => code.length === 5 && code[3] === '7';
  if (level === 'r')
    return codes.find((c) => c.length === 5 && !city(c)) ?? codes.find((c) => governs(level, c)) ?? null;
  if (level === 'c') return codes.find(city) ?? codes.find((c) => governs(level, c)) ?? null;
  const code = codes.find((c) => governs(level, c));
  // a post in a village belongs to its district
  if (!code && level === 'd') return codes.find((c) => c.length === 13)?.slice(0, 8) ?? null;
  return code ?? null;
}

/** The code that the document gives an office without a region. */
export function fromHouse(level: Level, house: House): string | null {
  switch (level) {
    case 'p':
      return house.province;
    case 'r':
      return house.regency;
    case 'c':
      return house.city;
    case 'k':
      return house.local;
    case 'd':
      return house.district;
    case 'v':
      return house.village;
    case 'u':
      return house.main;
    default:
      return null;
  }
}
