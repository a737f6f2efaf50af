// The dictionaries of the kind `amount`.
import blockers from '../../../dictionaries/amounts/blockers.tsv';
import counted from '../../../dictionaries/amounts/counted.tsv';
import currencies from '../../../dictionaries/amounts/currencies.tsv';
import links from '../../../dictionaries/amounts/links.tsv';
import moneyCues from '../../../dictionaries/amounts/money-cues.tsv';
import multipliers from '../../../dictionaries/amounts/multipliers.tsv';
import tails from '../../../dictionaries/amounts/numeral-tails.tsv';
import numerals from '../../../dictionaries/amounts/numerals.tsv';
import percents from '../../../dictionaries/amounts/percents.tsv';
import units from '../../../dictionaries/amounts/units.tsv';
import type { Lexicon } from '../../lexicon/lexicon';
import type { WordSource } from '../../lexicon/source';

const CLASSES = {
  blocker: blockers,
  counted,
  currency: currencies,
  link: links,
  cue: moneyCues,
  multiplier: multipliers,
  tail: tails,
  numeral: numerals,
  percent: percents,
  unit: units,
} as const;

export type Words = Record<keyof typeof CLASSES, number>;

export const words: readonly WordSource[] = Object.entries(CLASSES).map(([name, entries]) => ({
  cls: `amount-${name}`,
  entries,
}));

/** The numbers of the classes in a lexicon. */
export function classesOf(lexicon: Lexicon): Words {
  return Object.fromEntries(Object.keys(CLASSES).map((name) => [name, lexicon.cls(`amount-${name}`)])) as Words;
}
