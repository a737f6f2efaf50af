// Named bodies: ministries, offices, councils, parties, firms, schools, units, groups.
import { perLexicon } from '../../lexicon/per-lexicon';
import type { Kind } from '../../rule/types';
import { Reader } from './reader';
import { rules } from './rules';
import { settle } from './settle';
import { words } from './words';

const readerOf = perLexicon((lexicon) => new Reader(lexicon));

export const organization: Kind<'organization'> = {
  name: 'organization',
  words,
  rules: (lexicon) => rules(readerOf(lexicon)),
  settle: (found, doc, board) => settle(readerOf(doc.lexicon), found, doc, board),
};
