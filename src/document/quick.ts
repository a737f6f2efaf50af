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
import { toUnits } from '../text/units';
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

/** The words of a lexicon by their first, second and last letter and their length, which tell most words apart. */
interface Index {
  /** The first symbol of a slot, 0 for none; and the next one behind each. */
  readonly first: Uint16Array;
  readonly next: Uint16Array;
  /** Where the letters of each symbol lie in `letters`. */
  readonly from: Uint16Array;
  readonly letters: Uint16Array;
}

const SLOTS = 1 << 12;

/** The low five bits of a letter are the same in both cases. */
function slot(first: number, second: number, last: number, length: number): number {
  return (((first & 31) << 7) ^ ((second & 31) << 2) ^ ((last & 31) << 4) ^ length) & (SLOTS - 1);
}

function indexOf(symbols: Symbols): Index {
  const first = new Uint16Array(SLOTS);
  const next = new Uint16Array(symbols.size);
  const from = new Uint16Array(symbols.size + 1);
  let letters = '';
  for (let symbol = 1; symbol < symbols.size; symbol++) {
    const form = symbols.form(symbol);
    const { length } = form;
    const at = slot(form.charCodeAt(0), length > 1 ? form.charCodeAt(1) : 0, form.charCodeAt(length - 1), length);
    next[symbol] = first[at] as number;
    first[at] = symbol;
    letters += form;
    from[symbol + 1] = letters.length;
  }
  return { first, next, from, letters: toUnits(letters) };
}

/** The symbol of the word in `u[i, j)`; 0 for most. */
function lookUp(index: Index, u: Uint16Array, folded: Uint16Array, i: number, j: number): number {
  const length = j - i;
  const { from, letters } = index;
  let symbol = index.first[
    slot(u[i] as number, length > 1 ? (u[i + 1] as number) : 0, u[j - 1] as number, length)
  ] as number;
  for (; symbol > 0; symbol = index.next[symbol] as number) {
    const at = from[symbol] as number;
    if ((from[symbol + 1] as number) - at !== length) continue;
    let k = 0;
    while (k < length && folded[u[i + k] as number] === letters[at + k]) k++;
    if (k === length) return symbol;
  }
  return 0;
}

/** A reader for a lexicon that picks numbers, ordinals and the words whose symbols `wakes` marks; without symbols it only cuts. */
export function quickReader(symbols?: Symbols, wakes?: Uint8Array): (units: Uint16Array) => Read {
  const index = symbols && indexOf(symbols);
  const kept = columnsOf(KEPT);
  return (u) => {
    const room = u.length + BEHIND;
    return cut(u, room > KEPT ? columnsOf(room) : kept, index, wakes);
  };
}

function cut(u: Uint16Array, columns: Read, index: Index | undefined, wakes: Uint8Array = NONE): Read {
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
      if (index) known = lookUp(index, u, folded, i, j);
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
      if (index && j === i + 1) known = lookUp(index, u, folded, i, j);
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
