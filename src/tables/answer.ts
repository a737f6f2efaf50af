// An answer of DuckDB as text: a table to read, CSV, or NDJSON.
import type { Answer } from './sql';
import { csvCell, csvLine } from './write/csv';

export const ANSWER_FORMATS = ['table', 'csv', 'ndjson'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** The text in pieces; CSV and NDJSON flow, a table is measured first. */
export function answerText(answer: Answer, format: AnswerFormat): AsyncIterable<string> {
  return { table: asTable, csv: asCsv, ndjson: asNdjson }[format](answer);
}

async function* asNdjson({ columns, rows }: Answer): AsyncGenerator<string> {
  for await (const chunk of rows)
    yield chunk.map((row) => `${JSON.stringify(Object.fromEntries(columns.map((c, i) => [c, row[i]])))}\n`).join('');
}

async function* asCsv({ columns, rows }: Answer): AsyncGenerator<string> {
  yield csvLine(columns.map((name) => csvCell(name, 'text')));
  for await (const chunk of rows) yield chunk.map((row) => csvLine(row.map(cell))).join('');
}

const cell = (value: unknown): string =>
  csvCell(value, typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'text');

/** Columns of equal width under their names; numbers stand right. */
async function* asTable({ columns, rows }: Answer): AsyncGenerator<string> {
  const all: unknown[][] = [];
  for await (const chunk of rows) all.push(...chunk);
  const cells = all.map((row) => row.map(shown));
  const widths = columns.map((name, i) => cells.reduce((most, row) => Math.max(most, width(row[i]!)), width(name)));
  const right = columns.map(
    (_, i) => all.length > 0 && all.every((row) => row[i] === null || typeof row[i] === 'number'),
  );
  const line = (row: readonly string[]) =>
    `${row
      .map((text, i) => (right[i] ? padding(text, widths[i]!) + text : text + padding(text, widths[i]!)))
      .join('  ')
      .trimEnd()}\n`;
  yield line(columns) + line(widths.map((w) => '-'.repeat(w))) + cells.map(line).join('');
}

const shown = (value: unknown): string =>
  (value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/gu, ' ');
const width = (text: string): number => [...text].length;
const padding = (text: string, to: number): string => ' '.repeat(to - width(text));
