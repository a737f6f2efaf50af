// The dictionaries of the kind `abbreviation`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
