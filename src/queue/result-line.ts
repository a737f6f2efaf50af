// Reads the id of a result from the start of its line, which is all of it that has to be parsed.

const KEY = '{"schemaVersion":"1","id":';
const HEAD = 2000;
const CLOSED = 0x7d;

/** Undefined for a line that is no result. */
export function idOf(line: Buffer): string | undefined {
  const head = line.subarray(0, HEAD).toString();
  if (head.startsWith(`${KEY}"`) && line.at(-1) === CLOSED) {
    let end = KEY.length + 1;
    while (end < head.length && head[end] !== '"') end += head[end] === '\\' ? 2 : 1;
    if (end < head.length) return JSON.parse(head.slice(KEY.length, end + 1)) as string;
  }
  try {
    const { id } = JSON.parse(line.toString()) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}
