// Where tokens end that are no plain words, for the quick reader: words that go on behind their small letters, figures, rows of
// marks. What dates are made of ("ke-57", "1990-an", "bertahun-tahun", "Jum’at") is cut as `scan` cuts it.
import { APOSTROPHE, classOf, classTable, DIGIT, HYPHEN, LOWER, MARK, STOP, UPPER } from '../text/classes';
import { COLON, COMMA, DOT } from '../text/codes';
import * as K from './kinds';

/** The end of the mark of class `c` at `i`: a row of stops or hyphens is one, and so are two apostrophes. */
export function markEnd(u: Uint16Array, i: number, c: number): number {
  const unit = u[i];
  let j = i + 1;
  if (c === APOSTROPHE && u[j] === unit) j++;
  else if (c === STOP || c === HYPHEN) while (u[j] === unit) j++;
  return j;
}

/** The rest of a word that starts at `i` and has more than small letters from `j` on: sixteen times its end, 8 for "ke-57", its shape. */
export function goOn(u: Uint16Array, i: number, j: number, folded: Uint16Array): number {
  const table = classTable();
  const c = classOf(u[i] as number);
  let upper = c === UPPER ? 1 : 0;
  let other = 0;
  for (; ; j++) {
    const unit = u[j] as number;
    const d = table[unit] || classOf(unit);
    if (d === UPPER) upper++;
    else if (d !== LOWER) {
      if (d === APOSTROPHE) {
        const after = classOf(u[j + 1] as number);
        if (after !== LOWER && after !== UPPER) break;
      } else if (d === HYPHEN) {
        if (!repeats(u, folded, i, j)) break;
      } else if (d !== DIGIT && d !== MARK) break;
      other++;
    }
  }
  let look: number = upper > 0 ? K.MIXED : K.SMALL;
  if (upper > 0 && upper + other === j - i) look = upper === 1 ? K.CAPITALISED : K.CAPITALS;
  else if (upper === 1 && c === UPPER) look = K.CAPITALISED;
  const ordinal =
    j - i === 2 &&
    folded[u[i] as number] === 107 &&
    folded[u[i + 1] as number] === 101 &&
    classOf(u[j] as number) === HYPHEN &&
    isDigit(u, j + 1);
  if (!ordinal) return j * 16 + look;
  return digitsEnd(u, j + 2) * 16 + 8 + look;
}

/** What starts with a figure at `i`, whose next character is at `j`: sixteen times its end and its kind. */
export function number(u: Uint16Array, j: number, i: number): number {
  j = digitsEnd(u, j);
  while ((u[j] === DOT || u[j] === COMMA) && isDigit(u, j + 1)) j = digitsEnd(u, j + 2);
  if (u[j] === COLON && j - i <= 2 && isDigit(u, j + 1) && isDigit(u, j + 2) && !isDigit(u, j + 3)) j += 3;
  let e = j;
  while (isLetter(u, e)) e++;
  if (e > j && (e - j <= 2 || isDigit(u, e))) {
    while (isLetter(u, e) || isDigit(u, e)) e++;
    return e * 16 + K.WORD;
  }
  // "1990-an"
  if (e === j && classOf(u[j] as number) === HYPHEN && u[j + 1] === 97 && u[j + 2] === 110)
    return (j + 3) * 16 + K.ORDINAL;
  return j * 16 + K.NUMBER;
}

function digitsEnd(u: Uint16Array, j: number): number {
  while (isDigit(u, j)) j++;
  return j;
}

function isDigit(u: Uint16Array, i: number): boolean {
  return classOf(u[i] as number) === DIGIT;
}

function isLetter(u: Uint16Array, i: number): boolean {
  const c = classOf(u[i] as number);
  return c === LOWER || c === UPPER;
}

/** Whether the letters behind the hyphen at `at` end the word before it: "hari-hari", "bertahun-tahun". */
function repeats(u: Uint16Array, folded: Uint16Array, from: number, at: number): boolean {
  let length = 0;
  while (length < at - from) {
    const unit = folded[u[at + 1 + length] as number] as number;
    // no letter
    if (unit <= 64) break;
    length++;
  }
  if (length < 3) return false;
  for (let k = 0; k < length; k++)
    if (folded[u[at - length + k] as number] !== folded[u[at + 1 + k] as number]) return false;
  return true;
}
