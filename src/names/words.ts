// The dictionaries of people and offices, for the kinds `official` and `person`.
import ministries from '../../dictionaries/organizations/ministries.tsv';
import shorts from '../../dictionaries/organizations/shorts.tsv';
import stateBodies from '../../dictionaries/organizations/state-bodies.tsv';
import aliases from '../../dictionaries/people/alias-cues.tsv';
import degrees from '../../dictionaries/people/degrees.tsv';
import headsOfState from '../../dictionaries/people/heads-of-state.tsv';
import honorifics from '../../dictionaries/people/honorifics.tsv';
import humans from '../../dictionaries/people/human-nouns.tsv';
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

/** Bodies that the organisations' list spells out: "Bappeda", "Dinkes". */
function* local(): Generator<readonly [string, string]> {
  for (const [form, row] of pairsOf({ cls: 'office-unit', entries: shorts })) {
    const full = row.slice(row.indexOf(';') + 1);
    if (UNIT.test(full) && !form.includes(' ')) yield [form.toLowerCase(), full];
  }
}

const UNIT = /^(?:Dinas|Badan|Sekretariat|Satuan|Inspektorat) /u;

/** Ministries and bodies of the state by their short names, but for everyday words ("BIG~") and two letters ("MA"), which names hold too. */
function* national(): Generator<readonly [string, string]> {
  for (const entries of [stateBodies, ministries])
    for (const [full, row] of pairsOf({ cls: 'office-unit', entries })) {
      yield [full, full];
      for (const short of row.split(';').slice(1))
        if (short.length > 2 && !short.endsWith('~')) yield [short.toLowerCase(), full];
    }
}

function* allUnits(): Generator<readonly [string, string]> {
  yield* pairsOf({ cls: 'office-unit', entries: units });
  yield* local();
  yield* national();
}

/** "Kadinkes", "Kabappeda": the head of a unit as one word, made from the unit's short form. */
function* heads(): Generator<readonly [string, string]> {
  for (const [form, full] of allUnits())
    if (/^(?:Dinas|Badan|Satuan) /u.test(full) && !form.includes(' ')) {
      yield [`ka${form}`, `Kepala ${full};plain;u`];
      yield [`ka ${form}`, `Kepala ${full};plain;u`];
      yield [`kaban ${form}`, `Kepala ${full};plain;u`];
    }
}

/** "Menkes", "Wamenkes", "Menteri ESDM", "Menko PMK": the minister by the short name of the ministry. */
function* ministers(): Generator<readonly [string, string]> {
  for (const [full, row] of pairsOf({ cls: 'office', entries: ministries }))
    for (const short of full.startsWith(MINISTRY) ? row.replaceAll('~', '').split(';').slice(1) : []) {
      const field = full.slice(MINISTRY.length);
      // beside "Irjen", the rank of policemen
      yield [`irjen ${short}`, `Inspektur Jenderal ${full};plain;n`];
      for (const [word, deputy] of titles(short)) {
        yield [word, `Menteri ${field};plain;n`];
        for (const form of deputy) yield [form, `Wakil Menteri ${field};plain;n`];
      }
    }
}

/** What a minister and the deputy are called where the ministry is called so. */
function* titles(short: string): Generator<[minister: string, deputy: string[]]> {
  const [, head = '', rest] = /^(Kementerian |Kemen|Kem|Dep)?(.*)$/u.exec(short) as unknown as [string, string, string];
  if (head === 'Kemen') yield [`men${rest}`, [`wamen${rest}`]];
  else if (head === 'Kementerian ' || (head === '' && !rest.includes(' ')))
    yield [`menteri ${rest}`, [`wamen ${rest}`, `wakil menteri ${rest}`]];
}

const MINISTRY = 'Kementerian ';

/** Full names of presidents, so that they are found without a title. */
function* presidents(): Generator<readonly [string, string]> {
  for (const [name] of pairsOf({ cls: 'own-official', entries: headsOfState }))
    if (name.includes(' ')) yield [name, ''];
}

/** Chinese family names as they are spelled in Indonesia, those left out that are words of a language. */
const CLANS = 'kho\nkhouw\nkwee\nliem\nlim\nnjoo\noei\noey\nong\nphoa\nsiauw\ntan\nthio\ntjan\ntjia\ntjoa\nyap';

export const words: readonly WordSource[] = [
  { cls: 'office', entries: offices },
  { cls: 'office', entries: { [Symbol.iterator]: heads } },
  { cls: 'office', entries: { [Symbol.iterator]: ministers } },
  { cls: 'office-status', entries: status },
  { cls: 'office-field', entries: fields },
  { cls: 'office-unit', entries: { [Symbol.iterator]: allUnits } },
  { cls: 'private-body', entries: privateBodies },
  { cls: 'honorific', entries: honorifics },
  { cls: 'rank', entries: ranks },
  { cls: 'degree', entries: degrees },
  { cls: 'name-particle', entries: particles },
  { cls: 'name-part', entries: nameParts },
  { cls: 'name-part', entries: moreParts },
  // what the name model was trained with
  { cls: 'name-part-seen', entries: nameParts },
  { cls: 'name-part', entries: CLANS },
  { cls: 'clan', entries: CLANS },
  { cls: 'opener', entries: openers },
  { cls: 'alias-cue', entries: aliases },
  { cls: 'alias-link', entries: 'dengan\nsebagai\noleh' },
  { cls: 'name-site', entries: sites },
  {
    cls: 'balinese-name',
    entries: 'ayu\ndewa\ngede\ngusti\nkadek\nketut\nkomang\nluh\nmade\nnengah\nnyoman\nputu\nwayan',
  },
  { cls: 'role-place', entries: 'asal\ndesa\nkampung\nkota\nlainnya\nsekitar\nsetempat\nbernama\nmuda' },
  { cls: 'institution-head', entries: institutions },
  { cls: 'called', entries: 'bernama' },
  { cls: 'human', entries: humans },
  { cls: 'own-official', entries: { [Symbol.iterator]: presidents } },
];
