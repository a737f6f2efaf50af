// All readings of a word, ranked, as the objects that callers get.
import { SUFFIXES } from './affix-table';
import { dataTables } from './data';
import type { Reduplication } from './reduplication';
import { WordReader } from './word-reader';
import { CLITICS, MAX_LOWERED, type Reading } from './word-search';

/** A clitic that is written together with its word: "nya" in "rumahnya". */
export interface Clitic {
  /** As written, in lower case. */
  text: string;
  /** proclitic: ku-, kau-; enclitic: -ku, -mu, -nya; particle: -lah, -kah, -pun. */
  kind: 'proclitic' | 'enclitic' | 'particle';
  /** First code unit in the word as given. */
  start: number;
  /** The code unit behind it. */
  end: number;
}

/** One reading of a word. */
export interface Analysis {
  /** The root, in lower case; a text of more than a thousand code units, which is no word, as it was given. */
  root: string;
  /** The lexicon knows the root; otherwise it is guessed from the affixes. */
  known: boolean;
  /** Outermost first, by their names: meN-, per-. */
  prefixes: string[];
  /** In the order of the word: -kan, -i, -an. */
  suffixes: string[];
  /** -el-, -em-, -er- where the lexicon knows one. */
  infix: string | null;
  /** What is written together with the word and is no affix. */
  clitics: Clitic[];
  /** How the word is doubled; null when it is not. */
  reduplication: Reduplication | null;
  /** n, v, a, d (adverb), m (numeral), f (function word) as a bare word, where known. */
  partOfSpeech: string | null;
  /** Share of the odds among the readings, 0 to 1. */
  confidence: number;
}

const PROCLITICS = new Set(['ku-', 'kau-']);
/** What the engine takes for granted when the whole word is an entry: half bits. */
const ENTRY_ADVANTAGE = 24;
const FIRST_PARTICLE = 4;
const MOST = 8;

interface Ranked {
  analysis: Omit<Analysis, 'confidence'>;
  cost: number;
}

let reader: WordReader | undefined;

/** The readings of one word, likeliest first; never empty for a word with letters. */
export function analyzeWord(word: string): Analysis[] {
  if (typeof word !== 'string') {
    throw new TypeError(`analyzeWord needs a string, got ${word === null ? 'null' : typeof word}`);
  }
  reader ??= new WordReader(dataTables());
  const { roots } = reader.tables;
  if (word === '') return [];
  if (!reader.loadString(word))
    return [{ ...bare(word.length > MAX_LOWERED ? word : word.toLowerCase()), confidence: 1 }];

  const known = reader.root();
  const fromHyphen = reader.unfolded;
  const ranked: Ranked[] = [];
  const { entry } = reader;
  if (entry >= 0) {
    const analysis = bare(roots.form(roots.target(entry)));
    analysis.known = true;
    analysis.infix = roots.infix(entry);
    analysis.partOfSpeech = roots.partOfSpeech(entry);
    ranked.push({ analysis, cost: 34 - 2 * roots.frequency(entry) - ENTRY_ADVANTAGE });
  }
  const readings: Reading[] = [];
  if (!(known < 0 && reader.stays)) readings.push(...reader.search.all());
  for (const reading of readings) ranked.push({ analysis: describe(reader, reading), cost: reading.cost });
  if (ranked.length === 0 && reader.guess()) {
    const { best } = reader.search;
    ranked.push({ analysis: describe(reader, best), cost: best.cost });
  }
  if (ranked.length === 0) ranked.push({ analysis: bare(reader.wordText()), cost: 0 });
  for (const { analysis } of ranked) {
    analysis.reduplication = fromHyphen?.kind ?? null;
    placeClitics(analysis, word, fromHyphen?.clitic ?? null);
  }
  return withConfidence(distinct(ranked));
}

const bare = (root: string): Omit<Analysis, 'confidence'> => ({
  root,
  known: false,
  prefixes: [],
  suffixes: [],
  infix: null,
  clitics: [],
  reduplication: null,
  partOfSpeech: null,
});

function describe(from: WordReader, reading: Reading): Omit<Analysis, 'confidence'> {
  const { roots, affixes } = from.tables;
  const analysis = bare(reading.root < 0 ? from.bestText() : roots.form(roots.target(reading.root)));
  analysis.known = reading.root >= 0;
  if (reading.root >= 0) {
    analysis.infix = roots.infix(reading.root);
    analysis.partOfSpeech = roots.partOfSpeech(roots.target(reading.root));
  }
  for (const prefix of affixes.chains[reading.chain]!) {
    if (PROCLITICS.has(prefix))
      analysis.clitics.push({ text: prefix.slice(0, -1), kind: 'proclitic', start: 0, end: 0 });
    else analysis.prefixes.push(prefix);
  }
  if (reading.slot > 0) analysis.suffixes.push(SUFFIXES[reading.slot]!);
  for (const clitic of [reading.possessive, reading.particle]) {
    if (clitic === 0) continue;
    const kind = clitic >= FIRST_PARTICLE ? 'particle' : 'enclitic';
    analysis.clitics.push({ text: CLITICS[clitic]!, kind, start: 0, end: 0 });
  }
  return analysis;
}

/** Clitics stand at the ends of the word, so their places follow from their lengths. */
function placeClitics(analysis: Omit<Analysis, 'confidence'>, word: string, hyphenated: string | null): void {
  if (hyphenated !== null) {
    const kind = /^(?:nya|ku|mu)$/.test(hyphenated) ? 'enclitic' : 'particle';
    analysis.clitics.push({ text: hyphenated, kind, start: 0, end: 0 });
  }
  let end = word.length;
  for (let i = analysis.clitics.length - 1; i >= 0; i--) {
    const clitic = analysis.clitics[i]!;
    if (clitic.kind === 'proclitic') {
      clitic.end = clitic.text.length;
      continue;
    }
    clitic.end = end;
    clitic.start = end - clitic.text.length;
    end = clitic.start - (word[clitic.start - 1] === '-' ? 1 : 0);
  }
}

function distinct(ranked: Ranked[]): Ranked[] {
  const seen = new Set<string>();
  return ranked
    .sort((a, b) => a.cost - b.cost)
    .filter(({ analysis }) => {
      const key = JSON.stringify([analysis.root, analysis.prefixes, analysis.suffixes, analysis.clitics]);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST);
}

function withConfidence(ranked: Ranked[]): Analysis[] {
  const lowest = ranked[0]!.cost;
  const odds = ranked.map(({ cost }) => 2 ** ((lowest - cost) / 2));
  const sum = odds.reduce((a, b) => a + b, 0);
  return ranked.map(({ analysis }, i) => ({ ...analysis, confidence: Math.round((odds[i]! / sum) * 1000) / 1000 }));
}
