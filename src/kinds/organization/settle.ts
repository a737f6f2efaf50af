// After the rules: the short names that the text itself defines count wherever they stand
// ("Dinas Ketahanan Pangan (DKP)" … "DKP Bengkalis").
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { analyzeWord } from '../../morphology';
import type { Board } from '../../rule/board';
import type { Mention } from '../../rule/types';
import { CLOSE, OPEN, SLASH } from '../../text/codes';
import type { AbbreviationValue, OrganizationValue } from '../../values';
import { definitions } from '../definitions';
import { repeats } from '../repeat';
import { Edge, type Tail } from './edge';
import type { Reader } from './reader';
import { seen } from './seen';

type Org = Mention<OrganizationValue>;

const DEFINED = 'organization/defined';

/** A short form and the body it names. */
interface Alias {
  from: number;
  to: number;
  value: OrganizationValue;
}

export function settle(r: Reader, all: Org[], doc: Doc, board: Board): Org[] {
  const regioned = new Set<string>();
  for (const m of all) if (m.value.jurisdiction !== null) regioned.add(m.value.core);
  const levels = levelsNamed(board);
  const each = new Set<string>();
  for (const m of all) if (EACH.has(doc.word(m.to))) each.add(m.value.core);
  if (all.some((m) => m.value.core === 'pemerintah daerah' && m.value.jurisdiction === null) && eachOfThem(doc))
    each.add('pemerintah daerah');
  const found = all.filter(
    (m) =>
      !anyBody(m, regioned, levels, doc) &&
      !(m.value.jurisdiction === null && each.has(m.value.core) && BARE.has(m.value.core)),
  );
  const known = distinct(found);
  for (const m of found) trim(r, m, known, doc);
  const aliases: Alias[] = [];
  for (const pair of definitions(board)) {
    // "Kelompok Wanita Tani (KWT)": a short form of the head noun names no body by itself
    const head = doc.longest(pair.longFrom, r.head);
    if (head && head.to >= pair.longTo) continue;
    // "Bangka Belitung (Babel)" shortens the region
    const region = board.at('region', pair.longFrom);
    if (region && region.to >= pair.longTo) continue;
    const owner = ownerOf(found, pair);
    if (owner && !aliases.some((a) => repeats(doc, a, pair.shortFrom)))
      aliases.push({ from: pair.shortFrom, to: pair.shortTo, value: owner.value });
    // "Badan Komunikasi Pemerintah (Bakom RI)" … "kata Bakom"
    const first = { from: pair.shortFrom, to: pair.shortFrom + 1 };
    if (
      owner &&
      pair.shortTo - first.to === 1 &&
      doc.word(first.to) === 'ri' &&
      !aliases.some((a) => repeats(doc, a, first.from))
    )
      aliases.push({ ...first, value: owner.value });
  }
  for (const m of found) {
    const at = bracketed(r, m, doc, board);
    if (at === 0) continue;
    if (!aliases.some((a) => repeats(doc, a, at))) aliases.push({ from: at, to: at + 1, value: m.value });
    m.to = at + 2;
    m.end = doc.end[at + 1] as number;
    m.value = { ...m.value, acronym: doc.slice(at, at + 1) };
  }
  const covered = new Uint8Array(doc.n);
  for (const m of found) covered.fill(1, m.from, m.to);
  const out = [...found, ...seen(r, found, doc, board)];
  for (const alias of aliases) {
    const first = doc.start[alias.from] as number;
    const unit = doc.units[first] as number;
    for (let i = 0; i < doc.n; i++) {
      if (doc.units[doc.start[i] as number] !== unit || covered[i]) continue;
      const to = i + alias.to - alias.from;
      if (to > doc.n || !repeats(doc, alias, i) || doc.zone[i] === K.BOILERPLATE || doc.zone[i] === K.CREDIT) continue;
      const tail = new Edge(r, doc, board, i).tail(to, true);
      covered.fill(1, i, tail.to);
      out.push({
        start: doc.start[i] as number,
        end: doc.end[tail.to - 1] as number,
        from: i,
        to: tail.to,
        value: aliasValue(alias.value, tail),
        source: DEFINED,
        confidence: 0.9,
      });
    }
  }
  // the "UI" of "BEM UI", which the text defines as one name
  const whole = new Uint8Array(doc.n);
  for (const m of out) if (m.source === DEFINED && m.to - m.from > 1) whole.fill(1, m.from, m.to);
  return out
    .filter((m) => m.source === DEFINED || whole.subarray(m.from, m.to).includes(0))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * "PT Sri Rejeki Isman (Sritex)": the one word in brackets behind a firm, which no letters of its name make; behind another
 * body one in capitals ("Komunitas Ekonomi ASEAN (AEC)"), the words before the body apart ("Likuiditas Bank Indonesia (BLBI)"). 0 when none.
 */
function bracketed(r: Reader, m: Org, doc: Doc, board: Board): number {
  const at = m.to + 1;
  if (doc.ch(m.to) !== OPEN || doc.ch(at + 1) !== CLOSE || m.value.acronym !== null) return 0;
  if (m.value.kind !== 'company') {
    const size = (doc.end[at] as number) - (doc.start[at] as number);
    if (doc.shape[at] !== K.CAPITALS || size < 3 || size > 6) return 0;
    if (m.from > 0 && r.capital(doc, m.from - 1) && doc.gap[m.from] === K.SPACED) return 0;
  }
  if (doc.kind[at] !== K.WORD || doc.shape[at] === K.SMALL || doc.longest(at, r.body) || doc.word(at) === 'persero')
    return 0;
  return board.at('region', at) ? 0 : at;
}

/** "PT Sinar Jaya Rudi Hartono" beside "PT Sinar Jaya": what runs over a name known from elsewhere is a person. */
function trim(r: Reader, m: Org, found: readonly Org[], doc: Doc): void {
  if (m.source !== 'organization/headed' || m.value.jurisdiction !== null) return;
  const core = m.value.core;
  for (const other of found) {
    const known = other.value.core;
    if (known.length >= core.length || !core.startsWith(`${known} `) || !known.includes(' ')) continue;
    const words = core.slice(known.length + 1).split(' ').length;
    const to = firstName(r, doc, m.to - words, m.to);
    if (to <= m.from + 1 || !personal(r, doc, to, m.to) || (to === m.to - 1 && doc.is(to, r.firm))) continue;
    m.end = doc.end[to - 1] as number;
    const more = to - (m.to - words);
    m.to = to;
    m.value =
      more === 0
        ? { ...other.value, jurisdiction: null }
        : {
            ...m.value,
            name: doc.plain(m.from, to),
            base: doc.plain(m.from, to),
            core: core
              .split(' ')
              .slice(0, more - words)
              .join(' '),
          };
    return;
  }
}

/** The first part of a personal name in the range, else its start: "PT Sinar Utama Rudi Hartono" beside "PT Sinar". */
function firstName(r: Reader, doc: Doc, from: number, to: number): number {
  for (let i = from; i < to; i++) if (doc.is(i, r.namePart)) return i;
  return from;
}

/** Capitalised words that are no words of the language, or parts of personal names. */
function personal(r: Reader, doc: Doc, from: number, to: number): boolean {
  let named = false;
  for (let i = from; i < to && !named; i++) named = doc.is(i, r.namePart);
  for (let i = from; i < to && !named; i++) if (analyzeWord(doc.word(i))[0]?.known === true) return false;
  for (let i = from; i < to; i++)
    if (doc.kind[i] === K.PUNCTUATION || doc.shape[i] === K.CAPITALS || doc.shape[i] === K.SMALL) return false;
  return true;
}

/** The first mention of each name, as many as a text written by people has. */
function distinct(found: readonly Org[]): Org[] {
  const byCore = new Map<string, Org>();
  for (const m of found) if (byCore.size < 100 && !byCore.has(m.value.core)) byCore.set(m.value.core, { ...m });
  return [...byCore.values()];
}

/**
 * "Pemerintah Kabupaten" stands for one only where the text names that one or a regency, and not in
 * "pemkab/pemkot"; "Kejaksaan Negeri", "Forkopimda" only where the text names that one.
 */
function anyBody(m: Org, regioned: ReadonlySet<string>, levels: ReadonlySet<string>, doc: Doc): boolean {
  const { core, jurisdiction } = m.value;
  if (jurisdiction !== null || !BARE.has(core)) return false;
  if (doc.ch(m.to) === SLASH || doc.ch(m.from - 1) === SLASH) return true;
  return !regioned.has(core) && !levels.has(core);
}

/** "pemerintah daerah masing-masing", in small letters. */
function eachOfThem(doc: Doc): boolean {
  for (let i = 2; i < doc.n; i++)
    if (doc.word(i - 1) === 'daerah' && doc.word(i - 2) === 'pemerintah' && EACH.has(doc.word(i))) return true;
  return false;
}

/** "Pemda masing-masing", "Pemerintah Daerah setempat": any, and so is every bare one of the text. */
const EACH = new Set(['masing-masing', 'setempat', 'terkait', 'lain', 'lainnya']);

const BARE = new Set([
  'pemerintah daerah',
  'pemerintah provinsi',
  'pemerintah kabupaten',
  'pemerintah kota',
  'kejaksaan negeri',
  'kejaksaan tinggi',
  'kepolisian sektor',
  'pengadilan negeri',
  'pengadilan agama',
  'pengadilan tinggi',
  'forum koordinasi pimpinan daerah',
  'forum komunikasi pimpinan daerah',
  'forum koordinasi pimpinan kecamatan',
  'musyawarah pimpinan kecamatan',
  'musyawarah pimpinan daerah',
]);

/** The governments of which the text names a region. */
function levelsNamed(board: Board): Set<string> {
  const out = new Set<string>();
  for (const m of board.of('region')) {
    const { level, code } = m.value;
    if (code === null) continue;
    if (level === 'province' || level === 'regency' || level === 'city') out.add('pemerintah daerah');
    if (level === 'province') out.add('pemerintah provinsi');
    else if (level === 'regency') out.add('pemerintah kabupaten');
    else if (level === 'city') out.add('pemerintah kota');
  }
  return out;
}

/** The body of the short form with the region that stands behind this mention. */
function aliasValue(value: OrganizationValue, tail: Tail): OrganizationValue {
  const region = tail.region?.value;
  // "BNNK Bontang": the base ends in the level that the region's name begins with
  const type = region ? ` ${region.name.split(' ')[0]}` : '';
  const base = type !== '' && value.base.endsWith(type) ? value.base.slice(0, -type.length) : value.base;
  const name = region ? `${base} ${region.name}` : value.base;
  return { ...value, name, jurisdiction: region?.code ?? null };
}

/** The body that a defined pair belongs to: its long form opens the body's name, or is what follows the head noun. */
function ownerOf(found: readonly Org[], pair: AbbreviationValue): Org | undefined {
  return found.find(
    (m) =>
      (m.from === pair.longFrom && m.to >= pair.longTo) ||
      (m.from < pair.longFrom && m.to >= pair.longTo && pair.longFrom - m.from <= 3 && m.to >= pair.shortTo),
  );
}
