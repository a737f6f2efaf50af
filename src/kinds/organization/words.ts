// The dictionaries of the kind `organization`: head nouns, short names of local bodies,
// bodies known by name, the words that office names are made of.

import associations from '../../../dictionaries/organizations/associations.tsv';
import companies from '../../../dictionaries/organizations/companies.tsv';
import fields from '../../../dictionaries/organizations/fields.tsv';
import firms from '../../../dictionaries/organizations/firm-words.tsv';
import heads from '../../../dictionaries/organizations/heads.tsv';
import international from '../../../dictionaries/organizations/international.tsv';
import links from '../../../dictionaries/organizations/links.tsv';
import media from '../../../dictionaries/organizations/media.tsv';
import ministries from '../../../dictionaries/organizations/ministries.tsv';
import notBodies from '../../../dictionaries/organizations/not-bodies.tsv';
import outlets from '../../../dictionaries/organizations/outlets.tsv';
import parties from '../../../dictionaries/organizations/parties.tsv';
import shorts from '../../../dictionaries/organizations/shorts.tsv';
import state from '../../../dictionaries/organizations/state-bodies.tsv';
import stops from '../../../dictionaries/organizations/stops.tsv';
import tails from '../../../dictionaries/organizations/tails.tsv';
import universities from '../../../dictionaries/organizations/universities.tsv';
import { pairsOf, type WordSource } from '../../lexicon/source';

const BODIES = [state, ministries, parties, associations, companies, universities, media, international];

/** From `full name, kind;short;short~` to one entry a form: `full;kind;acronym;how` (how: C capitals only, L small letters too, W weak, F free). */
function* bodyForms(): Generator<readonly [string, string]> {
  for (const [full, row] of BODIES.flatMap((text) => [...pairsOf({ cls: 'org-body', entries: text })])) {
    const [kind = 'other', ...forms] = row.split(';');
    const acronym = forms[0]?.replace('~', '') ?? '';
    yield [full, `${full};${kind};${acronym};${how(full) === 'L' ? 'L' : 'F'}`];
    for (const form of forms) {
      const weak = form.endsWith('~');
      const name = weak ? form.slice(0, -1) : form;
      yield [name, `${full};${kind};${acronym};${weak ? 'W' : how(name)}`];
    }
  }
}

/** Local bodies under their short names, and under the full ones that a head noun does not open. */
function* shortForms(): Generator<readonly [string, string]> {
  for (const [form, row] of pairsOf({ cls: 'org-short', entries: shorts })) yield [form, `${row};${how(form)}`];
}

const how = (form: string): string =>
  form === form.toUpperCase() ? 'C' : form === form.toLowerCase() && !form.includes(' ') ? 'L' : 'F';

export const words: readonly WordSource[] = [
  // iterated anew for each lexicon
  { cls: 'org-body', entries: { [Symbol.iterator]: bodyForms } },
  { cls: 'org-short', entries: { [Symbol.iterator]: shortForms } },
  { cls: 'org-head', entries: heads },
  { cls: 'org-field', entries: fields },
  { cls: 'org-link', entries: links },
  { cls: 'org-stop', entries: stops },
  { cls: 'org-tail', entries: tails },
  { cls: 'org-not', entries: notBodies },
  { cls: 'org-firm', entries: firms },
  { cls: 'org-outlet', entries: outlets },
  { cls: 'org-carrier', entries: 'air' },
  { cls: 'org-chief', entries: 'kepala\nsekretaris' },
  { cls: 'org-withheld', entries: 'berinisial\ninisial' },
];
