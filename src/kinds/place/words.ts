// The dictionaries of the kind `place`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
