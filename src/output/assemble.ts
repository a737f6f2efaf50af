// From resolved entities to the JSON of the contract. No decision is made here.
import type { Doc, Span } from '../document/doc';
import type { Range } from '../document/structure';
import type { Entity, Resolved } from '../resolve/types';
import type { Board } from '../rule/board';
import type { Mention } from '../rule/types';
import type { RegionValue } from '../values';
import { keywords } from './keywords';
import type { FlatMention, PressRelease } from './schema';

export interface Identity {
  id?: string | undefined;
  publishedAt?: string | undefined;
}

/** A country as an actor is in `regions`, but no place in the flat list. */
const placed = (value: unknown): boolean => (value as Partial<RegionValue>).locates !== false;

interface Place {
  start: number;
  end: number;
  source: string;
  confidence: number;
}

export function assemble(doc: Doc, board: Board, resolved: Resolved, identity: Identity): PressRelease {
  const flat: FlatMention[] = [];
  const span = (r: Range): Span => doc.chars(r.start, r.end);
  const add = (type: FlatMention['type'], m: Place, entity: string | null): void => {
    flat.push({
      type,
      start: m.start,
      end: m.end,
      text: doc.text.slice(m.start, m.end),
      entity,
      source: m.source,
      confidence: m.confidence,
    });
  };
  const made = (mentions: readonly Place[]): Place => {
    let best = mentions[0] as Place;
    for (const m of mentions) if (m.confidence > best.confidence) best = m;
    return best;
  };
  // Fields are written out, not spread: a literal with one shape is cheap, a copied one is not.
  const entities = <V, T>(
    type: FlatMention['type'],
    list: readonly Entity<V>[],
    shape: (id: string, value: V, mentions: Span[], by: Place) => T,
    typeOf: (value: V) => FlatMention['type'] = () => type,
  ) =>
    list.map((e) => {
      for (const m of e.mentions) if (placed(m.value)) add(typeOf(e.value), m, e.id);
      return shape(e.id, e.value, e.mentions.map(span), made(e.mentions));
    });
  const single = <V>(type: FlatMention['type'], m: Mention<V>): Span & Omit<Place, 'start' | 'end'> => {
    add(type, m, null);
    return {
      start: m.start,
      end: m.end,
      text: doc.text.slice(m.start, m.end),
      source: m.source,
      confidence: m.confidence,
    };
  };
  const officials: PressRelease['officials'] = [];
  const persons: PressRelease['persons'] = [];
  for (const p of resolved.people) {
    for (const m of p.names) add(p.office ? 'official' : 'person', m, p.id);
    const { source, confidence } = made(p.titles.length === 0 ? p.names : p.names.concat(p.titles));
    const { id, name, honorifics, degrees } = p;
    const mentions = p.names.map(span);
    if (p.office) {
      const { position, status, jurisdiction, institution } = p.office;
      const titleMentions = p.titles.map(span);
      officials.push({
        id,
        name,
        honorifics,
        ranks: p.ranks,
        degrees,
        position,
        status,
        jurisdiction,
        institution,
        titleMentions,
        mentions,
        source,
        confidence,
      });
    } else persons.push({ id, name, honorifics, degrees, role: p.role, mentions, source, confidence });
  }
  const result: PressRelease = {
    schemaVersion: '1',
    ...(identity.id === undefined ? {} : { id: identity.id }),
    ...(identity.publishedAt === undefined ? {} : { publishedAt: identity.publishedAt }),
    regionEdition: 'Kepmendagri 300.2.2-2430/2025',
    structure: structure(doc, board),
    mentions: flat,
    officials,
    persons,
    organizations: entities('organization', resolved.organizations, (id, v, mentions, by) => ({
      id,
      name: v.name,
      acronym: v.acronym,
      kind: v.kind,
      jurisdiction: v.jurisdiction,
      mentions,
      source: by.source,
      confidence: by.confidence,
    })),
    regions: entities(
      'region',
      resolved.regions,
      (id, v, mentions, by) => ({
        id,
        name: v.name,
        level: v.level,
        code: v.code,
        iso: v.iso,
        parents: parents(v.code),
        alternatives: v.alternatives,
        mentions,
        source: by.source,
        confidence: by.confidence,
      }),
      // islands, countries, towns outside the codes: places to those who count names
      (v) => (v.level === 'country' || v.level === 'island' || v.level === 'other' ? 'place' : 'region'),
    ),
    programs: entities('program', resolved.programs, (id, v, mentions, by) => ({
      id,
      name: v.name,
      acronym: v.acronym,
      owner: v.owner,
      mentions,
      source: by.source,
      confidence: by.confidence,
    })),
    laws: entities('law', resolved.laws, (id, v, mentions, by) => ({
      id,
      kind: v.kind,
      number: v.number,
      year: v.year,
      article: v.article,
      clause: v.clause,
      about: v.about,
      mentions,
      source: by.source,
      confidence: by.confidence,
    })),
    dates: board.of('date').map((m) => Object.assign(single('date', m), m.value)),
    policyLists: board.of('policyList').map((m) => ({
      start: m.start,
      end: m.end,
      text: doc.text.slice(m.start, m.end),
      lead: doc.chars(...m.value.lead),
      head: m.value.head,
      kind: m.value.kind as PressRelease['policyLists'][number]['kind'],
      declared: m.value.declared,
      complete: m.value.declared === null || m.value.declared === m.value.items.length,
      items: m.value.items.map(([a, b]) => doc.chars(a, b)),
      source: m.source,
      confidence: m.confidence,
    })),
    quotes: resolved.quotes.map(({ mention: m, speaker }) => ({
      start: m.start,
      end: m.end,
      text: doc.text.slice(m.start, m.end),
      type: m.value.type,
      speaker,
      speakerText: m.value.speakerText,
      cue: m.value.cue,
      source: m.source,
      confidence: m.confidence,
    })),
    abbreviations: board.of('abbreviation').map((m) => ({
      short: m.value.short,
      long: m.value.long,
      start: m.start,
      end: m.end,
      text: doc.text.slice(m.start, m.end),
      source: m.source,
      confidence: m.confidence,
    })),
    amounts: board.of('amount').map((m) => Object.assign(single('amount', m), m.value)),
    events: entities('event', resolved.events, (id, v, mentions, by) => ({
      id,
      name: v.name,
      mentions,
      source: by.source,
      confidence: by.confidence,
    })),
    keywords: keywords(doc),
  };
  for (const e of resolved.places) for (const m of e.mentions) add('place', m, null);
  flat.sort((a, b) => a.start - b.start || b.end - a.end);
  return result;
}

function parents(code: string | null): string[] {
  const parts = code?.split('.') ?? [];
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('.'));
}

function structure(doc: Doc, board: Board): PressRelease['structure'] {
  const s = doc.structure;
  const span = (r: Range): Span => doc.chars(r.start, r.end);
  const maybe = (r: Range | null): Span | null => (r ? span(r) : null);
  const d = s.dateline;
  return {
    kicker: maybe(s.kicker),
    headline: maybe(s.headline),
    subheadline: maybe(s.subheadline),
    dateline: d && {
      ...span(d),
      place: doc.text.slice(d.place.start, d.place.end),
      region: board.of('region').find((m) => m.start >= d.place.start && m.end <= d.place.end)?.value.code ?? null,
      agency: d.agency && doc.text.slice(d.agency.start, d.agency.end),
      date: (d.date && board.of('date').find((m) => m.start < d.end && m.end > d.start)?.value.value) ?? null,
    },
    paragraphs: s.paragraphs.map(span),
    captions: s.captions.map(span),
    boilerplate: s.boilerplate.map(span),
    credits: s.credits.map((c) => ({ ...span(c), people: c.people, agency: c.agency })),
  };
}
