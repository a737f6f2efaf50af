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

/** Cost of taking `count` letters of `s` from `at` out of a word, for every count; index 0 is unused. */
function chunks(word: string, s: string, at: number): number[] {
  const max = Math.min(CHUNK, s.length - at, word.length);
  const best: number[] = new Array(max + 1).fill(NEVER);
  // ends[p]: cheapest way to have matched `count` letters with the last at position p
  let ends: number[] = [];
  for (let count = 1; count <= max; count++) {
    const next: number[] = new Array(word.length).fill(NEVER);
    let before = NEVER;
    for (let p = 0; p < word.length; p++) {
      if (word[p] === s[at + count - 1]) {
        if (count === 1) next[p] = p === 0 ? 0 : INNER;
        else next[p] = Math.min(p > 0 ? (ends[p - 1] as number) : NEVER, before + GAP);
      }
      if (count > 1 && p > 0) before = Math.min(before, ends[p - 1] as number);
    }
    ends = next;
    best[count] = Math.min(...next);
    if ((best[count] as number) >= NEVER) break;
  }
  return best;
}

/**
 * The best row of words for the letters. With `anchor` "end" the row ends with the last word
 * and its beginning is sought; with "start" it is the other way round; with "both" all words belong.
 */
export function align(s: string, parts: readonly Part[], anchor: 'end' | 'start' | 'both'): Alignment | null {
  const n = parts.length;
  // cost[j][i]: words j.. take the letters i.. ; stop[j][i]: where that row ends
  const cost: Float64Array[] = [];
  const stop: Int32Array[] = [];
  for (let j = 0; j <= n; j++) {
    cost.push(new Float64Array(s.length + 1).fill(NEVER));
    stop.push(new Int32Array(s.length + 1).fill(n));
  }
  for (let j = n; j >= 0; j--) {
    const here = cost[j] as Float64Array;
    const to = stop[j] as Int32Array;
    if (j === n || anchor === 'start') {
      here[s.length] = 0;
      to[s.length] = j;
    }
    if (j === n) continue;
    const part = parts[j] as Part;
    const word = fold(part.text);
    const after = cost[j + 1] as Float64Array;
    const afterStop = stop[j + 1] as Int32Array;
    for (let i = 0; i <= s.length; i++) {
      const skip = (after[i] as number) + (part.small ? FREE : SKIPPED);
      if (skip < (here[i] as number)) {
        here[i] = skip;
        to[i] = afterStop[i] as number;
      }
      if (i === s.length) continue;
      const take = chunks(word, s, i);
      for (let c = 1; c < take.length; c++) {
        const whole = (take[c] as number) + (after[i + c] as number) + (c === 1 ? 0.01 : 0);
        if (whole < (here[i] as number)) {
          here[i] = whole;
          to[i] = afterStop[i + c] as number;
        }
      }
    }
  }
  let from = -1;
  let best = NEVER;
  for (let j = anchor === 'end' ? n - 1 : 0; j >= 0; j--) {
    if (fold((parts[j] as Part).text)[0] !== s[0]) continue;
    const c = (cost[j] as Float64Array)[0] as number;
    if (c < best - 0.05) {
      best = c;
      from = j;
    }
  }
  return from < 0 || best >= NEVER
    ? null
    : { from, to: (stop[from] as Int32Array)[0] as number, cost: best / s.length };
}
