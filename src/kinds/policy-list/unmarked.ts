// A comma that the writer forgot: "menjaga jarak, menjauhi kerumunan membatasi mobilitas" is
// cut before a verb of the form that all items open with, when the announced number asks for it.
import type { Doc } from '../../document/doc';
import { isWord } from '../../document/probe';
import type { ListWords } from './classes';
import { ACTIVE, formAt } from './form';
import type { Separator } from './separators';

const BINDERS = ['yang', 'untuk', 'dengan', 'dan', 'dalam', 'guna', 'tidak', 'akan', 'dapat', 'agar', 'atau', 'cara'];

export function unmarked(
  doc: Doc,
  w: ListWords,
  from: number,
  to: number,
  cuts: readonly Separator[],
  declared: number,
): Separator[] | null {
  const missing = declared - cuts.length - 1;
  if (missing < 1 || cuts.length < 1 || formAt(doc, w, from) !== ACTIVE) return null;
  if (!cuts.every((s) => formAt(doc, w, s.to) === ACTIVE)) return null;
  const starts = new Set([from, ...cuts.map((s) => s.to)]);
  const found: Separator[] = [];
  for (let i = from + 1; i < to; i++) {
    if (starts.has(i) || starts.has(i - 1) || formAt(doc, w, i) !== ACTIVE) continue;
    if (BINDERS.some((word) => isWord(doc, i - 1, word))) continue;
    found.push({ from: i, to: i, rank: 0, joined: false });
  }
  return found.length === missing ? [...cuts, ...found].sort((a, b) => a.from - b.from) : null;
}
