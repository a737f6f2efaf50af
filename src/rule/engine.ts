// The engine: knows no kind. It compiles rules into a wake table from symbol (and token
// kind) to the few rules that can start there, sweeps the tokens once, and then lets the
// kinds answer in order, each seeing what earlier kinds have settled. The cost of a token
// that wakes nothing does not grow with the number of rules.

import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import type { Lexicon } from '../lexicon/lexicon';
import { classOf, OPEN, QUOTE } from '../text/classes';
import { arbitrate } from './arbitrate';
import { Board } from './board';
import type { Found, Kind, KindName, Mention, Rule } from './types';

type AnyRule = Rule<never>;

/** Kinds of token that a rule may wake on, as slots behind the token kinds. */
const SHAPES = ['#capital', '#quote', '#open'] as const;
const CAPITAL = K.KIND_NAMES.length;
const QUOTES = CAPITAL + 1;
const OPENS = CAPITAL + 2;

export class Engine {
  private readonly rules: AnyRule[] = [];
  private readonly kindOf: number[] = [];
  private readonly names: string[] = [];
  /** For each symbol the number of a rule set; 0 is the empty set. */
  private readonly bySymbol: Uint16Array;
  private readonly sets: number[][] = [[]];
  private readonly byShape: number[][] = [];
  /** Which kinds and shapes of token wake anything at all. */
  private readonly shaped: Uint8Array;

  constructor(
    private readonly kinds: readonly Kind[],
    lexicon: Lexicon,
  ) {
    this.bySymbol = new Uint16Array(lexicon.symbols.size);
    for (let i = 0; i < K.KIND_NAMES.length + SHAPES.length; i++) this.byShape.push([]);
    const classes: [cls: number, rule: number][] = [];
    kinds.forEach((kind, k) => {
      for (const rule of kind.rules(lexicon)) {
        const r = this.rules.push(rule as AnyRule) - 1;
        this.kindOf.push(k);
        this.names.push(`${kind.name}/${rule.name}`);
        for (const wake of rule.wake) {
          if (wake.startsWith('#')) this.byShape[shapeSlot(wake)]?.push(r);
          else if (lexicon.cls(wake) >= 0) classes.push([lexicon.cls(wake), r]);
        }
      }
    });
    this.shaped = Uint8Array.from(this.byShape, (set) => (set.length ? 1 : 0));
    const known = new Map<string, number>([['', 0]]);
    for (let symbol = 1; symbol < lexicon.symbols.size; symbol++) {
      const set: number[] = [];
      for (const [cls, r] of classes) if (lexicon.starts(symbol, cls) && !set.includes(r)) set.push(r);
      if (set.length === 0) continue;
      const key = set.join();
      let id = known.get(key);
      if (id === undefined) {
        id = this.sets.push(set) - 1;
        known.set(key, id);
      }
      this.bySymbol[symbol] = id;
    }
  }

  /** Runs every kind over the documents, in order: a kind over all of them before the next, so that its code and tables stay near. */
  run(docs: readonly Doc[]): Board[] {
    const boards = docs.map((doc) => new Board(doc.n));
    const hits = docs.map((doc) => this.sweep(doc)); // per document and kind
    this.kinds.forEach((kind, k) => {
      for (let d = 0; d < docs.length; d++) {
        const doc = docs[d] as Doc;
        const board = boards[d] as Board;
        if (kind.lookup) {
          board.provide(kind.name, kind.lookup(doc, board) as (i: number) => Mention<never> | undefined);
          continue;
        }
        const found = this.ask(doc, board, (hits[d] as number[][])[k] as number[]);
        const kept = arbitrate(found);
        const settled = kind.settle ? kind.settle(kept as Mention<never>[], doc, board) : kept;
        board.set(kind.name, settled as Mention<never>[]);
      }
    });
    return boards;
  }

  /** Per kind, the pairs (token, rule) to ask. */
  private sweep(doc: Doc): number[][] {
    const hits: number[][] = this.kinds.map(() => []);
    const { kindOf, byShape, bySymbol, sets, shaped } = this;
    const add = (set: readonly number[], i: number): void => {
      for (let s = 0; s < set.length; s++) {
        const r = set[s] as number;
        (hits[kindOf[r] as number] as number[]).push(i, r);
      }
    };
    const marks = shaped[QUOTES] || shaped[OPENS];
    for (let i = 0; i < doc.n; i++) {
      const zone = doc.zone[i] as number;
      if (zone === K.BOILERPLATE || zone === K.CREDIT) continue;
      const wake = bySymbol[doc.symbol[i] as number] as number;
      if (wake) add(sets[wake] as number[], i);
      const kind = doc.kind[i] as number;
      if (shaped[kind]) add(byShape[kind] as number[], i);
      if (shaped[CAPITAL] && (doc.shape[i] as number) >= K.CAPITALISED) add(byShape[CAPITAL] as number[], i);
      if (kind === K.PUNCTUATION && marks) {
        const cls = classOf(doc.ch(i));
        if (cls === QUOTE) add(byShape[QUOTES] as number[], i);
        else if (cls === OPEN) add(byShape[OPENS] as number[], i);
      }
    }
    return hits;
  }

  private ask(doc: Doc, board: Board, hits: number[]): Mention<unknown>[] {
    const out: Mention<unknown>[] = [];
    for (let h = 0; h < hits.length; h += 2) {
      const r = hits[h + 1] as number;
      const answer = (this.rules[r] as AnyRule).match(doc, hits[h] as number, board);
      if (!answer) continue;
      if (Array.isArray(answer)) for (const a of answer) out.push(this.mention(doc, a, r));
      else out.push(this.mention(doc, answer, r));
    }
    return out;
  }

  private mention(doc: Doc, f: Found<unknown>, r: number): Mention<unknown> {
    return {
      start: f.start ?? (doc.start[f.from] as number),
      end: f.end ?? (doc.end[f.to - 1] as number),
      from: f.from,
      to: f.to,
      value: f.value,
      source: this.names[r] as string,
      confidence: f.confidence ?? 0.9,
    };
  }
}

function shapeSlot(wake: string): number {
  const at = (K.KIND_NAMES as readonly string[]).indexOf(wake.slice(1));
  if (at > 0) return at;
  const shape = (SHAPES as readonly string[]).indexOf(wake);
  if (shape < 0)
    throw new TypeError(
      `a rule cannot wake on "${wake}": use a word class or one of ${K.KIND_NAMES.slice(1)
        .map((n) => `#${n}`)
        .join(', ')}, ${SHAPES.join(', ')}`,
    );
  return CAPITAL + shape;
}

export type { KindName };
