// The dictionaries of the kind `policyList`: words that announce, count, join and end lists.
import clause from '../../../dictionaries/clause-words.tsv';
import cues from '../../../dictionaries/list-cues.tsv';
import nouns from '../../../dictionaries/list-nouns.tsv';
import small from '../../../dictionaries/list-words.tsv';
import numbers from '../../../dictionaries/number-words.tsv';
import ordinals from '../../../dictionaries/ordinal-words.tsv';
import { pairsOf, type WordSource } from '../../lexicon/source';

function ofClass(entries: string, cls: string): Iterable<readonly [string, string]> {
  return {
    *[Symbol.iterator]() {
      for (const [form, value] of pairsOf({ cls, entries })) if (value === cls) yield [form, ''] as const;
    },
  };
}

const SMALL = [
  'stop',
  'cut',
  'next',
  'rest',
  'lead',
  'indefinite',
  'unit',
  'joiner',
  'refuse',
  'run',
  'preposition',
  'clause',
  'breakdown',
] as const;

export const words: readonly WordSource[] = [
  { cls: 'list-cue', entries: cues },
  { cls: 'list-noun', entries: nouns },
  { cls: 'list-letter', entries: [['a', '']] },
  { cls: 'list-number', entries: numbers },
  { cls: 'list-ordinal', entries: ordinals },
  { cls: 'clause-predicate', entries: ofClass(clause, 'predicate') },
  { cls: 'clause-noun', entries: ofClass(clause, 'noun') },
  ...SMALL.map((cls) => ({ cls: `list-${cls}`, entries: ofClass(small, cls) })),
];
