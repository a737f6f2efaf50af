// Decides over the whole document: which names are places at all, and which of several
// homonyms is meant. Chains first ("Desa X, Kecamatan Y"), then the weight of the document.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Mention } from '../../rule/mention';
import { COMMA } from '../../text/codes';
import type { RegionValue } from '../../values';
import { bareNames } from './bare';
import { type Candidate, settled } from './candidate';
import { adjoining, chains } from './chains';
import { codeOf, provinceOf, regencyOf, within } from './codes';
import { locating } from './countries';
import { Evidence } from './evidence';
import { districts } from './gazetteer';
import type { Reader } from './reader';
import { respell } from './respell';
import { twins } from './twins';

type Found = Mention<Candidate>;

/** What a village named after an office must score: its regency is named, or its province and more. */
const ENOUGH = 1.5;
const MOST_OPEN = 12;
const HOME_SHARE = 0.3;

export function settle(mentions: Mention<RegionValue>[], doc: Doc, reader: Reader): Mention<RegionValue>[] {
  const found = (mentions as Found[]).filter((m) => !refused(m, doc, reader) && !partial(m, doc, reader));
  if (found.length === 0) return [];
  chains(found, doc, reader);
  const evidence = new Evidence(doc, reader);
  for (const m of found) evidence.add(m);
  const spelled = respell(found, doc, reader, evidence);
  const sure = spelled.filter((m, at) => accepted(m, at, spelled, doc, reader, evidence));
  // a second look, now that the open ones speak too
  for (const m of sure) {
    if (m.value.keys.length < 2) continue;
    const { key, score } = evidence.best(m.value.keys);
    if (score > 0) evidence.add({ ...m, value: { ...m.value, keys: [key], weak: false } });
  }
  const out: Mention<RegionValue>[] = [];
  for (const m of sure) {
    const value = decide(m, evidence, doc, reader);
    if (value) out.push({ ...m, value });
  }
  const extra = [...twins(out, doc, reader), ...bareNames(out, doc, reader, evidence)];
  const all = extra.length === 0 ? out : [...out, ...extra].sort((a, b) => a.start - b.start || b.end - a.end);
  return locating(all, doc);
}

/** Streets, languages, peoples, honorifics before a name without a head. */
function refused(m: Found, doc: Doc, reader: Reader): boolean {
  if (m.value.headed) return false;
  const before = m.from - 1;
  if (before < 0 || (doc.gap[m.from] as number) >= K.LINE) return false;
  const at = doc.ch(before) === 46 ? before - 1 : before;
  const context = doc.value(at, reader.context);
  return context === 'not' || (context === 'street' && !reader.dash(doc, m.to));
}

/** "Bungku Utara": the town's name is the beginning of a district's. */
function partial(m: Found, doc: Doc, reader: Reader): boolean {
  const { headed, keys, level } = m.value;
  if (headed || (keys.length === 0 ? level !== 'other' : (keys[0] as number) < 10_000)) return false;
  const longer = reader.nameGoesOn(doc, m.to) ? districts().longest(doc, m.from, doc.sentenceTo(m.from)) : undefined;
  return longer !== undefined && longer.to > m.to;
}

/** Whether a name that could also be a word or a person is a place here. */
function accepted(m: Found, at: number, found: Found[], doc: Doc, reader: Reader, evidence: Evidence): boolean {
  if (!m.value.weak) return true;
  const keys = m.value.keys;
  if (m.source.endsWith('headed')) {
    // an office: "Kades Sukirno" may name a man; the village must lie where the document is
    const sole = keys.length === 1 && reader.beforeName(doc, m.from, m.to) && !reader.small(doc, m.to - 1, m.to);
    return sole || keys.some((key) => evidence.score(key) >= ENOUGH);
  }
  if (doc.zone[m.from] === K.DATELINE) return true;
  const next = found[at + 1];
  // "Kuningan, Jakarta": the neighbourhood, not the regency elsewhere
  if (next && doc.ch(m.to) === COMMA && next.from === m.to + 1 && foreignTo(keys, next)) return false;
  // "Mitra binaan …": the capital of a sentence's first word says nothing
  const known = m.from > doc.sentenceFrom(m.from) && keys.some((key) => evidence.weight(key) >= 1);
  // "di Lebak Bulus", "ke Medan Perang"
  const lone = m.to - m.from === 1 && doc.shape[m.from] === K.CAPITALISED;
  if (reader.nameGoesOn(doc, m.to)) return known || (lone && reader.headBehind(doc, m.from, m.to));
  if (doc.value(m.from - 1, reader.context) === 'at' && (doc.gap[m.from] as number) < K.PARAGRAPH) return true;
  if (lone && reader.bodyBefore(doc, m.from) >= 0) return true;
  if (known) return true;
  for (const other of [found[at - 1], found[at + 1]]) {
    // one mark at least between them: "Polres Metro Jakarta Timur" is no list
    if (!other || other.value.weak || other.to === m.from || other.from === m.to) continue;
    if (other.from < m.from ? adjoining(other, m, doc, reader) : adjoining(m, other, doc, reader)) return true;
  }
  return keys.some((key) => evidence.weight(provinceOf(key)) >= 1) && reader.alone(doc, m.from, m.to);
}

/** Whether a province follows that holds none of the keys. */
function foreignTo(keys: readonly number[], next: Found): boolean {
  const province = next.value.keys.find((key) => key < 100);
  return province !== undefined && !keys.some((key) => within(key, province));
}

function decide(m: Found, evidence: Evidence, doc: Doc, reader: Reader): RegionValue | null {
  const c = m.value;
  const { name, level, keys } = c;
  if (keys.length === 0) return { name, level, code: null, iso: null, alternatives: [] };
  const { key, score } = evidence.best(keys);
  // "Kampung Beko" of a desa in Java: elsewhere the word heads regions
  if (
    c.headed &&
    key > 10_000 &&
    doc.value(m.from, reader.head)?.includes(':') &&
    !evidence.provinces(0.5).has(provinceOf(key))
  )
    return null;
  if (key > 10_000 && c.headed && score <= 0) {
    const elsewhere = evidence.provinces(0.5);
    const open = keys.length > 1 || (elsewhere.size > 0 && !elsewhere.has(provinceOf(key)));
    if (open) {
      // "Kelurahan Merah Putih": the name goes on, so it is another one
      if (reader.nameGoesOn(doc, m.to)) return null;
      return { name, level, code: null, iso: null, alternatives: keys.slice(0, MOST_OPEN).map(codeOf) };
    }
  }
  if (key > 10_000 && score <= 0 && !c.headed) {
    // a town known everywhere, but the document has a place of that name nearer by
    const near = local(m, evidence, doc, reader);
    if (near) return settled(c, near, keys, reader.villages);
  }
  return settled(c, key, keys, reader.villages);
}

function local(m: Found, evidence: Evidence, doc: Doc, reader: Reader): number | undefined {
  const homes = evidence.homes(HOME_SHARE);
  for (const table of [districts(), reader.villages]) {
    const match = table?.longest(doc, m.from, m.to, (key) => homes.has(regencyOf(key)));
    if (table && match?.to === m.to) return table.key(match.rows[0] as number);
  }
  return undefined;
}
