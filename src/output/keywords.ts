// Ranked stems of the document. First version: counts of longer words, as they stand.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { fold } from '../text/fold';

export interface Keyword {
  stem: string;
  score: number;
  count: number;
}

export function keywords(doc: Doc): Keyword[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < doc.n; i++) {
    if (
      doc.kind[i] !== K.WORD ||
      doc.zone[i] === K.BOILERPLATE ||
      (doc.end[i] as number) - (doc.start[i] as number) < 6
    )
      continue;
    const word = fold(doc.slice(i, i + 1));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 15)
    .map(([stem, count]) => ({ stem, score: count / Math.max(1, doc.n), count }));
}
