// What has been found so far, by kind. Kinds read each other here and nowhere else.
import type { Values } from '../values';
import type { KindName, Mention } from './mention';

/** What is known of one kind. */
interface Entry {
  list: Mention<unknown>[];
  /** For each token which mention of the list covers it, -1 for none; made when first asked for. */
  cover: Int32Array | undefined;
  lookup: ((i: number) => Mention<unknown> | undefined) | undefined;
}

/** What the kinds that ran before have found: rules ask it, the engine fills it. */
export class Board {
  private readonly kinds = new Map<KindName, Entry>();

  constructor(private readonly tokens: number) {}

  /** The settled mentions of a kind, in text order. Empty while the kind has not run. */
  of<N extends KindName>(kind: N): readonly Mention<Values[N]>[] {
    return (this.kinds.get(kind)?.list ?? NONE) as Mention<Values[N]>[];
  }

  /** The mention of the kind that covers token `i`. */
  at<N extends KindName>(kind: N, i: number): Mention<Values[N]> | undefined {
    const entry = this.kinds.get(kind);
    if (entry === undefined) return undefined;
    if (entry.lookup !== undefined) return entry.lookup(i) as Mention<Values[N]> | undefined;
    if (entry.list.length === 0) return undefined;
    const cover = entry.cover ?? this.cover(entry);
    const at = i >= 0 && i < cover.length ? (cover[i] as number) : -1;
    return at < 0 ? undefined : (entry.list[at] as Mention<Values[N]>);
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
    this.kinds.set(kind, { list: NONE, cover: undefined, lookup });
  }

  /**
   * Replaces the mentions of a kind; the engine and resolving alone do this.
   * @internal
   */
  set<N extends KindName>(kind: N, mentions: Mention<Values[N]>[]): void {
    this.kinds.set(kind, { list: mentions, cover: undefined, lookup: undefined });
  }

  private cover(entry: Entry): Int32Array {
    const cover = new Int32Array(this.tokens).fill(-1);
    for (let m = 0; m < entry.list.length; m++) {
      const { from, to } = entry.list[m] as Mention<unknown>;
      for (let t = from; t < to; t++) if (cover[t] === -1) cover[t] = m;
    }
    entry.cover = cover;
    return cover;
  }
}

const NONE: never[] = [];
