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
    add(feature, sums, at) {
      const slot = table.find(feature & MASK);
      if (slot < 0) return;
      const w = table.weights;
      const from = slot * COUNT;
      for (let label = 0; label < COUNT; label++)
        sums[at + label] = (sums[at + label] as number) + (w[from + label] as number);
    },
  };
}

/** Open addressing from key + 1 (0 is empty) to a slot of seven weights. */
class Table {
  readonly weights: Int16Array;
  private readonly keys: Int32Array;
  private readonly mask: number;

  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    this.weights = new Int16Array(capacity * COUNT);
  }

  place(key: number): number {
    let slot = key & this.mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key + 1;
    return slot;
  }

  find(key: number): number {
    for (let slot = key & this.mask; ; slot = (slot + 1) & this.mask) {
      const have = this.keys[slot] as number;
      if (have === key + 1) return slot;
      if (have === 0) return -1;
    }
  }
}
