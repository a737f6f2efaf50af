// The dictionaries of the kind `abbreviation`.
import cues from '../../../dictionaries/abbreviations/cues.tsv';
import glosses from '../../../dictionaries/abbreviations/glosses.tsv';
import known from '../../../dictionaries/abbreviations/known.tsv';
import small from '../../../dictionaries/abbreviations/small-words.tsv';
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [
  { cls: 'abbreviation-cue', entries: cues },
  { cls: 'abbreviation-gloss', entries: glosses },
  { cls: 'abbreviation-small', entries: small },
  { cls: 'abbreviation-known', entries: known },
];
