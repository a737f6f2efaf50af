// Names after a head that no region bears as they are spelled: the regencies that the
// document names are searched for the nearest spelling; without one the name stays open
// where an address goes on after it, and goes otherwise.
import type { Doc } from '../../document/doc';
import type { Mention } from '../../rule/mention';
import type { Candidate } from './candidate';
import { adjoining } from './chains';
import { codeOf, levelOf } from './codes';
import type { Evidence } from './evidence';
import { districts } from './gazetteer';
import type { Reader } from './reader';
import { nearest } from './spelling';

type Found = Mention<Candidate>;

const HOME_SHARE = 0.3;
const LONGEST = 4;

export function respell(found: Found[], doc: Doc, reader: Reader, evidence: Evidence): Found[] {
  if (!found.some((m) => m.value.unknown !== undefined || elsewhere(m, evidence))) return found;
  const homes = evidence.homes(HOME_SHARE);
  const out: Found[] = [];
  found.forEach((m, at) => {
    const open = m.value.unknown !== undefined || elsewhere(m, evidence);
    const mended = open ? mend(m, found[at + 1]?.from ?? doc.n, doc, reader, homes) : undefined;
    if (mended) out.push(mended);
    else if (m.value.unknown === undefined) out.push(m);
    else {
      const next = found[at + 1];
      // "Desa Antah, Kecamatan Pinggir": a village all the same
      if (next?.value.headed && doc.starts(m.from, reader.head) && adjoining(m, next, doc, reader))
        out.push({ ...m, value: { ...m.value, weak: false } });
    }
  });
  return out;
}

/** A district or village of that name exists, but not where the document is. */
function elsewhere(m: Found, evidence: Evidence): boolean {
  const { keys, headed } = m.value;
  return headed && keys.length > 0 && (keys[0] as number) > 10_000 && evidence.best(keys).score <= 0;
}

function mend(m: Found, limit: number, doc: Doc, reader: Reader, homes: Set<number>): Found | undefined {
  const { level } = m.value;
  const table = level === 'district' ? districts() : reader.villages;
  if (!table || homes.size === 0 || (level !== 'district' && level !== 'village')) return undefined;
  const from = m.value.unknown ?? m.to - m.value.name.split(' ').length;
  // "Desa Parit 1 Api-Api": a Parit there is, but elsewhere, and the name goes on
  const end = Math.min(limit, Math.max(m.to, reader.nameRun(doc, from, LONGEST)));
  for (let to = end; to > from; to--) {
    const keys = nearest(table, doc.plain(from, to), homes);
    const key = keys[0];
    if (key === undefined) continue;
    const value: Candidate = {
      ...m.value,
      keys,
      weak: false,
      level: levelOf(key),
      alternatives: keys.slice(1).map(codeOf),
    };
    delete value.unknown;
    return { ...m, to, end: doc.end[to - 1] as number, value, confidence: 0.7 };
  }
  return undefined;
}
