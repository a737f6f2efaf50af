// A look at the whole document for people: names that only the model sees, other names
// ("akrab disapa Risma"), and every later place where a part of a known name stands alone.
import type { Doc } from '../../document/doc';
import { lexis, type Reading } from '../../names/lexis';
import { untitled } from '../../names/untitled';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/mention';
import type { PersonValue } from '../../values';
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
  for (const m of board.of('official')) {
    if (m.value.name === null) {
      covered.fill(2, m.from, m.to);
      continue;
    }
    cover(m.from, m.to);
    known.add(m.value.nameStart, m.value.nameEnd, m.confidence);
  }
  const out: Mention<PersonValue>[] = [];
  for (const m of found) {
    cover(m.from, m.to);
    known.add(m.value.nameStart, m.value.nameEnd, m.confidence);
    out.push(m);
  }
  for (const m of untitled(r, covered, found)) {
    cover(m.from, m.to);
    if (m.confidence >= MODEL_SURE) known.add(m.value.nameStart, m.value.nameEnd, m.confidence);
    out.push(m);
  }
  for (const m of known.find(covered)) out.push(m);
  return out.sort((a, b) => a.start - b.start);
}
