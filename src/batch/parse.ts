// From the bytes of one record to a row, or to a reject that says what is wrong with it.
import { fieldsOf } from './csv';
import type { RawRecord } from './records';
import type { Fields, Place, Reject, Row } from './types';

const DELIMITERS = { csv: ',', tsv: '\t' } as const;

export type Parse = (record: RawRecord) => Row | Reject | undefined;

interface ParseOptions {
  file: string;
  fields: Fields;
  maxBytes: number;
}

/** A reader of NDJSON records. Blank lines are no rows. */
export function ndjsonParser({ file, fields, maxBytes }: ParseOptions): Parse {
  return ({ row, bytes }) => {
    const place = { file, row };
    const text = decode(place, bytes, maxBytes);
    if (typeof text !== 'string') return text;
    if (text.trim() === '') return undefined;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return { ...place, reason: `not JSON: ${(error as Error).message}` };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { ...place, reason: `a JSON object is needed, not ${nameOf(value)}` };
    const object = value as { [field: string]: unknown };
    return toRow(place, (name) => (Object.hasOwn(object, name) ? object[name] : undefined), fields);
  };
}

/** A reader of CSV or TSV records; the first one names the columns. */
export function tableParser(format: 'csv' | 'tsv', { file, fields, maxBytes }: ParseOptions): Parse {
  let columns: Map<string, number> | undefined;
  let width = 0;
  return ({ row, bytes }) => {
    const place = { file, row };
    const text = decode(place, bytes, maxBytes);
    if (typeof text !== 'string') return text;
    if (text.trim() === '') return undefined;
    const values = fieldsOf(text, DELIMITERS[format], format === 'csv');
    if (!values) return { ...place, reason: 'a quoted field does not end' };
    if (!columns) {
      columns = new Map(values.map((name, i) => [name.trim(), i]));
      width = values.length;
      const wanted = fields.text ?? 'text';
      return columns.has(wanted)
        ? undefined
        : {
            ...place,
            reason: `no column "${wanted}" among ${[...columns.keys()].join(', ')}: name it with --text-field`,
          };
    }
    if (values.length !== width) return { ...place, reason: `${values.length} fields where the header has ${width}` };
    const known = columns;
    return toRow(place, (name) => values[known.get(name) ?? -1], fields);
  };
}

/** The whole file as one release. */
export function textRow(file: string, bytes: Uint8Array | undefined, maxBytes: number): Row | Reject {
  const place = { file, row: 1 };
  const text = decode(place, bytes, maxBytes);
  return typeof text === 'string' ? toRow(place, (name) => (name === 'text' ? text : undefined), {}) : text;
}

function decode(place: Place, bytes: Uint8Array | undefined, maxBytes: number): string | Reject {
  if (!bytes) return { ...place, reason: `longer than ${maxBytes} bytes: raise --max-bytes to read it` };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ...place, reason: 'not valid UTF-8' };
  }
}

function toRow(place: Place, get: (field: string) => unknown, fields: Fields): Row | Reject {
  const textField = fields.text ?? 'text';
  const text = get(textField);
  if (typeof text !== 'string') return { ...place, reason: `"${textField}" must be a string, not ${nameOf(text)}` };
  if (text.trim() === '') return { ...place, reason: `"${textField}" is empty` };

  const id = get(fields.id ?? 'id') ?? '';
  if (typeof id !== 'string' && typeof id !== 'number')
    return { ...place, reason: `"${fields.id ?? 'id'}" must be a string or number, not ${nameOf(id)}` };

  const date = get(fields.date ?? 'date') ?? (fields.date ? undefined : get('published')) ?? '';
  if (typeof date !== 'string')
    return { ...place, reason: `"${fields.date ?? 'date'}" must be a string, not ${nameOf(date)}` };

  const row: Row = { ...place, id: String(id) || `${place.file}:${place.row}`, text };
  const iso = isoDate(date);
  if (iso) row.publishedAt = iso;
  else if (date) row.unreadDate = date;
  return row;
}

/** The calendar day at the start of an ISO date or date-time; undefined where there is none. */
function isoDate(text: string): string | undefined {
  const day = text.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || /^\d/.test(text.slice(10))) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  // The round trip refuses 30 February, which some engines roll over.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
