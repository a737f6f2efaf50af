// The dictionaries of the kind `organization`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
