// Cuts a stream of bytes into records: lines, or CSV records whose quoted fields may hold
// line breaks. Works on bytes, so that a record of invalid UTF-8 spoils only itself, and
// holds at most one record beyond the chunk in hand, however long the input's lines are.

export interface RawRecord {
  /** The line on which the record begins, from 1. */
  row: number;
  /** Without the line break; undefined when the record was longer than allowed. */
  bytes: Uint8Array | undefined;
}

export interface CutOptions {
  maxBytes: number;
  /** The delimiter's byte where quotes at a field's start protect line breaks (CSV); undefined for plain lines. */
  delimiter?: number;
  /** The number of the first line: 1 where not given. */
  row?: number;
}

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;

/** Yields the records of each chunk together: one turn of the event loop a chunk, not a record. */
export async function* records(
  source: AsyncIterable<Uint8Array>,
  { maxBytes, delimiter, row: first = 1 }: CutOptions,
): AsyncGenerator<RawRecord[]> {
  let line = first;
  let row = first;
  let parts: Uint8Array[] = [];
  let held = 0;
  let tooLong = false;
  let quoted = false;
  let previous = NEWLINE;

  const keep = (part: Uint8Array): void => {
    if (tooLong || part.length === 0) return;
    held += part.length;
    if (held > maxBytes) {
      tooLong = true;
      // A quote that never closes must not swallow the rest of the file.
      quoted = false;
      parts = [];
    } else parts.push(part);
  };
  const take = (): RawRecord => {
    const bytes = tooLong ? undefined : trimReturn(join(parts, held));
    const record = { row, bytes };
    parts = [];
    held = 0;
    tooLong = false;
    row = line;
    return record;
  };

  for await (const chunk of source) {
    const found: RawRecord[] = [];
    let from = 0;
    if (delimiter === undefined) {
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        keep(chunk.subarray(from, at));
        line++;
        found.push(take());
        from = at + 1;
      }
    } else {
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at]!;
        if (byte === QUOTE) {
          // Inside quotes, "" closes and opens again: the same as staying inside.
          if (quoted) quoted = false;
          else if (previous === delimiter || previous === NEWLINE || previous === QUOTE) quoted = !tooLong;
        } else if (byte === NEWLINE) {
          line++;
          if (!quoted) {
            keep(chunk.subarray(from, at));
            found.push(take());
            from = at + 1;
          }
        }
        previous = byte;
        if (quoted && held + at - from > maxBytes) {
          keep(chunk.subarray(from, at + 1));
          from = at + 1;
        }
      }
    }
    // The stream may reuse its buffer, so what waits for the next chunk is copied.
    keep(chunk.slice(from));
    if (found.length) yield found;
  }
  if (held > 0 || tooLong) yield [take()];
}

function join(parts: Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function trimReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
}
