// Everything the extractor knows of words: symbols, word classes, and one trie of all
// phrases. Immutable once built, so that it can be shared. Forms are cut by the scanner
// that cuts texts (passed in), or a phrase would not match its own spelling.
import { toUnits } from '../text/units';
import { pairsOf, type TableSource, type WordSource } from './source';
import { Symbols } from './symbols';

/** The columns that phrase lookup needs from a scanned text. */
export interface Scanned {
  readonly n: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Hash of each folded form (`src/text/hash.ts`). */
  readonly hash: Int32Array;
}
/** The columns that phrase lookup reads. */
export interface SymbolColumn {
  readonly n: number;
  readonly symbol: Uint32Array;
  readonly gap: Uint8Array;
}
export type Scan = (units: Uint16Array) => Scanned;

/** A phrase found at a token: the tokens `[from, to)` and the value of the entry. */
export interface Phrase {
  /** First token. */
  readonly from: number;
  /** The token behind the last one. */
  readonly to: number;
  /** What the dictionary says of it; empty for a bare form. */
  readonly value: string;
}

/** The gap before a token that ends a phrase: a blank line. */
const PARAGRAPH = 3;

/** Between the forms of a source: nothing that is cut reaches over a blank line. */
const BREAK = '\n\n';

/** All words and phrases that an extractor knows, by class. Immutable. */
export class Lexicon {
  /** @internal */
  readonly symbols = new Symbols();
  private readonly classIds = new Map<string, number>();
  /** One row of bits a symbol, one bit a class: all questions about one word read the same few bytes. */
  private rows: Uint32Array;
  private readonly width: number;
  /** The trie's first step, from symbol to node, without the map. */
  private readonly roots: Int32Array;
  // the trie: an open-addressed map from (node, symbol) to node
  private keys = new Int32Array(1 << 16);
  private nexts = new Int32Array(1 << 15);
  private nodes = 1;
  // entries hang on nodes as linked lists
  private heads: number[] = [-1];
  private entryClass: number[] = [];
  private entryValue: string[] = [];
  private entryNext: number[] = [];
  private readonly tables = new Map<string, () => unknown>();

  constructor(sources: Iterable<WordSource | TableSource>, scan: Scan) {
    const starts: Set<number>[] = [];
    for (const source of sources) {
      if ('table' in source) {
        this.tables.set(source.cls, source.table);
        continue;
      }
      let cls = this.classIds.get(source.cls);
      if (cls === undefined) {
        cls = this.classIds.size;
        this.classIds.set(source.cls, cls);
        starts.push(new Set());
      }
      this.addAll(source, cls, starts[cls] as Set<number>, scan);
    }
    this.roots = new Int32Array(this.symbols.size);
    for (let symbol = 1; symbol < this.symbols.size; symbol++) this.roots[symbol] = this.next(0, symbol);
    this.width = Math.max(1, (starts.length + 31) >>> 5);
    this.rows = new Uint32Array(this.symbols.size * this.width);
    starts.forEach((set, cls) => {
      for (const symbol of set) {
        const at = symbol * this.width + (cls >>> 5);
        this.rows[at] = (this.rows[at] as number) | (1 << (cls & 31));
      }
    });
  }

  /** The number of a class; -1 (a class with no member) when no dictionary has it. */
  cls(name: string): number {
    return this.classIds.get(name) ?? -1;
  }

  /** A table that a gazetteer brought; undefined when none did. */
  table(name: string): unknown {
    return this.tables.get(name)?.();
  }

  /** Whether an entry of the class starts with this symbol. */
  starts(symbol: number, cls: number): boolean {
    return cls >= 0 && (((this.rows[symbol * this.width + (cls >>> 5)] as number) >>> (cls & 31)) & 1) === 1;
  }

  /** The value of the one-word entry, or undefined. Several values of one form are joined by `|`. */
  value(symbol: number, cls: number): string | undefined {
    if (symbol === 0 || !this.starts(symbol, cls)) return undefined;
    const node = this.roots[symbol] as number;
    return node ? this.valueAt(node, cls) : undefined;
  }

  /**
   * The longest phrase of the class that starts at token `i` and ends at or before `limit`.
   * @internal `Doc.longest` is what rules call
   */
  longest(doc: SymbolColumn, i: number, cls: number, limit = doc.n): Phrase | undefined {
    if (!this.starts(doc.symbol[i] as number, cls)) return undefined;
    let node = 0;
    let to = -1;
    let value = '';
    for (let j = i; j < limit; j++) {
      const symbol = doc.symbol[j] as number;
      if (symbol === 0 || (j > i && (doc.gap[j] as number) >= PARAGRAPH)) break;
      node = j === i ? (this.roots[symbol] as number) : this.next(node, symbol);
      if (node === 0) break;
      const v = this.valueAt(node, cls);
      if (v !== undefined) {
        to = j + 1;
        value = v;
      }
    }
    return to < 0 ? undefined : { from: i, to, value };
  }

  private valueAt(node: number, cls: number): string | undefined {
    for (let e = this.heads[node] as number; e >= 0; e = this.entryNext[e] as number)
      if (this.entryClass[e] === cls) return this.entryValue[e];
    return undefined;
  }

  /** Adds a whole source; its forms are cut in one text, a paragraph each, since a text costs more than its words. */
  private addAll(source: WordSource, cls: number, starts: Set<number>, scan: Scan): void {
    const pairs = [...pairsOf(source)];
    const units = toUnits(pairs.map(([form]) => form).join(BREAK));
    const t = scan(units);
    let from = 0;
    let offset = 0;
    for (const [form, value] of pairs) {
      offset += form.length;
      let to = from;
      while (to < t.n && (t.start[to] as number) < offset) to++;
      const first = this.add(units, t, from, to, value, cls);
      if (first) starts.add(first);
      from = to;
      offset += BREAK.length;
    }
  }

  /** Adds the phrase of tokens `[from, to)`; answers its first symbol. */
  private add(units: Uint16Array, t: Scanned, from: number, to: number, value: string, cls: number): number {
    let node = 0;
    let first = 0;
    for (let i = from; i < to; i++) {
      const symbol = this.symbols.intern(units, t.start[i] as number, t.end[i] as number, t.hash[i] as number);
      first ||= symbol;
      node = this.next(node, symbol) || this.link(node, symbol);
    }
    if (node === 0) return 0;
    for (let e = this.heads[node] as number; e >= 0; e = this.entryNext[e] as number)
      if (this.entryClass[e] === cls) {
        const have = this.entryValue[e] as string;
        if (have !== value) this.entryValue[e] = `${have}|${value}`;
        return first;
      }
    this.entryClass.push(cls);
    this.entryValue.push(value);
    this.entryNext.push(this.heads[node] as number);
    this.heads[node] = this.entryClass.length - 1;
    return first;
  }

  private slot(node: number, symbol: number): number {
    const mask = this.nexts.length - 1;
    let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    h = (h ^ (h >>> 15)) & mask;
    while (this.nexts[h] !== 0 && (this.keys[2 * h] !== node || this.keys[2 * h + 1] !== symbol)) h = (h + 1) & mask;
    return h;
  }

  private next(node: number, symbol: number): number {
    return this.nexts[this.slot(node, symbol)] as number;
  }

  private link(node: number, symbol: number): number {
    if (this.nodes * 2 > this.nexts.length) this.grow();
    const h = this.slot(node, symbol);
    this.keys[2 * h] = node;
    this.keys[2 * h + 1] = symbol;
    this.nexts[h] = this.nodes;
    this.heads.push(-1);
    return this.nodes++;
  }

  private grow(): void {
    const keys = this.keys;
    const nexts = this.nexts;
    this.keys = new Int32Array(keys.length * 2);
    this.nexts = new Int32Array(nexts.length * 2);
    for (let i = 0; i < nexts.length; i++) {
      if (nexts[i] === 0) continue;
      const h = this.slot(keys[2 * i] as number, keys[2 * i + 1] as number);
      this.keys[2 * h] = keys[2 * i] as number;
      this.keys[2 * h + 1] = keys[2 * i + 1] as number;
      this.nexts[h] = nexts[i] as number;
    }
  }
}
