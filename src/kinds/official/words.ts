// The dictionaries of the kind `official`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
