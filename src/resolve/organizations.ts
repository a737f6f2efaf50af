// One entity per body: mentions with the same core (short forms spelled out, no region) are
// one where their regions do not contradict; a mention without a region goes to the one that
// has it. Spelling slips of long names are forgiven.
import type { Doc } from '../document/doc';
import type { Board } from '../rule/board';
import type { Mention } from '../rule/types';
import type { OrganizationValue } from '../values';
import { bodiesAlone } from './name-behind';
import type { Entity } from './types';

type Org = Mention<OrganizationValue>;

export function organizations(doc: Doc, board: Board): Entity<OrganizationValue>[] {
  const mentions = bodiesAlone(doc, board);
  const groups: Org[][] = [];
  // those with a region first: they say how many bodies of one name there are
  for (const m of mentions)
    if (m.value.jurisdiction !== null)
      join(groups, m, (g) => g.value.jurisdiction === m.value.jurisdiction || numbered(m.value));
  const national = new Set<string>();
  for (const m of mentions) if (isNational(m)) national.add(m.value.core);
  for (const m of mentions)
    if (m.value.jurisdiction === null)
      join(
        groups,
        m,
        national.has(m.value.core) || ofNation(doc, m) ? (g) => g.value.jurisdiction === null : () => true,
      );
  merge(groups);
  groups.sort((a, b) => first(a) - first(b));
  return groups.map((group, i) => ({
    id: `organization-${i + 1}`,
    value: canonical(group),
    mentions: group.sort((a, b) => a.start - b.start),
  }));
}

/** A body of the nation that the text names in full, so that "BMKG Sulsel" beside it is its branch and no other name of it. */
function isNational({ value, source, start, end }: Org): boolean {
  return (
    source === 'organization/body' &&
    value.jurisdiction === null &&
    (value.kind === 'agency' || value.kind === 'ministry') &&
    end - start >= value.name.length
  );
}

/** "KPU RI" beside "KPU Provinsi Jawa Barat". */
const ofNation = (doc: Doc, m: Org): boolean => doc.text.endsWith(' RI', m.end);

const first = (group: Org[]): number => group.reduce((n, m) => Math.min(n, m.start), Number.POSITIVE_INFINITY);

/** More bodies than a text written by people names: beyond them only equal names are one. */
const MOST = 200;

/** Adds to the group of that core; among several the nearest before it. */
function join(groups: Org[][], m: Org, fits: (g: Org) => boolean): void {
  let best: Org[] | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = 0; i < groups.length && i < MOST; i++) {
    const group = groups[i] as Org[];
    const heads = group.length > 8 ? group.slice(0, 8) : group;
    if (!heads.some((g) => fits(g) && same(g.value, m.value))) continue;
    for (const g of group.length > 40 ? group.slice(-40) : group) {
      const d = g.start <= m.start ? m.start - g.start : (g.start - m.start) * 4;
      if (d < distance) {
        distance = d;
        best = group;
      }
    }
  }
  if (best) best.push(m);
  else groups.push([m]);
}

/** "Dinas PU" is "Dinas PU Bina Marga" where the text names a body that begins so; the first of them. */
function merge(groups: Org[][]): void {
  if (groups.length > MOST) return;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as Org[];
    const own = group.find((m) => m.value.jurisdiction !== null)?.value.jurisdiction ?? null;
    const core = (group[0] as Org).value.core;
    if (!core.includes(' ')) continue;
    const known = group.some(firm);
    const longer = groups.filter(
      (g) =>
        g !== group &&
        // a firm is none of the firms that bear its name: "Pertamina" beside "Pertamina Hulu Energi"
        !(known && g.some(firm)) &&
        g.some((m) => isLonger(m.value.core, core) && (own === null || m.value.jurisdiction === own)),
    );
    longer.sort((a, b) => first(a) - first(b));
    if (!longer[0]) continue;
    longer[0].push(...group);
    groups.splice(i, 1);
  }
}

/** Not "Dewan Perwakilan Rakyat Daerah" of "Dewan Perwakilan Rakyat". */
const isLonger = (long: string, core: string): boolean =>
  long.startsWith(`${core} `) && !long.startsWith('daerah', core.length + 1);

function firm({ source, value }: Org): boolean {
  return source === 'organization/body' && (value.kind === 'company' || value.kind === 'bank');
}

function same(a: OrganizationValue, b: OrganizationValue): boolean {
  // by the name: "Asosiasi Pedagang Ambon (APA)" holds its region in the core, without the bracket it does not
  return sameCore(a.core, b.core) || a.name === b.name || sameOffice(a, b) || sameGovernment(a, b);
}

/** "Pemda Berau" is "Pemkab Berau"; "Pemda" alone is whichever the text names. */
function sameGovernment(a: OrganizationValue, b: OrganizationValue): boolean {
  if (!GOVERNMENTS.has(a.core) || !GOVERNMENTS.has(b.core)) return false;
  if (a.jurisdiction !== null && b.jurisdiction !== null) return a.jurisdiction === b.jurisdiction;
  return a.core.startsWith('pemerintah daerah') || b.core.startsWith('pemerintah daerah');
}

const GOVERNMENTS = new Set([
  'pemerintah daerah',
  'pemerintah daerah kabupaten',
  'pemerintah daerah kota',
  'pemerintah daerah provinsi',
  'pemerintah kabupaten',
  'pemerintah kota',
  'pemerintah provinsi',
]);

/** The number of a unit names it alone: "Kodim 0624". */
const numbered = (v: OrganizationValue): boolean => v.kind === 'military' && /\d/u.test(v.core);

/** A region has one office for a field, whatever its full name is said to be: "Dinas Koperasi dan UMKM". */
function sameOffice(a: OrganizationValue, b: OrganizationValue): boolean {
  if (a.jurisdiction === null || a.jurisdiction !== b.jurisdiction) return false;
  const [head, field, more] = a.core.split(' ');
  const [otherHead, otherField] = b.core.split(' ');
  return (
    head === 'dinas' &&
    otherHead === head &&
    more !== undefined &&
    field === otherField &&
    !OPEN_FIELDS.has(field ?? '')
  );
}

/** First words of offices that many offices share. */
const OPEN_FIELDS = new Set(
  'pemberdayaan pengelolaan pengendalian pelayanan penanaman pekerjaan tata tenaga bina pengembangan perlindungan pembinaan pu'.split(
    ' ',
  ),
);

function sameCore(a: string, b: string): boolean {
  return a === b || (a.length >= 14 && b.length >= 14 && near(a, b));
}

/** At most two letters apart, in names without figures. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || /\d/u.test(a)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

function canonical(group: readonly Org[]): OrganizationValue {
  const value = { ...(group[0] as Org).value };
  for (const { value: v } of group) {
    if (v.name.length > value.name.length) value.name = v.name;
    value.acronym ??= v.acronym;
    value.jurisdiction ??= v.jurisdiction;
  }
  return value;
}
