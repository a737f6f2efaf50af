// Ranked stems of the document: roots that are frequent here and rare in the news at large.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { type RootMemo, rootMemo } from '../morphology';
import { stopwords } from '../morphology/stopwords';
import { hashUnits } from '../text/hash';
import { toUnits } from '../text/units';

export interface Keyword {
  stem: string;
  score: number;
  count: number;
}

const MOST = 15;
const SHORTEST = 3;
/** A word of the headline counts as much as three in the body. */
const HEADLINE_WEIGHT = 3;

interface Tally {
  /** A token with the root. */
  token: number;
  count: number;
  weight: number;
}

let stops: Set<number> | undefined;

export function keywords(doc: Doc): Keyword[] {
  const roots = rootMemo();
  stops ??= new Set(Array.from(stopwords(), (word) => hashUnits(toUnits(word), 0, word.length)));
  // by root id; a form without a known root is its own (below zero)
  const tallies = new Map<number, Tally>();
  // Each form is stemmed once; the scanner has hashed it already.
  const forms = new Map<number, Tally | null>();
  let words = 0;
  for (let i = 0; i < doc.n; i++) {
    const zone = doc.zone[i];
    if (doc.kind[i] !== K.WORD || zone === K.BOILERPLATE || zone === K.CREDIT) continue;
    words++;
    const hash = doc.hash[i] as number;
    let tally = forms.get(hash);
    if (tally === undefined) {
      tally = stops.has(hash) ? null : tallyOf(doc, i, roots, tallies);
      forms.set(hash, tally);
    }
    if (tally === null) continue;
    tally.count++;
    tally.weight += zone === K.HEADLINE ? HEADLINE_WEIGHT : 1;
  }
  const ranked: Keyword[] = [];
  for (const { token, count, weight } of tallies.values()) {
    if (weight < 2) continue;
    const start = doc.start[token] as number;
    const end = doc.end[token] as number;
    const hash = doc.hash[token] as number;
    const rarity = roots.rarity(roots.root(doc.units, start, end, hash));
    const stem = roots.text(doc.units, start, end, hash);
    ranked.push({ stem, score: Math.round((1e4 * weight * rarity) / words) / 1e4, count });
  }
  ranked.sort((a, b) => b.score - a.score || b.count - a.count || (a.stem < b.stem ? -1 : 1));
  return ranked.slice(0, MOST);
}

/** The tally of the root of token `i`, made when new; null for words too short to say anything. */
function tallyOf(doc: Doc, i: number, roots: RootMemo, tallies: Map<number, Tally>): Tally | null {
  const start = doc.start[i] as number;
  const end = doc.end[i] as number;
  if (end - start < SHORTEST) return null;
  const hash = doc.hash[i] as number;
  const id = roots.root(doc.units, start, end, hash);
  const key = id >= 0 ? id : -1 - (hash >>> 1);
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { token: i, count: 0, weight: 0 };
    tallies.set(key, tally);
  }
  return tally;
}
