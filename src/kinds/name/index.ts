// Evidence for untitled names: runs of capitals that the model takes for a person, a body or
// a place. It is a witness for other kinds and no output of its own: person and organization
// read it from the board, and rules that know better overrule it.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Kind, Mention } from '../../rule/types';
import type { NameValue } from '../../values';
import { Features } from './features';
import { tag } from './tagger';
import { weights } from './weights';

const TYPES = ['person', 'organization', 'place'] as const;

/** A margin (in the model's units a token) that is as good as certain. */
const SURE = 400;

export const name: Kind<'name'> = {
  name: 'name',
  words: [],
  rules: () => [],
  settle: (_found, doc) => names(doc),
};

const cache = new WeakMap<Lexicon, Features>();

function names(doc: Doc): Mention<NameValue>[] {
  let features = cache.get(doc.lexicon);
  if (!features) {
    features = new Features(doc.lexicon);
    cache.set(doc.lexicon, features);
  }
  const out: Mention<NameValue>[] = [];
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const from = doc.sentenceStart[s] as number;
    const to = doc.sentenceStart[s + 1] as number;
    if (to <= from || skipped(doc.zone[from] as number)) continue;
    for (const { at, labels, margin } of tag(doc, from, to, features, weights())) {
      for (let i = 0; i < labels.length; i++) {
        const label = labels[i] as number;
        if ((label & 1) === 0) continue;
        let end = i + 1;
        let least = margin[i] as number;
        while (end < labels.length && labels[end] === label + 1) least = Math.min(least, margin[end++] as number);
        out.push({
          start: doc.start[from + at + i] as number,
          end: doc.end[from + at + end - 1] as number,
          from: from + at + i,
          to: from + at + end,
          value: { type: TYPES[label >> 1] as NameValue['type'] },
          source: 'name/model',
          confidence: Math.max(0.3, Math.min(0.95, least / SURE)),
        });
      }
    }
  }
  return out;
}

const skipped = (zone: number): boolean => zone === K.BOILERPLATE || zone === K.CREDIT;
