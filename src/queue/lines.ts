// The lines of a file that this package wrote, as bytes.
import { createReadStream } from 'node:fs';

const CHUNK = 1 << 20;
const NEWLINE = 10;

/** A line is good until the next is asked for. What stands behind the last line break is a line too. */
export async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const part = chunk.subarray(from, end);
      yield held.length ? Buffer.concat([...held, part]) : part;
      held = [];
      from = end + 1;
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  if (held.length) yield Buffer.concat(held);
}
