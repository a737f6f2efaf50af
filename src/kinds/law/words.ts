// The dictionaries of the kind `law`.
import headsText from '../../../dictionaries/laws/heads.tsv';
import issuersText from '../../../dictionaries/laws/issuers.tsv';
import wordsText from '../../../dictionaries/laws/words.tsv';
import type { WordSource } from '../../lexicon/source';

export const words: readonly WordSource[] = [
  { cls: 'law-head', entries: headsText },
  { cls: 'law-issuer', entries: issuersText },
  { cls: 'law-word', entries: wordsText },
];
