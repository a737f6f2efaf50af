// The one source of the public types and of the JSON Schema (`saripati/schema.json`).
// Spans are half-open ranges of UTF-16 code units of the input exactly as given:
// `text === input.slice(start, end)`.
import { z } from 'zod';

const offset = z.int().nonnegative();
const span = z.object({ start: offset, end: offset, text: z.string() });
const made = { source: z.string(), confidence: z.number().min(0).max(1) };
const code = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/);
const id = z.string();

const mention = z.object({
  type: z.enum(['official', 'person', 'organization', 'region', 'place', 'program', 'law', 'date', 'amount', 'event']),
  ...span.shape,
  entity: id.nullable(),
  ...made,
});

const structure = z.object({
  kicker: span.nullable(),
  headline: span.nullable(),
  subheadline: span.nullable(),
  dateline: z
    .object({
      ...span.shape,
      place: z.string(),
      region: code.nullable(),
      agency: z.string().nullable(),
      date: z.string().nullable(),
    })
    .nullable(),
  paragraphs: z.array(span),
  captions: z.array(span),
  boilerplate: z.array(span),
  credits: z.array(z.object({ ...span.shape, people: z.array(z.string()), agency: z.string().nullable() })),
});

const official = z.object({
  id,
  name: z.string(),
  honorifics: z.array(z.string()),
  ranks: z.array(z.string()),
  degrees: z.array(z.string()),
  position: z.string(),
  status: z.enum(['incumbent', 'acting', 'former', 'elect', 'candidate']),
  jurisdiction: code.nullable(),
  institution: z.string().nullable(),
  mentions: z.array(span),
  titleMentions: z.array(span),
  ...made,
});

const person = z.object({
  id,
  name: z.string(),
  honorifics: z.array(z.string()),
  degrees: z.array(z.string()),
  role: z.string().nullable(),
  mentions: z.array(span),
  ...made,
});

const organization = z.object({
  id,
  name: z.string(),
  acronym: z.string().nullable(),
  kind: z.string(),
  jurisdiction: code.nullable(),
  mentions: z.array(span),
  ...made,
});

const region = z.object({
  id,
  name: z.string(),
  level: z.enum(['country', 'province', 'regency', 'city', 'district', 'village', 'island', 'other']),
  code: code.nullable(),
  iso: z.string().nullable(),
  parents: z.array(code),
  alternatives: z.array(code),
  mentions: z.array(span),
  ...made,
});

const program = z.object({
  id,
  name: z.string(),
  acronym: z.string().nullable(),
  owner: z.string().nullable(),
  mentions: z.array(span),
  ...made,
});

const law = z.object({
  id,
  kind: z.string(),
  number: z.string().nullable(),
  year: z.string().nullable(),
  article: z.string().nullable(),
  clause: z.string().nullable(),
  about: z.string().nullable(),
  mentions: z.array(span),
  ...made,
});

const date = z.object({
  ...span.shape,
  kind: z.enum(['date', 'time', 'duration', 'set']),
  value: z.string().nullable(),
  timex3: z.string(),
  anchor: z.enum(['explicit', 'publishedAt', 'dateline', 'weekday', 'document', 'none']),
  weekdayConflict: z.boolean(),
  candidates: z.array(z.string()).optional(),
  suggestion: z.string().optional(),
  ...made,
});

const policyList = z.object({
  ...span.shape,
  lead: span,
  head: z.string(),
  kind: z.enum([
    'policy',
    'strategy',
    'program',
    'step',
    'target',
    'problem',
    'region',
    'person',
    'organisation',
    'other',
  ]),
  declared: z.int().nullable(),
  complete: z.boolean(),
  items: z.array(span),
  ...made,
});

const quote = z.object({
  ...span.shape,
  type: z.enum(['direct', 'indirect']),
  speaker: id.nullable(),
  speakerText: z.string().nullable(),
  cue: z.string().nullable(),
  ...made,
});

const abbreviation = z.object({
  short: z.string(),
  long: z.string(),
  start: offset,
  end: offset,
  text: z.string(),
  ...made,
});

const amount = z.object({
  ...span.shape,
  kind: z.enum(['money', 'percent', 'quantity']),
  value: z.number(),
  max: z.number().optional(),
  currency: z.string().nullable(),
  unit: z.string().nullable(),
  ...made,
});

const event = z.object({ id, name: z.string(), mentions: z.array(span), ...made });

const keyword = z.object({ stem: z.string(), score: z.number(), count: z.int().positive() });

/** Everything that `extract` gives. */
export const pressReleaseSchema = z.object({
  schemaVersion: z.literal('1'),
  id: z.string().optional(),
  publishedAt: z.string().optional(),
  /** Edition of the region codes. */
  regionEdition: z.string(),
  structure,
  mentions: z.array(mention),
  officials: z.array(official),
  persons: z.array(person),
  organizations: z.array(organization),
  regions: z.array(region),
  programs: z.array(program),
  laws: z.array(law),
  dates: z.array(date),
  policyLists: z.array(policyList),
  quotes: z.array(quote),
  abbreviations: z.array(abbreviation),
  amounts: z.array(amount),
  events: z.array(event),
  keywords: z.array(keyword),
});

export type PressRelease = z.infer<typeof pressReleaseSchema>;
export type Official = PressRelease['officials'][number];
export type Person = PressRelease['persons'][number];
export type Organization = PressRelease['organizations'][number];
export type Region = PressRelease['regions'][number];
export type Program = PressRelease['programs'][number];
export type Law = PressRelease['laws'][number];
export type DateExpression = PressRelease['dates'][number];
export type PolicyList = PressRelease['policyLists'][number];
export type Quote = PressRelease['quotes'][number];
export type Abbreviation = PressRelease['abbreviations'][number];
export type Amount = PressRelease['amounts'][number];
export type NamedEvent = PressRelease['events'][number];
export type Keyword = PressRelease['keywords'][number];
export type FlatMention = PressRelease['mentions'][number];
