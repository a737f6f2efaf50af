// Which separators cut a stretch into items. The plain reading is the comma reading with one
// joiner before the last item; "serta" outranks "dan". An announced number decides between
// the readings, from the plainest to the boldest.
import type { Doc } from '../../document/doc';
import type { ListWords } from './classes';
import { formAt, PLAIN, parallel } from './form';
import { AND, COMMA, SEMICOLON, SENTENCE, type Separator, STRONG } from './separators';

export interface Reading {
  cuts: Separator[];
  /** The announced number was met, or none was announced. */
  fits: boolean;
}

export function read(
  doc: Doc,
  w: ListWords,
  from: number,
  all: readonly Separator[],
  declared: number | null,
): Reading {
  const plain = plainReading(doc, w, from, all);
  if (declared === null || plain.length + 1 === declared) return { cuts: plain, fits: true };
  for (const cuts of bolder(doc, w, from, all, plain)) if (cuts.length + 1 === declared) return { cuts, fits: true };
  const thinned = thin(doc, w, from, plain, declared);
  if (thinned) return { cuts: thinned, fits: true };
  return { cuts: plain, fits: false };
}

function plainReading(doc: Doc, w: ListWords, from: number, all: readonly Separator[]): Separator[] {
  const ends = all.filter((s) => s.rank === SENTENCE);
  const semis = all.filter((s) => s.rank === SEMICOLON);
  if (semis.length > 1 || (semis.length === 1 && all.every((s) => s.rank !== COMMA))) {
    const last = semis[semis.length - 1] as Separator;
    const tail = last.joined
      ? []
      : lastJoiner(
          doc,
          w,
          from,
          all.filter((s) => s.from > last.from && s.rank <= STRONG),
          false,
        );
    return sorted([...ends, ...semis, ...tail]);
  }
  const commas = all.filter((s) => s.rank === COMMA || s.rank === SEMICOLON);
  if (commas.length > 0) {
    const last = commas[commas.length - 1] as Separator;
    if (last.joined) return sorted([...ends, ...commas]);
    const tail = lastJoiner(
      doc,
      w,
      from,
      all.filter((s) => s.from > last.from && s.rank <= STRONG),
      true,
    );
    return sorted([...ends, ...commas, ...tail]);
  }
  return sorted([
    ...ends,
    ...lastJoiner(
      doc,
      w,
      from,
      all.filter((s) => s.rank <= STRONG),
      false,
    ),
  ]);
}

/** The joiner before the last item: every "serta", else the "dan" before the word most like the first item's. */
function lastJoiner(doc: Doc, w: ListWords, from: number, tail: readonly Separator[], strict: boolean): Separator[] {
  const strong = tail.filter((s) => s.rank === STRONG);
  if (strong.length > 0) return strong;
  const ands = tail.filter((s) => s.rank === AND);
  if (ands.length === 0) return [];
  const first = formAt(doc, w, from);
  const alike = ands.filter((s) => parallel(first, formAt(doc, w, s.to)));
  if (alike.length > 0) return [alike[alike.length - 1] as Separator];
  // "memperkuat ketahanan pangan dan energi" behind verbs is one item
  if (strict && first !== PLAIN && ands.length > 0 && first <= 4) return [];
  return [ands[ands.length - 1] as Separator];
}

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
  yield pick((s) => s.rank === SENTENCE || s.rank === SEMICOLON);
  yield pick((s) => s.rank === SENTENCE || s.rank === SEMICOLON || s.rank === STRONG || (s.joined && s.rank === COMMA));
  yield pick((s) => s.rank >= STRONG);
  yield pick((s) => s.rank >= COMMA);
  yield pick((s) => s.rank >= STRONG || (s.rank === AND && s.from > tailFrom));
  yield sorted(
    union(
      plain,
      pick((s) => s.rank === STRONG),
    ),
  );
  yield sorted(
    union(
      plain,
      pick((s) => parallel(first, formAt(doc, w, s.to))),
    ),
  );
  yield pick((s) => s.rank >= SENTENCE || parallel(first, formAt(doc, w, s.to)));
  yield pick(() => true);
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

function union(a: readonly Separator[], b: readonly Separator[]): Separator[] {
  return [...new Set([...a, ...b])];
}

function sorted(cuts: Separator[]): Separator[] {
  return cuts.sort((a, b) => a.from - b.from);
}
