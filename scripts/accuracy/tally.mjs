// Counts of what is right, found and wanted, and the figures made of them.

export class Tally {
  right = 0;
  found = 0;
  gold = 0;

  add(right, found, gold) {
    this.right += right;
    this.found += found;
    this.gold += gold;
  }

  /** Lists of strings; what stands twice counts twice. */
  lists(found, gold) {
    const left = new Map();
    for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
    let right = 0;
    for (const key of found) {
      const n = left.get(key) ?? 0;
      if (n > 0) right++;
      left.set(key, n - 1);
    }
    this.add(right, found.length, gold.length);
  }

  /** Precision, recall and F1 in per cent, and what they were counted on. */
  get row() {
    const { right, found, gold } = this;
    const part = (of) => (of === 0 ? '–' : ((100 * right) / of).toFixed(1));
    return [part(found), part(gold), found + gold === 0 ? '–' : ((200 * right) / (found + gold)).toFixed(1), gold];
  }
}

export const HEADS = ['precision', 'recall', 'F1', 'gold'];

/** Tallies by name, made when first asked for. */
export class Tallies extends Map {
  of(name) {
    if (!this.has(name)) this.set(name, new Tally());
    return this.get(name);
  }

  get rows() {
    return [...this].map(([name, tally]) => [name, ...tally.row]);
  }
}
