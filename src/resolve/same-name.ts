// Whether two names are of one person. Short names are words of the full one in order;
// initials stand for words; one slip of the pen is forgiven in a long word. A wife's name
// that ends in her husband's full name ("Sarnih Karya Sukmajaya") is a name of its own.
import { fold } from '../text/fold';

/** The words of a name, folded, without points. */
export function wordsOfName(name: string): string[] {
  return fold(name)
    .replace(/[.,"“”]/gu, ' ')
    .split(/\s+/u)
    .map((w) => (w.startsWith("'") && w.endsWith("'") ? w.slice(1, -1) : w))
    .filter((w) => w !== '');
}

/** How full a name is: words first, then letters. */
export function fullness(words: readonly string[]): number {
  return words.reduce((n, w) => n + (w.length > 1 ? 100 : 10) + w.length, 0);
}

const MUHAMMAD = new Set([
  'm',
  'muh',
  'moh',
  'mhd',
  'mohd',
  'moch',
  'much',
  'muhamad',
  'muhammad',
  'mohammad',
  'mohamad',
  'mochamad',
  'mochammad',
]);
const ABDUL = new Set(['abd', 'abdul', 'abdoel']);

/**
 * `sameOffice`: both are said to hold one office; `otherOffice`: the shorter name comes with an
 * office or role that the other one does not have.
 */
export function sameName(a: readonly string[], b: readonly string[], sameOffice = false, otherOffice = false): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length === short.length) return spelled(long, short, sameOffice);
  // the husband's full name at the end of the wife's
  const tail = long.length - short.length;
  const isTail = short.length >= 2 && short.every((w, i) => alike(long[tail + i] as string, w));
  if (isTail && !sameOffice && !(tail === 1 && weakFirst(long[0] as string))) return false;
  if (otherOffice && short.length >= 2 && tail >= 2) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !alike(long[at] as string, word)) at++;
    if (at === long.length) return false;
    at++;
  }
  // "Kang Uu" for Uu Ruzhanul
  return (
    short.some((w) => w.length > 2) || (short.length === 1 && short[0] === long[0] && VOWEL.test(short[0] as string))
  );
}

/** A name of two letters that can be spoken, no initials. */
const VOWEL = /^[a-z][aiueo]$/u;

function weakFirst(word: string): boolean {
  return word.length <= 2 || MUHAMMAD.has(word) || ABDUL.has(word) || word === 'ahmad' || word === 'andi';
}

function spelled(a: readonly string[], b: readonly string[], sameOffice: boolean): boolean {
  let slips = 0;
  for (let i = 0; i < a.length; i++) {
    if (alike(a[i] as string, b[i] as string)) continue;
    // "Agusrin M. Najamuddin"; of two words a letter is too little: a text may name Khairul B and Khairul Bachtiar
    if (a.length > 2 && initial(a[i] as string, b[i] as string)) continue;
    if (!close(a[i] as string, b[i] as string, sameOffice)) return false;
    slips++;
  }
  return slips === 0 || (slips === 1 && (a.length > 1 || sameOffice || (a[0] as string).length >= 7));
}

const initial = (a: string, b: string): boolean =>
  a.length === 1 ? b.startsWith(a) : b.length === 1 && a.startsWith(b);

/** Equal, or forms of Muhammad or Abdul. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (MUHAMMAD.has(a) && MUHAMMAD.has(b)) return true;
  if (ABDUL.has(a) && ABDUL.has(b)) return true;
  return false;
}

/** One letter put in, left out or changed, or two swapped, in a word of five letters or more. */
export function close(a: string, b: string, generous: boolean): boolean {
  if (Math.min(a.length, b.length) < (generous ? 4 : 5)) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (i === 0) return false;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const restA = a.slice(i, a.length - j);
  const restB = b.slice(i, b.length - j);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
