/**
 * The dates of a text and nothing else, over the same rules and engine as `extract`, with a plain scanner and the
 * date dictionaries alone.
 * @module
 */
import type { Span } from './document/doc';
import type { Extra } from './kinds/date/extra';
import { feastsAndAnniversaries } from './kinds/date/feasts';
import { DateReader } from './kinds/date/reader';
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

/**
 * "Idul Fitri 1442 H", "H-5 Lebaran", "12 Rabiul Awal 1443 H", "HUT ke-57 RI" (the year 2002); and what few texts have:
 * "dua kali sepekan", "setiap tanggal 17 Agustus", "akhir pekan lalu", "abad ke-19", "saat itu".
 */
export const feasts: DateExtra = feastsAndAnniversaries;

/** One reader for each choice of extras, built when first asked for. */
const readers = /* @__PURE__ */ new WeakMap<object, DateReader>();
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
  let reader = readers.get(extra ?? NONE);
  if (!reader) {
    reader = new DateReader(extra);
    readers.set(extra ?? NONE, reader);
  }
  const dates: ParsedDate[] = [];
  for (const { start, end, source, confidence, value: given } of reader.read(text, isoDate(options.reference))) {
    const { kind, value, timex3, anchor, weekdayConflict, candidates, suggestion } = given;
    const found = text.slice(start, end);
    // field by field: spreading costs more than finding the date
    const out: ParsedDate = {
      start,
      end,
      text: found,
      kind,
      value,
      timex3,
      anchor,
      weekdayConflict,
      source,
      confidence,
    };
    if (candidates) out.candidates = candidates;
    if (suggestion) out.suggestion = suggestion;
    dates.push(out);
  }
  return dates;
}

/** The reference of the call before, and its date: lists of texts mostly share one. */
let asked: string | undefined;
let known = '';

function isoDate(reference: string | undefined): string | null {
  if (reference === undefined || reference === null) return null;
  if (reference === asked) return known;
  const date = typeof reference === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u.exec(reference)?.[0] : undefined;
  if (!date || Number.isNaN(Date.parse(date)))
    throw new TypeError(`reference must be an ISO date such as "2025-08-17", got ${JSON.stringify(reference)}`);
  asked = reference;
  known = date;
  return date;
}
