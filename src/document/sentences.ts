// Cuts the tokens into sentences. First version: a closing point before a capital, and
// every line break that ends a paragraph.
import { classOf, QUOTE } from '../text/classes';
import type { Doc } from './doc';
import * as K from './kinds';

export function sentences(doc: Doc): void {
  const starts = [0];
  for (let i = 1; i < doc.n; i++) {
    const gap = doc.gap[i] as number;
    let cut = gap >= K.PARAGRAPH || (gap === K.LINE && doc.zone[i] !== doc.zone[i - 1]);
    if (!cut) {
      let p = i - 1;
      while (p > 0 && (classOf(doc.ch(p)) === QUOTE || doc.ch(p) === 41) && doc.gap[p] === K.GLUED) p--;
      const stop = doc.ch(p);
      if (doc.kind[p] === K.PUNCTUATION && (stop === 46 || stop === 33 || stop === 63 || stop === 0x2026)) {
        const shape = doc.shape[i] as number;
        const opens = shape >= K.CAPITALISED || doc.kind[i] === K.NUMBER || doc.kind[i] === K.PUNCTUATION;
        cut = opens && gap > K.GLUED;
      }
    }
    if (cut) starts.push(i);
  }
  let s = 0;
  for (let i = 0; i < doc.n; i++) {
    if (starts[s + 1] === i) s++;
    doc.sentence[i] = s;
  }
  starts.push(doc.n);
  doc.sentenceStart = starts;
}
