// When a hyphen joins two words into one: reduplication of all kinds, bound prefixes, and
// clitics. Everything else ("Jakarta-Bandung", "RI-Jepang") is cut, as the treebanks do.
import { LOWER, UPPER } from '../text/classes';

/** Longer letters in a row are no word. */
const LONGEST = 64;

/** Whether the hyphen at `j` joins the words `[i, j)` and `[j + 1, end)`. */
export function joins(
  u: Uint16Array,
  folded: Uint16Array,
  table: Uint8Array,
  i: number,
  j: number,
  end: number,
): boolean {
  const left = j - i;
  const right = end - j - 1;
  if (left > LONGEST || right > LONGEST) return false;
  const at = (k: number): number => folded[u[k] as number] as number;
  const isUpper = (k: number): boolean => k < u.length && table[u[k] as number] === UPPER;
  const isLower = (k: number): boolean => k < u.length && table[u[k] as number] === LOWER;

  // berlarut-larut, kehati-hatian, satu-satunya: the right part begins with the end of the left one
  for (let k = left - right > 3 ? j - right : i; k + 3 <= j || k === i; k++) {
    if (j - k > right) continue;
    let m = 0;
    while (k + m < j && at(k + m) === at(j + 1 + m)) m++;
    if (k + m === j) return true;
  }
  let tail = 0;
  while (tail < left && tail < right && at(j - 1 - tail) === at(end - 1 - tail)) tail++;
  // terus-menerus, tolong-menolong: the left part, its first sound perhaps changed, ends the right one
  if (tail >= 3 && tail >= left - 1 && right > left) return true;
  if (isLower(j + 1) || (isUpper(i + 1) && isUpper(j + 2))) {
    // sayur-mayur, serta-merta: another beginning
    if (tail >= 2 && left === right) return true;
    // bolak-balik, warna-warni, mondar-mandir: other vowels
    if (left === right && left > 3 && isSkeleton(at, i, j)) return true;
  }
  // APBN-P; peringkat AA-idn
  if (right === 1 && left > 2 && isUpper(end - 1) && isUpper(j - 1) && isUpper(i + 1)) return true;
  if (left < 4 && left > 1 && right < 5 && right > 1 && isUpper(i) && isUpper(j - 1) && isLower(j + 1)) return true;
  return isClitic(at, j + 1, end) || (isLower(j + 1) && isPrefix(at, i, left));
}

/** Same consonants at the same places. */
function isSkeleton(at: (k: number) => number, i: number, j: number): boolean {
  for (let m = 0; m < j - i; m++) {
    const a = at(i + m);
    const b = at(j + 1 + m);
    if (a !== b && !(isVowel(a) && isVowel(b))) return false;
  }
  return true;
}

function isVowel(ch: number): boolean {
  return ch === 97 || ch === 101 || ch === 105 || ch === 111 || ch === 117;
}

/** hamba-Nya, KTP-ku, foto-mu */
function isClitic(at: (k: number) => number, from: number, to: number): boolean {
  const a = at(from);
  const b = at(from + 1);
  if (to - from === 2) return b === 117 && (a === 107 || a === 109);
  return to - from === 3 && a === 110 && b === 121 && at(from + 2) === 97;
}

const PREFIXES = ['non', 'pro', 'pra', 'anti', 'semi', 'pasca'];

function isPrefix(at: (k: number) => number, i: number, left: number): boolean {
  return PREFIXES.some((prefix) => {
    if (prefix.length !== left) return false;
    for (let m = 0; m < left; m++) if (at(i + m) !== prefix.charCodeAt(m)) return false;
    return true;
  });
}
