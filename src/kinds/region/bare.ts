// Districts and villages without a trigger word: later mentions of one that was named with
// its head, and districts of the regency that the document is about, where a preposition or
// a neighbouring region says that a place is meant.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Mention } from '../../rule/mention';
import type { RegionValue } from '../../values';
import { type Candidate, candidate, settled } from './candidate';
import { keyOf, parentOf } from './codes';
import type { Evidence } from './evidence';
import { districts } from './gazetteer';
import type { Reader } from './reader';
import type { NameMatch, RegionTable } from './table';

const SHORTEST = 4;
const HOME_SHARE = 0.3;

export function bareNames(
  found: readonly Mention<RegionValue>[],
  doc: Doc,
  reader: Reader,
  evidence: Evidence,
): Mention<RegionValue>[] {
  const known = new Set<number>();
  const villageParents = new Set<number>();
  for (const m of found) {
    if (!m.value.code || m.value.code.length < 6) continue;
    const key = keyOf(m.value.code);
    known.add(key);
    villageParents.add(key > 1_000_000 ? parentOf(key) : key);
  }
  const homes = evidence.homes(HOME_SHARE);
  if (homes.size === 0 && known.size === 0) return [];
  const covered = new Uint8Array(doc.n);
  for (const m of found) covered.fill(1, m.from, m.to);
  const villages = known.size > 0 ? reader.villages : undefined;
  const out: Mention<RegionValue>[] = [];
  for (let i = 0; i < doc.n; i++) {
    if ((doc.shape[i] as number) < K.CAPITALISED || covered[i]) continue;
    const zone = doc.zone[i] as number;
    if (doc.kind[i] !== K.WORD || zone === K.BOILERPLATE || zone === K.CREDIT) continue;
    const limit = runEnd(doc, i, covered);
    const d = districts().longest(doc, i, limit, (key) => known.has(key) || homes.has(parentOf(key)));
    const v = villages?.longest(doc, i, limit, (key) => known.has(key) || villageParents.has(parentOf(key)));
    const [match, table] = v && (!d || v.to > d.to) ? [v, villages as RegionTable] : [d, districts()];
    if (!match || (doc.end[match.to - 1] as number) - (doc.start[i] as number) < SHORTEST) continue;
    const keys = match.rows.map((row) => table.key(row));
    const mine = keys.filter((key) => known.has(key));
    if (mine.length === 0 && !placed(doc, i, match, reader, covered)) continue;
    if (doc.value(i - 1, reader.context) === 'not') continue;
    const { key } = evidence.best(mine.length > 0 ? mine : keys);
    const c: Candidate = candidate([key], doc.plain(i, match.to), false, false);
    out.push({
      start: doc.start[i] as number,
      end: doc.end[match.to - 1] as number,
      from: i,
      to: match.to,
      value: settled(c, key, keys, reader.villages),
      source: 'region/bare',
      confidence: mine.length > 0 ? 0.8 : 0.6,
    });
    covered.fill(1, i, match.to);
    i = match.to - 1;
  }
  return out;
}

/** The end of the run of capitalised words and numbers that starts at `i`. */
function runEnd(doc: Doc, i: number, covered: Uint8Array): number {
  let j = i + 1;
  while (j < doc.n && !covered[j] && (doc.gap[j] as number) < K.PARAGRAPH) {
    const inner = doc.kind[j] === K.PUNCTUATION ? doc.gap[j] === K.GLUED && doc.gap[j + 1] === K.GLUED : true;
    if (!inner || (doc.shape[j] === K.SMALL && doc.kind[j] === K.WORD)) break;
    j++;
  }
  return j;
}

/** Whether a preposition stands before the name, or a region beside it across one mark. */
function placed(doc: Doc, i: number, match: NameMatch, reader: Reader, covered: Uint8Array): boolean {
  if (doc.zone[i] === K.DATELINE) return true;
  if (doc.value(i - 1, reader.context) === 'at') return true;
  const mark = (j: number): boolean =>
    j > 0 && j < doc.n && (doc.kind[j] === K.PUNCTUATION || doc.value(j, reader.context) === 'and');
  return (mark(i - 1) && covered[i - 2] === 1) || (mark(match.to) && covered[match.to + 1] === 1);
}
