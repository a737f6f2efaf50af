// Which separators cut a stretch into items. The plain reading is the comma reading with one
// joiner before the last item; "serta" outranks "dan". An announced number decides between
// the readings; where several meet it, even forms and a joiner before the last item do.
import type { Doc } from '../../document/doc';
import type { ListWords } from './classes';
import { formAt, parallel } from './form';
import { closings, plainReading, sorted } from './plain';
import { AND, COMMA, SEMICOLON, SENTENCE, type Separator, STRONG } from './separators';
import { unmarked } from './unmarked';

/** More separators than this leave no choice of readings: that many commas are the items. */
const MANY = 60;

export interface Reading {
  cuts: Separator[];
  /** Where the list ends: the end of the stretch, or a comma behind its last item. */
  to: number;
  /** The announced number was met, or none was announced. */
  fits: boolean;
}

export function read(
  doc: Doc,
  w: ListWords,
  from: number,
  to: number,
  all: readonly Separator[],
  declared: number | null,
): Reading {
  const plain = plainReading(doc, w, from, to, all);
  if (declared === null) return { ...plain, fits: true };
  if (all.length > MANY) return { ...plain, fits: plain.cuts.length + 1 === declared };
  let best: Reading | null = null;
  let top = Number.NEGATIVE_INFINITY;
  let order = 0;
  const weigh = (cuts: Separator[], end: number): void => {
    order++;
    if (cuts.length + 1 !== declared) return;
    const score = 2 * evenness(doc, w, from, cuts) + (cuts[cuts.length - 1]?.joined ? 1 : 0) - order * 0.1;
    if (score > top) {
      top = score;
      best = { cuts, to: end, fits: true };
    }
  };
  weigh(plain.cuts, plain.to);
  for (const end of closings(all)) weigh(end.cuts, end.to);
  for (const cuts of bolder(doc, w, from, all, plain.cuts)) weigh(cuts, to);
  const thinned = thin(doc, w, from, plain.cuts, declared);
  if (thinned) weigh(thinned, plain.to);
  if (!best) {
    const more = unmarked(doc, w, from, plain.to, plain.cuts, declared);
    if (more) weigh(more, plain.to);
  }
  return best ?? { ...plain, fits: false };
}

/** Readings by the rank of the separators alone, the strongest first: for lists over sentences. */
export const LEVELS: readonly ((s: Separator) => boolean)[] = [
  (s) => s.rank >= SEMICOLON,
  (s) => s.rank >= SEMICOLON || s.rank === STRONG || (s.rank === COMMA && s.joined),
  (s) => s.rank >= STRONG,
  (s) => s.rank >= COMMA,
  () => true,
];

/** Other readings, in the order of their likelihood. */
function* bolder(
  doc: Doc,
  w: ListWords,
  from: number,
  all: readonly Separator[],
  plain: readonly Separator[],
): Generator<Separator[]> {
  const pick = (test: (s: Separator) => boolean): Separator[] => all.filter(test);
  const tailFrom = Math.max(0, ...all.filter((s) => s.rank === COMMA).map((s) => s.from));
  const first = formAt(doc, w, from);
  const strong = pick((s) => s.rank === STRONG);
  for (const level of LEVELS.slice(0, 4)) yield pick(level);
  yield pick((s) => s.rank >= STRONG || (s.rank === AND && s.from > tailFrom));
  yield sorted(union(plain, strong));
  const alike = pick((s) => parallel(first, formAt(doc, w, s.to)));
  yield sorted(union(plain, alike));
  yield sorted(
    union(
      pick((s) => s.rank >= SENTENCE),
      alike,
    ),
  );
  const ands = pick((s) => s.rank === AND);
  for (let k = ands.length - 1; k >= 0; k--)
    yield sorted(
      union(
        pick((s) => s.rank >= STRONG),
        ands.slice(k),
      ),
    );
}

/** Drops the commas that the next words speak least for, until the number is met. */
function thin(doc: Doc, w: ListWords, from: number, plain: readonly Separator[], declared: number): Separator[] | null {
  const surplus = plain.length + 1 - declared;
  if (surplus <= 0 || declared < 2) return null;
  const first = formAt(doc, w, from);
  const weak = plain.filter((s) => s.rank === COMMA && !s.joined && !parallel(first, formAt(doc, w, s.to)));
  if (weak.length < surplus) return null;
  const dropped = new Set(weak.slice(0, surplus));
  return plain.filter((s) => !dropped.has(s));
}

/** The share of items that have the most common form. */
function evenness(doc: Doc, w: ListWords, from: number, cuts: readonly Separator[]): number {
  const forms = [formAt(doc, w, from), ...cuts.map((s) => formAt(doc, w, s.to))];
  let best = 0;
  for (const form of new Set(forms)) best = Math.max(best, forms.filter((other) => parallel(form, other)).length);
  return best / forms.length;
}

function union(a: readonly Separator[], b: readonly Separator[]): Separator[] {
  return [...new Set([...a, ...b])];
}
