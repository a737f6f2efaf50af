// The dictionaries of the kind `date`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
