// The dictionaries of the kind `person`: those that the kind `official` brings along.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
