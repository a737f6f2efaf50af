// Words with a hyphen: full, affixed and rhyming reduplication, clitics written with a hyphen, and what is none of these.

/** What the two halves of a hyphenated word are to each other. */
export type Reduplication = 'full' | 'affixed' | 'rhyming';

export interface Unfolded {
  /** The word to take apart in its stead, or null when it must stay whole. */
  word: string | null;
  kind: Reduplication | null;
  /** A clitic that stood behind the last hyphen ("kuasa-Mu"). */
  clitic: string | null;
}

const SHORTEST_COPY = 2;
const HYPHENATED_CLITIC = /^(?:nya|mu|ku|lah|kah|pun)$/;

const whole: Unfolded = { word: null, kind: null, clitic: null };

/**
 * Finds the single word behind a hyphenated one, in lower case: "besar-besaran" → "besaran", "meniru-nirukan" →
 * "menirukan", "tolong-menolong" → "menolong", "sayur-mayur" → "sayur".
 * `rootOf` gives the known root of a word without hyphens, or null.
 */
export function unfold(word: string, rootOf: (word: string) => string | null): Unfolded {
  const hyphen = word.lastIndexOf('-');
  const left = word.slice(0, hyphen);
  const right = word.slice(hyphen + 1);
  if (left === '' || right === '') return whole;
  if (HYPHENATED_CLITIC.test(right)) return { word: left, kind: null, clitic: right };
  if (left.includes('-')) return whole;
  if (left === right) return { word: left, kind: 'full', clitic: null };

  // The longest end of the left half that the right half begins with is the copied part: kehati-hatian, pura-puranya.
  for (let length = Math.min(left.length, right.length); length >= SHORTEST_COPY; length--) {
    if (!right.startsWith(left.slice(left.length - length))) continue;
    if (length < 3 && left.length !== length) break;
    return { word: left + right.slice(length), kind: left.length === length ? 'full' : 'affixed', clitic: null };
  }
  const leftRoot = rootOf(left);
  const rightRoot = rootOf(right);
  if (leftRoot !== null && leftRoot === rightRoot) {
    return { word: left.length >= right.length ? left : right, kind: 'affixed', clitic: null };
  }
  if (leftRoot === left && rightRoot === null && (sameConsonants(left, right) || rhymes(left, right)))
    return { word: left, kind: 'rhyming', clitic: null };
  return whole;
}

const CONSONANTS = /[^aeiou]/g;

/** Copies that change the vowels only: gerak-gerik, warna-warni. */
function sameConsonants(left: string, right: string): boolean {
  return left.length === right.length && left.match(CONSONANTS)?.join() === right.match(CONSONANTS)?.join();
}

/** Copies that change a consonant: sayur-mayur. */
function rhymes(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let shared = 0;
  while (shared < right.length && left[left.length - 1 - shared] === right[right.length - 1 - shared]) shared++;
  return shared * 2 >= left.length - 1;
}
