// Puts the parts together: lexicon, engine, resolving, output. Building is slow, calling is
// fast; two extractors share nothing but read-only data.
import { read } from './document/read';
import { scan } from './document/scan';
import { documentWords } from './document/words';
import type { Gazetteer } from './gazetteer';
import { kinds as defaultKinds } from './kinds';
import { Lexicon } from './lexicon/lexicon';
import { assemble } from './output/assemble';
import type { PressRelease } from './output/schema';
import { type AnyOwnRule, withRules } from './own-rules';
import { resolve } from './resolve';
import { checkOfficials, type OfficialRecord, officialNames, officialTerms } from './resolve/own-officials';
import type { Resolved } from './resolve/types';
import type { Board } from './rule/board';
import { Engine } from './rule/engine';
import type { Kind, KindName } from './rule/types';

/** What a caller knows of a text. */
export interface ExtractOptions {
  /** Passed through to the result. */
  id?: string;
  /** ISO date ("2014-05-03", a time may follow): the reference date. */
  publishedAt?: string;
}

/** A text among several, and what a caller knows of it. */
export interface ExtractInput extends ExtractOptions {
  /** One release or article. */
  text: string;
}

export type { OfficialRecord };

/** What an extractor is built from. Everything is optional; `createExtractor()` is what `extract` uses. */
export interface ExtractorConfig {
  /** Names of your own (`gazetteer({ … })`), the villages (`saripati/villages`), further dictionaries. */
  gazetteers?: readonly Gazetteer[];
  /** Rules of your own: they wake on your words and run beside ours. */
  rules?: readonly AnyOwnRule[];
  /** Officials of your own: names found without a title, with their office; tenures decide among holders of one name, and on the year of dates without one. */
  officials?: readonly OfficialRecord[];
  /** Which kinds run; all by default. */
  stages?: readonly KindName[];
  /** Kinds of your own, or replacements by name. */
  kinds?: readonly Kind[];
}

/** A built extractor; it keeps no state, so one serves all texts. */
export interface Extractor {
  /**
   * Reads one release or article. Same input, same output; time linear in the length of the text.
   * Throws a TypeError when `text` is no string or `publishedAt` no ISO date, and for no text.
   */
  extract(text: string, options?: ExtractOptions): PressRelease;
  /**
   * Reads several, with what `extract` gives for each, in order, in four fifths of its time: each part of the work is
   * done for a few texts at once, while its code and tables are near. Throws as `extract` does, and then gives nothing.
   */
  extractMany(inputs: readonly ExtractInput[]): PressRelease[];
}

/** So many texts, or units of text, are worked on at once: more were no faster, and hold more memory. */
const AT_ONCE = 16;
const UNITS_AT_ONCE = 1 << 16;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/u;

/**
 * Builds an extractor from your names, rules, officials and choice of kinds. Building takes a fraction of a second,
 * calling two or three thousandths an article: build once, call often.
 * Throws a TypeError that says what to mend when the configuration is wrong.
 */
export function createExtractor(config: ExtractorConfig = {}): Extractor {
  const own = config.kinds ?? [];
  const officials = config.officials ?? [];
  checkOfficials(officials);
  const gazetteers = config.gazetteers ?? [];
  const chosen = [
    ...defaultKinds.map((kind) => own.find((o) => o.name === kind.name) ?? kind),
    ...own.filter((o) => !defaultKinds.some((kind) => kind.name === o.name)),
  ].filter((kind) => !config.stages || config.stages.includes(kind.name));
  const kinds = withRules(chosen, [...(config.rules ?? []), ...gazetteers.flatMap((g) => g.rules ?? [])]);
  const sources = [
    // before ours: of two values for one form the first decides
    ...gazetteers.flatMap((g) => g.sources()),
    officialNames(officials),
    officialTerms(officials),
    ...documentWords,
    ...kinds.flatMap((kind) => kind.words),
  ];
  const lexicon = new Lexicon(sources, scan);
  const engine = new Engine(kinds, lexicon);
  const all = (inputs: readonly ExtractInput[]): PressRelease[] => {
    const docs = inputs.map(({ text, publishedAt }) => read(text, lexicon, reference(publishedAt)));
    const boards = engine.run(docs);
    const resolved = docs.map((doc, i) => resolve(doc, boards[i] as Board, officials));
    return docs.map((doc, i) => assemble(doc, boards[i] as Board, resolved[i] as Resolved, inputs[i] as ExtractInput));
  };
  return {
    extract(text, options = {}) {
      checkText(text, 'extract needs a string');
      return all([{ ...options, text }])[0] as PressRelease;
    },
    extractMany(inputs) {
      if (!Array.isArray(inputs)) throw new TypeError(`extractMany needs an array of { text }, got ${nameOf(inputs)}`);
      inputs.forEach((input, i) => {
        checkText((Object(input) as Partial<ExtractInput>).text, `extractMany needs a string as text of input ${i}`);
      });
      return blocks(inputs).flatMap(all);
    },
  };
}

let standard: Extractor | undefined;

/**
 * Reads one release or article and gives what it holds. Offsets are UTF-16, half-open.
 * Same input, same output; no clock is read: without `publishedAt` the text's own dates decide.
 * Throws a TypeError when `text` is no string or `publishedAt` no ISO date.
 */
export function extract(text: string, options?: ExtractOptions): PressRelease {
  standard ??= createExtractor();
  return standard.extract(text, options);
}

function reference(publishedAt: string | undefined): string | null {
  if (publishedAt === undefined || publishedAt === null) return null;
  const match = typeof publishedAt === 'string' ? ISO_DATE.exec(publishedAt) : null;
  if (!match || Number.isNaN(Date.parse(match[0])))
    throw new TypeError(`publishedAt must be an ISO date such as "2025-08-17", got ${JSON.stringify(publishedAt)}`);
  return match[0];
}

function checkText(text: unknown, needs: string): void {
  if (typeof text !== 'string')
    throw new TypeError(`${needs}, got ${nameOf(text)}: decode bytes first, and pass the text of one release`);
}

const nameOf = (value: unknown): string => (value === null ? 'null' : typeof value);

/** Inputs in order, in blocks of what is worked on at once. */
function blocks(inputs: readonly ExtractInput[]): ExtractInput[][] {
  const all: ExtractInput[][] = [];
  let block: ExtractInput[] = [];
  let units = 0;
  for (const input of inputs) {
    if (block.length === AT_ONCE || units > UNITS_AT_ONCE) block = [];
    if (block.length === 0) {
      all.push(block);
      units = 0;
    }
    block.push(input);
    units += input.text.length;
  }
  return all;
}
