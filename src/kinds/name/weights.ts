// The model's weights: a sorted list of 24-bit feature keys with small integer weights per
// label, packed as text (format at the end of scripts/train-names.mjs). Unpacked at first use.
import text from '../../../dictionaries/names.model.txt';
import { MOST } from './features';
import { COUNT, type Weights } from './tagger';

const MASK = 0xffffff;
let cache: Weights | undefined;

/** The shipped weights. */
export function weights(): Weights {
  cache ??= unpack(text);
  return cache;
}

/** Reads a text of 90 characters, each a digit; the last digit says that a number goes on. */
class Digits {
  private at = 0;

  constructor(private readonly text: string) {}

  digit(): number {
    const code = this.text.charCodeAt(this.at++);
    // from "#" to "~", without the backslash and the backtick, which sources would have to escape
    return code - 35 - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
  }

  number(): number {
    let value = 0;
    for (;;) {
      const digit = this.digit();
      value += digit;
      if (digit < BASE - 1) return value;
    }
  }
}

const BASE = 90;

export function unpack(model: string): Weights {
  const body = model.slice(model.lastIndexOf('\n', model.length - 2) + 1).trim();
  const [paths, size, high, low, labels, values] = body.split(' ') as [string, string, string, string, string, string];
  const transitions = Float64Array.from(paths.split(','), Number);
  const table = new Table(Number(size));
  const highs = new Digits(high);
  const lows = new Digits(low);
  const masks = new Digits(labels);
  const weights = new Digits(values);
  const row = new Int16Array(COUNT);
  let key = 0;
  for (let f = Number(size); f > 0; f--) {
    key += highs.number() * BASE + lows.digit();
    const mask = masks.digit();
    // a perceptron's weights sum to nothing: what O has follows from the others
    row[0] = 0;
    for (let label = 1; label < COUNT; label++) {
      const zigzag = mask & (1 << (label - 1)) ? weights.number() : 0;
      const weight = zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2;
      row[label] = weight;
      row[0] = (row[0] as number) - weight;
    }
    table.place(key, row);
  }
  const present = new Int32Array(MOST + 1);
  return {
    transitions,
    add(features, count, sums, at) {
      const { records, filter, mask } = table;
      // six sums in registers, not in the array: this is the hottest loop of the model
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      // first which features there are, without a branch that the processor could guess wrong
      let kept = 0;
      for (let i = 0; i < count; i++) {
        const key = (features[i] as number) & MASK;
        present[kept] = key;
        const bit = key >>> 6;
        kept += ((filter[bit >> 5] as number) >>> (bit & 31)) & 1;
      }
      for (let i = 0; i < kept; i++) {
        const key = present[i] as number;
        let r = (key & mask) * RECORD;
        const low = (key << 16) >> 16;
        const high = (key >> 16) + 1;
        while (records[r + 1] !== 0 && (records[r] !== low || records[r + 1] !== high))
          r = (r + RECORD) & (records.length - 1);
        if (records[r + 1] === 0) continue;
        b += records[r + 2] as number;
        c += records[r + 3] as number;
        d += records[r + 4] as number;
        e += records[r + 5] as number;
        f += records[r + 6] as number;
        g += records[r + 7] as number;
      }
      sums[at] = 0;
      sums[at + 1] = b;
      sums[at + 2] = c;
      sums[at + 3] = d;
      sums[at + 4] = e;
      sums[at + 5] = f;
      sums[at + 6] = g;
    },
  };
}

/** Numbers a record: the key's low 16 bits, its high 8 bits + 1 (0 is an empty record), six weights. */
const RECORD = 8;

/**
 * Open addressing; a record is 16 bytes, so that key and weights come with one look at memory.
 * Weights are kept as how much a label outscores O: paths and margins stay the same, and one
 * number less is added. A filter of 32 kB, which stays in the nearest cache, turns away most of
 * the features that the model does not hold.
 */
class Table {
  readonly records: Int16Array;
  readonly filter = new Int32Array(1 << 13);
  readonly mask: number;

  constructor(size: number) {
    let capacity = 16;
    while (capacity < size * 1.7) capacity *= 2;
    this.mask = capacity - 1;
    this.records = new Int16Array(capacity * RECORD);
  }

  place(key: number, weights: Int16Array): void {
    const { records, filter } = this;
    let r = (key & this.mask) * RECORD;
    while (records[r + 1] !== 0) r = (r + RECORD) & (records.length - 1);
    records[r] = key;
    records[r + 1] = (key >> 16) + 1;
    for (let label = 1; label < COUNT; label++)
      records[r + 1 + label] = (weights[label] as number) - (weights[0] as number);
    const bit = (key >>> 6) & 0x3ffff;
    filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
  }
}
