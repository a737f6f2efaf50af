// Named bodies: ministries, offices, councils, parties, firms, schools, units, groups.
import type { Lexicon } from '../../lexicon/lexicon';
import type { Kind } from '../../rule/types';
import { Reader } from './reader';
import { rules } from './rules';
import { settle } from './settle';
import { words } from './words';

const readers = new WeakMap<Lexicon, Reader>();

/** One reader a lexicon: class numbers and parsed entries are looked up once. */
function readerOf(lexicon: Lexicon): Reader {
  let reader = readers.get(lexicon);
  if (!reader) {
    reader = new Reader(lexicon);
    readers.set(lexicon, reader);
  }
  return reader;
}

export const organization: Kind<'organization'> = {
  name: 'organization',
  words,
  rules: (lexicon) => rules(readerOf(lexicon)),
  settle: (found, doc, board) => settle(readerOf(doc.lexicon), found, doc, board),
};
