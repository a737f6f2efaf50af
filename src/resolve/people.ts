// One entity per person: full and short names, spelling variants and other names together,
// people of one surname apart. The office comes from whichever mention words it best.
import type { Doc } from '../document/doc';
import type { Board } from '../rule/board';
import type { Mention } from '../rule/mention';
import type { OfficialValue, PersonValue } from '../values';
import { bestOffice } from './best-office';
import { fullName } from './heads-of-state';
import { close, fullness, sameName, wordsOfName } from './same-name';
import type { NameMention, PersonEntity } from './types';

type Named = Mention<OfficialValue> | Mention<PersonValue>;

/** Letters of the beginning or the end of a name that a man may be called by: "Zul", "Barno". */
const BEGUN = 3;
const ENDED = 4;

interface Cluster {
  person: PersonEntity;
  /** Words of the fullest name. */
  words: string[];
  offices: Mention<OfficialValue>[];
  /** The offices as worded, each once. */
  positions: Set<string>;
  /** Where the person is named, ascending; no more than MANY places. */
  places: number[];
  mentions: Named[];
}

/** More people than a text written by people names: beyond them only equal names are one. */
const MOST = 200;

/** More wordings of one person's office, or words of one name, than a text has. */
const MANY = 50;

export function people(doc: Doc, board: Board): PersonEntity[] {
  const named: Named[] = [...board.of('official').filter((m) => m.value.name !== null), ...board.of('person')];
  // longest names found entities, so that a headline's short name meets the full one of the body
  const order = named
    .map((m) => ({ m, words: fullName(wordsOfName(m.value.name as string)) }))
    .sort((a, b) => fullness(b.words) - fullness(a.words) || a.m.start - b.m.start);
  const titled = new Set(order.filter(({ m }) => 'position' in m.value).map(({ words }) => words.join(' ')));
  const clusters: Cluster[] = [];
  const byWords = new Map<string, Cluster>();
  const aliases: Named[] = [];
  for (const { m, words } of order) {
    if ('alias' in m.value && m.value.alias !== undefined) {
      aliases.push(m);
      continue;
    }
    if (!('position' in m.value) && isPair(words, titled)) continue;
    const key = words.join(' ');
    // "Aditya Nugraha" behind "Kapolres Pradana Aditya Nugraha": nobody else in the text is titled so
    const bare = 'role' in m.value && m.value.role === null && m.value.honorifics.length === 0 && !titled.has(key);
    const cluster = choose(clusters, m, words) ?? byWords.get(key) ?? (bare ? ended(clusters, m, words) : undefined);
    byWords.set(key, add(clusters, cluster, m, words));
  }
  addAliases(doc, clusters, aliases);
  const out = clusters.map((c) => finish(doc, c));
  out.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
  out.forEach((p, i) => {
    p.id = `person-${i + 1}`;
  });
  roles(doc, board, out);
  return out;
}

/** Other names go to the person who stands at the token that they point to. */
function addAliases(doc: Doc, clusters: Cluster[], aliases: readonly Named[]): void {
  for (const m of aliases.slice(0, MOST)) {
    const at = doc.start[(m.value as PersonValue).alias as number] as number;
    let of = clusters.find((c) => c.mentions.some((x) => x.value.nameStart <= at && at < x.value.nameEnd));
    const words = fullName(wordsOfName(m.value.name as string));
    const other = of && nicknamed(clusters, of, m, words);
    if (of && other) of = merge(clusters, other, of);
    const own = clusters.filter((c) => c !== of && c.words.join(' ') === words.join(' '));
    // later mentions of the other name were a cluster of their own
    for (const c of own) if (of) merge(clusters, of, c);
    // "kata Jupe, sapaan Achmad Jufri": the full name comes second
    if (of && words.length > of.words.length && !('position' in m.value)) of.words = words;
    add(clusters, of, m, words);
  }
}

/** "Ucu, sapaan akrab Yusran": the person known by that name in the text, when all that is known of the other one is the nickname. */
function nicknamed(all: readonly Cluster[], of: Cluster, m: Named, words: string[]): Cluster | undefined {
  if (of.words.length > 1 || of.offices.length > 0 || sameName(of.words, words)) return undefined;
  const other = choose(
    all.filter((c) => c !== of && (c.words.length > 1 || c.offices.length > 0)),
    m,
    words,
  );
  return other ?? ended(all, m, words);
}

function merge(clusters: Cluster[], to: Cluster, from: Cluster): Cluster {
  to.mentions = to.mentions.concat(from.mentions);
  to.offices = to.offices.concat(from.offices);
  clusters.splice(clusters.indexOf(from), 1);
  return to;
}

/** "Kasmarni Bagus Santoso": two officials of the text in one breath. */
function isPair(words: readonly string[], titled: ReadonlySet<string>): boolean {
  for (let k = 1; k < words.length && words.length <= MANY; k++)
    if (titled.has(words.slice(0, k).join(' ')) && titled.has(words.slice(k).join(' '))) return true;
  return false;
}

/** The cluster that a name belongs to: the one that it fits, by office, then by nearness. */
function choose(all: readonly Cluster[], m: Named, words: string[]): Cluster | undefined {
  const clusters = all.length > MOST ? all.slice(0, MOST) : all;
  const office = 'position' in m.value ? m.value.position : null;
  const role = 'role' in m.value ? m.value.role : null;
  const fits = clusters.filter((c) =>
    sameName(c.words, words, agrees(c, office), (office !== null || role !== null) && !agrees(c, office)),
  );
  if (fits.length === 0 && words.length === 1) {
    // "Budi" for Darma Budhi: one slip, when just one person is near enough
    const word = words[0] as string;
    const near = clusters.filter((c) => c.words.length > 1 && c.words.some((w) => close(w, word, true)));
    if (near.length > 0) return near.length === 1 ? near[0] : undefined;
    // "Alam" for Alamsyah, "Datuk Revol" for Revolaysa
    const begun = word.length < BEGUN ? [] : clusters.filter((c) => c.words.some((w) => w.startsWith(word)));
    if (begun.length > 0 || word.length < ENDED || office !== null || role !== null)
      return begun.length === 1 ? begun[0] : undefined;
    // "Barno" for Subarno: of ten such in 4,500 texts all are one man
    const ends = clusters.filter((c) => c.words.some((w) => w.length > word.length + 1 && w.endsWith(word)));
    return ends.length === 1 ? ends[0] : undefined;
  }
  if (fits.length < 2) return fits[0];
  const exact = fits.filter((c) => c.words.join(' ') === words.join(' '));
  if (exact.length > 0) return exact[0];
  const sameOffice = office === null ? [] : fits.filter((c) => agrees(c, office));
  if (sameOffice.length > 0) return sameOffice[0];
  // "Muzni" is rather Muzni Zakaria than his son Rizki Muzni; of equals, who was named last
  const first = fits.filter((c) => c.words[0] === words[0] && before(c, m.start) >= 0);
  const [nearest] = (first.length > 0 ? first : fits)
    .map((c) => ({ c, at: before(c, m.start) }))
    .sort((a, b) => b.at - a.at);
  return nearest && nearest.at >= 0 ? nearest.c : fits[0];
}

/** How sure a name without an office must be that a shorter one behind it is taken for. */
const FIRM = 0.7;

/** The one person named before whose name ends in these words, if an office or a firm reading vouches for the longer name. */
function ended(all: readonly Cluster[], m: Named, words: string[]): Cluster | undefined {
  if (words.length < 2 || all.length > MOST) return undefined;
  const firm = (c: Cluster): boolean => c.offices.length > 0 || c.mentions.some((x) => x.confidence >= FIRM);
  const fits = all.filter((c) => firm(c) && before(c, m.start) >= 0 && sameName(c.words, words, true));
  return fits.length === 1 ? fits[0] : undefined;
}

/** Where a person was last named before an offset; -1 when nowhere. */
function before(c: Cluster, offset: number): number {
  return c.places.findLast((place) => place < offset) ?? -1;
}

/** Longer names come first, wherever they stand: places arrive out of order. */
function place(c: Cluster, start: number): void {
  if (c.places.length === MANY) return;
  const at = c.places.findIndex((p) => p > start);
  if (at < 0) c.places.push(start);
  else c.places.splice(at, 0, start);
}

function agrees(c: Cluster, office: string | null): boolean {
  if (office === null) return false;
  if (c.positions.has(office)) return true;
  for (const position of c.positions) if (position.startsWith(office) || office.startsWith(position)) return true;
  return false;
}

function add(clusters: Cluster[], to: Cluster | undefined, m: Named, words: string[]): Cluster {
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
    cluster = { person, words, offices: [], positions: new Set(), places: [], mentions: [] };
    clusters.push(cluster);
  }
  cluster.mentions.push(m);
  place(cluster, m.start);
  if ('position' in m.value) {
    cluster.offices.push(m as Mention<OfficialValue>);
    if (cluster.positions.size < MANY) cluster.positions.add(m.value.position);
  }
  return cluster;
}

function finish(doc: Doc, c: Cluster): PersonEntity {
  const { person } = c;
  c.mentions.sort((a, b) => a.start - b.start);
  // the fullest name, rather in small letters than as a headline shouts it
  const full = c.mentions.filter((m) => wordsOfName(m.value.name as string).join(' ') === c.words.join(' '));
  person.name =
    (full.find((m) => m.value.name !== m.value.name?.toUpperCase()) ?? full[0] ?? fullest(c))?.value.name ??
    person.name;
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

/** Of the wordings in the text: "AHY" has more words behind it than "Agus Harimurti". */
function fullest(c: Cluster): Named | undefined {
  let best: Named | undefined;
  let most = 0;
  for (const m of c.mentions.slice(0, MOST)) {
    const size = fullness(wordsOfName(m.value.name as string));
    if (size <= most) continue;
    most = size;
    best = m;
  }
  return best;
}

/** Bare offices that just one person of the document holds. */
function roles(doc: Doc, board: Board, persons: readonly PersonEntity[]): void {
  const bare = board.of('official').filter((m) => m.value.name === null);
  if (bare.length === 0) return;
  // who holds an office as worded, or by its first words; null where several do
  const holders = new Map<string, PersonEntity | null>();
  const hold = (key: string, p: PersonEntity): void => {
    holders.set(key, holders.has(key) ? null : p);
  };
  for (const p of persons) {
    const { office } = p;
    if (!office || office.status === 'former') continue;
    const { position } = office;
    for (let end = position.indexOf(' '), n = 0; n < MANY; end = position.indexOf(' ', end + 1), n++) {
      const wording = end < 0 ? position : position.slice(0, end);
      hold(wording, p);
      hold(`${wording}\n${office.jurisdiction}`, p);
      if (end < 0) break;
    }
  }
  for (const m of bare) {
    const { position, stated, jurisdiction } = m.value;
    const holder = holders.get(stated ? `${position}\n${jurisdiction}` : position);
    if (holder) holder.roles.push(part(doc, m, m.start, m.end));
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
