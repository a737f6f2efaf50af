// Short forms that the text itself defines otherwise: "Kanal Banjir Barat (KBB)" is no Bandung Barat.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/mention';
import type { RegionValue } from '../../values';
import { definitions } from '../definitions';

/** The mentions without the acronyms that stand for something else in this text. */
export function unlessDefined(found: Mention<RegionValue>[], doc: Doc, board: Board): Mention<RegionValue>[] {
  const kept = found.filter((m) => !summit(doc, m));
  const others = new Set<string>();
  for (const { short, longFrom, longTo } of definitions(board))
    if (!kept.some((m) => m.from < longTo && m.to > longFrom)) others.add(short);
  if (others.size === 0) return kept;
  return kept.filter(
    (m) => m.to - m.from > 1 || doc.shape[m.from] !== K.CAPITALS || !others.has(doc.slice(m.from, m.to)),
  );
}

const SUMMITS = new Set(['asean', 'g20', 'g7', 'apec', 'brics']);

/** "KTT G20", "KTT OKI": a summit (Konferensi Tingkat Tinggi) and who meets there. */
function summit(doc: Doc, { from, to }: Mention<RegionValue>): boolean {
  if (to - from !== 1 || doc.shape[from] !== K.CAPITALS) return false;
  const capitals = (i: number): boolean => doc.shape[i] === K.CAPITALS && (doc.gap[i] as number) <= K.LINE;
  if (doc.word(from - 1) === 'ktt') return capitals(from);
  return doc.word(from) === 'ktt' && (capitals(to) || doc.shape[to] === K.MIXED || SUMMITS.has(doc.word(to)));
}
