// The dictionaries of the kind `region`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
