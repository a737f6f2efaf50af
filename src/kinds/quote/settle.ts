// Direct speech first; indirect speech gives way where they meet.
import type { Doc } from '../../document/doc';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/types';
import type { QuoteValue } from '../../values';
import { speech } from './classes';
import { directQuotes } from './direct';

export function settle(found: Mention<QuoteValue>[], doc: Doc, board: Board): Mention<QuoteValue>[] {
  const direct = directQuotes(doc, board, speech(doc.lexicon));
  const out = [...direct];
  let d = 0;
  for (const m of found) {
    while (d < direct.length && (direct[d] as Mention<QuoteValue>).end <= m.start) d++;
    const next = direct[d];
    if (!next || next.start >= m.end) out.push(m);
  }
  return out.sort((a, b) => a.start - b.start);
}
