// Decides over the whole document: which names are places at all, and which of several
// homonyms is meant. Chains first ("Desa X, Kecamatan Y"), then the weight of the document.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Mention } from '../../rule/mention';
import type { RegionValue } from '../../values';
import { bareNames } from './bare';
import { type Candidate, settled } from './candidate';
import { provinceOf, within } from './codes';
import { Evidence } from './evidence';
import type { Reader } from './reader';

type Found = Mention<Candidate>;

export function settle(mentions: Mention<RegionValue>[], doc: Doc, reader: Reader): Mention<RegionValue>[] {
  const found = (mentions as Found[]).filter((m) => !refused(m, doc, reader));
  if (found.length === 0) return [];
  chains(found, doc, reader);
  const evidence = new Evidence();
  for (let i = 0; i < doc.n; i++) {
    if (!doc.starts(i, reader.office)) continue;
    const level = doc.longest(i, reader.office)?.value;
    if (level) evidence.office(level);
  }
  for (const m of found) evidence.add(m);
  const sure: Found[] = [];
  for (const [at, m] of found.entries()) if (accepted(m, at, found, doc, reader, evidence)) sure.push(m);
  // a second look, now that the open ones speak too
  for (const m of sure) {
    if (m.value.keys.length < 2) continue;
    const { key, score } = evidence.best(m.value.keys);
    if (score > 0) evidence.add({ ...m, value: { ...m.value, keys: [key], weak: false } });
  }
  const out: Mention<RegionValue>[] = [];
  for (const m of sure) {
    const value = decide(m.value, evidence, reader);
    if (value) out.push({ ...m, value });
  }
  const extra = [...pairs(out, doc, reader), ...bareNames(out, doc, reader, evidence)];
  if (extra.length === 0) return out;
  return [...out, ...extra].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Streets, languages, peoples, honorifics before a name without a head. */
function refused(m: Found, doc: Doc, reader: Reader): boolean {
  if (m.value.headed) return false;
  const before = m.from - 1;
  if (before < 0 || (doc.gap[m.from] as number) >= K.LINE) return false;
  const at = doc.ch(before) === 46 ? before - 1 : before;
  return doc.value(at, reader.context) === 'not';
}

/** Whether only light words or one mark stand between two mentions. */
function adjoining(a: Found, b: Found, doc: Doc, reader: Reader): boolean {
  if (b.from - a.to > 3 || b.from < a.to) return false;
  for (let i = a.to; i < b.from; i++) {
    if ((doc.gap[i] as number) >= K.PARAGRAPH) return false;
    if (doc.kind[i] === K.PUNCTUATION) {
      if (doc.ch(i) === 46 && doc.gap[i + 1] !== K.GLUED) return false;
    } else if (doc.value(i, reader.context) !== 'at') return false;
  }
  return true;
}

/** "Desa X Kecamatan Y Kabupaten Z" and the other way round: each narrows its neighbour. */
function chains(found: Found[], doc: Doc, reader: Reader): void {
  const narrow = (a: Found, b: Found): void => {
    if (a.value.keys.length + b.value.keys.length < 3 || !adjoining(a, b, doc, reader)) return;
    nest(a, b);
    nest(b, a);
  };
  for (let i = found.length - 2; i >= 0; i--) narrow(found[i] as Found, found[i + 1] as Found);
  for (let i = 0; i + 1 < found.length; i++) narrow(found[i] as Found, found[i + 1] as Found);
}

function nest(inner: Found, outer: Found): void {
  const held = inner.value.keys.filter((k) => outer.value.keys.some((o) => o !== k && within(k, o)));
  if (held.length === 0) return;
  const holding = outer.value.keys.filter((o) => held.some((k) => o !== k && within(k, o)));
  inner.value = { ...inner.value, keys: held };
  outer.value = { ...outer.value, keys: holding };
}

/** Whether a name that could also be a word or a person is a place here. */
function accepted(m: Found, at: number, found: Found[], doc: Doc, reader: Reader, evidence: Evidence): boolean {
  if (!m.value.weak) return true;
  if (doc.zone[m.from] === K.DATELINE) return true;
  const keys = m.value.keys;
  if (m.source.endsWith('headed')) {
    // an office: "Kades Sukirno" may name a man; the village must lie where the document is
    return keys.some((key) => evidence.score(key) >= 1.5) || (keys.length === 1 && m.to - m.from > 1);
  }
  if (doc.value(m.from - 1, reader.context) === 'at' && (doc.gap[m.from] as number) < K.PARAGRAPH) return true;
  if (keys.some((key) => evidence.weight(key) >= 1)) return true;
  for (const other of [found[at - 1], found[at + 1]]) {
    if (!other || other.value.weak) continue;
    if (other.from < m.from ? adjoining(other, m, doc, reader) : adjoining(m, other, doc, reader)) return true;
  }
  return false;
}

function decide(c: Candidate, evidence: Evidence, reader: Reader): RegionValue | null {
  const { name, level, keys } = c;
  if (keys.length === 0) return { name, level, code: null, iso: null, alternatives: [] };
  const { key, score } = evidence.best(keys);
  const low = key > 10_000 && c.headed;
  if (low && score <= 0) {
    if (keys.length > 1) {
      const unknown = settled(c, key, keys, reader.villages);
      return { ...unknown, name, code: null, alternatives: keys.slice(0, 12).map((k) => settled(c, k, []).code ?? '') };
    }
    // the only one of its name, but the document is elsewhere: a village of another spelling
    const provinces = [...evidence.homes(0.5)].map(provinceOf);
    if (provinces.length > 0 && !provinces.includes(provinceOf(key)))
      return { name, level, code: null, iso: null, alternatives: [settled(c, key, []).code ?? ''] };
  }
  return settled(c, key, keys, reader.villages);
}

/** "Kabupaten/Kota Bogor", "Kota dan Kabupaten Bogor": the first head names a region too. */
function pairs(settledMentions: Mention<RegionValue>[], doc: Doc, reader: Reader): Mention<RegionValue>[] {
  const out: Mention<RegionValue>[] = [];
  for (const m of settledMentions) {
    const { level, alternatives } = m.value;
    if ((level !== 'city' && level !== 'regency') || m.from < 2 || !doc.starts(m.from, reader.head)) continue;
    const joins = doc.ch(m.from - 1) === 47 || doc.value(m.from - 1, reader.context) === 'and';
    const other = joins ? doc.value(m.from - 2, reader.head) : undefined;
    if ((other !== 'city' && other !== 'regency') || other === level) continue;
    const first = doc.longest(doc.longest(m.from, reader.head)?.to ?? m.to, reader.region);
    const keys = first ? reader.entry(first.value).keys : [];
    const twin = keys.find((k) => k < 10_000 && k > 100 && (k % 100 > 70 ? 'city' : 'regency') === other);
    if (!twin || alternatives.length > 3) continue;
    const c: Candidate = { ...m.value, keys: [twin], weak: false, headed: true };
    out.push({ ...m, from: m.from - 2, start: doc.start[m.from - 2] as number, value: settled(c, twin, []) });
  }
  return out;
}
