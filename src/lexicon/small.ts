// The lexicon of a small entry point: the answers that rules ask of `Lexicon`, from plain maps. A few hundred words need
// no trie in typed arrays, and its code would be a tenth of such a bundle.
import { fold } from '../text/fold';
import { toUnits } from '../text/units';
import type { Lexicon, Phrase, Scan, SymbolColumn } from './lexicon';
import { pairsOf, type WordSource } from './source';

/** The gap before a token that ends a phrase: a blank line. */
const PARAGRAPH = 3;

class SmallLexicon {
  private readonly forms = [''];
  private readonly names: string[] = [];
  /** Of each class the value of each entry, by the symbols of its words with commas between. */
  private readonly values: Map<string, string>[] = [];
  private readonly initial: Set<number>[] = [];
  /** Tokens of the longest entry. */
  private most = 1;
  /** What others ask of the symbols. */
  readonly symbols = { size: 1, form: (symbol: number): string => this.forms[symbol] as string };

  constructor(sources: Iterable<WordSource>, scan: Scan) {
    const ids = new Map<string, number>();
    for (const source of sources) {
      let cls = this.cls(source.cls);
      if (cls < 0) {
        cls = this.names.push(source.cls) - 1;
        this.values.push(new Map());
        this.initial.push(new Set());
      }
      const values = this.values[cls] as Map<string, string>;
      for (const [form, value] of pairsOf(source)) {
        const { n, start, end } = scan(toUnits(form));
        const key: number[] = [];
        for (let i = 0; i < n; i++) {
          const word = fold(form.slice(start[i], end[i]));
          if (!ids.has(word)) ids.set(word, this.forms.push(word) - 1);
          key.push(ids.get(word) as number);
        }
        if (n === 0) continue;
        this.most = Math.max(this.most, n);
        (this.initial[cls] as Set<number>).add(key[0] as number);
        const have = values.get(key.join());
        values.set(key.join(), have === undefined || have === value ? value : `${have}|${value}`);
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
    return this.values[cls]?.get(`${symbol}`);
  }

  longest(doc: SymbolColumn, i: number, cls: number, limit = doc.n): Phrase | undefined {
    let found: Phrase | undefined;
    let key = '';
    if (!this.starts(doc.symbol[i] as number, cls)) return found;
    for (let j = i; j < limit && j < i + this.most; j++) {
      const symbol = doc.symbol[j] as number;
      if (symbol === 0 || (j > i && (doc.gap[j] as number) >= PARAGRAPH)) break;
      key += j > i ? `,${symbol}` : symbol;
      const value = (this.values[cls] as Map<string, string>).get(key);
      if (value !== undefined) found = { from: i, to: j + 1, value };
    }
    return found;
  }
}

/** Compiles word lists; forms are cut by the scanner that cuts texts. */
export function smallLexicon(sources: Iterable<WordSource>, scan: Scan): Lexicon {
  return new SmallLexicon(sources, scan) as unknown as Lexicon;
}
