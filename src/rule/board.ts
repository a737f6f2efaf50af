// What has been found so far, by kind. Kinds read each other here and nowhere else.
import type { Values } from '../values';
import type { KindName, Mention } from './mention';

/** What the kinds that ran before have found: rules ask it, the engine fills it. */
export class Board {
  private readonly lists = new Map<KindName, Mention<unknown>[]>();
  private readonly covers = new Map<KindName, Int32Array>();
  private readonly lookups = new Map<KindName, (i: number) => Mention<unknown> | undefined>();

  constructor(private readonly tokens: number) {}

  /** The settled mentions of a kind, in text order. Empty while the kind has not run. */
  of<N extends KindName>(kind: N): readonly Mention<Values[N]>[] {
    return (this.lists.get(kind) ?? NONE) as Mention<Values[N]>[];
  }

  /** The mention of the kind that covers token `i`. */
  at<N extends KindName>(kind: N, i: number): Mention<Values[N]> | undefined {
    const lookup = this.lookups.get(kind);
    if (lookup) return lookup(i) as Mention<Values[N]> | undefined;
    const list = this.lists.get(kind);
    if (!list || list.length === 0) return undefined;
    let cover = this.covers.get(kind);
    if (!cover) {
      cover = new Int32Array(this.tokens).fill(-1);
      for (let m = 0; m < list.length; m++) {
        const { from, to } = list[m] as Mention<unknown>;
        for (let t = from; t < to; t++) if (cover[t] === -1) cover[t] = m;
      }
      this.covers.set(kind, cover);
    }
    const at = cover[i] ?? -1;
    return at < 0 ? undefined : (list[at] as Mention<Values[N]>);
  }

  /** The mention of the kind that starts at token `i`. */
  startsAt<N extends KindName>(kind: N, i: number): Mention<Values[N]> | undefined {
    const m = this.at(kind, i);
    return m && m.from === i ? m : undefined;
  }

  /**
   * Lets a kind answer for single tokens when it is asked.
   * @internal
   */
  provide<N extends KindName>(kind: N, lookup: (i: number) => Mention<Values[N]> | undefined): void {
    this.lookups.set(kind, lookup);
  }

  /**
   * Replaces the mentions of a kind; the engine and resolving alone do this.
   * @internal
   */
  set<N extends KindName>(kind: N, mentions: Mention<Values[N]>[]): void {
    this.lists.set(kind, mentions);
    this.covers.delete(kind);
  }
}

const NONE: never[] = [];
