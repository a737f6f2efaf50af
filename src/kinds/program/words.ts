// The dictionaries of the kind `program`.

import contexts from '../../../dictionaries/programs/contexts.tsv';
import heads from '../../../dictionaries/programs/heads.tsv';
import names from '../../../dictionaries/programs/names.tsv';
import notNames from '../../../dictionaries/programs/not-names.tsv';
import nouns from '../../../dictionaries/programs/nouns.tsv';
import { pairsOf, type WordSource } from '../../lexicon/source';

/** From `full name, acronym;other names` to one entry a form: `full;acronym;weak` (weak forms, with ~, need a word before them). */
function* forms(): Generator<readonly [string, string]> {
  for (const [full, row] of pairsOf({ cls: 'program-name', entries: names })) {
    const all = row.split(';').filter((form) => form !== '');
    const acronym = row.startsWith(';') ? '' : (all[0] ?? '').replace('~', '');
    for (const form of [full, ...all]) {
      const weak = form.endsWith('~');
      yield [weak ? form.slice(0, -1) : form, `${full};${acronym};${weak ? '~' : ''}`];
    }
  }
}

/** The context words of one role. */
function* only(role: string): Generator<readonly [string, string]> {
  for (const pair of pairsOf({ cls: '', entries: contexts })) if (pair[1] === role) yield pair;
}

export const words: readonly WordSource[] = [
  // iterated anew for each lexicon
  { cls: 'program-name', entries: { [Symbol.iterator]: forms } },
  { cls: 'program-head', entries: heads },
  { cls: 'program-not', entries: notNames },
  { cls: 'program-noun', entries: nouns },
  { cls: 'program-before', entries: { [Symbol.iterator]: () => only('before') } },
  { cls: 'program-air', entries: { [Symbol.iterator]: () => only('air') } },
];
