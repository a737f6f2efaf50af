// A scanner for entry points that look for one thing: the same columns as `scan` in one plain
// loop, without its care for addresses, titles and compounds. What dates are made of (numbers,
// "ke-57", "1990-an", "bertahun-tahun", "Jum’at") is cut as `scan` cuts it.
import {
  APOSTROPHE,
  classOf,
  classTable,
  DIGIT,
  HYPHEN,
  IGNORED,
  LOWER,
  MARK,
  NEWLINE,
  SPACE,
  STOP,
  UPPER,
} from '../text/classes';
import { foldTable } from '../text/fold';
import { HASH_PRIME, HASH_SEED } from '../text/hash';
import type { Tokens } from './columns';
import * as K from './kinds';

const DOT = 46;
const COMMA = 44;
const COLON = 58;

export function quick(u: Uint16Array): Tokens {
  // four characters a token are plenty for prose; what is not prose is read again with room for all
  return cut(u, (u.length >> 2) + 16) ?? (cut(u, u.length + 1) as Tokens);
}

function cut(u: Uint16Array, room: number): Tokens | null {
  const table = classTable();
  const folded = foldTable();
  const size = u.length;
  const start = new Uint32Array(room);
  const end = new Uint32Array(room);
  const kind = new Uint8Array(room);
  const shape = new Uint8Array(room);
  const gap = new Uint8Array(room);
  const hash = new Int32Array(room);
  const cls = (i: number): number => {
    if (i >= size) return SPACE;
    const unit = u[i] as number;
    return table[unit] || classOf(unit);
  };
  let n = 0;
  let before: number = K.PARAGRAPH;
  let lines = 0;
  let i = 0;
  while (i < size) {
    const unit = u[i] as number;
    const c = table[unit] || classOf(unit);
    if (c === SPACE || c === IGNORED) {
      if (before === K.GLUED && c === SPACE) before = K.SPACED;
      i++;
      continue;
    }
    if (c === NEWLINE) {
      if (!(unit === 10 && i > 0 && u[i - 1] === 13)) lines++;
      before = lines > 1 || before === K.PARAGRAPH ? K.PARAGRAPH : K.LINE;
      i++;
      continue;
    }
    lines = 0;
    if (n === room) return null;
    start[n] = i;
    gap[n] = before;
    before = K.GLUED;
    let j = i;
    let k = K.PUNCTUATION;
    let h = HASH_SEED;
    if (c === LOWER || c === UPPER) {
      k = K.WORD;
      let upper = 0;
      let lower = 0;
      for (;;) {
        const x = u[j] as number;
        const d = j < size ? table[x] || classOf(x) : SPACE;
        if (d === LOWER) lower++;
        else if (d === UPPER) upper++;
        else if (d === APOSTROPHE) {
          const after = cls(j + 1);
          if (after !== LOWER && after !== UPPER) break;
        } else if (d === HYPHEN) {
          if (!repeats(u, folded, i, j, size)) break;
        } else if (d !== DIGIT && d !== MARK) break;
        h = Math.imul(h ^ (folded[x] as number), HASH_PRIME);
        j++;
      }
      shape[n] =
        upper === 0
          ? K.SMALL
          : lower === 0
            ? upper === 1
              ? K.CAPITALISED
              : K.CAPITALS
            : c === UPPER && upper === 1
              ? K.CAPITALISED
              : K.MIXED;
      // "ke-57"
      if (
        j - i === 2 &&
        folded[unit] === 107 &&
        folded[u[i + 1] as number] === 101 &&
        cls(j) === HYPHEN &&
        cls(j + 1) === DIGIT
      ) {
        k = K.ORDINAL;
        j++;
        while (cls(j) === DIGIT) j++;
      }
    } else if (c === DIGIT) {
      k = K.NUMBER;
      while (cls(j) === DIGIT) j++;
      while ((u[j] === DOT || u[j] === COMMA) && cls(j + 1) === DIGIT) {
        j += 2;
        while (cls(j) === DIGIT) j++;
      }
      if (u[j] === COLON && j - i <= 2 && cls(j + 1) === DIGIT && cls(j + 2) === DIGIT && cls(j + 3) !== DIGIT) j += 3;
      let e = j;
      while (cls(e) === LOWER || cls(e) === UPPER) e++;
      if (e > j && (e - j <= 2 || cls(e) === DIGIT)) {
        k = K.WORD;
        j = e;
        while (cls(j) === LOWER || cls(j) === UPPER || cls(j) === DIGIT) j++;
      } else if (e === j && cls(j) === HYPHEN && u[j + 1] === 97 && u[j + 2] === 110) {
        k = K.ORDINAL;
        j += 3;
      }
    } else {
      j++;
      h = Math.imul(h ^ (folded[unit] as number), HASH_PRIME);
      if (c === STOP || (c === HYPHEN && u[j] === unit)) while (j < size && u[j] === unit) j++;
      else if (c === APOSTROPHE && u[j] === unit) j++;
    }
    end[n] = j;
    kind[n] = k;
    hash[n++] = h ^ (h >>> 15);
    i = j;
  }
  return { n, start, end, kind, shape, gap, hash };
}

/** Whether the letters behind the hyphen at `at` end the word before it: "hari-hari", "bertahun-tahun". */
function repeats(u: Uint16Array, folded: Uint16Array, from: number, at: number, size: number): boolean {
  let length = 0;
  while (
    at + 1 + length < size &&
    length < at - from &&
    folded[u[at + 1 + length] as number] !== 45 &&
    (folded[u[at + 1 + length] as number] as number) > 64
  )
    length++;
  if (length < 3) return false;
  for (let k = 0; k < length; k++)
    if (folded[u[at - length + k] as number] !== folded[u[at + 1 + k] as number]) return false;
  return true;
}
