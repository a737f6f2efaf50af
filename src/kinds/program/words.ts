// The dictionaries of the kind `program`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
