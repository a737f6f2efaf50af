// The dictionaries of the kind `quote`: verbs of saying by the place they take, and the
// small words that speech is read by. The forms in "-nya" are made from the bare ones.
import clause from '../../../dictionaries/clause-words.tsv';
import active from '../../../dictionaries/speech-verbs-active.tsv';
import bare from '../../../dictionaries/speech-verbs-bare.tsv';
import passive from '../../../dictionaries/speech-verbs-passive.tsv';
import small from '../../../dictionaries/speech-words.tsv';
import { pairsOf, type WordSource } from '../../lexicon/source';

function* suffixed(entries: string): Generator<readonly [string, string]> {
  for (const [form, value] of pairsOf({ cls: '', entries })) yield [`${form}nya`, value];
}

function* ofClass(entries: string, cls: string): Generator<readonly [string, string]> {
  for (const [form, value] of pairsOf({ cls, entries })) if (value === cls) yield [form, ''];
}

const SMALL = ['stop', 'pronoun', 'adverb', 'title', 'source', 'back', 'request'] as const;

const lazy = <T>(make: () => Iterable<T>): Iterable<T> => ({ [Symbol.iterator]: () => make()[Symbol.iterator]() });

export const words: readonly WordSource[] = [
  { cls: 'speech-bare', entries: bare },
  { cls: 'speech-nya', entries: lazy(() => suffixed(bare)) },
  { cls: 'speech-active', entries: active },
  { cls: 'speech-passive', entries: passive },
  { cls: 'speech-passive-nya', entries: lazy(() => suffixed(passive)) },
  {
    cls: 'speech-according',
    entries: [
      ['menurut', 'turut'],
      ['menurutnya', 'turut'],
    ],
  },
  { cls: 'clause-predicate', entries: lazy(() => ofClass(clause, 'predicate')) },
  { cls: 'clause-noun', entries: lazy(() => ofClass(clause, 'noun')) },
  ...SMALL.map((cls) => ({ cls: `speech-${cls}`, entries: lazy(() => ofClass(small, cls)) })),
];
