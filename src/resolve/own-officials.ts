// The user's own officials: name, office, region and tenure. They give people of the text
// their office, and with the reference date they decide among holders of one name.
import type { Doc } from '../document/doc';
import type { WordSource } from '../lexicon/source';
import type { OfficialStatus } from '../values';
import { wordsOfName } from './same-name';
import type { PersonEntity } from './types';

/** One tenure of one person. */
export interface OfficialRecord {
  /** Full name without titles and degrees. */
  readonly name: string;
  /** The office in full form without the region: "Bupati". */
  readonly position: string;
  /** Home Affairs code of the region governed; leave it out for national offices. */
  readonly region?: string;
  /** The body that the office belongs to. */
  readonly institution?: string;
  /** First day in office, an ISO date, month or year; open when left out. */
  readonly from?: string;
  /** Last day in office, in the same way. */
  readonly to?: string;
  /** Other names of the person. */
  readonly aliases?: readonly string[];
}

/** Checks the records and throws a TypeError that names the one to mend. */
export function checkOfficials(records: readonly OfficialRecord[]): void {
  records.forEach((r, i) => {
    for (const field of ['name', 'position'] as const)
      if (typeof r?.[field] !== 'string' || r[field].trim() === '')
        throw new TypeError(`officials[${i}] needs a ${field}: give { name: 'Siti Aminah', position: 'Bupati' }`);
    for (const field of ['from', 'to'] as const) {
      const value = r[field];
      if (value !== undefined && !/^\d{4}(?:-\d{2}){0,2}$/u.test(value))
        throw new TypeError(`officials[${i}].${field} must be an ISO date or a year, got ${JSON.stringify(value)}`);
    }
  });
}

/** The names as a word class, so that they are found without a title. */
export function officialNames(records: readonly OfficialRecord[]): WordSource {
  const entries: [string, string][] = [];
  for (const r of records) for (const name of [r.name, ...(r.aliases ?? [])]) entries.push([name, '']);
  return { cls: 'own-official', entries };
}

/** The years in office as a word class (name → "2018/2023"): dates without a year fall into the terms of those named. */
export function officialTerms(records: readonly OfficialRecord[]): WordSource {
  const terms = new Map<string, [first: number, last: number]>();
  for (const r of records) {
    if (!r.from) continue;
    const first = Number.parseInt(r.from, 10);
    const last = r.to ? Number.parseInt(r.to, 10) : OPEN;
    for (const name of [r.name, ...(r.aliases ?? [])]) {
      const known = terms.get(name);
      terms.set(name, known ? [Math.min(known[0], first), Math.max(known[1], last)] : [first, last]);
    }
  }
  return { cls: 'tenure', entries: [...terms].map(([name, years]) => [name, years.join('/')]) };
}
/** Stands for no end known; date rules look no further. */
const OPEN = 2100;

/** Gives people of the text the office that the records know. */
export function knowOfficials(people: readonly PersonEntity[], records: readonly OfficialRecord[], doc: Doc): void {
  const byName = new Map<string, OfficialRecord[]>();
  for (const r of records)
    for (const name of [r.name, ...(r.aliases ?? [])]) {
      const key = wordsOfName(name).join(' ');
      byName.set(key, [...(byName.get(key) ?? []), r]);
    }
  for (const person of people) {
    const known = byName.get(wordsOfName(person.name).join(' '));
    const record = known && choose(person, known, doc.publishedAt);
    if (!record) continue;
    const { office } = person;
    if (office && office.position.toLowerCase() !== record.position.toLowerCase()) continue;
    const first = person.names[0];
    person.name = record.name;
    person.office = {
      position: record.position,
      status: office?.status ?? statusAt(record, doc.publishedAt),
      jurisdiction: office?.stated ? office.jurisdiction : (record.region ?? office?.jurisdiction ?? null),
      institution: office?.institution ?? record.institution ?? null,
      name: record.name,
      nameStart: office?.nameStart ?? first?.start ?? 0,
      nameEnd: office?.nameEnd ?? first?.end ?? 0,
      honorifics: person.honorifics,
      ranks: person.ranks,
      degrees: person.degrees,
    };
  }
}

/** Of several records the one of the office that the text names, then the one in office on the day, then the last before it. */
function choose(
  person: PersonEntity,
  records: readonly OfficialRecord[],
  day: string | null,
): OfficialRecord | undefined {
  const said = person.office?.position.toLowerCase();
  const where = person.office?.stated ? person.office.jurisdiction : null;
  const fits = records.filter(
    (r) =>
      (said === undefined || r.position.toLowerCase() === said) && (where === null || (r.region ?? null) === where),
  );
  if (fits.length < 2 || day === null) return fits[0];
  const serving = fits.find((r) => (r.from ?? '') <= day && (r.to === undefined || day <= last(r.to)));
  const past = fits.filter((r) => r.to !== undefined && last(r.to) < day).sort((a, b) => (a.to! < b.to! ? 1 : -1));
  return serving ?? past[0] ?? fits[0];
}

/** The last day that an ISO date, month or year names. */
function last(date: string): string {
  return date + '-99-99'.slice(0, 10 - date.length);
}

function statusAt(record: OfficialRecord, day: string | null): OfficialStatus {
  if (day === null) return 'incumbent';
  if (record.to !== undefined && last(record.to) < day) return 'former';
  if (record.from !== undefined && day < record.from) return 'elect';
  return 'incumbent';
}
