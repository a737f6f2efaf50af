// Evidence for untitled names: runs of capitals that the model takes for a person, a body or
// a place. It is a witness for other kinds and no output of its own: person and organization
// ask the board, and rules that know better overrule it. A run is labelled when it is first
// asked for: most runs are explained by titles and dictionaries and never are.
import type { Doc } from '../../document/doc';
import { perLexicon } from '../../lexicon/per-lexicon';
import type { Kind, Mention } from '../../rule/types';
import type { NameValue } from '../../values';
import { Features } from './features';
import { type Tagged, tagRun } from './tagger';
import { weights } from './weights';

const TYPES = ['person', 'organization', 'place'] as const;

/** A margin (in the model's units a token) that is as good as certain. */
const SURE = 400;

export const name: Kind<'name'> = {
  name: 'name',
  words: [],
  rules: () => [],
  lookup,
};

const featuresOf = perLexicon((lexicon) => new Features(lexicon));

/** The mention that the model sees over a token, labelled a run at a time. */
function lookup(doc: Doc): (i: number) => Mention<NameValue> | undefined {
  const features = featuresOf(doc.lexicon);
  const found: Mention<NameValue>[] = [];
  // 0 not asked yet, 1 no name, 2 + the number of a mention
  const seen = new Int32Array(doc.n);
  let sentence = -1;
  let may: Uint8Array | undefined;
  return (i) => {
    if (i < 0 || i >= doc.n) return undefined;
    if (seen[i] === 0) {
      const s = doc.sentence[i] as number;
      const from = doc.sentenceStart[s] as number;
      const to = doc.sentenceStart[s + 1] as number;
      if (s !== sentence || !may) {
        may = features.sentence(doc, from, to);
        sentence = s;
      }
      const run = tagRun(i - from, to - from, may, features, weights());
      seen[i] = 1;
      if (run) collect(doc, from, run, found, seen);
    }
    return found[(seen[i] as number) - 2];
  };
}

function collect(doc: Doc, from: number, run: Tagged, found: Mention<NameValue>[], seen: Int32Array): void {
  const { at, labels, margin } = run;
  const first = from + at;
  seen.fill(1, first, first + labels.length);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if ((label & 1) === 0) continue;
    let end = i + 1;
    let least = margin[i] as number;
    while (end < labels.length && labels[end] === label + 1) least = Math.min(least, margin[end++] as number);
    found.push({
      start: doc.start[first + i] as number,
      end: doc.end[first + end - 1] as number,
      from: first + i,
      to: first + end,
      value: { type: TYPES[label >> 1] as NameValue['type'] },
      source: 'name/model',
      confidence: Math.max(0.3, Math.min(0.95, least / SURE)),
    });
    seen.fill(found.length + 1, first + i, first + end);
  }
}
