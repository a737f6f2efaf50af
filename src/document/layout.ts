// Finds the parts of the document (headline, dateline, paragraphs, captions, credits, site
// furniture) and writes the zone of every token. First version: lines alone.
import type { Doc } from './doc';
import * as K from './kinds';
import type { Structure } from './structure';

export function layout(doc: Doc): void {
  const structure: Structure = {
    kicker: null,
    headline: null,
    subheadline: null,
    dateline: null,
    paragraphs: [],
    captions: [],
    boilerplate: [],
    credits: [],
  };
  doc.structure = structure;
  const lines: [number, number][] = [];
  for (let i = 0; i < doc.n; i++) {
    if (i === 0 || (doc.gap[i] as number) >= K.LINE) lines.push([i, i + 1]);
    else (lines[lines.length - 1] as [number, number])[1] = i + 1;
  }
  lines.forEach(([from, to], at) => {
    const range = { start: doc.start[from] as number, end: doc.end[to - 1] as number };
    if (at === 0 && lines.length > 1 && to - from < 25 && doc.ch(to - 1) !== 46) {
      structure.headline = range;
      doc.zone.fill(K.HEADLINE, from, to);
    } else structure.paragraphs.push(range);
  });
}
