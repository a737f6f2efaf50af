// A look at the whole document for people: names that only the model sees, other names
// ("akrab disapa Risma"), and every later place where a part of a known name stands alone.
import type { Doc } from '../../document/doc';
import { lexis, type Reading } from '../../names/lexis';
import { untitled } from '../../names/untitled';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/mention';
import type { PersonValue } from '../../values';
import { definitions } from '../definitions';
import { KnownNames } from './known';

/** A name that the model only guesses is not looked for elsewhere. */
const MODEL_SURE = 0.66;

export function settle(found: Mention<PersonValue>[], doc: Doc, board: Board): Mention<PersonValue>[] {
  const r: Reading = { doc, board, lex: lexis(doc.lexicon) };
  const covered = new Uint8Array(doc.n);
  const cover = (from: number, to: number): void => {
    covered.fill(1, from, to);
  };
  const known = new KnownNames(r);
  // first token of each name, by where it ends
  const ends = new Map<number, number>();
  const know = (start: number, end: number, confidence: number): void => {
    known.add(start, end, confidence);
    ends.set(end, doc.tokenAt(start));
  };
  for (const m of board.of('official')) {
    if (m.value.name === null) {
      covered.fill(2, m.from, m.to);
      continue;
    }
    cover(m.from, m.to);
    know(m.value.nameStart, m.value.nameEnd, m.confidence);
  }
  const out: Mention<PersonValue>[] = [];
  for (const m of found) {
    cover(m.from, m.to);
    know(m.value.nameStart, m.value.nameEnd, m.confidence);
    out.push(m);
  }
  // "Rudi Anwar Hartono (RAH)": the letters are another name of his
  const shortened = (): void => {
    for (const pair of definitions(board)) {
      const of = ends.get(doc.end[pair.longTo - 1] as number);
      if (of === undefined || pair.shortTo !== pair.shortFrom + 1 || covered[pair.shortFrom]) continue;
      const m = known.mention(pair.shortFrom, pair.shortTo, 0.8);
      m.value.alias = of;
      cover(m.from, m.to);
      known.add(m.start, m.end, m.confidence);
      out.push(m);
    }
  };
  shortened();
  for (const m of untitled(r, covered, found)) {
    cover(m.from, m.to);
    ends.set(m.value.nameEnd, doc.tokenAt(m.value.nameStart));
    if (m.confidence >= MODEL_SURE) known.add(m.value.nameStart, m.value.nameEnd, m.confidence);
    out.push(m);
  }
  shortened();
  for (const m of known.find(covered)) out.push(m);
  return out.sort((a, b) => a.start - b.start);
}
