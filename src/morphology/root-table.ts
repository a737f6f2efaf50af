// The root lexicon as one hash table over UTF-16 units: a candidate root is looked up where it lies in the word,
// without cutting a string out of it.

/** A lexical entry is a plain root, a name that protects a form from being taken apart, or a word that takes no affixes. */
export const ROOT = 0;
export const NAME = 1;
export const CLOSED = 2;

export interface RootTable {
  readonly size: number;
  /** How likely the root is: 0 (once in the news) to 17, in powers of two. */
  readonly frequency: Uint8Array;
  readonly kind: Uint8Array;
  /** 1 when the root has one vowel: these take the long allomorphs (mengecat, pengebom). */
  readonly monosyllabic: Uint8Array;
  /** The id itself, or for irregular forms the id of the root they belong to. */
  readonly target: Int32Array;
  form(id: number): string;
  partOfSpeech(id: number): string | null;
  /** The infix that an irregular form holds. */
  infix(id: number): string | null;
  /** Looks up units[start, end) whose hash is given; -1 when it is no entry. */
  find(hash: number, units: Uint16Array, start: number, end: number): number;
  findWord(word: string): number;
}

export const HASH_BASE = 0x01000193;

const isVowel = (unit: number) => unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117;

/** Entries are lines `form<TAB>frequency<TAB>part of speech`; irregular forms are lines `form<TAB>root<TAB>reason`. */
export function compileRoots(rootsText: string, irregularText: string): RootTable {
  const forms: string[] = [];
  const tags: string[] = [];
  const frequencies: number[] = [];
  for (const line of rootsText.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [form, frequency = '0', tag = ''] = line.split('\t');
    forms.push(form!);
    frequencies.push(Number(frequency));
    tags.push(tag);
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

  const size = forms.length;
  const offset = new Uint32Array(size + 1);
  for (let id = 0; id < size; id++) offset[id + 1] = offset[id]! + forms[id]!.length;
  const pool = new Uint16Array(offset[size]!);
  const hashes = new Int32Array(size);
  const monosyllabic = new Uint8Array(size);
  let capacity = 1024;
  while (capacity < size * 2) capacity *= 2;
  const mask = capacity - 1;
  // Ids plus one, 0 for a free slot. Two bytes an id where they suffice: the table stays in the processor's cache.
  const slots = size < 65535 ? new Uint16Array(capacity) : new Uint32Array(capacity);
  const target = new Int32Array(size);

  const find = (hash: number, units: Uint16Array, start: number, end: number): number => {
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
  };

  for (let id = 0; id < size; id++) {
    const form = forms[id]!;
    let hash = 0;
    let vowels = 0;
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      pool[offset[id]! + i] = unit;
      hash = (Math.imul(hash, HASH_BASE) + unit) | 0;
      if (isVowel(unit)) vowels++;
    }
    hashes[id] = hash;
    monosyllabic[id] = vowels === 1 ? 1 : 0;
    target[id] = id;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot]! > 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }

  const findWord = (word: string): number => {
    const units = new Uint16Array(word.length);
    let hash = 0;
    for (let i = 0; i < word.length; i++) {
      units[i] = word.charCodeAt(i);
      hash = (Math.imul(hash, HASH_BASE) + units[i]!) | 0;
    }
    return find(hash, units, 0, word.length);
  };
  for (let i = 0; i < irregular.length; i++) {
    const [form, root] = irregular[i]!;
    const id = findWord(root);
    if (id < 0) throw new Error(`irregular form "${form}" points to "${root}", which is no entry of the root lexicon`);
    target[size - irregular.length + i] = id;
  }

  const kind = Uint8Array.from(tags, (tag) => (tag === 'name' ? NAME : tag === 'closed' ? CLOSED : ROOT));
  return {
    size,
    frequency: Uint8Array.from(frequencies),
    kind,
    monosyllabic,
    target,
    form: (id) => forms[id]!,
    partOfSpeech: (id) => (tags[id] === '' || kind[id] !== ROOT ? null : tags[id]!),
    infix: (id) => infixes.get(id) ?? null,
    find,
    findWord,
  };
}
