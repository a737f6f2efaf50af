// "Gubernur yang akrab disapa Emil itu", "kata pria yang akrab disapa Zul tersebut": another name
// behind a description. "itu" says that the text has named the person before.
import { pointsBack } from '../document/probe';
import type { Mention } from '../rule/mention';
import type { OfficialValue, PersonValue } from '../values';
import { capital, joined, type Reading } from './lexis';

type Named = Mention<OfficialValue | PersonValue>;

const SMALL = new Set(['lebih', 'biasanya', 'juga', 'kini']);

/** Offices looked back over for the one that is described: more than a text has between a name and its office alone. */
const MOST_BACK = 40;

/** First token of the name that was named before, or -1. `cue` is the first word of "akrab disapa"; the other name is `[at, to)`. */
export function described(
  r: Reading,
  cue: number,
  at: number,
  to: number,
  found: readonly Named[],
  seen: readonly Named[],
): number {
  const { doc, board } = r;
  let yang = cue - 1;
  while (yang > 0 && SMALL.has(doc.word(yang))) yang--;
  if (yang < 1 || doc.word(yang) !== 'yang' || capital(doc, yang) || !joined(doc, yang)) return -1;
  if (!pointsBack(doc, to) && !pointsBack(doc, to + 1)) return -1;
  const officials = board.of('official');
  const office = board.at('official', yang - 1)?.value;
  if (office && office.name === null) {
    let k = last(officials, yang);
    for (let n = 0; k >= 0 && n < MOST_BACK; k--, n++) {
      const value = (officials[k] as Mention<OfficialValue>).value;
      if (value.name !== null && value.position === office.position) return doc.tokenAt(value.nameStart);
    }
    return -1;
  }
  let nearest = -1;
  // the one person before, or nobody
  let only = -1;
  let others = false;
  for (const list of [officials, found, seen] as const) {
    let k = last(list, yang);
    for (let n = 0; k >= 0 && n < MOST_BACK; k--, n++) {
      const { name, nameStart, nameEnd } = (list[k] as Named).value;
      if (name === null) continue;
      const from = doc.tokenAt(nameStart);
      if (from > nearest && echoes(r, at, to, from, doc.tokenAt(nameEnd - 1) + 1)) nearest = from;
      others ||= only >= 0 && doc.hash[only] !== doc.hash[from];
      only = from;
    }
  }
  return nearest >= 0 || others ? nearest : only;
}

/** Letters at the beginning or the end that a name and what somebody is called share: "Zul" for Zulkarnain, "Emil" for Kamil, "Buwas" for Budi Waseso. */
const SHARED = 3;

function echoes({ doc }: Reading, at: number, to: number, from: number, end: number): boolean {
  for (let a = at; a < to; a++) {
    const alias = doc.word(a);
    if (alias.length < SHARED) continue;
    for (let t = from; t < end; t++) {
      const word = doc.word(t);
      if (word.startsWith(alias.slice(0, SHARED)) || word.endsWith(alias.slice(-SHARED))) return true;
      const next = t + 1 < end ? doc.word(t + 1) : '';
      if (next !== '' && word.startsWith(alias.slice(0, 2)) && next.startsWith(alias.slice(2, 4))) return true;
    }
  }
  return false;
}

/** The last mention that begins before token `i`; -1 when none does. */
function last(list: readonly Named[], i: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as Named).from < i) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
