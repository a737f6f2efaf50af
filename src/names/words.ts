// The dictionaries of people and offices, for the kinds `official` and `person`.
import aliases from '../../dictionaries/people/alias-cues.tsv';
import degrees from '../../dictionaries/people/degrees.tsv';
import headsOfState from '../../dictionaries/people/heads-of-state.tsv';
import honorifics from '../../dictionaries/people/honorifics.tsv';
import institutions from '../../dictionaries/people/institution-heads.tsv';
import nameParts from '../../dictionaries/people/name-parts.tsv';
import moreParts from '../../dictionaries/people/name-parts-more.tsv';
import sites from '../../dictionaries/people/name-sites.tsv';
import fields from '../../dictionaries/people/office-fields.tsv';
import status from '../../dictionaries/people/office-status.tsv';
import units from '../../dictionaries/people/office-units.tsv';
import offices from '../../dictionaries/people/offices.tsv';
import openers from '../../dictionaries/people/openers.tsv';
import particles from '../../dictionaries/people/particles.tsv';
import privateBodies from '../../dictionaries/people/private-bodies.tsv';
import ranks from '../../dictionaries/people/ranks.tsv';
import { pairsOf, type WordSource } from '../lexicon/source';

/** "Kadinkes", "Kabappeda": the head of a unit as one word, made from the unit's short form. */
function* heads(): Generator<readonly [string, string]> {
  for (const [form, full] of pairsOf({ cls: 'office-unit', entries: units }))
    if (/^(?:Dinas|Badan|Satuan) /u.test(full) && !form.includes(' ')) {
      yield [`ka${form}`, `Kepala ${full};plain;u`];
      yield [`ka ${form}`, `Kepala ${full};plain;u`];
      yield [`kaban ${form}`, `Kepala ${full};plain;u`];
    }
}

/** Full names of presidents, so that they are found without a title. */
function* presidents(): Generator<readonly [string, string]> {
  for (const [name] of pairsOf({ cls: 'own-official', entries: headsOfState }))
    if (name.includes(' ')) yield [name, ''];
}

export const words: readonly WordSource[] = [
  { cls: 'office', entries: offices },
  { cls: 'office', entries: { [Symbol.iterator]: heads } },
  { cls: 'office-status', entries: status },
  { cls: 'office-field', entries: fields },
  { cls: 'office-unit', entries: units },
  { cls: 'private-body', entries: privateBodies },
  { cls: 'honorific', entries: honorifics },
  { cls: 'rank', entries: ranks },
  { cls: 'degree', entries: degrees },
  { cls: 'name-particle', entries: particles },
  { cls: 'name-part', entries: nameParts },
  { cls: 'name-part', entries: moreParts },
  // what the name model was trained with
  { cls: 'name-part-seen', entries: nameParts },
  { cls: 'opener', entries: openers },
  { cls: 'alias-cue', entries: aliases },
  { cls: 'alias-link', entries: 'dengan\nsebagai\noleh' },
  { cls: 'name-site', entries: sites },
  { cls: 'balinese-name', entries: 'dewa\ngede\ngusti\nkadek\nketut\nkomang\nluh\nmade\nnengah\nnyoman\nputu\nwayan' },
  { cls: 'role-place', entries: 'asal\ndesa\nkampung\nkota\nlainnya\nsekitar\nsetempat\nbernama\nmuda' },
  { cls: 'institution-head', entries: institutions },
  { cls: 'own-official', entries: { [Symbol.iterator]: presidents } },
];
