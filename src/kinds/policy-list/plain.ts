// The plain reading of a stretch: semicolons where they are, else commas with one joiner before
// the last item; "serta" outranks "dan".
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { hasPredicate, isWord, verbal } from '../../document/probe';
import type { ListWords } from './classes';
import { ACTIVE, formAt, NAME, PLAIN, parallel } from './form';
import { AND, COMMA, SEMICOLON, SENTENCE, type Separator, STRONG } from './separators';

export function plainReading(
  doc: Doc,
  w: ListWords,
  from: number,
  to: number,
  all: readonly Separator[],
): { cuts: Separator[]; to: number } {
  const ends = all.filter((s) => s.rank === SENTENCE);
  const semis = all.filter((s) => s.rank === SEMICOLON);
  const weak = (after: number): Separator[] => all.filter((s) => s.from > after && s.rank <= STRONG);
  const alike = (s: Separator): boolean =>
    formAt(doc, w, from) !== PLAIN && parallel(formAt(doc, w, from), formAt(doc, w, s.to));
  if (semis.length > 1 || (semis.length === 1 && (semis.some(alike) || all.every((s) => s.rank !== COMMA)))) {
    const last = semis[semis.length - 1] as Separator;
    const tail = last.joined ? [] : lastJoiner(doc, w, from, to, weak(last.from), false);
    return { cuts: sorted([...ends, ...semis, ...tail]), to };
  }
  const commas = all.filter((s) => s.rank === COMMA || s.rank === SEMICOLON);
  const again = repeated(doc, w, from, all);
  if (again) return { cuts: sorted([...ends, ...again]), to };
  const last = commas[commas.length - 1];
  if (!last) return { cuts: sorted([...ends, ...lastJoiner(doc, w, from, to, weak(from), false)]), to };
  // "beras, mi dan obat dibagikan di dua desa, A dan B": a joined item with a predicate was the last one
  const early = closings(all)[0];
  const joiner = early?.cuts[early.cuts.length - 1];
  if (early && joiner && joiner.rank <= STRONG && early.cuts.length > 1 && runsOver(doc, w, joiner.to, early.to))
    return early;
  if (last.joined) return { cuts: sorted([...ends, ...commas, ...namesakes(doc, from, all, commas)]), to };
  // "merakyat, agamis dan berdaya saing": single words take any joiner
  const wordy = (commas[0] as Separator).from - from > 1;
  const tail = lastJoiner(doc, w, from, to, weak(last.from), wordy);
  if (tail.length === 0 && ends.length === 0) {
    // "A, B dan C di D, …": nothing joins behind the last comma, so the list ended before it
    const form = formAt(doc, w, from);
    const end = closings(all)[0];
    const goesOn = form !== NAME && form !== PLAIN && parallel(form, formAt(doc, w, last.to));
    if (end && titled(doc, from, commas, end.cuts[end.cuts.length - 1])) return { cuts: commas, to };
    if (end && !goesOn)
      return another(doc, w, last.to, to, commas.length)
        ? { cuts: [...end.cuts, ...commas.filter((s) => s.from >= end.to)], to }
        : end;
  }
  return { cuts: sorted([...ends, ...commas, ...tail]), to };
}

/** "Jalan A di X, Jalan B dan Jalan C di Y, serta Jalan D": every item opens with one and the same name word, so "dan" before it cuts too. */
function namesakes(doc: Doc, from: number, all: readonly Separator[], commas: readonly Separator[]): Separator[] {
  if ((doc.shape[from] as number) < K.CAPITALISED) return [];
  const word = doc.word(from);
  if (!commas.every((s) => doc.word(s.to) === word)) return [];
  return all.filter((s) => s.rank === AND && doc.word(s.to) === word);
}

/** "Menteri A, Menteri PU dan Pera B, Menteri C": the last item opens with the word of the first, the joined part does not. */
function titled(doc: Doc, from: number, commas: readonly Separator[], joiner: Separator | undefined): boolean {
  const last = commas[commas.length - 1];
  if (!joiner || !last || joiner.rank !== AND || (doc.shape[from] as number) < K.CAPITALISED) return false;
  const word = doc.word(from);
  return commas.every((s) => doc.word(s.to) === word) && doc.word(joiner.to) !== word;
}

/** Behind many items one more that the sentence ends with, and nothing that is told of them. */
function another(doc: Doc, w: ListWords, from: number, to: number, commas: number): boolean {
  return (
    commas > 4 &&
    to - from <= 10 &&
    doc.sentenceTo(from) <= to + 1 &&
    !hasPredicate(doc, w, from, to) &&
    !doc.is(from, w.stop)
  );
}

/** "kelompok A 1,8 persen, kelompok B, C dan D 0,5 persen, kelompok E": the first word comes again, and it alone opens items. */
function repeated(doc: Doc, w: ListWords, from: number, all: readonly Separator[]): Separator[] | null {
  if (formAt(doc, w, from) !== PLAIN) return null;
  const word = doc.word(from);
  const again = all.filter((s) => doc.word(s.to) === word);
  const last = again[again.length - 1];
  if (!last || again.length < 2) return null;
  // without other commas between them the plain reading says the same and more
  return all.some((s) => s.rank === COMMA && s.from < last.from && !again.includes(s)) ? again : null;
}

/** Whether a short item runs into a passive verb ("obat-obatan tersebut dibagikan kepada …"). */
function runsOver(doc: Doc, w: ListWords, from: number, to: number): boolean {
  for (let i = from + 1; i < to && i < from + 4; i++)
    if (verbal(doc, w, i) && !isWord(doc, i - 1, 'yang')) return (doc.units[doc.start[i] as number] as number) === 100;
  return false;
}

/** Readings that end at a comma behind a joined item. */
export function closings(all: readonly Separator[]): { cuts: Separator[]; to: number }[] {
  const out: { cuts: Separator[]; to: number }[] = [];
  const commas: Separator[] = [];
  for (let k = 0; k < all.length; k++) {
    const s = all[k] as Separator;
    const joins = s.rank <= STRONG || (s.rank === COMMA && s.joined);
    if (joins) {
      const end = all.slice(k + 1).find((x) => x.rank === COMMA && !x.joined);
      if (end) out.push({ cuts: [...commas, s], to: end.from });
    }
    if (s.rank === COMMA) commas.push(s);
    if (s.rank === SENTENCE) break;
  }
  return out;
}

/** The joiner before the last item: every "serta", else the "dan" before the word most like the first item's. */
function lastJoiner(
  doc: Doc,
  w: ListWords,
  from: number,
  to: number,
  tail: readonly Separator[],
  strict: boolean,
): Separator[] {
  const strong = tail.filter((s) => s.rank === STRONG);
  if (strong.length > 0) return strong;
  const ands = tail.filter((s) => s.rank === AND && !behindPreposition(doc, w, s, to));
  const last = ands[ands.length - 1];
  if (!last) return [];
  const first = formAt(doc, w, from);
  const alike = ands.filter((s) => parallel(first, formAt(doc, w, s.to)));
  if (alike.length > 0) return [alike[alike.length - 1] as Separator];
  // "memperkuat ketahanan pangan dan energi" behind verbs is one item
  if (strict && first === ACTIVE && formAt(doc, w, last.to) === PLAIN) return [];
  return [last];
}

/** "pelatihan bagi petani dan nelayan": two nouns behind one preposition are one item. */
function behindPreposition(doc: Doc, w: ListWords, s: Separator, to: number): boolean {
  const alone = s.to === to - 1 || (s.to === to - 2 && doc.kind[to - 1] === K.PUNCTUATION);
  return alone && s.from === s.to - 1 && doc.is(s.from - 2, w.preposition) && doc.shape[s.from - 1] === K.SMALL;
}

export function sorted(cuts: Separator[]): Separator[] {
  return cuts.sort((a, b) => a.from - b.from);
}
