// The model's weights: a sorted list of 24-bit feature keys with small integer weights per
// label, packed as text (format at the end of scripts/train-names.mjs). Unpacked at first use.
import text from '../../../dictionaries/names.model.txt';
import { COUNT, type Weights } from './tagger';

const MASK = 0xffffff;
/** Weights of a row lie eight apart, so that a row never straddles two cache lines. */
const STRIDE = 8;

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
      table.weights[slot * STRIDE + label] = zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2;
    }
  }
  return {
    transitions,
    add(features, count, sums, at) {
      const { keys, rows, filter, mask, weights: w } = table;
      // seven sums in registers, not in the array: this is the hottest loop of the model
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      for (let i = 0; i < count; i++) {
        const key = (features[i] as number) & MASK;
        const bit = (key >>> 6) & 0x3ffff;
        if (((filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue;
        let slot = key & mask;
        let have = keys[slot] as number;
        while (have !== 0 && have !== key + 1) {
          slot = (slot + 1) & mask;
          have = keys[slot] as number;
        }
        if (have === 0) continue;
        const from = (rows[slot] as number) * STRIDE;
        a += w[from] as number;
        b += w[from + 1] as number;
        c += w[from + 2] as number;
        d += w[from + 3] as number;
        e += w[from + 4] as number;
        f += w[from + 5] as number;
        g += w[from + 6] as number;
      }
      sums[at] = a;
      sums[at + 1] = b;
      sums[at + 2] = c;
      sums[at + 3] = d;
      sums[at + 4] = e;
      sums[at + 5] = f;
      sums[at + 6] = g;
    },
  };
}

/**
 * Open addressing from key + 1 (0 is empty) to a row of seven weights. A filter of 32 kB, which
 * stays in the nearest cache, turns away most of the features that the model does not hold.
 */
class Table {
  readonly weights: Int16Array;
  readonly filter = new Uint8Array(1 << 15);
  readonly keys: Int32Array;
  readonly rows: Uint16Array;
  readonly mask: number;
  private count = 0;

  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 1.7) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    this.rows = new Uint16Array(capacity);
    this.weights = new Int16Array(size * STRIDE);
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
}
