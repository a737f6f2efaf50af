// The dictionaries of the kind `policyList`.
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [];
