// The dictionaries of the kind `event`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
