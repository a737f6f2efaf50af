/**
 * The dates of a text and nothing else, over the same rules and engine as `extract`, with a plain scanner and the
 * date dictionaries alone.
 * @module
 */
import { bare } from './document/bare';
import type { Tokens } from './document/columns';
import type { Span } from './document/doc';
import { likely, quick } from './document/quick';
import type { Extra } from './kinds/date/extra';
import { feastsAndAnniversaries } from './kinds/date/feasts';
import { dateKind } from './kinds/date/kind';
import { Lexicon } from './lexicon/lexicon';
import { Engine } from './rule/engine';
import type { DateValue } from './values';

/** A part of the date grammar that bundles leave out unless it is used. */
export type DateExtra = Extra;

/** What a caller knows of a text, and how much grammar to use. */
export interface ParseDatesOptions {
  /** ISO date ("2014-05-03", a time may follow) that relative and yearless dates are counted from. */
  reference?: string;
  /** `feasts` reads holidays, Hijri dates and numbered anniversaries as well. */
  extra?: DateExtra;
}

/** A date expression: where it stands, what it means, which rule read it and how sure it is. */
export interface ParsedDate extends Span, DateValue {
  /** The rule that read it: "date/numeric". */
  source: string;
  /** How sure it is, 0 to 1. */
  confidence: number;
}

/** "Idul Fitri 1442 H", "H-5 Lebaran", "12 Rabiul Awal 1443 H", "HUT ke-57 RI" (the year 2002). */
export const feasts: DateExtra = feastsAndAnniversaries;

interface Parser {
  lexicon: Lexicon;
  engine: Engine;
  scan: (units: Uint16Array) => Tokens;
}
/** One parser for each choice of extras, built when first asked for. */
const parsers = /* @__PURE__ */ new WeakMap<object, Parser>();
const NONE = {};

/**
 * Finds dates, clock times, durations and sets in Indonesian text. Offsets are UTF-16, half-open.
 * No clock is read: without `reference` the text's own full dates decide, and what stays open
 * stays open ("Sabtu (3/5)" is "XXXX-05-03").
 * Throws a TypeError when `text` is no string or `reference` no ISO date.
 */
export function parseDates(text: string, options: ParseDatesOptions = {}): ParsedDate[] {
  if (typeof text !== 'string')
    throw new TypeError(`parseDates needs a string, got ${text === null ? 'null' : typeof text}`);
  const { extra } = options;
  const parser = parsers.get(extra ?? NONE) ?? build(extra);
  const doc = bare(text, parser.lexicon, isoDate(options.reference), parser.scan);
  return parser.engine
    .run(doc)
    .of('date')
    .map(({ start, end, value, source, confidence }) =>
      Object.assign({ start, end, text: text.slice(start, end) }, value, { source, confidence }),
    );
}

function build(extra: DateExtra | undefined): Parser {
  const kind = dateKind(extra);
  const lexicon = new Lexicon(kind.words, quick);
  const forms: string[] = [];
  for (let symbol = 1; symbol < lexicon.symbols.size; symbol++) forms.push(lexicon.symbols.form(symbol));
  const words = likely(forms);
  const parser = { lexicon, engine: new Engine([kind], lexicon), scan: (units: Uint16Array) => quick(units, words) };
  parsers.set(extra ?? NONE, parser);
  return parser;
}

function isoDate(reference: string | undefined): string | null {
  if (reference === undefined || reference === null) return null;
  const date = typeof reference === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(reference)?.[0] : undefined;
  if (!date || Number.isNaN(Date.parse(date)))
    throw new TypeError(`reference must be an ISO date such as "2025-08-17", got ${JSON.stringify(reference)}`);
  return date;
}
