// The dictionaries of the kind `event`.
import heads from '../../../dictionaries/events/heads.tsv';
import tails from '../../../dictionaries/events/tails.tsv';
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [
  { cls: 'event-head', entries: heads },
  { cls: 'event-tail', entries: tails },
];
