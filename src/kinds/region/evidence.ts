// Where a document is: how much each region weighs by what is said without doubt. Homonyms
// are settled by it, and nothing else is.
import type { Doc } from '../../document/doc';
import type { Mention } from '../../rule/mention';
import type { Candidate } from './candidate';
import { type Level, levelOf, parentOf, provinceOf, regencyOf } from './codes';
import type { Reader } from './reader';

/** What a match at a level is worth: the nearer the holder, the more it says. */
const WORTH = { province: 1, regency: 3, city: 3, district: 4, village: 4 } as const;
const UPWARDS = 0.6;
const TIP = 0.5;
const NEAR = 0.3;

export class Evidence {
  private readonly weights = new Map<number, number>();
  private home: Set<number> | undefined;
  private lean: Level | null | undefined;

  constructor(
    private readonly doc: Doc,
    private readonly reader: Reader,
  ) {}

  /** The level whose offices the document names more often: "bupati" speaks for regencies, "wali kota" for cities. */
  private leaning(): Level | null {
    if (this.lean !== undefined) return this.lean;
    const { doc, reader } = this;
    let cities = 0;
    let regencies = 0;
    for (let i = 0; i < doc.n; i++) {
      if (!doc.starts(i, reader.office)) continue;
      const office = doc.longest(i, reader.office);
      if (office?.value === 'city') cities++;
      else if (office?.value === 'regency') regencies++;
    }
    this.lean = cities === regencies ? null : cities > regencies ? 'city' : 'regency';
    return this.lean;
  }

  /** Counts a mention when its meaning is open no more, or open only within one regency. */
  add(m: Mention<Candidate>): void {
    const { keys, headed, weak } = m.value;
    const [key] = keys;
    if (key === undefined || weak) return;
    const base = headed ? 2 : 1;
    if (keys.length === 1) this.climb(key, base);
    else {
      const regency = regencyOf(key);
      if (regency && keys.every((k) => regencyOf(k) === regency)) this.climb(regency, base * UPWARDS);
    }
  }

  private climb(key: number, weight: number): void {
    this.home = undefined;
    let w = weight;
    for (let k = key; k > 0; k = parentOf(k)) {
      this.weights.set(k, (this.weights.get(k) ?? 0) + w);
      w *= UPWARDS;
    }
  }

  weight(key: number): number {
    return this.weights.get(key) ?? 0;
  }

  score(key: number): number {
    let sum = 0;
    for (let k = key; k > 0; k = parentOf(k)) sum += this.weight(k) * WORTH[levelOf(k)];
    if (sum === 0) return 0;
    return sum;
  }

  /** The best key, the favoured one on a tie; its score. */
  best(keys: readonly number[]): { key: number; score: number } {
    let key = keys[0] as number;
    if (keys.length === 1) return { key, score: this.score(key) };
    let score = -1;
    for (const k of keys) {
      const s = this.score(k) + (k < 10_000 && k > 100 && levelOf(k) === this.leaning() && this.near(k) ? TIP : 0);
      if (s > score) {
        key = k;
        score = s;
      }
    }
    return { key, score };
  }

  /** Whether the document is in the province of the key, or nowhere yet: its offices say nothing of towns elsewhere. */
  private near(key: number): boolean {
    const homes = this.homes(NEAR);
    if (homes.size === 0) return true;
    for (const home of homes) if (provinceOf(home) === provinceOf(key)) return true;
    return false;
  }

  /** Regencies and cities that weigh at least a share of the heaviest. */
  homes(share: number): Set<number> {
    this.home ??= this.heaviest(share);
    return this.home;
  }

  private heaviest(share: number): Set<number> {
    let most = 0;
    for (const [key, w] of this.weights) if (key >= 100 && key < 10_000) most = Math.max(most, w);
    const out = new Set<number>();
    for (const [key, w] of this.weights) if (key >= 100 && key < 10_000 && w >= most * share) out.add(key);
    return out;
  }

  /** Provinces that weigh at least a share of the heaviest. */
  provinces(share: number): Set<number> {
    let most = 0;
    for (const [key, w] of this.weights) if (key < 100) most = Math.max(most, w);
    const out = new Set<number>();
    for (const [key, w] of this.weights) if (key < 100 && w >= most * share) out.add(key);
    return out;
  }
}
