// Whose release it is: the region that an office without one belongs to ("Bupati H. Dedy"
// in a release of Muara Bungo). Counted from what the text itself names.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import type { Board } from '../rule/board';

export interface House {
  /** The region that the whole document turns on: a province, regency or city. */
  readonly main: string | null;
  /** The best candidate by level. */
  readonly province: string | null;
  readonly regency: string | null;
  readonly city: string | null;
  readonly local: string | null;
  readonly district: string | null;
  readonly village: string | null;
}

/** `claims` are codes that offices in the text carry: the strongest sign. */
export function house(doc: Doc, board: Board, claims: readonly string[]): House {
  const score = new Map<string, number>();
  const add = (code: string, points: number): void => {
    score.set(code, (score.get(code) ?? 0) + points);
  };
  for (const m of board.of('region')) {
    const code = m.value.code;
    if (!code) continue;
    const zone = doc.zone[m.from];
    // the capital's dateline says nothing of the sender
    let points =
      zone === K.HEADLINE || zone === K.KICKER ? 2 : zone === K.DATELINE ? (code.startsWith('31') ? 0.2 : 4) : 1;
    const org = board.at('organization', m.from);
    if (org && (org.value.kind === 'government' || org.value.kind === 'office')) points += 1.5;
    if (m.value.alternatives.length > 0) points *= 0.5;
    add(code, points);
    // a district or village speaks for its regency a little
    if (code.length > 5) add(code.slice(0, 5), 0.4);
  }
  for (const m of board.of('organization'))
    if (m.value.jurisdiction && !board.at('region', m.from)) add(m.value.jurisdiction, 1);
  for (const code of new Set(claims)) add(code, 1.5);
  const best = (fits: (code: string) => boolean): string | null => {
    let top: string | null = null;
    let most = 0;
    for (const [code, points] of score)
      if (points > most && fits(code)) {
        most = points;
        top = code;
      }
    return top;
  };
  const isCity = (code: string): boolean => code.length === 5 && code[3] === '7';
  const local = best((code) => code.length === 5);
  const province = best((code) => code.length === 2) ?? local?.slice(0, 2) ?? null;
  // without a region's own office or government in the text, one stray mention makes no house
  const firm =
    claims.length > 0 ||
    board.of('organization').some((m) => m.value.kind === 'government' && m.value.jurisdiction !== null);
  const strength = (code: string | null): number => (code ? (score.get(code) ?? 0) : 0);
  return {
    main:
      !firm && Math.max(strength(local), strength(province)) < 2
        ? null
        : strength(local) >= strength(province) * 0.75 && local
          ? local
          : strength(province) > 0
            ? province
            : local,
    province,
    local,
    regency: best((code) => code.length === 5 && !isCity(code)) ?? local,
    city: best(isCity) ?? local,
    district: only(score, 8),
    village: only(score, 13),
  };
}

function only(score: Map<string, number>, size: number): string | null {
  let found: string | null = null;
  for (const code of score.keys())
    if (code.length === size) {
      if (found) return null;
      found = code;
    }
  return found;
}
