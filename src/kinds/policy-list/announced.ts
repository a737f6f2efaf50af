// Lists behind a connective: "ada lima kebijakan …, yakni A, B … serta C", "meliputi A, B dan
// C", "di antaranya A, B", "terdiri dari …", "sebagai berikut: …".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import type { PolicyListValue } from '../../values';
import { accepts, plausible } from './accept';
import { among, announcement, announcesAgain, firstItem } from './announcement';
import { build, cutLast } from './build';
import type { ListWords } from './classes';
import { ACTIVE, formAt, NAME, OTHER_VERB } from './form';
import { countAt, countsIn, type Head, headBefore, headOfCount } from './head';
import { type Item, itemsOf } from './items';
import { numberedItems } from './numbered';
import { read } from './readings';
import { separators } from './separators';
import { spread } from './spread';
import { stretch } from './stretch';

export function announced(w: ListWords): Rule<PolicyListValue> {
  return {
    name: 'announced',
    wake: ['list-cue'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY) return null;
      const cue = doc.longest(i, w.cue);
      if (!cue || (cue.value === 'counted' && doc.is(i - 1, w.preposition)) || crowded(doc, w, cue.to)) return null;
      // "tidak berupa A", "bukan antara lain"; "baik berupa A maupun B"
      if (NOT.some((word) => isWord(doc, i - 1, word)) || (cue.value === 'holds' && isWord(doc, i - 1, 'baik')))
        return null;
      // "terdiri 153 warga asing dan 18 warga kota": without "dari" only before a figure
      if (cue.to === i + 1 && isWord(doc, i, 'terdiri') && !figureAt(doc, w, cue.to)) return null;
      return behind(doc, board, w, i, cue.to, cue.value);
    },
  };
}

function figureAt(doc: Doc, w: ListWords, i: number): boolean {
  return doc.kind[i] === K.NUMBER || isWord(doc, i, 'rp') || doc.starts(i, w.number);
}

const NOT = ['tidak', 'bukan', 'belum'];

/** Tokens that are looked through for more cues, and how many are more than any writer sets. */
const NEAR = 60;
const CROWD = 8;

/** Whether cue follows on cue: that announces nothing, and reading a list behind each would take long. */
function crowded(doc: Doc, w: ListWords, from: number): boolean {
  let cues = 0;
  const end = Math.min(doc.n, from + NEAR);
  for (let i = from; i < end; i++) if (doc.starts(i, w.cue) && ++cues > CROWD) return true;
  return false;
}

/** Tokens between a number and the cue that it may still count for. */
const FAR = 28;

/** Tokens before the cue that may hold the announcement. */
const BACK = 80;

/** Reads the list behind an announcement whose cue is tokens `[i, cueTo)`. */
export function behind(
  doc: Doc,
  board: Board,
  w: ListWords,
  i: number,
  cueTo: number,
  type: string,
): Found<PolicyListValue> | null {
  const from = firstItem(doc, w, cueTo);
  if (announcesAgain(doc, w, from, type)) return null;
  const [start, limit] = announcement(doc, w, i);
  const sentence = Math.max(start, limit - BACK);
  const counts = countsIn(doc, board, w, sentence, limit).filter(
    (c) => limit - c.to <= FAR && !(type === 'including' && doc.is(c.at, w.ordinal)),
  );
  // "sebagai berikut.1. …"
  const numbered = numberedItems(doc, w, doc.ch(from) === 46 ? from + 1 : from);
  if (numbered) {
    const head = uncounted(doc, w, counts, sentence, limit);
    return head && build(doc, board, head, [head.from, cueTo], numbered, 0.95);
  }
  if (from >= doc.n || doc.sentence[from] !== doc.sentence[i] || doc.is(from, w.ordinal)) return null;
  if (type === 'counted' && counts.length === 0 && !isWord(doc, start, 'adapun')) return null;
  // "di antaranya yang harus dilakukan, penyuluhan": which of them
  if (isWord(doc, from, 'yang') && among(doc, i)) return null;
  const bare = counts[0]?.to === i;
  // "sebelas di antaranya diterima dan diproses": some of several, doing things
  if (bare && formAt(doc, w, from) !== NAME && among(doc, i)) return null;
  // "dua bidang di antaranya berada di kota": what two of them do
  if (counts[0] && i - counts[0].to <= 2 && formAt(doc, w, from) === OTHER_VERB && among(doc, i)) return null;
  const end = stretch(doc, w, from, counts.length > 0);
  const all = separators(doc, board, w, from, end.to);
  const answer = (head: Head, items: readonly Item[], sure: number): Found<PolicyListValue> =>
    build(doc, board, head, head.from < cueTo ? [head.from, cueTo] : [i, (items[0] as Item)[0]], items, sure);
  const inner = countAt(doc, board, w, from);
  // "dibagi menjadi dua, yakni": the next cue announces
  if (inner && doc.kind[inner.to] === K.PUNCTUATION) return null;
  if (inner) {
    // "terdiri dari dua perusahaan, PT A dan PT B": the number stands behind the cue
    const items = itemsOf(doc, w, from, end.to, read(doc, w, from, end.to, all, inner.n + 1).cuts);
    const noun = items[0] !== undefined && items[0][1] <= inner.to + 2;
    if (items.length === inner.n + 1 && (noun || items.slice(1).every(([a]) => formAt(doc, w, a) === NAME))) {
      const count = { at: from, n: inner.n, to: inner.to };
      return answer(headOfCount(doc, w, count, (items[0] as Item)[1]), cutLast(doc, w, items.slice(1)), 0.85);
    }
  }
  for (const count of counts) {
    const { cuts, to, fits } = read(doc, w, from, end.to, all, count.n);
    if (!fits) continue;
    const items = cutLast(doc, w, itemsOf(doc, w, from, to, cuts));
    // "masing-masing divonis satu tahun dan didenda": what each of them did
    if (type === 'counted' && isWord(doc, i, 'masing-masing') && deed(formAt(doc, w, from))) continue;
    if (items.length === count.n && plausible(doc, w, items))
      return answer(headOfCount(doc, w, count, limit), items, 0.95);
  }
  for (const count of counts) {
    const items = spread(doc, board, w, from, end, count.n);
    if (items && plausible(doc, w, items)) return answer(headOfCount(doc, w, count, limit), items, 0.85);
  }
  // "Adapun inovasi yang dipaparkan adalah A, B, C dan D"
  const adapun = type === 'counted' && isWord(doc, i, 'adalah') && isWord(doc, start, 'adapun');
  if (type === 'counted' && !adapun) return null;
  const head = uncounted(doc, w, counts, sentence, limit);
  if (!head) return null;
  const plain = read(doc, w, from, end.to, all, null);
  const run = spread(doc, board, w, from, end, null);
  const items = run ?? cutLast(doc, w, opened(doc, itemsOf(doc, w, from, plain.to, plain.cuts)));
  if (adapun && (items.length < 3 || head.from !== start || !doc.starts(start + 1, w.listNoun))) return null;
  const known = doc.longest(head.from, w.listNoun) !== undefined || doc.is(head.from, w.indefinite);
  if (!run && !accepts(doc, w, type, items, all, known || head.declared !== null)) return null;
  return answer(head, items, head.declared === null ? 0.8 : 0.7);
}

function deed(form: number): boolean {
  return form === ACTIVE || form === OTHER_VERB;
}

/** The head where no number was met: a number still announces, with the items that are given. */
function uncounted(
  doc: Doc,
  w: ListWords,
  counts: readonly { at: number; n: number; to: number }[],
  from: number,
  to: number,
): Head | null {
  const near = counts[0];
  const head = headBefore(doc, w, from, to);
  // "tuntutan pertama ialah": one of several, not the several
  if (head && !near && (doc.is(head.from + 1, w.ordinal) || doc.is(to - 1, w.ordinal))) return null;
  if (!near || (head && head.from > near.to + 6)) return head;
  return headOfCount(doc, w, near, to);
}

/** "seluruh jenjang mulai dari SD, SMP dan SMA": the first item starts behind "mulai dari"; what "seperti" opens are examples, no list. */
function opened(doc: Doc, items: Item[]): Item[] {
  const first = items[0];
  if (!first || items.length < 3) return items;
  for (let i = first[0]; i + 1 < first[1]; i++) {
    if (isWord(doc, i, 'seperti')) return [];
    else if (isWord(doc, i, 'mulai') && isWord(doc, i + 1, 'dari') && i + 2 < first[1]) first[0] = i + 2;
  }
  return items;
}
