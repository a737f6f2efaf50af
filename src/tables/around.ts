// Which of many spans holds a place in the text: by search, so that a text of a thousand pages
// with a hundred thousand mentions stays quick.

export interface Range {
  start: number;
  end: number;
}

export class Around {
  /** Indices of the spans, by where they start. */
  private readonly order: number[];
  /** The furthest end among the first spans of `order`. */
  private readonly reach: number[] = [];

  constructor(private readonly spans: readonly Range[]) {
    this.order = spans.map((_, i) => i).sort((a, b) => spans[a]!.start - spans[b]!.start || a - b);
    let furthest = 0;
    for (const i of this.order) {
      furthest = Math.max(furthest, spans[i]!.end);
      this.reach.push(furthest);
    }
  }

  /** The index of the shortest span around a range; -1 where there is none. */
  find({ start, end }: Range): number {
    let best = -1;
    for (let at = this.startingBy(start) - 1; at >= 0 && this.reach[at]! >= end; at--) {
      const i = this.order[at]!;
      if (this.spans[i]!.end >= end && (best < 0 || this.length(i) < this.length(best))) best = i;
    }
    return best;
  }

  /** How many spans start at an offset or before it. */
  private startingBy(offset: number): number {
    let low = 0;
    let high = this.order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[this.order[middle]!]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private length(i: number): number {
    return this.spans[i]!.end - this.spans[i]!.start;
  }
}
