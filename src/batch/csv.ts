// Cuts one record of a table into its fields: CSV by RFC 4180, TSV at its tabs.
import type { Format } from './types';

/** The fields of a record; undefined when a quoted field does not end. */
export function fieldsOf(record: string, format: Format): string[] | undefined {
  if (format === 'tsv') return record.split('\t');
  const delimiter = ',';
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (record[at] === '"') {
      const end = closingQuote(record, at + 1);
      if (end < 0) return undefined;
      const next = record.indexOf(delimiter, end + 1);
      // Whatever stands between the closing quote and the delimiter belongs to the field too.
      const tail = record.slice(end + 1, next < 0 ? undefined : next);
      fields.push(record.slice(at + 1, end).replaceAll('""', '"') + tail);
      if (next < 0) return fields;
      at = next + 1;
    } else {
      const next = record.indexOf(delimiter, at);
      fields.push(record.slice(at, next < 0 ? undefined : next));
      if (next < 0) return fields;
      at = next + 1;
    }
  }
}

/** Where the quote that ends the field stands: the first that is not doubled; -1 when there is none. */
function closingQuote(record: string, from: number): number {
  let at = record.indexOf('"', from);
  while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at;
}
