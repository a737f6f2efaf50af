// The root lexicon as one hash table over UTF-16 units: a candidate root is looked up where it lies in the word,
// without cutting a string out of it.

/** A lexical entry is a plain root, a name that protects a form from being taken apart, or a word that takes no affixes. */
export const ROOT = 0;
export const NAME = 1;
export const CLOSED = 2;

/** The frequency of the commonest roots. */
const MOST_FREQUENT = 17;

export const HASH_BASE = 0x01000193;

const isVowel = (unit: number) => unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117;

/** The next tab from `at` on, or `end` where none stands before it. */
function before(text: string, at: number, end: number): number {
  const tab = text.indexOf('\t', at);
  return tab < 0 || tab > end ? end : tab;
}

/** Entries are lines `form<TAB>frequency<TAB>part of speech`; irregular forms are lines `form<TAB>root<TAB>reason`. */
export function compileRoots(rootsText: string, irregularText: string): RootTable {
  // the commonest first: what texts say lies close together, and the processor's cache holds it
  const classes: [forms: string[], tags: string[]][] = Array.from({ length: MOST_FREQUENT + 1 }, () => [[], []]);
  for (let at = 0, end = 0; at < rootsText.length; at = end + 1) {
    end = rootsText.indexOf('\n', at);
    if (end < 0) end = rootsText.length;
    if (end === at || rootsText[at] === '#') continue;
    const tab = before(rootsText, at, end);
    const next = before(rootsText, tab + 1, end);
    const [forms, tags] = classes[Number(rootsText.slice(tab + 1, next))] ?? classes[0]!;
    forms.push(rootsText.slice(at, tab));
    tags.push(rootsText.slice(next + 1, end));
  }
  const forms: string[] = [];
  const tags: string[] = [];
  const frequencies: number[] = [];
  for (let frequency = MOST_FREQUENT; frequency >= 0; frequency--) {
    const [some, theirs] = classes[frequency]!;
    for (let k = 0; k < some.length; k++) {
      forms.push(some[k]!);
      tags.push(theirs[k]!);
      frequencies.push(frequency);
    }
  }
  const irregular: [string, string][] = [];
  const infixes = new Map<number, string>();
  for (const line of irregularText.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [form, root, reason = ''] = line.split('\t');
    irregular.push([form!, root!]);
    const infix = /^infix (-\w+-)/.exec(reason)?.[1];
    if (infix !== undefined) infixes.set(forms.length, infix);
    forms.push(form!);
    frequencies.push(6);
    tags.push('');
  }

  const table = new RootTable(forms, frequencies, tags, infixes);
  table.redirect(irregular);
  return table;
}

/** Bytes of an entry's row: two for what is known of it, the others for its first letters, so that a find reads one line of memory. */
const ROW = 16;
const ROW_LETTERS = ROW - 2;
// what is known of an entry: its length, frequency, kind, and two marks
const LENGTH = 127;
const FREQUENCY_AT = 7;
const FREQUENCY = 31;
const KIND_AT = 12;
const KIND = 3;
const MONOSYLLABIC = 1 << 14;
/** The row does not hold all letters, or not as they are: the form itself must be compared. */
const UNLIKE_ROW = 1 << 15;

/** The entries by their numbers. A class, whose fields engines read faster than variables that a closure shares. */
export class RootTable {
  readonly size: number;
  private readonly facts: Uint16Array;
  private readonly letters: Uint8Array;
  private readonly mask: number;
  /** The number of an entry plus one below `mask`, the upper bits of its hash above; 0 for a free slot. */
  private readonly slots: Int32Array;
  /** Irregular forms are the last entries; here are the roots that they lead to. */
  private redirects: readonly number[] = [];

  constructor(
    private readonly forms: readonly string[],
    frequencies: readonly number[],
    private readonly tags: readonly string[],
    private readonly infixes: ReadonlyMap<number, string>,
  ) {
    const size = forms.length;
    this.size = size;
    const rows = new ArrayBuffer(size * ROW);
    this.facts = new Uint16Array(rows);
    this.letters = new Uint8Array(rows);
    let capacity = 1024;
    while (capacity < size * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity);
    for (let id = 0; id < size; id++) this.place(id, forms[id]!, frequencies[id]!);
  }

  private place(id: number, form: string, frequency: number): void {
    const { mask, slots, letters } = this;
    const { length } = form;
    const row = id * ROW + 2;
    let hash = 0;
    let vowels = 0;
    let unlike = length > ROW_LETTERS ? UNLIKE_ROW : 0;
    for (let i = 0; i < length; i++) {
      const unit = form.charCodeAt(i);
      if (i < ROW_LETTERS) letters[row + i] = unit;
      if (unit > 255) unlike = UNLIKE_ROW;
      hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
      if (isVowel(unit)) vowels++;
    }
    const tag = this.tags[id]!;
    const kind = tag === 'name' ? NAME : tag === 'closed' ? CLOSED : ROOT;
    this.facts[(id * ROW) / 2] =
      Math.min(length, LENGTH) |
      (frequency << FREQUENCY_AT) |
      (kind << KIND_AT) |
      (vowels === 1 ? MONOSYLLABIC : 0) |
      unlike;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~mask) | (id + 1);
  }

  /** Irregular forms, the last entries, lead to their roots. */
  redirect(irregular: readonly (readonly [form: string, root: string])[]): void {
    this.redirects = irregular.map(([form, root]) => {
      const id = this.findWord(root);
      if (id < 0)
        throw new Error(`irregular form "${form}" points to "${root}", which is no entry of the root lexicon`);
      return id;
    });
  }

  form(id: number): string {
    return this.forms[id]!;
  }

  /** The id itself, or for irregular forms the id of the root they belong to. */
  target(id: number): number {
    const irregular = id - this.size + this.redirects.length;
    return irregular < 0 ? id : this.redirects[irregular]!;
  }

  /** How likely the root is: 0 (once in the news) to 17, in powers of two. */
  frequency(id: number): number {
    return (this.facts[(id * ROW) / 2]! >>> FREQUENCY_AT) & FREQUENCY;
  }

  /** `ROOT`, `NAME` or `CLOSED`. */
  kind(id: number): number {
    return (this.facts[(id * ROW) / 2]! >>> KIND_AT) & KIND;
  }

  /** Roots with one vowel take the long allomorphs (mengecat, pengebom). */
  monosyllabic(id: number): boolean {
    return (this.facts[(id * ROW) / 2]! & MONOSYLLABIC) !== 0;
  }

  partOfSpeech(id: number): string | null {
    return this.tags[id] === '' || this.kind(id) !== ROOT ? null : this.tags[id]!;
  }

  /** The infix that an irregular form holds. */
  infix(id: number): string | null {
    return this.infixes.get(id) ?? null;
  }

  /** Looks up units[start, end) whose hash is given; -1 when it is no entry. */
  find(hash: number, units: Uint16Array, start: number, end: number): number {
    const { slots, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let place = slots[slot]!;
    while (place !== 0) {
      if (((place ^ hash) & ~mask) === 0) {
        const id = (place & mask) - 1;
        if (this.holds(id, units, start, end)) return id;
      }
      slot = (slot + 1) & mask;
      place = slots[slot]!;
    }
    return -1;
  }

  private holds(id: number, units: Uint16Array, start: number, end: number): boolean {
    const fact = this.facts[(id * ROW) / 2]!;
    if ((fact & UNLIKE_ROW) !== 0) return this.isForm(id, units, start, end);
    if ((fact & LENGTH) !== end - start) return false;
    const { letters } = this;
    for (let i = start, at = id * ROW + 2; i < end; i++, at++) if (letters[at] !== units[i]) return false;
    return true;
  }

  private isForm(id: number, units: Uint16Array, start: number, end: number): boolean {
    const form = this.forms[id]!;
    if (form.length !== end - start) return false;
    for (let i = start; i < end; i++) if (form.charCodeAt(i - start) !== units[i]) return false;
    return true;
  }

  findWord(word: string): number {
    const units = new Uint16Array(word.length);
    let hash = 0;
    for (let i = 0; i < word.length; i++) {
      units[i] = word.charCodeAt(i);
      hash = (Math.imul(hash, HASH_BASE) + units[i]!) | 0;
    }
    return this.find(hash, units, 0, word.length);
  }
}
