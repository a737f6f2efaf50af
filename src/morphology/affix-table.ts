// The affix system as tables: a trie over the surface forms of prefixes, and a machine whose states are the
// chains of prefixes that Indonesian allows, with the cost of each suffix that may close a chain.

/** Suffix slots, in the order of the columns of affix-chains.tsv. */
export const SUFFIXES = ['', '-kan', '-an', '-i', '-in'] as const;
export const NO_SUFFIX = 0;
export const SUFFIX_KAN = 1;
export const SUFFIX_AN = 2;
export const SUFFIX_I = 3;
export const SUFFIX_IN = 4;

/** The prefix and the suffix of colloquial Jakartan Indonesian (nyambung, pukulin), read on request only. */
const COLLOQUIAL_PREFIX = 'N-';

/** A cost that no analysis can pay. */
export const IMPOSSIBLE = 1000;

/** Affixes that tell a word of unknown root apart from a bare one; se-, ke- or -an alone begin or end too many roots. */
const TELLING_ALONE = new Set(['meN-', 'di-', 'ber-', 'ter-', 'peN-']);
const TELLING_INSIDE = new Set(['per-', 'ber-']);
const TELLING_WITH_AN = new Set(['ke-', 'per-']);

const ANY_LETTER = 0x3ffffff;
const VOWELS = 'aeiou';
const letterBit = (letter: string) => 1 << (letter.charCodeAt(0) - 97);
const letterMask = (letters: string) => {
  if (letters === '*') return ANY_LETTER;
  let mask = 0;
  for (const letter of letters.replace('V', VOWELS)) mask |= letterBit(letter);
  return mask;
};

export interface AffixTable {
  readonly colloquial: boolean;
  /** Trie of prefix letters: child of node n by letter c at [n * 26 + c], 0 for none. */
  readonly trie: Uint8Array;
  /** Allomorphs that end at node n are rows firstRow[n] to firstRow[n + 1]. */
  readonly firstRow: Uint8Array;
  readonly rowPrefix: Uint8Array;
  readonly rowNext: Int32Array;
  readonly rowRestores: Uint8Array;
  readonly rowCost: Uint8Array;
  readonly rowMonosyllabic: Uint8Array;
  readonly rowBeforeEr: Uint8Array;
  readonly prefixes: readonly string[];
  /** 1 for chains of nouns that mostly take -an: peN-, per-. */
  readonly nominal: Uint8Array;
  /** chain × prefix → longer chain, 0 for none (chain 0 is the bare word). */
  readonly step: Uint8Array;
  readonly chainCost: Int16Array;
  /** chain × suffix → 1 where the affixes alone make a reading with an unknown root likely. */
  readonly guessable: Uint8Array;
  /** Prefixes of each chain, outermost first. */
  readonly chains: readonly (readonly string[])[];
}

const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

interface Allomorph {
  surface: string;
  prefix: string;
  before: string;
  lost: string;
  cost: number;
  only: string;
}

function allomorph([surface, prefix, conditions]: string[]): Allomorph {
  const value = new Map(conditions!.split(' ').map((pair) => pair.split('=') as [string, string]));
  return {
    surface: surface!,
    prefix: prefix!,
    before: value.get('before') ?? '*',
    lost: value.get('lost') ?? '',
    cost: Number(value.get('cost') ?? 0),
    only: value.get('only') ?? '',
  };
}

export function compileAffixes(prefixText: string, chainText: string, colloquial = false): AffixTable {
  const allomorphs = rows(prefixText).map(allomorph);
  const prefixes = [...new Set(allomorphs.map((row) => row.prefix))];

  const children: number[][] = [new Array(26).fill(0)];
  const atNode: Allomorph[][] = [[]];
  for (const row of allomorphs) {
    let node = 0;
    for (const letter of row.surface) {
      const c = letter.charCodeAt(0) - 97;
      if (children[node]![c] === 0) {
        children[node]![c] = children.length;
        children.push(new Array(26).fill(0));
        atNode.push([]);
      }
      node = children[node]![c]!;
    }
    atNode[node]!.push(row);
  }
  const ordered = atNode.flat();
  const firstRow = new Uint8Array(atNode.length + 1);
  atNode.forEach((list, node) => {
    firstRow[node + 1] = firstRow[node]! + list.length;
  });

  const chainRows = rows(chainText);
  const names = chainRows.map((row) => (row[0] === '0' ? '' : row[0]!));
  const step = new Uint8Array(names.length * prefixes.length);
  const chainCost = new Int16Array(names.length * SUFFIXES.length);
  const guessable = new Uint8Array(chainCost.length);
  names.forEach((name, chain) => {
    prefixes.forEach((prefix, p) => {
      const longer = names.indexOf(name === '' ? prefix : `${name} ${prefix}`);
      if (longer > 0 && (colloquial || prefix !== COLLOQUIAL_PREFIX)) step[chain * prefixes.length + p] = longer;
    });
    const [outer = '', inner] = name.split(' ');
    const shallow = inner === undefined || TELLING_INSIDE.has(inner);
    const costs = chainRows[chain]![1]!.split(' ');
    for (let slot = 0; slot < SUFFIXES.length; slot++) {
      const telling =
        name === ''
          ? slot === NO_SUFFIX || slot === SUFFIX_KAN
          : shallow && (TELLING_ALONE.has(outer) || (slot === SUFFIX_AN && TELLING_WITH_AN.has(outer)));
      guessable[chain * SUFFIXES.length + slot] = telling ? 1 : 0;
      const cost = costs[slot]!;
      chainCost[chain * SUFFIXES.length + slot] =
        cost === '-' || (slot === SUFFIX_IN && !colloquial) ? IMPOSSIBLE : Number(cost);
    }
  });

  return {
    colloquial,
    trie: Uint8Array.from(children.flat()),
    firstRow,
    rowPrefix: Uint8Array.from(ordered, (row) => prefixes.indexOf(row.prefix)),
    rowNext: Int32Array.from(ordered, (row) => letterMask(row.before)),
    rowRestores: Uint8Array.from(ordered, (row) => (row.lost === '' ? 0 : row.lost.charCodeAt(0))),
    rowCost: Uint8Array.from(ordered, (row) => row.cost),
    rowMonosyllabic: Uint8Array.from(ordered, (row) => (row.only === 'mono' ? 1 : 0)),
    rowBeforeEr: Uint8Array.from(ordered, (row) => (row.only === 'er' ? 1 : 0)),
    prefixes,
    nominal: Uint8Array.from(names, (name) => (/^pe[rN]-/.test(name) ? 1 : 0)),
    step,
    chainCost,
    guessable,
    chains: names.map((name) => (name === '' ? [] : name.split(' '))),
  };
}
