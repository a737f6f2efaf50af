// An organisation as the body that an office belongs to: its name without the region, and
// where it really ends when a person's name was taken for a part of it.
import type { Mention } from '../rule/mention';
import { COMMA } from '../text/codes';
import type { OrganizationValue, RegionValue } from '../values';
import { capital, mark, type Reading } from './lexis';
import { ordinary } from './ordinary';

export interface Body {
  from: number;
  to: number;
  /** Full form without the region. */
  name: string;
  region: Mention<RegionValue> | null;
  kind: string;
  jurisdiction: string | null;
}

const HEADS = / (?:Kabupaten|Kota|Provinsi|Kecamatan|Kab\.?|Prov\.?|Kec\.?|Regional)$/u;

export function bodyAt(r: Reading, org: Mention<OrganizationValue>, from: number): Body {
  const { doc, board } = r;
  const to = endOf(r, org, from);
  let region: Body['region'] = null;
  for (let t = org.from; t < to && !region; t++) {
    const inner = board.startsAt('region', t);
    if (inner && inner.value.level !== 'country') region = inner;
  }
  let name = to === org.to ? org.value.name : doc.plain(org.from, to);
  name = withoutBracket(name);
  // "Universitas Negeri Yogyakarta" is called so
  if (region && org.value.kind === 'university') region = null;
  if (region) {
    const short = region.value.name.replace(/^(?:Kabupaten|Kota|Provinsi) /u, '');
    for (const tail of [region.value.name, doc.plain(region.from, region.to), short])
      if (name.endsWith(` ${tail}`))
        name = name
          .slice(0, -tail.length - 1)
          .replace(HEADS, '')
          .replace(/ \([^()]*\)?$/u, '');
  }
  return { from: org.from, to, name, region, kind: org.value.kind, jurisdiction: org.value.jurisdiction };
}

/** "Badan Kesatuan Bangsa dan Politik (Kesbangpol)" without its short form. */
function withoutBracket(name: string): string {
  if (name.endsWith('(Persero)')) return name;
  const open = name.lastIndexOf(' (');
  return open > 0 && (name.endsWith(')') || name.endsWith('(')) ? name.slice(0, open) : name;
}

/** A head and two names of two words. */
const FOUR_WORDS = 5;

/** The end of the organisation; a name behind its second word is cut off when no other name follows. */
function endOf(r: Reading, org: Mention<OrganizationValue>, from: number): number {
  const { doc, board, lex } = r;
  const after = mark(doc, org.to, COMMA) ? org.to + 1 : org.to;
  // "Kepala Puskesmas Dinoyo Suparno, Camat Lowokwaru Y": behind the comma stands the next one's office, so the name is inside
  const next = after > org.to && doc.longest(after, lex.office) !== undefined;
  if (!next && (capital(doc, after) || doc.longest(after, lex.honorific) || doc.longest(after, lex.rank)))
    return org.to;
  // "SMPN", "BUMDes", "Gapoktan": spelled out they are whole by themselves
  const short = !org.value.name.startsWith(doc.slice(org.from, org.from + 1));
  // "RSUD Saiful Anwar Mochamad Bachtiar": two people, and the first is the hospital's
  const named = org.value.kind === 'hospital' && org.to - org.from >= FOUR_WORDS;
  for (let k = Math.max(org.from + (named ? 3 : short ? 1 : 2), from + 1); k < org.to; k++) {
    if (!capital(doc, k) || doc.is(k, lex.field) || doc.is(k, lex.firm) || board.at('region', k)) continue;
    const part = doc.is(k, lex.part);
    // "Rektor Universitas Ahmad Dahlan, Bupati X": two parts of a name before another's office are the body's own
    if (next && doc.is(k - 1, lex.part)) continue;
    // "Ketua BUMDes Suparno", but "BUMDes Maju Jaya"
    if (k === org.from + 1 && (!part || ordinary(doc, k) > 0 || org.value.kind === 'hospital')) continue;
    if (!part && !(capital(doc, k + 1) && k + 1 < org.to && doc.is(k + 1, lex.part))) continue;
    let whole = true;
    for (let t = k; t < org.to; t++) whole &&= capital(doc, t) && !doc.longest(t, lex.unit) && !board.at('region', t);
    if (whole) return k;
  }
  return org.to;
}
