// Short forms that the text itself defines otherwise: "Kanal Banjir Barat (KBB)" is no Bandung Barat.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/mention';
import type { RegionValue } from '../../values';
import { definitions } from '../definitions';

/** The mentions without the acronyms that stand for something else in this text. */
export function unlessDefined(found: Mention<RegionValue>[], doc: Doc, board: Board): Mention<RegionValue>[] {
  const others = new Set<string>();
  for (const { short, longFrom, longTo } of definitions(board))
    if (!found.some((m) => m.from < longTo && m.to > longFrom)) others.add(short);
  if (others.size === 0) return found;
  return found.filter(
    (m) => m.to - m.from > 1 || doc.shape[m.from] !== K.CAPITALS || !others.has(doc.slice(m.from, m.to)),
  );
}
