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

/** The entries by their numbers. A class, whose fields engines read faster than variables that a closure shares. */
export class RootTable {
  readonly size: number;
  /** How likely the root is: 0 (once in the news) to 17, in powers of two. */
  readonly frequency: Uint8Array;
  readonly kind: Uint8Array;
  /** 1 when the root has one vowel: these take the long allomorphs (mengecat, pengebom). */
  readonly monosyllabic: Uint8Array;
  /** The id itself, or for irregular forms the id of the root they belong to. */
  readonly target: Int32Array;
  private readonly hashes: Int32Array;
  private readonly offset: Uint32Array;
  private readonly pool: Uint16Array;
  private readonly mask: number;
  /** Ids plus one, 0 for a free slot. Two bytes an id where they suffice: the table stays in the processor's cache. */
  private readonly slots: Uint16Array | Uint32Array;

  constructor(
    private readonly forms: readonly string[],
    frequencies: readonly number[],
    private readonly tags: readonly string[],
    private readonly infixes: ReadonlyMap<number, string>,
  ) {
    const size = forms.length;
    this.size = size;
    this.frequency = Uint8Array.from(frequencies);
    this.kind = Uint8Array.from(tags, (tag) => (tag === 'name' ? NAME : tag === 'closed' ? CLOSED : ROOT));
    this.monosyllabic = new Uint8Array(size);
    this.target = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.offset = new Uint32Array(size + 1);
    for (let id = 0; id < size; id++) this.offset[id + 1] = this.offset[id]! + forms[id]!.length;
    this.pool = new Uint16Array(this.offset[size]!);
    let capacity = 1024;
    while (capacity < size * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = size < 65535 ? new Uint16Array(capacity) : new Uint32Array(capacity);
    for (let id = 0; id < size; id++) this.place(id, forms[id]!);
  }

  private place(id: number, form: string): void {
    const { pool, mask, slots } = this;
    const from = this.offset[id]!;
    let hash = 0;
    let vowels = 0;
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      pool[from + i] = unit;
      hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
      if (isVowel(unit)) vowels++;
    }
    this.hashes[id] = hash;
    this.monosyllabic[id] = vowels === 1 ? 1 : 0;
    this.target[id] = id;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot]! > 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }

  /** Irregular forms, the last entries, lead to their roots. */
  redirect(irregular: readonly (readonly [form: string, root: string])[]): void {
    irregular.forEach(([form, root], i) => {
      const id = this.findWord(root);
      if (id < 0)
        throw new Error(`irregular form "${form}" points to "${root}", which is no entry of the root lexicon`);
      this.target[this.size - irregular.length + i] = id;
    });
  }

  form(id: number): string {
    return this.forms[id]!;
  }

  partOfSpeech(id: number): string | null {
    return this.tags[id] === '' || this.kind[id] !== ROOT ? null : this.tags[id]!;
  }

  /** The infix that an irregular form holds. */
  infix(id: number): string | null {
    return this.infixes.get(id) ?? null;
  }

  /** Looks up units[start, end) whose hash is given; -1 when it is no entry. */
  find(hash: number, units: Uint16Array, start: number, end: number): number {
    const { slots, hashes, offset, pool, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let id = slots[slot]! - 1;
    while (id >= 0) {
      if (hashes[id] === hash && offset[id + 1]! - offset[id]! === end - start) {
        let at = offset[id]!;
        let i = start;
        while (i < end && pool[at] === units[i]) {
          i++;
          at++;
        }
        if (i === end) return id;
      }
      slot = (slot + 1) & mask;
      id = slots[slot]! - 1;
    }
    return -1;
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
