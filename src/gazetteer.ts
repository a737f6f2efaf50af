// Names that the user knows, as a gazetteer: lists of programs, bodies, people, places, events and other names
// of regions become entries of the dictionaries that the kinds read, so that brackets, owners, short forms
// and repetitions are handled as for names of our own.
import { keyOf } from './kinds/region/codes';
import { nameOf } from './kinds/region/gazetteer';
import type { TableSource, WordSource } from './lexicon/source';
import type { AnyOwnRule } from './own-rules';

/** More words for an extractor: word classes with their entries, read when the extractor is built; tables that a kind knows how to read; rules. */
export interface Gazetteer {
  /** For messages. */
  readonly name: string;
  /** Called once for each extractor. */
  readonly sources: () => readonly (WordSource | TableSource)[];
  /** Rules that come with the words. */
  readonly rules?: readonly AnyOwnRule[];
}

/** A program, movement, card or fund. */
export interface OwnProgram {
  /** Full name; it is what the result says. */
  readonly name: string;
  /** Usual short form. In capitals it counts in capitals only. */
  readonly acronym?: string;
  /** Other names. */
  readonly aliases?: readonly string[];
}

/** A body: an office, a firm, a group. */
export interface OwnOrganization extends OwnProgram {
  /** `kind` of the result: "company", "ngo", "community", "office" …; "other" when left out. */
  readonly kind?: string;
}

/** Another name of a region. */
export interface OwnRegion {
  /** The name that texts use. */
  readonly name: string;
  /** Home Affairs code of a province, regency, city or district: "34.04". */
  readonly code: string;
}

/** Names that you know, by what they are the names of. A bare string is a name without more. */
export interface OwnNames {
  /** Programs, movements, cards, funds. */
  readonly programs?: readonly (string | OwnProgram)[];
  /** Offices, firms, groups. */
  readonly organizations?: readonly (string | OwnOrganization)[];
  /** Other names of regions that have a code. */
  readonly regions?: readonly OwnRegion[];
  /** Buildings, streets, venues. */
  readonly places?: readonly string[];
  /** Meetings, ceremonies, festivals. */
  readonly events?: readonly string[];
  /** People without a public office; those with one go into `officials`. */
  readonly persons?: readonly string[];
}

type Pair = readonly [form: string, value: string];

/**
 * Makes a gazetteer of your own names, for `createExtractor({ gazetteers: [gazetteer({ … })] })`.
 * Yours come before ours where both know a form. Names match whole words, over single blanks and
 * line breaks, and where the text writes them with a capital.
 * Throws a TypeError that names the entry to mend: an empty name, a name with `;`, `|`, a tab or a
 * line break, a code that no region bears.
 */
export function gazetteer(names: OwnNames): Gazetteer {
  const programs: Pair[] = [];
  for (const entry of list(names, 'programs')) {
    const { name, acronym = '', aliases = [] } = record(entry, 'programs');
    for (const form of forms(name, acronym, aliases, 'programs')) programs.push([form, `${name};${acronym};`]);
  }
  const organizations: Pair[] = [];
  for (const entry of list(names, 'organizations')) {
    const { name, acronym = '', aliases = [], kind = 'other' } = record<OwnOrganization>(entry, 'organizations');
    for (const form of forms(name, acronym, aliases, 'organizations'))
      organizations.push([form, `${name};${plain(kind, 'organizations')};${acronym};${capitals(form) ? 'C' : 'F'}`]);
  }
  const regions = list(names, 'regions').map(({ name, code }): Pair => {
    if (typeof code !== 'string' || nameOf(keyOf(code)) === undefined)
      throw new TypeError(`regions: no province, regency, city or district has the code ${JSON.stringify(code)}`);
    return [plain(name, 'regions'), name.length <= 4 && capitals(name) ? `${code}!` : code];
  });
  const persons = list(names, 'persons').map((name): Pair => [plain(name, 'persons'), '']);
  const sources: WordSource[] = [
    { cls: 'program-name', entries: programs },
    { cls: 'org-body', entries: organizations },
    { cls: 'region', entries: regions },
    { cls: 'own-official', entries: persons },
  ];
  return {
    name: 'own names',
    sources: () => sources.filter(({ entries }) => (entries as Pair[]).length > 0),
    rules: [...whole('place', list(names, 'places')), ...whole('event', list(names, 'events'))],
  };
}

/** A rule that takes the names as they are. */
function whole(kind: 'place' | 'event', names: readonly string[]): AnyOwnRule[] {
  if (names.length === 0) return [];
  return [
    {
      kind,
      name: 'own',
      words: names.map((name) => plain(name, `${kind}s`)),
      match: (doc, from, to) =>
        doc.capital(from) ? { from, to, value: { name: doc.plain(from, to) }, confidence: 0.95 } : null,
    },
  ];
}

function list<K extends keyof OwnNames>(names: OwnNames, field: K): NonNullable<OwnNames[K]> {
  const given: unknown = names[field] ?? [];
  if (!Array.isArray(given)) throw new TypeError(`${field} must be a list of names, got ${typeof given}`);
  return given as unknown as NonNullable<OwnNames[K]>;
}

function record<T extends OwnProgram>(entry: string | T, field: string): T {
  const whole = (typeof entry === 'string' ? { name: entry } : entry) as T;
  plain(whole?.name, field);
  return whole;
}

function forms(name: string, acronym: string, aliases: readonly string[], field: string): string[] {
  const all = acronym === '' ? [name, ...aliases] : [name, acronym, ...aliases];
  return all.map((form) => plain(form, field));
}

const capitals = (form: string): boolean => form === form.toUpperCase();

/** The name itself, when a dictionary can hold it. */
function plain(name: unknown, field: string): string {
  if (typeof name !== 'string' || name.trim() === '')
    throw new TypeError(`${field}: a name must be a string that is not empty, got ${JSON.stringify(name)}`);
  if (/[;|\t\r\n]/u.test(name))
    throw new TypeError(`${field}: a name cannot hold ";", "|", a tab or a line break: ${JSON.stringify(name)}`);
  return name;
}
