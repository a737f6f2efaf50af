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

/** Which words can be in a lexicon at all: for two first letters the lengths that occur, as bits. */
export type Likely = Int32Array;

export function likely(forms: Iterable<string>): Likely {
  const out = new Int32Array(1024);
  for (const form of forms) {
    const at = slot(form.charCodeAt(0), form.length > 1 ? form.charCodeAt(1) : 0);
    out[at] = (out[at] as number) | (1 << (form.length & 31));
  }
  return out;
}

function slot(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** Cuts a text. With `words` given, words that no entry resembles are left without a hash, which most are. */
export function quick(u: Uint16Array, words?: Likely): Tokens {
  // four characters a token are plenty for prose; what is not prose is read again with room for all
  return cut(u, (u.length >> 2) + 16, words) ?? (cut(u, u.length + 1, words) as Tokens);
}

function cut(u: Uint16Array, room: number, words: Likely | undefined): Tokens | null {
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
    if (unit === 32) {
      if (before === K.GLUED) before = K.SPACED;
      i++;
      continue;
    }
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
      let other = 0;
      for (; j < size; j++) {
        const x = u[j] as number;
        // small ASCII letters are most of any text
        if (x >= 97 && x <= 122) continue;
        const d = table[x] || classOf(x);
        if (d === UPPER) upper++;
        else if (d !== LOWER) {
          if (d === APOSTROPHE) {
            const after = cls(j + 1);
            if (after !== LOWER && after !== UPPER) break;
          } else if (d === HYPHEN) {
            if (!repeats(u, folded, i, j, size)) break;
          } else if (d !== DIGIT && d !== MARK) break;
          other++;
        }
      }
      const second = j - i > 1 ? (folded[u[i + 1] as number] as number) : 0;
      if (!words || ((words[slot(folded[unit] as number, second)] as number) >> ((j - i) & 31)) & 1)
        for (let x = i; x < j; x++) h = Math.imul(h ^ (folded[u[x] as number] as number), HASH_PRIME);
      else h = 0;
      if (upper === 0) shape[n] = K.SMALL;
      else if (upper + other === j - i) shape[n] = upper === 1 ? K.CAPITALISED : K.CAPITALS;
      else shape[n] = c === UPPER && upper === 1 ? K.CAPITALISED : K.MIXED;
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
