// `saripati/dates`: the dates of a text and nothing else, over the same scanner, rules and engine
// as `extract`, with the date dictionaries alone.
import { bare } from './document/bare';
import type { Tokens } from './document/columns';
import type { Span } from './document/doc';
import { likely, quick } from './document/quick';
import { dateKind } from './kinds/date';
import { Lexicon } from './lexicon/lexicon';
import { Engine } from './rule/engine';
import type { DateValue } from './values';

export interface ParseDatesOptions {
  /** ISO date ("2014-05-03", a time may follow) that relative and yearless dates are counted from. */
  reference?: string;
}

/** A date expression: where it stands, what it means, which rule read it and how sure it is. */
export interface ParsedDate extends Span, DateValue {
  source: string;
  confidence: number;
}

interface Parts {
  lexicon: Lexicon;
  engine: Engine;
  scan: (units: Uint16Array) => Tokens;
}
let parts: Parts | undefined;

/**
 * Finds dates, clock times, durations and sets in Indonesian text. Offsets are UTF-16, half-open.
 * No clock is read: without `reference` the text's own full dates decide, and what stays open
 * stays open ("Sabtu (3/5)" is "XXXX-05-03"). Numbered anniversaries ("HUT ke-57 RI") give
 * their year. Throws a TypeError when `text` is no string or `reference` no ISO date.
 */
export function parseDates(text: string, options: ParseDatesOptions = {}): ParsedDate[] {
  if (typeof text !== 'string')
    throw new TypeError(`parseDates needs a string, got ${text === null ? 'null' : typeof text}`);
  parts ??= build();
  const doc = bare(text, parts.lexicon, isoDate(options.reference), parts.scan);
  return parts.engine
    .run(doc)
    .of('date')
    .map(({ start, end, value, source, confidence }) =>
      Object.assign({ start, end, text: text.slice(start, end) }, value, { source, confidence }),
    );
}

function build(): Parts {
  const kind = dateKind({ anniversaries: true });
  const lexicon = new Lexicon(kind.words, quick);
  const forms: string[] = [];
  for (let symbol = 1; symbol < lexicon.symbols.size; symbol++) forms.push(lexicon.symbols.form(symbol));
  const words = likely(forms);
  return { lexicon, engine: new Engine([kind], lexicon), scan: (units) => quick(units, words) };
}

function isoDate(reference: string | undefined): string | null {
  if (reference === undefined || reference === null) return null;
  const date = typeof reference === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(reference)?.[0] : undefined;
  if (!date || Number.isNaN(Date.parse(date)))
    throw new TypeError(`reference must be an ISO date such as "2025-08-17", got ${JSON.stringify(reference)}`);
  return date;
}
