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
  const known = distinct(numbered);
  const last = new Map<string, Law>();
  const out: Law[] = [];
  for (const m of found) {
    if (m.value.number !== null) {
      last.set(m.value.kind, m);
      out.push(m);
      continue;
    }
    const meant = meaning(m, known, last);
    if (meant) {
      const { kind, number, year, about } = meant.value;
      const { article, clause } = m.value;
      out.push({ ...m, source: 'law/short', value: { kind, number, year, article, clause, about } });
    }
  }
  return out;
}

interface Known {
  law: Law;
  title: string;
}

/** Each law once, with its title folded. */
function distinct(numbered: readonly Law[]): Known[] {
  const out = new Map<string, Known>();
  for (const law of numbered) {
    const k = key(law.value);
    if (!out.has(k)) out.set(k, { law, title: fold(law.value.about ?? '') });
  }
  return [...out.values()];
}

const key = (v: LawValue): string => `${v.kind} ${v.number} ${v.year}`;

function meaning(m: Law, known: readonly Known[], last: ReadonlyMap<string, Law>): Law | undefined {
  const { figure, kind, about } = m.value;
  if (figure) return known.find((k) => k.law.value.kind === kind && k.law.value.number === figure)?.law;
  return about === null ? lastBefore(kind, last) : named(kind, fold(about), known);
}

/** The nearest law of the kind before a "UU tersebut"; "peraturan ini" means any Peraturan. */
function lastBefore(kind: string, last: ReadonlyMap<string, Law>): Law | undefined {
  let nearest: Law | undefined;
  for (const [of, law] of last) if (of.startsWith(kind) && (!nearest || law.end > nearest.end)) nearest = law;
  return nearest;
}

/** "UU Cipta Kerja": the law of the kind whose title holds these words. */
function named(kind: string, words: string, known: readonly Known[]): Law | undefined {
  return known.find((k) => k.law.value.kind === kind && k.title.includes(words))?.law;
}

/** "Perda Nomor 5" after "Perda Nomor 5 Tahun 2023" is the same, unless two years have a number 5. */
function years(numbered: readonly Law[]): void {
  const known = new Map<string, string>();
  for (const { value } of numbered) {
    const k = `${value.kind} ${value.number}`;
    if (value.year === null) continue;
    known.set(k, known.has(k) && known.get(k) !== value.year ? '' : value.year);
  }
  for (const m of numbered) {
    const year = m.value.year === null ? known.get(`${m.value.kind} ${m.value.number}`) : undefined;
    if (year) m.value = { ...m.value, year };
  }
}

function titles(numbered: readonly Law[]): void {
  const known = new Map<string, string>();
  for (const { value } of numbered)
    if (value.about !== null && !known.has(key(value))) known.set(key(value), value.about);
  for (const m of numbered) {
    const about = m.value.about ?? known.get(key(m.value)) ?? null;
    if (about !== m.value.about) m.value = { ...m.value, about };
  }
}
