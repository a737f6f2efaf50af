// The one source of the public types, of the JSON Schema (`saripati/schema.json`) and, through the comments on
// the fields, of the API reference and the descriptions in the JSON Schema (`scripts/schema.mjs`).
// Spans are half-open ranges of UTF-16 code units of the input exactly as given:
// `text === input.slice(start, end)`.
import { z } from 'zod';

const offset = z.int().nonnegative();
const span = z.object({
  /** First UTF-16 code unit of the span in the input as given. */
  start: offset,
  /** The code unit behind the last one of the span. */
  end: offset,
  /** `input.slice(start, end)`, never normalised. */
  text: z.string(),
});
const made = {
  /** The rule or model that made the finding, as `kind/rule`: "date/numeric". */
  source: z.string(),
  /** How sure it is, 0 to 1. Orders findings of one kind; it is no measured probability. */
  confidence: z.number().min(0).max(1),
};
const code = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/);
const named = {
  /** Identifies the entity within this result: "person-1", "region-2". */
  id: z.string(),
  /** The fullest form of the name, normalised: without titles, short forms spelled out. */
  name: z.string(),
};
const spoken = {
  /** Every place where the text names it, in text order. */
  mentions: z.array(span),
};

const mention = z.object({
  /** Kind of the finding. */
  type: z.enum(['official', 'person', 'organization', 'region', 'place', 'program', 'law', 'date', 'amount', 'event']),
  ...span.shape,
  /** `id` of the entity in the list of its kind; null for dates, amounts and places, which have none. */
  entity: z.string().nullable(),
  ...made,
});

const structure = z.object({
  /** Rubric or region line above the headline. */
  kicker: span.nullable(),
  /** Headline. */
  headline: span.nullable(),
  /** Deck under the headline. */
  subheadline: span.nullable(),
  /** What opens the body: "Samarinda (ANTARA) -". The dash belongs to no field. */
  dateline: z
    .object({
      ...span.shape,
      /** The place as written. */
      place: z.string(),
      /** Home Affairs code of the place. */
      region: code.nullable(),
      /** News agency or outlet as written. */
      agency: z.string().nullable(),
      /** Date in the dateline, EDTF. */
      date: z.string().nullable(),
    })
    .nullable(),
  /** Paragraphs of the body, in order. */
  paragraphs: z.array(span),
  /** Photo captions without their marker ("Foto:"). */
  captions: z.array(span),
  /** Site furniture, from which nothing is extracted: "Baca juga: …", share bars, view counters. */
  boilerplate: z.array(span),
  /** Reporter, editor and agency codes: "(jay/sul/hms)". */
  credits: z.array(
    z.object({
      ...span.shape,
      /** Names and codes of people, in order. */
      people: z.array(z.string()),
      /** The office or agency among them. */
      agency: z.string().nullable(),
    }),
  ),
});

const official = z.object({
  ...named,
  /** "H", "Hj", "Bapak", in text order. */
  honorifics: z.array(z.string()),
  /** Ranks of army and police: "AKBP", "Mayjen TNI". */
  ranks: z.array(z.string()),
  /** Academic degrees as written: "S.Sos", "M.Si". */
  degrees: z.array(z.string()),
  /** Office in full form without its region: "Wakil Gubernur" for "Wagub Kaltim". */
  position: z.string(),
  /** acting: Plt, Pj, Pjs, Plh; former: mantan, eks; elect: terpilih; candidate: calon. */
  status: z.enum(['incumbent', 'acting', 'former', 'elect', 'candidate']),
  /** Home Affairs code of the region that the office governs. */
  jurisdiction: code.nullable(),
  /** The body that the office belongs to, in full form. */
  institution: z.string().nullable(),
  /** Every place that names the person, the name part alone. */
  mentions: z.array(span),
  /** The places that hold office and name together. */
  titleMentions: z.array(span),
  ...made,
});

const person = z.object({
  ...named,
  /** "H", "Hj", "Bapak", in text order. */
  honorifics: z.array(z.string()),
  /** Academic degrees as written. */
  degrees: z.array(z.string()),
  /** Role as written: "petani", "Direktur PT Sinar Sawah". */
  role: z.string().nullable(),
  ...spoken,
  ...made,
});

const organization = z.object({
  ...named,
  /** Short form, where the text or a dictionary gives one. */
  acronym: z.string().nullable(),
  /** ministry, agency, government, office, council, party, company, university, school, hospital, media, military, police, court, ngo, bank, community, other. */
  kind: z.string(),
  /** Home Affairs code of the region in the body's name. */
  jurisdiction: code.nullable(),
  ...spoken,
  ...made,
});

const region = z.object({
  ...named,
  /** Regencies are kabupaten, cities kota, districts kecamatan, villages desa and kelurahan. */
  level: z.enum(['country', 'province', 'regency', 'city', 'district', 'village', 'island', 'other']),
  /** Home Affairs code with dots, "64.71.01"; null outside the codes and where nothing decides. */
  code: code.nullable(),
  /** ISO 3166-2 code of a province: "ID-KI". */
  iso: z.string().nullable(),
  /** Codes of the regions it lies in, the province first. */
  parents: z.array(code),
  /** Other codes that the name could mean, the likelier first. */
  alternatives: z.array(code),
  ...spoken,
  ...made,
});

const program = z.object({
  ...named,
  /** Short form, where the text or a dictionary gives one. */
  acronym: z.string().nullable(),
  /** Body or region that runs it, where said. */
  owner: z.string().nullable(),
  ...spoken,
  ...made,
});

const law = z.object({
  /** Identifies the law within this result. */
  id: z.string(),
  /** Kind in full words: "Peraturan Daerah". */
  kind: z.string(),
  /** Number as written: "23", "100.2.1.3-4088". */
  number: z.string().nullable(),
  /** Year, four digits. */
  year: z.string().nullable(),
  /** Article (Pasal) referred to. */
  article: z.string().nullable(),
  /** Clause (ayat) referred to. */
  clause: z.string().nullable(),
  /** Title: the words behind "tentang". */
  about: z.string().nullable(),
  ...spoken,
  ...made,
});

const date = z.object({
  ...span.shape,
  /** A day or longer, a clock time, a length of time, or a recurring time. */
  kind: z.enum(['date', 'time', 'duration', 'set']),
  /** EDTF (ISO 8601-2): "2025-06-02", "XXXX-05-03", "2025/2029", "P5Y"; null when nothing fixes it. */
  value: z.string().nullable(),
  /** TIMEX3 value of the same expression: "2014-12-28TAF". */
  timex3: z.string(),
  /** What the missing part was counted from. */
  anchor: z.enum(['explicit', 'publishedAt', 'dateline', 'weekday', 'document', 'none']),
  /** Whether the weekday that is written contradicts the date that is written. */
  weekdayConflict: z.boolean(),
  /** The values that remain possible, where more than one does. */
  candidates: z.array(z.string()).optional(),
  /** The nearest date that agrees with the weekday, where the written one does not. */
  suggestion: z.string().optional(),
  ...made,
});

const policyList = z.object({
  ...span.shape,
  /** The words that announce the list. */
  lead: span,
  /** Head noun of the announcement: "kebijakan". */
  head: z.string(),
  /** What is listed, from the head noun. */
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
  /** The announced number of items; null when none is announced. */
  declared: z.int().nullable(),
  /** Whether `declared` is null or the number of items found. */
  complete: z.boolean(),
  /** The items in order, without connectives and closing marks. */
  items: z.array(span),
  ...made,
});

const quote = z.object({
  ...span.shape,
  /** Direct: between quotation marks; indirect: the clause behind "mengatakan bahwa", "menurut X". */
  type: z.enum(['direct', 'indirect']),
  /** `id` of the official, person or organization who speaks; null when the text leaves it open. */
  speaker: z.string().nullable(),
  /** How the text refers to the speaker: "Bupati", "-nya", "dia". */
  speakerText: z.string().nullable(),
  /** Base form of the verb of speech: "ujar". */
  cue: z.string().nullable(),
  ...made,
});

const abbreviation = z.object({
  /** The short form as written. */
  short: z.string(),
  /** The long form as written. */
  long: z.string(),
  ...span.shape,
  ...made,
});

const amount = z.object({
  ...span.shape,
  /** Money, a percentage, or a counted quantity. */
  kind: z.enum(['money', 'percent', 'quantity']),
  /** The number with its multiplier: 1500000000 for "Rp1,5 miliar", 12.5 for "12,5 persen". */
  value: z.number(),
  /** Upper end of a range, in the same unit. */
  max: z.number().optional(),
  /** ISO 4217 code of money: "IDR". */
  currency: z.string().nullable(),
  /** Unit of a quantity: "km", "hektare", "m2", or the counted noun ("orang"); null for money and percentages. */
  unit: z.string().nullable(),
  ...made,
});

const event = z.object({ ...named, ...spoken, ...made });

const keyword = z.object({
  /** The root. */
  stem: z.string(),
  /** Weight in this text against the news at large; comparable within one result only. */
  score: z.number(),
  /** How often the root stands in the text. */
  count: z.int().positive(),
});

const pressRelease = z.object({
  /** Version of this shape; it changes only when a field changes its meaning. */
  schemaVersion: z.literal('1'),
  /** `options.id`, passed through. */
  id: z.string().optional(),
  /** `options.publishedAt`, passed through. */
  publishedAt: z.string().optional(),
  /** Edition of the region codes: "Kepmendagri 300.2.2-2430/2025". */
  regionEdition: z.string(),
  /** The parts of the page. */
  structure,
  /** Every finding that has a place in the text, by start, then longest first; they may nest. */
  mentions: z.array(mention),
  /** Named holders of a public office. */
  officials: z.array(official),
  /** All other people who are named. */
  persons: z.array(person),
  /** Named bodies. */
  organizations: z.array(organization),
  /** Administrative regions, and countries, islands and towns without a code. */
  regions: z.array(region),
  /** Named programs, movements, cards, funds. */
  programs: z.array(program),
  /** Laws and regulations whose number is known. */
  laws: z.array(law),
  /** Expressions of time, in text order. */
  dates: z.array(date),
  /** Lists that the text announces or numbers. */
  policyLists: z.array(policyList),
  /** Direct and indirect speech. */
  quotes: z.array(quote),
  /** Pairs of a short and a long form that the text defines. */
  abbreviations: z.array(abbreviation),
  /** Money, percentages, quantities. */
  amounts: z.array(amount),
  /** Named meetings, ceremonies, anniversaries. */
  events: z.array(event),
  /** Up to 15 ranked roots. */
  keywords: z.array(keyword),
});

/**
 * Everything that `extract` gives.
 * @useDeclaredType
 */
export type PressRelease = z.infer<typeof pressRelease>;

/**
 * The zod schema of a result. `pressReleaseSchema.parse(JSON.parse(line))` gives a typed result or throws a ZodError;
 * `saripati/schema.json` is the same as JSON Schema. `extract` itself does not validate: tests hold it to this.
 */
export const pressReleaseSchema: typeof pressRelease = pressRelease;

/**
 * Headline, dateline, paragraphs, captions, credits, site furniture.
 * @useDeclaredType
 */
export type Structure = PressRelease['structure'];
/**
 * A named holder of a public office.
 * @useDeclaredType
 */
export type Official = PressRelease['officials'][number];
/**
 * A named person without a public office.
 * @useDeclaredType
 */
export type Person = PressRelease['persons'][number];
/**
 * A named body.
 * @useDeclaredType
 */
export type Organization = PressRelease['organizations'][number];
/**
 * An administrative region with its code, or a country, island or town without one.
 * @useDeclaredType
 */
export type Region = PressRelease['regions'][number];
/**
 * A named program, movement, card or fund.
 * @useDeclaredType
 */
export type Program = PressRelease['programs'][number];
/**
 * A law or regulation.
 * @useDeclaredType
 */
export type Law = PressRelease['laws'][number];
/**
 * An expression of time.
 * @useDeclaredType
 */
export type DateExpression = PressRelease['dates'][number];
/**
 * An announced or numbered list.
 * @useDeclaredType
 */
export type PolicyList = PressRelease['policyLists'][number];
/**
 * Direct or indirect speech with its speaker.
 * @useDeclaredType
 */
export type Quote = PressRelease['quotes'][number];
/**
 * A pair of a short and a long form.
 * @useDeclaredType
 */
export type Abbreviation = PressRelease['abbreviations'][number];
/**
 * Money, a percentage or a quantity.
 * @useDeclaredType
 */
export type Amount = PressRelease['amounts'][number];
/**
 * A named meeting, ceremony or anniversary.
 * @useDeclaredType
 */
export type NamedEvent = PressRelease['events'][number];
/**
 * A ranked root.
 * @useDeclaredType
 */
export type Keyword = PressRelease['keywords'][number];
/**
 * A finding of any kind with its place in the text.
 * @useDeclaredType
 */
export type FlatMention = PressRelease['mentions'][number];
