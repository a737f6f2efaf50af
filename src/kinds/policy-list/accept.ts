// Whether what stands behind a connective without a number is a list at all. "yaitu" and
// "berupa" also add an explanation, and explanations hold commas and "dan" as well.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { hasPredicate, isWord, verbal } from '../../document/probe';
import { evenness } from './build';
import type { ListWords } from './classes';
import { ACTIVE, FIGURE, formAt, NAME, PLAIN, parallel } from './form';
import type { Item } from './items';
import { COMMA, type Separator, STRONG } from './separators';

export function accepts(
  doc: Doc,
  w: ListWords,
  type: string,
  items: readonly Item[],
  all: readonly Separator[],
  known: boolean,
): boolean {
  const first = items[0];
  if (!first || items.length < 2) return false;
  if (doc.is(first[0] + 1, w.ordinal)) return false;
  // "kurang patuhnya …, kurang siapnya … dan kurang …": what would explain comes with every item
  if (doc.longest(first[0], w.refuse) && !items.every(([a]) => doc.word(a) === doc.word(first[0]))) return false;
  if (correlative(doc, items)) return false;
  if (type === 'range')
    return ranges(doc, w, items, all) && (evenness(doc, w, items) >= 0.5 || items.every(([a, b]) => b - a <= 6));
  // "mulai dari A hingga B", "berupa A sampai B": a stretch from one to the other
  if (items.length === 2 && reaches(doc, first) && all.some((s) => s.to === items[1]?.[0] && until(doc, s.from)))
    return false;
  if (items.length === 2) return type !== 'including' && pair(doc, w, type, first, items[1] as Item, all);
  if (aside(doc, w, items)) return false;
  const even = evenness(doc, w, items);
  if (type === 'including') return even >= 0.75 && known && !doc.is(first[0], w.preposition);
  // "yakni mendesak agar tersangka X, Y, segera diproses": the commas set off what is added
  return even >= 0.5 || (formAt(doc, w, first[0]) !== ACTIVE && items.every(([a, b]) => b - a <= 6));
}

/** Names that tell something ("Indonesia sendiri mengirimkan …") are sentences, no items. */
export function plausible(doc: Doc, w: ListWords, items: readonly Item[]): boolean {
  const [from] = items[0] as Item;
  if (formAt(doc, w, from) !== NAME) return true;
  // "Sesi pertama dimulai …, kemudian sesi kedua …"
  if (items.every(([a]) => doc.word(a) === doc.word(from))) return true;
  return items.slice(0, -1).every(([a, b]) => !hasPredicate(doc, w, a + 1, b));
}

function pair(doc: Doc, w: ListWords, type: string, a: Item, b: Item, all: readonly Separator[]): boolean {
  const fa = formAt(doc, w, told(doc, w, a[0]));
  const fb = formAt(doc, w, told(doc, w, b[0]));
  const joiner = all.find((s) => s.to === b[0]);
  // "roda dua maupun roda empat" is said of one thing, "jalan sampai jembatan" of a stretch
  const word = joiner ? joiner.to - 1 : -1;
  if (isWord(doc, word, 'sampai')) return false;
  const strong =
    joiner !== undefined &&
    ((joiner.rank === STRONG && !isWord(doc, joiner.from, 'maupun')) || (joiner.rank >= COMMA && joiner.joined));
  if (type === 'holds' && strong) return true;
  // "15 pelanggar di X dan 13 pelanggar di Y"
  if (fa === FIGURE && type !== 'holds') return fb === FIGURE && counted(doc, a[0] + 1, b[0] + 1);
  if (fa !== fb && !(strong && parallel(fa, fb))) return false;
  if (fa === NAME) return [a, b].every(([x, y]) => y - x <= 12 && !hasPredicate(doc, w, x + 1, y));
  if (a[1] - a[0] > 4 * (b[1] - b[0]) + 2) return false;
  if (fa === PLAIN && (hasPredicate(doc, w, a[0] + 1, a[1]) || hasPredicate(doc, w, b[0] + 1, b[1]))) return false;
  return fa !== PLAIN || (a[1] - a[0] <= 7 && b[1] - b[0] <= 10);
}

/** Whether one and the same noun stands at both tokens; percentages are compared, not listed. */
function counted(doc: Doc, i: number, j: number): boolean {
  return doc.kind[i] === K.WORD && !isWord(doc, i, 'persen') && doc.word(i) === doc.word(j);
}

/** "sudah mempunyai gedung": the verb behind an auxiliary tells the form. */
function told(doc: Doc, w: ListWords, i: number): number {
  return doc.is(i, w.predicate) && verbal(doc, w, i + 1) ? i + 1 : i;
}

/** "mulai dari A, B hingga C": three or more, the last one joined; two figures or two ends are a range. */
function ranges(doc: Doc, w: ListWords, items: readonly Item[], all: readonly Separator[]): boolean {
  const last = items[items.length - 1] as Item;
  const figure = ([a]: Item): boolean => formAt(doc, w, a) === FIGURE || isWord(doc, a, 'rp');
  if (items.length < 3 || items.some(figure)) return false;
  return all.some((s) => s.joined && s.to <= last[0] && s.to > (items[items.length - 2] as Item)[0]);
}

/** "mulai dari A", "denda Rp150 ribu" */
function reaches(doc: Doc, [from, to]: Item): boolean {
  for (let i = from; i < to; i++)
    if (isWord(doc, i, 'dari') || isWord(doc, i, 'mulai') || doc.kind[i] === K.NUMBER) return true;
  return false;
}

function until(doc: Doc, i: number): boolean {
  return isWord(doc, i, 'hingga') || isWord(doc, i, 'sampai');
}

/** "baik A maupun B" */
function correlative(doc: Doc, items: readonly Item[]): boolean {
  const [a, b] = items[0] as Item;
  for (let i = a; i < b; i++) if (isWord(doc, i, 'baik')) return true;
  return items.some(([i]) => isWord(doc, i, 'baik'));
}

/** "menjamin kehidupan di bidang pendidikan, pengajaran dan kebudayaan": the commas are part of what the first item says. */
function aside(doc: Doc, w: ListWords, items: readonly Item[]): boolean {
  const [a, b] = items[0] as Item;
  const form = formAt(doc, w, a);
  const rest = items.slice(1);
  if (form === NAME || rest.some(([i]) => parallel(form, formAt(doc, w, i)) && form !== PLAIN)) return false;
  const longest = Math.max(...rest.map(([x, y]) => y - x));
  return b - a > 2 && b - a >= 3 * longest;
}
