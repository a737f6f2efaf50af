// The model's weights: a sorted list of 24-bit feature keys with small integer weights per
// label, packed as text (format at the end of scripts/train-names.mjs). Unpacked at first use.
import text from '../../../dictionaries/names.model.txt';
import { COUNT, type Weights } from './tagger';

const MASK = 0xffffff;

let cache: Weights | undefined;

/** The shipped weights. */
export function weights(): Weights {
  cache ??= unpack(text);
  return cache;
}

function unpack(model: string): Weights {
  const body = model.slice(model.lastIndexOf('\n', model.length - 2) + 1).trim();
  const bytes = Uint8Array.from(atob(body), (ch) => ch.charCodeAt(0));
  let at = 0;
  const byte = (): number => bytes[at++] as number;
  const number = (): number => {
    let x = 0;
    for (let shift = 0; ; shift += 7) {
      const b = byte();
      x |= (b & 127) << shift;
      if (b < 128) return x;
    }
  };
  const transitions = new Float64Array(COUNT * COUNT);
  for (let i = 0; i < transitions.length; i++) transitions[i] = byte() | ((byte() << 24) >> 16);
  const size = byte() | (byte() << 8) | (byte() << 16);
  const table = new Table(size);
  let key = 0;
  for (let f = 0; f < size; f++) {
    key += number();
    const mask = byte();
    const slot = table.place(key);
    for (let label = 0; label < COUNT; label++) {
      if (!(mask & (1 << label))) continue;
      const zigzag = number();
      table.weights[slot * COUNT + label] = zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2;
    }
  }
  return {
    transitions,
    add(features, count, sums, at) {
      const w = table.weights;
      for (let f = 0; f < count; f++) {
        const from = table.find((features[f] as number) & MASK) * COUNT;
        if (from < 0) continue;
        for (let label = 0; label < COUNT; label++)
          sums[at + label] = (sums[at + label] as number) + (w[from + label] as number);
      }
    },
  };
}

/**
 * Open addressing from key + 1 (0 is empty) to a row of seven weights. A filter of 32 kB, which
 * stays in the nearest cache, turns away most of the features that the model does not hold.
 */
class Table {
  readonly weights: Int16Array;
  private readonly filter = new Uint8Array(1 << 15);
  private readonly keys: Int32Array;
  private readonly rows: Uint16Array;
  private readonly mask: number;
  private count = 0;

  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 1.7) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    this.rows = new Uint16Array(capacity);
    this.weights = new Int16Array(size * COUNT);
  }

  place(key: number): number {
    let slot = key & this.mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key + 1;
    this.rows[slot] = this.count;
    const bit = (key >>> 6) & 0x3ffff;
    this.filter[bit >> 3] = (this.filter[bit >> 3] as number) | (1 << (bit & 7));
    return this.count++;
  }

  find(key: number): number {
    const bit = (key >>> 6) & 0x3ffff;
    if (((this.filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return -1;
    for (let slot = key & this.mask; ; slot = (slot + 1) & this.mask) {
      const have = this.keys[slot] as number;
      if (have === key + 1) return this.rows[slot] as number;
      if (have === 0) return -1;
    }
  }
}
