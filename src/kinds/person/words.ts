// The dictionaries of the kind `person`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
