// From the records of a job to rows, or to rejects that say what is wrong with them.
import { TextDecoder } from 'node:util';
import { fieldsOf } from './csv';
import { type Job, jobs } from './jobs';
import { type Fields, idOfPlace, type Place, type ReadOptions, type Reject, type Row } from './types';

/** The rows of a file (or of standard input, `-`), a chunk's worth at a time. Never throws for what the file holds. */
export async function* readRows(file: string, options: ReadOptions = {}): AsyncGenerator<(Row | Reject)[]> {
  for await (const job of jobs(file, options)) {
    const rows = rowsOf(job);
    if (rows.length) yield rows;
  }
}

/** The rows of a job in order; blank lines are none. */
export function rowsOf(job: Job): (Row | Reject)[] {
  const rows: (Row | Reject)[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let from = 0;
  for (let i = 0; i < job.ends.length; i++) {
    const place: Place = { file: job.file, row: job.lines[i]! };
    const end = job.ends[i]!;
    if (end < 0) {
      rows.push({ ...place, reason: `longer than ${job.maxBytes} bytes: raise --max-bytes to read it` });
      continue;
    }
    const row = rowOf(place, job.bytes.subarray(from, end), job, decoder);
    if (row) rows.push(row);
    from = end;
  }
  if (job.failure) rows.push(job.failure);
  return rows;
}

function rowOf(place: Place, bytes: Uint8Array, job: Job, decoder: TextDecoder): Row | Reject | undefined {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { ...place, reason: 'not valid UTF-8' };
  }
  // In JSON the parser says it. UTF-16 without a mark and binary files show themselves here.
  if (job.format !== 'ndjson' && bytes.includes(0)) return { ...place, reason: 'holds NUL bytes: this is no text' };
  if (job.format === 'text') return toRow(place, (name) => (name === 'text' ? text : undefined), {});
  if (text.trim() === '') return undefined;
  return job.format === 'ndjson' ? fromJson(place, text, job.fields) : fromTable(place, text, job);
}

function fromJson(place: Place, text: string, fields: Fields): Row | Reject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ...place, reason: `not JSON: ${(error as Error).message}${hintAt(text)}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...place, reason: `a JSON object is needed, not ${nameOf(value)}` };
  const object = value as { [field: string]: unknown };
  return toRow(place, (name) => (Object.hasOwn(object, name) ? object[name] : undefined), fields);
}

/** A file of one big JSON value shows itself on its first line. */
function hintAt(line: string): string {
  const many = /^\s*\[\s*(?:\{|$)/.test(line);
  return many || line.trim() === '{' ? `; one object a line is needed: jq -c ${many ? "'.[]'" : '.'} makes it so` : '';
}

function fromTable(place: Place, text: string, { format, columns, fields }: Job): Row | Reject {
  const values = fieldsOf(text, format);
  if (!values) return { ...place, reason: 'a quoted field does not end' };
  if (values.length !== columns.length)
    return { ...place, reason: `${values.length} fields where the header has ${columns.length}` };
  return toRow(place, (name) => values[columns.indexOf(name)], fields);
}

function toRow(place: Place, get: (field: string) => unknown, fields: Fields): Row | Reject {
  const textField = fields.text ?? 'text';
  const text = get(textField);
  if (typeof text !== 'string') return { ...place, reason: `"${textField}" must be a string, not ${nameOf(text)}` };
  if (text.trim() === '') return { ...place, reason: `"${textField}" is empty` };

  const idField = fields.id ?? 'id';
  const id = get(idField) ?? '';
  if (typeof id !== 'string' && typeof id !== 'number')
    return { ...place, reason: `"${idField}" must be a string or number, not ${nameOf(id)}` };
  if (typeof id === 'number' && !Number.isSafeInteger(id) && Math.abs(id) > Number.MAX_SAFE_INTEGER)
    return { ...place, reason: `"${idField}" is larger than a JSON number holds exactly: write it as a string` };

  const dateField = fields.date ?? 'date';
  const date = get(dateField) ?? (fields.date ? undefined : get('published')) ?? '';
  if (typeof date !== 'string') return { ...place, reason: `"${dateField}" must be a string, not ${nameOf(date)}` };

  const row: Row = { ...place, id: String(id) || idOfPlace(place), text };
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
