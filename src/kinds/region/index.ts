// Administrative regions with their codes, islands and countries.
import { perLexicon } from '../../lexicon/per-lexicon';
import type { Kind } from '../../rule/types';
import { Reader } from './reader';
import { rules } from './rules';
import { settle } from './settle';
import { unlessDefined } from './unless-defined';
import { words } from './words';

const readerOf = perLexicon((lexicon) => new Reader(lexicon));

export const region: Kind<'region'> = {
  name: 'region',
  words,
  rules: (lexicon) => rules(readerOf(lexicon)),
  settle: (found, doc, board) => settle(unlessDefined(found, doc, board), doc, readerOf(doc.lexicon)),
};
