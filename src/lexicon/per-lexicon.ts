// One thing a lexicon: class numbers and parsed entries are looked up once, and go with it.
import type { Lexicon } from './lexicon';

/** Makes `make(lexicon)` at the first call for a lexicon and gives the same thing after that. */
export function perLexicon<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, { thing: T }>();
  return (lexicon) => {
    let entry = made.get(lexicon);
    if (!entry) {
      entry = { thing: make(lexicon) };
      made.set(lexicon, entry);
    }
    return entry.thing;
  };
}
