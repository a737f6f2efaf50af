// The dictionaries of the kind `law`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
