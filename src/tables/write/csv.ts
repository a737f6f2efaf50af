// CSV by RFC 4180: null is an empty cell, an empty string a quoted one, lists are JSON.
//
// A spreadsheet runs a cell as a formula when it begins with one of FORMULA, quoted or not. Texts of
// strangers must not (OWASP, "CSV Injection"), so such a text gets an apostrophe in front, which
// spreadsheets hide and a database can take off. Numbers and dates are ours and stay as they are.
import type { ColumnType } from '../column';
import type { WriterOptions } from './writer';

const FORMULA = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);

export function csvCell(value: unknown, type: ColumnType, { unguarded = false }: WriterOptions = {}): string {
  if (value === null || value === undefined) return '';
  if (type === 'integer' || type === 'double' || type === 'boolean' || type === 'date') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = !unguarded && FORMULA.has(text[0] ?? '') ? `'${text}` : text;
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly string[]): string => `${cells.join(',')}\n`;
