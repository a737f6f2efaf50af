// The dictionaries of the kind `quote`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
