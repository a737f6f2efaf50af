// The lexicon of a small entry point: the answers that rules ask of `Lexicon`, from plain maps. A few hundred words need
// no trie in typed arrays, and its code would be a tenth of such a bundle.
import { fold } from '../text/fold';
import type { Lexicon, Phrase, Scanned, SymbolColumn } from './lexicon';
import { pairsOf, type WordSource } from './source';

/** The gap before a token that ends a phrase: a blank line. */
const PARAGRAPH = 3;

/** More than any symbol: a step of the trie is one number. */
const SYMBOLS = 1 << 16;

class SmallLexicon {
  private readonly forms = [''];
  private readonly names: string[] = [];
  /** The words of all entries as a trie: from node and symbol to node. */
  private readonly nodes = new Map<number, number>();
  /** Of each class the value of each entry, by its last node, and the symbols that its entries begin with. */
  private readonly values: string[][] = [];
  private readonly initial: Set<number>[] = [];
  /** What others ask of the symbols. */
  readonly symbols = { size: 1, form: (symbol: number): string => this.forms[symbol] as string };

  constructor(sources: Iterable<WordSource>, scan: (form: string) => Scanned) {
    const ids = new Map<string, number>();
    for (const source of sources) {
      let cls = this.cls(source.cls);
      if (cls < 0) {
        cls = this.names.push(source.cls) - 1;
        this.values.push([]);
        this.initial.push(new Set());
      }
      const values = this.values[cls] as string[];
      for (const [form, value] of pairsOf(source)) {
        const { n, start, end } = scan(form);
        let node = 0;
        for (let i = 0; i < n; i++) {
          const word = fold(form.slice(start[i], end[i]));
          const symbol = ids.get(word) ?? this.forms.push(word) - 1;
          ids.set(word, symbol);
          if (i === 0) (this.initial[cls] as Set<number>).add(symbol);
          const key = node * SYMBOLS + symbol;
          node = this.nodes.get(key) ?? this.nodes.size + 1;
          this.nodes.set(key, node);
        }
        if (n === 0) continue;
        const have = values[node];
        values[node] = have === undefined || have === value ? value : `${have}|${value}`;
      }
    }
    this.symbols.size = this.forms.length;
  }

  cls(name: string): number {
    return this.names.indexOf(name);
  }

  starts(symbol: number, cls: number): boolean {
    return this.initial[cls]?.has(symbol) === true;
  }

  value(symbol: number, cls: number): string | undefined {
    return this.values[cls]?.[this.nodes.get(symbol) ?? 0];
  }

  longest(doc: SymbolColumn, i: number, cls: number, limit = doc.n): Phrase | undefined {
    let found: Phrase | undefined;
    if (!this.starts(doc.symbol[i] as number, cls)) return found;
    let node: number | undefined = 0;
    for (let j = i; j < limit; j++) {
      if (j > i && (doc.gap[j] as number) >= PARAGRAPH) break;
      node = this.nodes.get(node * SYMBOLS + (doc.symbol[j] as number));
      if (node === undefined) break;
      const value = (this.values[cls] as string[])[node];
      if (value !== undefined) found = { from: i, to: j + 1, value };
    }
    return found;
  }
}

/** Compiles word lists; forms are cut by the scanner that cuts texts. */
export function smallLexicon(sources: Iterable<WordSource>, scan: (form: string) => Scanned): Lexicon {
  return new SmallLexicon(sources, scan) as unknown as Lexicon;
}
