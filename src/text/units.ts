// The text as UTF-16 code units in a typed array. Scanning a copy instead of calling
// charCodeAt keeps its speed when some module in the process declares `class X extends
// String` (redis 5 does): V8 then runs every charCodeAt loop five to ten times slower.

import { BLANK } from './codes';

interface BufferLike {
  readonly buffer: ArrayBufferLike;
  readonly byteOffset: number;
  write(text: string, encoding: 'utf16le'): number;
}
interface BufferMaker {
  allocUnsafeSlow(size: number): BufferLike;
}

interface Memory {
  bytes: BufferLike;
  units: Uint16Array;
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const maker = (globalThis as { Buffer?: BufferMaker }).Buffer;

/**
 * `text.charCodeAt(i)`, for loops over strings from anywhere. Engines look a method up for each of their kinds of strings, and at
 * every letter once they have met five kinds; this one is looked up once.
 */
export const unitAt = /* @__PURE__ */ (
  (charCodeAt) =>
  (text: string, i: number): number =>
    charCodeAt.call(text, i)
)(String.prototype.charCodeAt);

/** Copies `text` into UTF-16 code units; offsets in the result are the caller's own. */
export function toUnits(text: string): Uint16Array {
  const n = text.length;
  const memory = n > 32 ? memoryOf(n) : null;
  if (memory) {
    memory.bytes.write(text, 'utf16le');
    return memory.units;
  }
  const units = new Uint16Array(n);
  for (let i = 0; i < n; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Memory that is written as bytes and read as code units; null where there is no such thing. */
function memoryOf(n: number): Memory | null {
  if (!littleEndian || !maker) return null;
  const bytes = maker.allocUnsafeSlow(n * 2);
  return { bytes, units: new Uint16Array(bytes.buffer, bytes.byteOffset, n) };
}

/**
 * Units that the shared memory holds at least. A longer text makes it as long as itself, and one that is so many times shorter
 * gives that back: fresh memory costs more than reading the text, since the system hands it over page by page.
 */
const LEAST = 1 << 16;
const SPARE = 8;
let shared: Memory | null | undefined;

function sharedMemory(n: number): Memory | null {
  const room = shared?.units.length ?? 0;
  if (shared !== null && (n > room || room > Math.max(LEAST, n * SPARE))) shared = memoryOf(Math.max(LEAST, n));
  return shared ?? null;
}

/** The same in memory that the next call writes over: for callers that keep nothing of it. */
export function borrowUnits(text: string): Uint16Array {
  const memory = sharedMemory(text.length);
  if (!memory) return toUnits(text);
  memory.bytes.write(text, 'utf16le');
  return memory.units.subarray(0, text.length);
}

/** Blanks behind the text of `borrowPadded`, so that loops over it need not ask where it ends. */
const PADDING = 8;

/** The same with blanks behind the text, however long the array is: for loops that know the length and look a little further. */
export function borrowPadded(text: string): Uint16Array {
  const n = text.length;
  const memory = sharedMemory(n + PADDING);
  const units = memory ? memory.units : new Uint16Array(n + PADDING);
  if (memory) memory.bytes.write(text, 'utf16le');
  else units.set(toUnits(text));
  return units.fill(BLANK, n, n + PADDING);
}
