// A table as lines of text: CSV with a header, or NDJSON.
import { csvCell, csvLine } from './csv';
import type { Row, Write, Writer, WriterOptions, WrittenColumn } from './writer';

const CHUNK = 1 << 18;

export const ndjsonWriter = (_columns: readonly WrittenColumn[], write: Write): Writer =>
  lineWriter((row) => `${JSON.stringify(row)}\n`, '', write);

export function csvWriter(columns: readonly WrittenColumn[], write: Write, options: WriterOptions = {}): Writer {
  const header = csvLine(columns.map(({ name }) => name));
  return lineWriter(
    (row) => csvLine(columns.map(({ name, type }) => csvCell(row[name], type, options))),
    header,
    write,
  );
}

function lineWriter(lineOf: (row: Row) => string, header: string, write: Write): Writer {
  let text = header;
  const flush = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(text);
    text = '';
    await write(bytes);
  };
  return {
    async add(rows) {
      for (const row of rows) text += lineOf(row);
      if (text.length >= CHUNK) await flush();
    },
    end: flush,
  };
}
