// Places that nothing but the name model sees: foreign towns, quarters, sites. Asked last, over
// capitals that no kind has explained. Bodies that only the model sees are chosen in
// `kinds/organization/seen.ts`, which filters them by their words.
import type { Doc } from '../document/doc';
import * as K from '../document/kinds';
import { ordinary } from '../names/ordinary';
import type { Board } from '../rule/board';
import type { KindName, Mention } from '../rule/mention';
import type { PlaceValue } from '../values';

/** How sure the model must be; a wrong place names no entity, so this is low. */
const SURE = 0.3;

/** Kinds whose mentions leave no room for a guess. */
const EXPLAINED = [
  'region',
  'place',
  'organization',
  'official',
  'person',
  'program',
  'event',
  'law',
  'date',
] as const satisfies readonly KindName[];

function plain(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.kind[i] === K.WORD && ordinary(doc, i) === 0) return false;
  return true;
}

const HOUSES = new Set(['kediaman', 'rumah', 'makam']);
/** Short forms of budgets and panels. */
const SHORT_FORMS = new Set(['apbn', 'apbd', 'apbdes', 'pansel', 'timsel']);

function roman(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!'ivxl'.includes(word[i] as string)) return false;
  return true;
}

/** Adds the places that the model is sure of to the board. */
export function guessedPlaces(doc: Doc, board: Board): void {
  const covered = new Uint8Array(doc.n);
  for (const kind of EXPLAINED) for (const m of board.of(kind)) covered.fill(1, m.from, m.to);
  const context = doc.lexicon.cls('region-context');
  const head = doc.lexicon.cls('org-head');
  const places: Mention<PlaceValue>[] = [];
  for (let i = 0; i < doc.n; i++) {
    if (covered[i] || (doc.shape[i] as number) < K.CAPITALISED || doc.zone[i] !== K.BODY) continue;
    const guess = board.startsAt('name', i);
    if (guess?.value.type !== 'place' || guess.confidence < SURE) continue;
    let free = true;
    for (let t = guess.from; t < guess.to; t++) if (covered[t]) free = false;
    if (!free) continue;
    // "Prioritas", "Budidaya Tanaman": words of the language are no names of places
    if (plain(doc, guess.from, guess.to)) continue;
    // "Muktamar ke VIII", "dana di APBN": a number, a budget
    if (guess.to - guess.from === 1 && (roman(doc.word(i)) || SHORT_FORMS.has(doc.word(i)))) continue;
    // "di kediaman Soekarno": whose it is; "bahasa Turki", "di DPP": what other kinds have refused
    if (i > 0 && HOUSES.has(doc.word(i - 1))) continue;
    if (doc.value(i - 1, context) === 'not' || doc.longest(i, head)?.to === guess.to) continue;
    // "bersama Aden Hashi Ayro": three words and more are rather a person's
    if (guess.to - guess.from > 2 && guess.confidence < 0.5) continue;
    places.push({ ...guess, value: { name: doc.plain(guess.from, guess.to) } });
    i = guess.to - 1;
  }
  if (places.length > 0)
    board.set(
      'place',
      [...board.of('place'), ...places].sort((a, b) => a.start - b.start),
    );
}
