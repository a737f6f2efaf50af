// One entity per person: full and short names, spelling variants and other names together,
// people of one surname apart. The office comes from whichever mention words it best.
import type { Doc } from '../document/doc';
import type { Board } from '../rule/board';
import type { Mention } from '../rule/mention';
import type { OfficialValue, PersonValue } from '../values';
import { bestOffice } from './best-office';
import { close, fullness, sameName, wordsOfName } from './same-name';
import type { NameMention, PersonEntity } from './types';

type Named = Mention<OfficialValue> | Mention<PersonValue>;

interface Cluster {
  person: PersonEntity;
  /** Words of the fullest name. */
  words: string[];
  offices: Mention<OfficialValue>[];
  /** Where the person was last named. */
  last: number;
  mentions: Named[];
}

export function people(doc: Doc, board: Board): PersonEntity[] {
  const named: Named[] = [...board.of('official').filter((m) => m.value.name !== null), ...board.of('person')];
  // longest names found entities, so that a headline's short name meets the full one of the body
  const order = named
    .map((m) => ({ m, words: wordsOfName(m.value.name as string) }))
    .sort((a, b) => fullness(b.words) - fullness(a.words) || a.m.start - b.m.start);
  const titled = order.filter(({ m }) => 'position' in m.value).map(({ words }) => words.join(' '));
  const clusters: Cluster[] = [];
  const aliases: Named[] = [];
  for (const { m, words } of order) {
    if ('alias' in m.value && m.value.alias !== undefined) {
      aliases.push(m);
      continue;
    }
    if (!('position' in m.value) && isPair(words, titled)) continue;
    add(clusters, choose(clusters, m, words), m, words);
  }
  for (const m of aliases) {
    const at = (m.value as PersonValue).alias as number;
    const of = clusters.find((c) =>
      c.mentions.some((x) => x.value.nameStart <= start(doc, at) && start(doc, at) < x.value.nameEnd),
    );
    const words = wordsOfName(m.value.name as string);
    const own = clusters.filter((c) => c !== of && c.words.join(' ') === words.join(' '));
    // later mentions of the other name were a cluster of their own
    for (const c of own)
      if (of) {
        of.mentions.push(...c.mentions);
        of.offices.push(...c.offices);
        clusters.splice(clusters.indexOf(c), 1);
      }
    add(clusters, of, m, words);
  }
  const out = clusters.map((c) => finish(doc, c));
  out.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  out.forEach((p, i) => {
    p.id = `person-${i + 1}`;
  });
  roles(doc, board, out);
  return out;
}

/** "Kasmarni Bagus Santoso": two officials of the text in one breath. */
function isPair(words: readonly string[], titled: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++)
    if (titled.includes(words.slice(0, k).join(' ')) && titled.includes(words.slice(k).join(' '))) return true;
  return false;
}

const start = (doc: Doc, token: number): number => doc.start[token] as number;

/** The cluster that a name belongs to: the one that it fits, by office, then by nearness. */
function choose(clusters: Cluster[], m: Named, words: string[]): Cluster | undefined {
  const office = 'position' in m.value ? m.value.position : null;
  const role = 'role' in m.value ? m.value.role : null;
  const fits = clusters.filter((c) =>
    sameName(c.words, words, agrees(c, office), (office !== null || role !== null) && !agrees(c, office)),
  );
  if (fits.length === 0 && words.length === 1) {
    // "Budi" for Darma Budhi: one slip, when just one person is near enough
    const near = clusters.filter((c) => c.words.length > 1 && c.words.some((w) => close(w, words[0] as string, true)));
    return near.length === 1 ? near[0] : undefined;
  }
  if (fits.length < 2) return fits[0];
  const exact = fits.filter((c) => c.words.join(' ') === words.join(' '));
  if (exact.length > 0) return exact[0];
  const sameOffice = office === null ? [] : fits.filter((c) => agrees(c, office));
  if (sameOffice.length > 0) return sameOffice[0];
  const before = fits.filter((c) => c.last < m.start).sort((a, b) => b.last - a.last);
  return before[0] ?? fits[0];
}

function agrees(c: Cluster, office: string | null): boolean {
  return (
    office !== null && c.offices.some((m) => m.value.position.startsWith(office) || office.startsWith(m.value.position))
  );
}

function add(clusters: Cluster[], to: Cluster | undefined, m: Named, words: string[]): void {
  let cluster = to;
  if (!cluster) {
    const person: PersonEntity = {
      id: '',
      name: m.value.name as string,
      honorifics: [],
      ranks: [],
      degrees: [],
      office: null,
      role: null,
      names: [],
      titles: [],
      roles: [],
    };
    cluster = { person, words, offices: [], last: -1, mentions: [] };
    clusters.push(cluster);
  }
  cluster.mentions.push(m);
  cluster.last = Math.max(cluster.last, m.start);
  if ('position' in m.value) cluster.offices.push(m as Mention<OfficialValue>);
}

function finish(doc: Doc, c: Cluster): PersonEntity {
  const { person } = c;
  c.mentions.sort((a, b) => a.start - b.start);
  // the fullest name, rather in small letters than as a headline shouts it
  const full = c.mentions.filter((m) => wordsOfName(m.value.name as string).join(' ') === c.words.join(' '));
  person.name = (full.find((m) => m.value.name !== m.value.name?.toUpperCase()) ?? full[0])?.value.name ?? person.name;
  for (const m of c.mentions) {
    addAll(person.honorifics, m.value.honorifics);
    addAll(person.ranks, m.value.ranks);
    addAll(person.degrees, m.value.degrees);
    if ('position' in m.value) person.titles.push(part(doc, m, m.start, m.end));
    else person.role ??= m.value.role;
    person.names.push(part(doc, m, m.value.nameStart, m.value.nameEnd));
  }
  person.office = bestOffice(c.offices);
  if (!person.office && c.offices.length > 0) person.role ??= (c.offices[0] as Mention<OfficialValue>).value.position;
  return person;
}

/** Bare offices that just one person of the document holds. */
function roles(doc: Doc, board: Board, persons: readonly PersonEntity[]): void {
  for (const m of board.of('official')) {
    if (m.value.name !== null) continue;
    const holders = persons.filter((p) => {
      const office = p.office;
      return (
        office !== null &&
        (office.position === m.value.position || office.position.startsWith(`${m.value.position} `)) &&
        (!m.value.stated || office.jurisdiction === m.value.jurisdiction) &&
        office.status !== 'former'
      );
    });
    if (holders.length === 1) (holders[0] as PersonEntity).roles.push(part(doc, m, m.start, m.end));
  }
}

function addAll(to: string[], from: readonly string[]): void {
  for (const x of from) if (!to.includes(x)) to.push(x);
}

function part(doc: Doc, m: Named, from: number, to: number): NameMention {
  return {
    start: from,
    end: to,
    from: doc.tokenAt(from),
    to: doc.tokenAt(to - 1) + 1,
    source: m.source,
    confidence: m.confidence,
  };
}
