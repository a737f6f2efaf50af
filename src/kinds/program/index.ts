// Named programs, movements, campaigns, aid schemes, cards, funds.
import type { Lexicon } from '../../lexicon/lexicon';
import type { Kind } from '../../rule/types';
import { Reader } from './reader';
import { rules } from './rules';
import { settle } from './settle';
import { words } from './words';

export const program: Kind<'program'> = {
  name: 'program',
  words,
  rules: (lexicon: Lexicon) => rules(new Reader(lexicon)),
  settle,
};
