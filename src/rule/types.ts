// The shapes every kind shares: a rule wakes on a word class or a token kind, looks both
// ways through the document, and answers once.
import type { Doc } from '../document/doc';
import type { Lexicon } from '../lexicon/lexicon';
import type { WordSource } from '../lexicon/source';
import type { Values } from '../values';
import type { Board } from './board';
import type { KindName, Mention } from './mention';

/** What a rule answers: tokens `[from, to)`, a value; character offsets only where they differ from the tokens'. */
export interface Found<V> {
  /** First token. */
  from: number;
  /** The token behind the last one. */
  to: number;
  /** What it means. */
  value: V;
  /** First code unit, where it is not the first token's. */
  start?: number;
  /** The code unit behind the last one, where it is not the last token's. */
  end?: number;
  /** Default 0.9. */
  confidence?: number;
}

/** A rule: it wakes on a class of words or a kind of token, looks both ways, and answers once. */
export interface Rule<V> {
  /** Short name; the mention's source is `kind/name`. */
  readonly name: string;
  /** Word classes (`month`) whose entries wake the rule, or token kinds: `#number`, `#word`, `#punctuation`, `#abbreviation`, `#ordinal`, `#capital` (a capitalised word), `#quote` (a quotation mark), `#open` (a bracket). */
  readonly wake: readonly string[];
  /** Called at each waking token `i`. Must be linear in what it consumes. */
  match(doc: Doc, i: number, board: Board): Found<V> | Found<V>[] | null;
}

/**
 * A kind of finding: its dictionaries, its rules, and a look at the whole text after them. Replacing one is for
 * those who read `src/kinds`; {@link OwnRule} adds a rule to ours.
 */
export interface Kind<N extends KindName = KindName> {
  /** The kind, and the first half of every `source`. */
  readonly name: N;
  /** The dictionaries it needs; compiled once per extractor. */
  readonly words: readonly WordSource[];
  /** Makes the rules for a lexicon, so that class numbers are looked up once. */
  rules(lexicon: Lexicon): readonly Rule<Values[N]>[];
  /** Instead of rules: answers for single tokens when another kind asks (`board.at`). For witnesses that cost much. */
  lookup?(doc: Doc, board: Board): (i: number) => Mention<Values[N]> | undefined;
  /** A look at the whole document after arbitration: drop, add, correct, decide. Gets and gives mentions in text order. */
  settle?(found: Mention<Values[N]>[], doc: Doc, board: Board): Mention<Values[N]>[];
}

export type { KindName, Mention };
