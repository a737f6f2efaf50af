// The dictionaries of the kind `place`.
import heads from '../../../dictionaries/places/heads.tsv';
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [{ cls: 'place-head', entries: heads }];
