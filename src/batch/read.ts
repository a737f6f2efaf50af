// Reads the rows of one file, in order, whatever its format: a row or a reject for each.
import { formatOf, open, STDIN } from './open';
import { ndjsonParser, type Parse, tableParser, textRow } from './parse';
import { records } from './records';
import type { Format, ReadOptions, Reject, Row } from './types';

export const DEFAULT_MAX_BYTES = 10_000_000;

/** The rows of a file (or of standard input, `-`), a chunk's worth at a time. Never throws for what the file holds. */
export async function* readRows(file: string, options: ReadOptions = {}): AsyncGenerator<(Row | Reject)[]> {
  const { fields = {}, maxBytes = DEFAULT_MAX_BYTES } = options;
  const name = file === STDIN ? 'stdin' : file;
  const format: Format = options.format ?? (file === STDIN ? 'ndjson' : formatOf(file));
  let row = 0;
  try {
    if (format === 'text') {
      yield [textRow(name, await whole(open(file), maxBytes), maxBytes)];
      return;
    }
    const settings = { file: name, fields, maxBytes };
    const parse: Parse = format === 'ndjson' ? ndjsonParser(settings) : tableParser(format, settings);
    const cut = format === 'csv' ? { maxBytes, delimiter: 44 } : { maxBytes };
    for await (const batch of records(open(file), cut)) {
      row = batch.at(-1)?.row ?? row;
      const parsed = batch.map(parse).filter((value) => value !== undefined);
      if (parsed.length) yield parsed;
    }
  } catch (error) {
    // The file itself failed: a folder, no permission, a torn gzip.
    yield [{ file: name, row, reason: `cannot be read: ${(error as Error).message}` }];
  }
}

/** All bytes of a stream; undefined when there are more than allowed. */
async function whole(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    length += part.length;
    if (length > maxBytes) return undefined;
    parts.push(part.slice());
  }
  return Buffer.concat(parts);
}
