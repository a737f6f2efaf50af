// Whether a short form is made from a row of words, and how well: initials ("KWT"),
// syllables ("Kessos"), inner syllables ("Rakorbang"), repeats by figure ("P2L"). A dynamic
// program over the letters; each word takes a run of them in its own order.
import { fold } from '../../text/fold';

/** A word of the long form; `small` words (dan, di, untuk) may give no letter for free. */
export interface Part {
  text: string;
  small: boolean;
}

export interface Alignment {
  /** Words `[from, to)` of the row. */
  from: number;
  to: number;
  /** Cost per letter of the short form: 0 is a plain initialism or syllable word. */
  cost: number;
}

const INNER = 1.2;
const GAP = 0.6;
const SKIPPED = 1.6;
const FREE = 0.02;
const LONGEST = 24;
const CHUNK = 9;
const NEVER = 1e9;

/** The letters that a short form asks for: "P3DN" is pppdn, "K/L" is kl, "UP3" is uppp; null when it is none. */
export function letters(short: string): string | null {
  const text = fold(short);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const ch = text[i] as string;
    if (/\p{L}/u.test(ch)) out += ch;
    else if (ch >= '2' && ch <= '5' && /\p{L}/u.test(text[i - 1] ?? '')) out += (text[i - 1] as string).repeat(+ch - 1);
    else if (ch >= '0' && ch <= '9') out += ch;
  }
  return out.length >= 2 && out.length <= LONGEST ? out : null;
}

/** Scratch memory, used again for every word: what `chunks` found, and its two rows of positions. */
const take = new Float64Array(CHUNK + 1);
const LONGEST_WORD = 64;
let ends = new Float64Array(LONGEST_WORD);
let next = new Float64Array(LONGEST_WORD);

/**
 * Cost of taking `count` letters of `s` from `at` out of a word, into `take[count]`; answers the highest count that can be taken.
 */
function chunks(word: string, s: string, at: number): number {
  const size = Math.min(word.length, LONGEST_WORD);
  const max = Math.min(CHUNK, s.length - at, size);
  for (let count = 1; count <= max; count++) {
    const letter = s.charCodeAt(at + count - 1);
    let before = NEVER;
    let best = NEVER;
    // ends[p]: cheapest way to have matched the letters so far with the last at position p
    for (let p = 0; p < size; p++) {
      let cost = NEVER;
      if (word.charCodeAt(p) === letter) {
        if (count === 1) cost = p === 0 ? 0 : INNER;
        else cost = Math.min(p > 0 ? (ends[p - 1] as number) : NEVER, before + GAP);
        if (cost < best) best = cost;
      }
      next[p] = cost;
      if (count > 1 && p > 0) before = Math.min(before, ends[p - 1] as number);
    }
    [ends, next] = [next, ends];
    if (best >= NEVER) return count - 1;
    take[count] = best;
  }
  return max;
}

/** cost[j * width + i]: words j.. take the letters i.. ; stop: where that row ends. Grown when a longer row comes. */
let cost = new Float64Array(32 * (LONGEST + 1));
let stop = new Int32Array(32 * (LONGEST + 1));

/**
 * The best row of words for the letters. With `anchor` "end" the row ends with the last word
 * and its beginning is sought; with "start" it is the other way round; with "both" all words belong.
 */
export function align(s: string, parts: readonly Part[], anchor: 'end' | 'start' | 'both'): Alignment | null {
  const n = parts.length;
  const width = s.length + 1;
  if (cost.length < (n + 1) * width) {
    cost = new Float64Array((n + 1) * width * 2);
    stop = new Int32Array((n + 1) * width * 2);
  }
  cost.fill(NEVER, 0, (n + 1) * width);
  stop.fill(n, 0, (n + 1) * width);
  const words = parts.map((part) => fold(part.text));
  for (let j = n; j >= 0; j--) {
    const here = j * width;
    const after = here + width;
    if (j === n || anchor === 'start') {
      cost[here + s.length] = 0;
      stop[here + s.length] = j;
    }
    if (j === n) continue;
    const word = words[j] as string;
    const skipped = (parts[j] as Part).small ? FREE : SKIPPED;
    for (let i = 0; i <= s.length; i++) {
      let least = cost[here + i] as number;
      const skip = (cost[after + i] as number) + skipped;
      if (skip < least) {
        least = skip;
        stop[here + i] = stop[after + i] as number;
      }
      const most = i === s.length ? 0 : chunks(word, s, i);
      for (let c = 1; c <= most; c++) {
        const whole = (take[c] as number) + (cost[after + i + c] as number) + (c === 1 ? 0.01 : 0);
        if (whole < least) {
          least = whole;
          stop[here + i] = stop[after + i + c] as number;
        }
      }
      cost[here + i] = least;
    }
  }
  let from = -1;
  let best = NEVER;
  for (let j = anchor === 'end' ? n - 1 : 0; j >= 0; j--) {
    if ((words[j] as string)[0] !== s[0]) continue;
    const c = cost[j * width] as number;
    if (c < best - 0.05) {
      best = c;
      from = j;
    }
  }
  return from < 0 || best >= NEVER ? null : { from, to: stop[from * width] as number, cost: best / s.length };
}
