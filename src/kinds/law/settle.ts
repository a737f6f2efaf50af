// Links short references to the law they mean, fills in what one mention says and another
// does not, and drops the rest: a law counts only where its number is known.
import type { Mention } from '../../rule/mention';
import { fold } from '../../text/fold';
import type { LawValue } from '../../values';

/** A short reference before it is linked. */
export interface ShortLaw extends LawValue {
  /** The bare figure behind the head. */
  figure?: string;
}

type Law = Mention<ShortLaw>;

export function settle(found: Law[]): Law[] {
  const numbered = found.filter((m) => m.value.number !== null);
  if (numbered.length === 0) return [];
  years(numbered);
  titles(numbered);
  const out: Law[] = [];
  for (const m of found) {
    if (m.value.number !== null) {
      out.push(m);
      continue;
    }
    const meant = meaning(m, numbered);
    if (meant) {
      const { kind, number, year, about } = meant.value;
      const { article, clause } = m.value;
      out.push({ ...m, source: 'law/short', value: { kind, number, year, article, clause, about } });
    }
  }
  return out;
}

function meaning(m: Law, numbered: readonly Law[]): Law | undefined {
  const { figure, kind, about } = m.value;
  if (figure) return numbered.find((n) => n.value.kind === kind && n.value.number === figure);
  return about === null ? lastBefore(m, numbered) : named(m, numbered);
}

/** The nearest law of the kind before a "UU tersebut". */
function lastBefore(m: Law, numbered: readonly Law[]): Law | undefined {
  let last: Law | undefined;
  for (const n of numbered) if (n.end <= m.start && n.value.kind.startsWith(m.value.kind)) last = n;
  return last;
}

/** "UU Cipta Kerja": the law of the kind whose title holds these words. */
function named(m: Law, numbered: readonly Law[]): Law | undefined {
  const words = fold(m.value.about ?? '');
  return numbered.find((n) => n.value.kind === m.value.kind && n.value.about && fold(n.value.about).includes(words));
}

/** "Perda Nomor 5" after "Perda Nomor 5 Tahun 2023" is the same. */
function years(numbered: readonly Law[]): void {
  for (const m of numbered) {
    if (m.value.year !== null) continue;
    const same = numbered.filter(
      (n) => n.value.year !== null && n.value.kind === m.value.kind && n.value.number === m.value.number,
    );
    const years = new Set(same.map((n) => n.value.year));
    if (years.size === 1) m.value = { ...m.value, year: (same[0] as Law).value.year };
  }
}

function titles(numbered: readonly Law[]): void {
  const known = new Map<string, string>();
  const key = (v: LawValue): string => `${v.kind} ${v.number} ${v.year}`;
  for (const { value } of numbered)
    if (value.about !== null && !known.has(key(value))) known.set(key(value), value.about);
  for (const m of numbered) {
    const about = m.value.about ?? known.get(key(m.value)) ?? null;
    if (about !== m.value.about) m.value = { ...m.value, about };
  }
}
