// The dictionaries of the kind `region`. Class `region` holds everything that may stand
// without a trigger word: provinces, regencies, cities under all their names, seats of
// regencies, and places without a code.
import aliasText from '../../../dictionaries/regions/aliases.tsv';
import contextText from '../../../dictionaries/regions/context.tsv';
import formerText from '../../../dictionaries/regions/former-names.tsv';
import headsText from '../../../dictionaries/regions/heads.tsv';
import homonymText from '../../../dictionaries/regions/homonyms.tsv';
import nicknameText from '../../../dictionaries/regions/nicknames.tsv';
import officesText from '../../../dictionaries/regions/offices.tsv';
import placesText from '../../../dictionaries/regions/places.tsv';
import seatsText from '../../../dictionaries/regions/seats.tsv';
import { pairsOf, type WordSource } from '../../lexicon/source';
import { codeOf, levelOf, parentOf } from './codes';
import { bareName, districts, provinces, regencies } from './gazetteer';

type Pair = readonly [form: string, value: string];

/** A short form of capitals only ("OKI", "PPU") counts in capitals only: its value ends with "!". */
const isAcronym = (form: string): boolean => form.length <= 4 && form === form.toUpperCase();

function* regionNames(): Generator<Pair> {
  const from = (text: string) => pairsOf({ cls: 'region', entries: text });
  for (const [form, codes] of from(aliasText)) {
    yield [form, isAcronym(form) ? `${codes}!` : codes];
    yield* variants(form, codes);
  }
  for (const text of [formerText, nicknameText]) yield* from(text);
  for (const { key, name } of provinces().values()) yield [name, codeOf(key)];
  yield* regencyNames();
  for (const [form, codes] of from(seatsText)) {
    yield [form, codes];
    // districts elsewhere of the same name, for the document to choose
    if (!codes.startsWith('-')) yield* districtsNamed(form);
  }
  yield* from(placesText);
  yield* districtNames();
}

function* districtsNamed(form: string): Generator<Pair> {
  const table = districts();
  for (const row of table.named(form)) yield [form, codeOf(table.key(row))];
}

/** Bare names, cities first: where nothing in a document decides, usage means the city. */
function* regencyNames(): Generator<Pair> {
  const table = regencies();
  for (const cities of [true, false])
    for (let row = 0; row < table.size; row++) {
      const key = table.key(row);
      if ((levelOf(key) === 'city') !== cities) continue;
      const name = bareName(table.name(row));
      yield [name, codeOf(key)];
      yield* variants(name, codeOf(key));
    }
}

/** "Bekasi Selatan", "Pontianak Kota": districts that carry their city's name need no trigger word. */
function* districtNames(): Generator<Pair> {
  const table = districts();
  for (let row = 0; row < table.size; row++) {
    const key = table.key(row);
    const parent = bareName(regencies().name(regencies().row(parentOf(key))));
    const name = table.name(row);
    if (name.length > parent.length && name.startsWith(`${parent} `)) yield [name, codeOf(key)];
  }
}

function* variants(name: string, value: string): Generator<Pair> {
  if (name.startsWith('Kepulauan ')) {
    yield [`Kep. ${name.slice(10)}`, value];
    return;
  }
  // "Muaraenim" beside "Muara Enim"
  const parts = name.split(' ');
  const [a = '', b = ''] = parts;
  const joins = a.length > 3 && b.length > 3 && !TAILS.has(b);
  if (parts.length === 2 && joins) yield [a + b.toLowerCase(), value];
  // "Padanglawas Utara" beside "Padang Lawas Utara"
  if (parts.length === 3 && joins && TAILS.has(parts[2] as string)) yield [`${a}${b.toLowerCase()} ${parts[2]}`, value];
}

const TAILS = new Set(['Barat', 'Timur', 'Utara', 'Selatan', 'Tengah', 'Tenggara', 'Jaya', 'Raya', 'Kota', 'Besar']);

export const words: readonly WordSource[] = [
  // iterated anew for each lexicon
  { cls: 'region', entries: { [Symbol.iterator]: regionNames } },
  { cls: 'region-head', entries: headsText },
  { cls: 'region-office', entries: officesText },
  { cls: 'region-homonym', entries: homonymText },
  { cls: 'region-context', entries: contextText },
  { cls: 'region-cue', entries: 'antara lain\ndi antaranya\ndiantaranya\nmeliputi\nterdiri dari\nyaitu\nyakni' },
];
