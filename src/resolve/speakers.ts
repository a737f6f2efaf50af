// From the words that name a speaker to the person or body: by the mention at the token, by
// the office where it stands bare, by the name's words or initials.
import type { Doc } from '../document/doc';
import type { Board } from '../rule/board';
import { fold } from '../text/fold';
import type { OrganizationValue } from '../values';
import type { Entity, PersonEntity } from './types';

interface Holder {
  person: PersonEntity;
  /** Folded words of every title that the text gives the person. */
  words: Set<string>;
  /** First word of the office. */
  office: string;
}

/** More people than a text written by people names: beyond them a speaker is known by the mention alone. */
const MOST = 200;

export class Speakers {
  private readonly humans = new Map<number, string>();
  private readonly bodies = new Map<number, string>();
  private readonly persons: ReadonlySet<string>;
  private readonly holders: Holder[];
  private readonly called: { person: PersonEntity; own: string[] }[];
  /** Who speaks where an office stands bare that nobody in the text holds. */
  nameless: string | null = null;

  constructor(
    private readonly doc: Doc,
    private readonly board: Board,
    people: readonly PersonEntity[],
    organizations: readonly Entity<OrganizationValue>[],
  ) {
    for (const p of people)
      for (const part of [...p.roles, ...p.titles, ...p.names])
        for (let t = part.from; t < part.to; t++) this.humans.set(t, p.id);
    for (const o of organizations)
      for (const m of o.mentions) for (let t = m.from; t < m.to; t++) this.bodies.set(t, o.id);
    this.holders = people
      .filter((person) => person.office)
      .slice(0, MOST)
      .map((person) => this.holder(person, person.office?.position ?? ''));
    this.persons = new Set(people.map((person) => person.id));
    this.called = people.slice(0, MOST).map((person) => ({ person, own: wordsOf(person.name) }));
    for (const m of board.of('official')) {
      // "mantan camat ini" describes somebody by an office that another may hold now
      if (m.value.name !== null || this.humans.has(m.from) || m.value.status === 'former') continue;
      const holder = this.byOffice(m.value.position, doc.slice(m.from, m.to), null);
      if (holder) for (let t = m.from; t < m.to; t++) this.humans.set(t, holder);
    }
  }

  /** The person whose mention covers token `i`. */
  human(i: number): string | undefined {
    return this.humans.get(i);
  }

  /** Whether the entity is a person, not a body. */
  isPerson(id: string): boolean {
    return this.persons.has(id);
  }

  /** Whether an office stands bare at the token. */
  office(i: number): boolean {
    return i >= 0 && this.board.at('official', i)?.value.name === null;
  }

  /** Whether a name stands at the token: an office alone, or a description, is none. */
  names(i: number): boolean {
    if (i < 0) return false;
    return this.board.at('person', i) !== undefined || (this.board.at('official', i)?.value.name ?? null) !== null;
  }

  /** The person or body that the words at `token` name; null when nobody in the document does. */
  named(token: number, text: string | null, current: string | null): string | null {
    if (token >= 0) {
      const human = this.humans.get(token);
      if (human) return human;
      const bare = this.board.at('official', token);
      if (bare && bare.value.name === null)
        return this.byOffice(bare.value.position, this.doc.slice(bare.from, bare.to), current) ?? this.nameless;
      const body = this.bodies.get(token);
      if (body) return body;
    }
    if (text === null) return null;
    return this.byName(text) ?? this.byOffice(text, text, current);
  }

  private holder(person: PersonEntity, position: string): Holder {
    const words = new Set(wordsOf(position));
    for (const title of person.titles)
      for (const word of wordsOf(this.doc.slice(title.from, title.to))) words.add(word);
    for (const word of wordsOf(person.name)) words.delete(word);
    return { person, words, office: wordsOf(position)[0] ?? '' };
  }

  /** Who holds the office: every word of it must be in what the text calls the person; the current speaker wins a tie. */
  private byOffice(position: string, wording: string, current: string | null): string | null {
    const named = wordsOf(position);
    const first = named[0] ?? '';
    const worded = wordsOf(wording);
    const all = [...named, ...worded];
    let best: string | null = null;
    let top = 0;
    let same = 0;
    let only: string | null = null;
    for (const { person, words, office } of this.holders) {
      if (office === first) {
        same++;
        only = person.id;
      }
      if (office !== first && !words.has(worded[0] ?? '')) continue;
      const score = all.filter((word) => words.has(word)).length + (person.id === current ? 0.5 : 0);
      if (named.every((word) => words.has(word)) && score > top) {
        top = score;
        best = person.id;
      }
    }
    return best ?? (same === 1 && !GENERIC.has(first) ? only : null);
  }

  /** By a word of the name, by its initials ("HD" for Herman Deru), or by the beginning of a word that only one person has ("Alam" for Alamsyah). */
  private byName(text: string): string | null {
    const words = wordsOf(text);
    let best: string | null = null;
    let top = 0;
    for (const { person, own } of this.called) {
      const common = words.filter((word) => word.length > 1 && own.includes(word)).length;
      const score = words.length === 1 && isInitials(words[0] as string, own) ? 1 : common;
      if (score > top) {
        top = score;
        best = person.id;
      }
    }
    if (best !== null || words.length !== 1) return best;
    const short = words[0] as string;
    if (short.length < SHORT) return null;
    const like = this.called.filter(({ own }) => own.some((word) => word.startsWith(short)));
    return like.length === 1 ? (like[0]?.person.id ?? null) : null;
  }
}

/** "HD" for Herman Deru, "HNW" for M Hidayat Nur Wahid. */
function isInitials(letters: string, own: readonly string[]): boolean {
  const of = (words: readonly string[]): string => words.map((word) => word[0]).join('');
  return letters === of(own) || (letters.length > 1 && letters === of(own.filter((word) => word.length > 1)));
}

/** Letters that the beginning of a name needs to stand for it. */
const SHORT = 4;

/** Offices that many hold at once: one holder in the text is no proof. */
const GENERIC = new Set([
  'kepala',
  'ketua',
  'direktur',
  'anggota',
  'sekretaris',
  'wakil',
  'staf',
  'kabid',
  'kasi',
  'asisten',
  'pimpinan',
  'komandan',
]);

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[\s,./()-]+/u)
    .filter((word) => word !== '');
}
