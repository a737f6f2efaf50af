// A reader for entry points that look for one thing: the same columns as `scan` and the symbols of a lexicon in one plain
// loop, without care for addresses, titles and compounds. What dates are made of (numbers, "ke-57", "1990-an",
// "bertahun-tahun", "Jum’at") is cut as `scan` cuts it. Its columns are written over by the next text.
import type { Symbols } from '../lexicon/symbols';
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
import * as K from './kinds';

const DOT = 46;
const COMMA = 44;
const COLON = 58;

/** Behind these classes a word may go on. */
const JOINING = 1 | (1 << UPPER) | (1 << DIGIT) | (1 << MARK) | (1 << APOSTROPHE) | (1 << HYPHEN);

/** Room that is kept for the next text, in tokens; and blank tokens behind the last one, for rules that look ahead. */
const KEPT = 1 << 14;
const BEHIND = 16;

const NONE = new Uint8Array(1);

const columnsOf = (room: number) => ({
  n: 0,
  picks: 0,
  start: new Uint32Array(room),
  end: new Uint32Array(room),
  symbol: new Uint32Array(room),
  sentence: new Uint32Array(room),
  kind: new Uint8Array(room),
  shape: new Uint8Array(room),
  gap: new Uint8Array(room),
  zone: new Uint8Array(room),
  /** The tokens that wake a rule, `picks` of them. */
  picked: new Uint32Array(room),
});

export type Read = ReturnType<typeof columnsOf>;

/**
 * Which words can be in a lexicon at all: for two letters the lengths that occur, as bits. The first half is asked with
 * the first two letters of a word, the second half with the last two. Both let a third of all words through.
 */
function likely(symbols: Symbols): Int32Array {
  const out = new Int32Array(2048);
  for (let symbol = 1; symbol < symbols.size; symbol++) {
    const form = symbols.form(symbol);
    const { length } = form;
    for (const at of [
      pair(form.charCodeAt(0), form.charCodeAt(1)),
      1024 + pair(form.charCodeAt(length - 1), form.charCodeAt(length - 2)),
    ])
      out[at] = (out[at] as number) | (1 << (length & 31));
  }
  return out;
}

/** The low five bits of two letters: the same in both cases. */
function pair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

/** A reader for a lexicon that picks numbers, ordinals and the words whose symbols `wakes` marks; without symbols it only cuts. */
export function quickReader(symbols?: Symbols, wakes?: Uint8Array): (units: Uint16Array) => Read {
  const words = symbols && likely(symbols);
  const kept = columnsOf(KEPT);
  return (u) => {
    const room = u.length + BEHIND;
    return cut(u, room > KEPT ? columnsOf(room) : kept, symbols, words, wakes);
  };
}

function cut(
  u: Uint16Array,
  columns: Read,
  symbols: Symbols | undefined,
  words: Int32Array | undefined,
  wakes: Uint8Array = NONE,
): Read {
  const { start, end, symbol, kind, shape, gap, picked } = columns;
  const table = classTable();
  const folded = foldTable();
  const size = u.length;
  let n = 0;
  let picks = 0;
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
    let j = i + 1;
    let what = K.PUNCTUATION;
    let look: number = K.NO_LETTERS;
    let known = 0;
    if (c === LOWER || c === UPPER) {
      what = K.WORD;
      look = c === LOWER ? K.SMALL : K.CAPITALISED;
      while (j < size && table[u[j] as number] === LOWER) j++;
      if (j < size && (JOINING >> (table[u[j] as number] as number)) & 1) {
        let upper = c === UPPER ? 1 : 0;
        let other = 0;
        for (; j < size; j++) {
          const d = cls(u, j);
          if (d === UPPER) upper++;
          else if (d !== LOWER) {
            if (d === APOSTROPHE) {
              const after = cls(u, j + 1);
              if (after !== LOWER && after !== UPPER) break;
            } else if (d === HYPHEN) {
              if (!repeats(u, folded, i, j, size)) break;
            } else if (d !== DIGIT && d !== MARK) break;
            other++;
          }
        }
        if (upper > 0) {
          if (upper + other === j - i) look = upper === 1 ? K.CAPITALISED : K.CAPITALS;
          else look = c === UPPER && upper === 1 ? K.CAPITALISED : K.MIXED;
        }
      }
      if (words) {
        const lengths =
          j === i + 1
            ? (words[pair(unit, 0)] as number)
            : (words[pair(unit, u[i + 1] as number)] as number) &
              (words[1024 + pair(u[j - 1] as number, u[j - 2] as number)] as number);
        if ((lengths >> ((j - i) & 31)) & 1) known = lookUp(symbols as Symbols, u, folded, i, j);
      }
      // "ke-57"
      if (
        j - i === 2 &&
        folded[unit] === 107 &&
        folded[u[i + 1] as number] === 101 &&
        cls(u, j) === HYPHEN &&
        cls(u, j + 1) === DIGIT
      ) {
        what = K.ORDINAL;
        known = 0;
        j++;
        while (cls(u, j) === DIGIT) j++;
      }
    } else if (c === DIGIT) {
      what = K.NUMBER;
      while (cls(u, j) === DIGIT) j++;
      while ((u[j] === DOT || u[j] === COMMA) && cls(u, j + 1) === DIGIT) {
        j += 2;
        while (cls(u, j) === DIGIT) j++;
      }
      if (u[j] === COLON && j - i <= 2 && cls(u, j + 1) === DIGIT && cls(u, j + 2) === DIGIT && cls(u, j + 3) !== DIGIT)
        j += 3;
      let e = j;
      while (cls(u, e) === LOWER || cls(u, e) === UPPER) e++;
      if (e > j && (e - j <= 2 || cls(u, e) === DIGIT)) {
        what = K.WORD;
        j = e;
        while (cls(u, j) === LOWER || cls(u, j) === UPPER || cls(u, j) === DIGIT) j++;
      } else if (e === j && cls(u, j) === HYPHEN && u[j + 1] === 97 && u[j + 2] === 110) {
        what = K.ORDINAL;
        j += 3;
      }
    } else {
      if (c === STOP || (c === HYPHEN && u[j] === unit)) while (j < size && u[j] === unit) j++;
      else if (c === APOSTROPHE && u[j] === unit) j++;
      if (words && j === i + 1 && (words[pair(unit, 0)] as number) & 2)
        known = lookUp(symbols as Symbols, u, folded, i, j);
    }
    if (wakes[known] === 1 || what === K.NUMBER || what === K.ORDINAL) picked[picks++] = n;
    start[n] = i;
    end[n] = j;
    symbol[n] = known;
    kind[n] = what;
    shape[n] = look;
    gap[n++] = before;
    before = K.GLUED;
    i = j;
  }
  for (let k = n; k < n + BEHIND; k++) {
    start[k] = end[k] = symbol[k] = 0;
    kind[k] = shape[k] = gap[k] = 0;
  }
  columns.n = n;
  columns.picks = picks;
  return columns;
}

function cls(u: Uint16Array, i: number): number {
  return i >= u.length ? SPACE : classOf(u[i] as number);
}

function lookUp(symbols: Symbols, u: Uint16Array, folded: Uint16Array, i: number, j: number): number {
  let h = HASH_SEED;
  for (let x = i; x < j; x++) h = Math.imul(h ^ (folded[u[x] as number] as number), HASH_PRIME);
  return symbols.find(u, i, j, h ^ (h >>> 15));
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
