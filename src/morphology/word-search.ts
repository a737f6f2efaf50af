// Finds the cheapest way to take one word apart. Works on UTF-16 units in a scratch array: every candidate root is
// looked up in place by a hash that prefix sums give in constant time, so no string is made and no regex is run.
import {
  type AffixTable,
  IMPOSSIBLE,
  NO_SUFFIX,
  SUFFIX_AN,
  SUFFIX_I,
  SUFFIX_IN,
  SUFFIX_KAN,
  SUFFIXES,
} from './affix-table';
import { CLOSED, HASH_BASE, NAME, ROOT, type RootTable } from './root-table';

/** Longer words are no Indonesian words; they are left as they are. */
export const MAX_WORD = 60;
/** Longer ones are texts that were meant for something else: not even their lower case is made. */
export const MAX_LOWERED = 1000;
const MAX_PREFIXES = 3;
const SLOTS = SUFFIXES.length;

// Costs are half bits: two units double the odds against a reading.
export const FREQUENCY_CLASSES = 17;
/** No root costs less, so a reading that cannot win any more is left early. */
const CHEAPEST_ROOT = 2;
const LAH = 8;
const KAH = 8;
const TAH = 14;
const PUN = 8;
const NYA = 4;
const KU_MU = 12;
const SHORT_ROOT = [40, 40, 10, 2];
const NAME_IN_AFFIXES = 14;
// A root that no lexicon knows pays by the letter, so stripping pays off only where the affixes are long or several.
const GUESS_BASE = 40;
const GUESS_LETTER = 7;
const GUESS_ANY_AFFIX = 7;
const GUESS_PARTICLE = 10;

// peN- and per- with a root that ends in -an by chance: pengawasan is awas, not kawasan.
const UNREAD_AN = 8;

export const NO_CLITIC = 0;
/** Enclitics and particles by their index in `ends`. */
export const CLITICS = ['', 'nya', 'ku', 'mu', 'lah', 'kah', 'tah', 'pun'] as const;

export interface Reading {
  /** Root id, or -1 when the root is guessed. */
  root: number;
  chain: number;
  slot: number;
  start: number;
  end: number;
  restored: number;
  possessive: number;
  particle: number;
  cost: number;
}

export class WordSearch {
  /** The word in lower case at [1, length + 1); the free unit in front leaves room for a restored consonant. */
  readonly units = new Uint16Array(MAX_WORD + 8);
  length = 0;
  readonly best: Reading = blankReading();
  /** When set, every reading with a known root is handed over, not only the best. */
  onReading: ((reading: Reading) => void) | null = null;

  private readonly powers = new Int32Array(MAX_WORD + 8);
  private readonly endAt = new Uint8Array(16);
  private readonly endSlot = new Uint8Array(16);
  private readonly endCost = new Uint8Array(16);
  private readonly endPossessive = new Uint8Array(16);
  private readonly endParticle = new Uint8Array(16);
  private ends = 0;
  private guessing = false;

  constructor(
    readonly roots: RootTable,
    readonly affixes: AffixTable,
  ) {
    this.powers[0] = 1;
    for (let i = 1; i < this.powers.length; i++) this.powers[i] = Math.imul(this.powers[i - 1]!, HASH_BASE);
  }

  /** Whoever writes `units` writes here, at i + 1, the hash of the units up to the i-th, or calls `hash`. */
  readonly hashes = new Int32Array(MAX_WORD + 8);

  hash(): void {
    const { units, hashes, length } = this;
    let hash = 0;
    for (let i = 1; i <= length; i++) {
      hash = (Math.imul(hash, HASH_BASE) + units[i]!) | 0;
      hashes[i + 1] = hash;
    }
  }

  /** The id of the whole word as an entry, or -1. */
  whole(): number {
    const { units, hashes, length } = this;
    return this.roots.find(hashes[length + 1]!, units, 1, length + 1);
  }

  /** The cheapest reading with affixes and a known root is left in `best`; best.root is -1 when there is none. */
  search(): void {
    this.best.root = -1;
    this.best.cost = IMPOSSIBLE;
    this.findEnds();
    this.guessing = false;
    // the whole word is no reading with affixes
    if (this.ends > 1) this.tryRoots(1, 1, 0, 0, 0, false);
    this.takePrefixes(1, 0, 0, 0);
  }

  /** All readings with affixes and a known root, in no order. */
  all(): Reading[] {
    const found: Reading[] = [];
    this.onReading = (reading) => {
      if (reading.end - reading.start < this.length || reading.chain !== 0) found.push(reading);
    };
    this.search();
    this.onReading = null;
    return found;
  }

  /** The cheapest reading with an unknown root is left in `best`. `search` comes first. */
  guess(): void {
    this.best.root = -1;
    this.best.cost = IMPOSSIBLE;
    this.best.start = 0;
    this.guessing = true;
    this.guessRoots(1, 0, 0, 0);
    this.takePrefixes(1, 0, 0, 0);
  }

  /** All places where the root may end: particle, then possessive, then derivational suffix, from the right. */
  private findEnds(): void {
    const { units } = this;
    this.ends = 0;
    const last = this.length + 1;
    this.addEnds(last, 0, NO_CLITIC);
    if (this.length > 5) {
      const c = units[last - 1]!;
      if (c !== 104 /* h */ && c !== 110) return;
      const a = units[last - 3]!;
      const b = units[last - 2]!;
      if (c === 110) {
        if (a === 112 && b === 117) this.addEnds(last - 3, PUN, 7);
      } else if (b === 97 /* a */) {
        if (a === 108) this.addEnds(last - 3, LAH, 4);
        else if (a === 107) this.addEnds(last - 3, KAH, 5);
        else if (a === 116) this.addEnds(last - 3, TAH, 6);
      }
    }
  }

  private addEnds(end: number, cost: number, particle: number): void {
    const { units } = this;
    this.addSuffixEnds(end, cost, NO_CLITIC, particle);
    if (end < 5) return;
    const c = units[end - 1]!;
    if (c === 97) {
      if (units[end - 2] === 121 && units[end - 3] === 110) this.addSuffixEnds(end - 3, cost + NYA, 1, particle);
    } else if (c === 117) {
      const b = units[end - 2]!;
      if (b === 107) this.addSuffixEnds(end - 2, cost + KU_MU, 2, particle);
      else if (b === 109) this.addSuffixEnds(end - 2, cost + KU_MU, 3, particle);
    }
  }

  private addSuffixEnds(end: number, cost: number, possessive: number, particle: number): void {
    const { units } = this;
    this.addEnd(end, NO_SUFFIX, cost, possessive, particle);
    const c = units[end - 1]!;
    if (c === 110) {
      const b = units[end - 2]!;
      if (b === 97) {
        this.addEnd(end - 2, SUFFIX_AN, cost, possessive, particle);
        if (units[end - 3] === 107) this.addEnd(end - 3, SUFFIX_KAN, cost, possessive, particle);
      } else if (b === 105 && this.affixes.colloquial) this.addEnd(end - 2, SUFFIX_IN, cost, possessive, particle);
    } else if (c === 105) this.addEnd(end - 1, SUFFIX_I, cost, possessive, particle);
  }

  private addEnd(end: number, slot: number, cost: number, possessive: number, particle: number): void {
    if (end < 3) return;
    const k = this.ends++;
    this.endAt[k] = end;
    this.endSlot[k] = slot;
    this.endCost[k] = cost;
    this.endPossessive[k] = possessive;
    this.endParticle[k] = particle;
  }

  private takePrefixes(start: number, chain: number, cost: number, depth: number): void {
    const { units, affixes } = this;
    const { trie, firstRow } = affixes;
    const limit = this.length - 1;
    let node = 0;
    for (let at = start; at <= limit; at++) {
      const letter = units[at]! - 97;
      if (letter < 0 || letter > 25) return;
      node = trie[node * 26 + letter]!;
      if (node === 0) return;
      const end = firstRow[node + 1]!;
      let row = firstRow[node]!;
      if (row === end) continue;
      const next = units[at + 1]! - 97;
      if (next < 0 || next > 25) return;
      for (; row < end; row++) {
        if (((affixes.rowNext[row]! >>> next) & 1) === 0) continue;
        if (affixes.rowBeforeEr[row] === 1 && (units[at + 2] !== 101 || units[at + 3] !== 114)) continue;
        const longer = affixes.step[chain * affixes.prefixes.length + affixes.rowPrefix[row]!]!;
        if (longer === 0) continue;
        const paid = cost + affixes.rowCost[row]!;
        if (paid + CHEAPEST_ROOT >= this.best.cost) continue;
        const lost = affixes.rowRestores[row]!;
        if (lost === 0) this.visit(at + 1, longer, paid, depth + 1, 0, affixes.rowMonosyllabic[row] === 1);
        else {
          // The lost consonant stands where the nasal's last letter was while the rest of the word is read.
          const nasal = units[at]!;
          units[at] = lost;
          this.visit(at, longer, paid, depth + 1, lost, false);
          units[at] = nasal;
        }
      }
    }
  }

  private visit(start: number, chain: number, cost: number, depth: number, restored: number, mono: boolean): void {
    if (this.guessing) this.guessRoots(start, chain, cost, restored);
    else this.tryRoots(0, start, chain, cost, restored, mono);
    if (depth < MAX_PREFIXES && !mono) this.takePrefixes(start, chain, cost, depth);
  }

  /** What a reading costs without its root. */
  private affixCost(k: number, start: number, chain: number, cost: number): number {
    const end = this.endAt[k]!;
    const length = end - start;
    if (length < 2) return IMPOSSIBLE;
    const { units } = this;
    const slot = this.endSlot[k]!;
    let paid = cost + this.endCost[k]! + this.affixes.chainCost[chain * SLOTS + slot]!;
    if (length < 4) paid += SHORT_ROOT[length]!;
    if (slot === NO_SUFFIX && units[end - 1] === 110 && units[end - 2] === 97 && this.affixes.nominal[chain] === 1)
      paid += UNREAD_AN;
    return paid;
  }

  private tryRoots(k: number, start: number, chain: number, cost: number, restored: number, mono: boolean): void {
    const { roots, units, hashes, powers, best, ends } = this;
    // the hash of what stands before the root, and the restored consonant in its stead
    const from = restored === 0 ? start : start + 1;
    const before = hashes[from]! - restored;
    for (; k < ends; k++) {
      let paid = this.affixCost(k, start, chain, cost);
      if (paid + CHEAPEST_ROOT >= best.cost) continue;
      const end = this.endAt[k]!;
      const id = roots.find((hashes[end]! - Math.imul(before, powers[end - from]!)) | 0, units, start, end);
      if (id < 0 || (mono && !roots.monosyllabic(id))) continue;
      paid += 2 * (FREQUENCY_CLASSES - roots.frequency(id));
      const kind = roots.kind(id);
      if (kind !== ROOT) {
        if (kind === CLOSED && (chain !== 0 || this.endSlot[k] !== NO_SUFFIX)) continue;
        if (kind === NAME && chain !== 0) paid += NAME_IN_AFFIXES;
      }
      if (this.onReading === null && paid >= best.cost) continue;
      this.take(k, id, start, chain, restored, paid);
    }
  }

  private guessRoots(start: number, chain: number, cost: number, restored: number): void {
    const { units, best, ends } = this;
    for (let k = 0; k < ends; k++) {
      let paid = this.affixCost(k, start, chain, cost);
      if (paid + CHEAPEST_ROOT >= best.cost) continue;
      const end = this.endAt[k]!;
      const length = end - start;
      if (length < 4 || this.affixes.guessable[chain * SLOTS + this.endSlot[k]!] === 0 || !plausible(units, start, end))
        continue;
      paid += GUESS_BASE + GUESS_LETTER * length;
      // Loans in -asi and -isi are far more than verbs in -i on roots in -s.
      if (this.endSlot[k] === SUFFIX_I && units[end - 1] === 115) continue;
      if (length !== this.length) paid += GUESS_ANY_AFFIX;
      if (this.endParticle[k] !== NO_CLITIC) paid += GUESS_PARTICLE;
      if (paid < best.cost) this.take(k, -1, start, chain, restored, paid);
    }
  }

  /** Keeps a reading, or hands it over. */
  private take(k: number, root: number, start: number, chain: number, restored: number, cost: number): void {
    const reading = this.onReading === null ? this.best : blankReading();
    reading.root = root;
    reading.chain = chain;
    reading.slot = this.endSlot[k]!;
    reading.start = start;
    reading.end = this.endAt[k]!;
    reading.restored = restored;
    reading.possessive = this.endPossessive[k]!;
    reading.particle = this.endParticle[k]!;
    reading.cost = cost;
    if (this.onReading !== null) this.onReading(reading);
  }
}

export function blankReading(): Reading {
  return { root: -1, chain: 0, slot: 0, start: 0, end: 0, restored: 0, possessive: 0, particle: 0, cost: IMPOSSIBLE };
}

const isVowel = (c: number) => c === 97 || c === 101 || c === 105 || c === 111 || c === 117;

/** Second letters of the clusters that Indonesian roots and loans begin with (pr-, kl-, kw-, sy-). */
const isGlide = (c: number) => c === 114 || c === 108 || c === 119 || c === 121;

/** kh-, gh-, dh-, th-, sh-, ch-, bh- */
const takesH = (c: number) => c === 107 || c === 103 || c === 100 || c === 116 || c === 115 || c === 99 || c === 98;

/** A guessed root must look like a word: a vowel among the first letters, a usual onset, and no stray k at its end. */
function plausible(units: Uint16Array, start: number, end: number): boolean {
  const first = units[start]!;
  const second = units[start + 1]!;
  if (!isVowel(first) && !isVowel(second)) {
    const velar = first === 110 && second === 103;
    if (second === 104 ? !takesH(first) : first !== 115 && !velar && !isGlide(second)) return false;
    if (!isVowel(units[start + 2]!) && !isVowel(units[start + 3]!)) return false;
  }
  return units[end - 1] !== 107 || isVowel(units[end - 2]!) || units[end - 2] === 114;
}
