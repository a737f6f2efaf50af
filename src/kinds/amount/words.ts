// The dictionaries of the kind `amount`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
