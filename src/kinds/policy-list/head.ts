// What a list counts: the head noun before the cue, the announced number, the kind of list.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import { isWord, pointsBack, verbal } from '../../document/probe';
import type { Board } from '../../rule/board';
import type { ListWords } from './classes';

export interface Head {
  /** First token of the announcement (number or noun). */
  from: number;
  text: string;
  kind: string;
  declared: number | null;
}

/** The number at token `i` when it counts things: "lima", "5", "ketiga" before a noun; -1 otherwise. */
export function countAt(doc: Doc, board: Board, w: ListWords, i: number): { n: number; to: number } | null {
  let n = -1;
  let to = i + 1;
  if (doc.kind[i] === K.NUMBER) {
    const at = doc.start[i] as number;
    const size = (doc.end[i] as number) - at;
    if (size > 2) return null;
    n = Number(doc.slice(i, to));
    if (doc.gap[i] === K.GLUED && i > 0 && doc.kind[i - 1] !== K.PUNCTUATION) return null;
    // "RT 02/04"
    if (doc.ch(i - 1) === 47) return null;
    // "Covid-19"
    if (doc.gap[i] === K.GLUED && doc.gap[i - 1] === K.GLUED && doc.kind[i - 2] === K.WORD) return null;
    // "Dusun 5", "Tahap 2" are numbered, not counted
    if (doc.capital(i - 1) && doc.is(i - 1, w.listNoun) && doc.kind[i - 1] === K.WORD) return null;
  } else {
    const word = doc.longest(i, w.number);
    if (word) {
      n = Number(word.value);
      to = word.to;
    } else {
      const ordinal = doc.value(i, w.ordinal);
      if (ordinal === undefined || doc.is(i - 1, w.listNoun) || ordinal === '1' || ordinal === '99') return null;
      // "ketiga kebijakan" counts, "keuntungan kedua yang" does not
      if (doc.longest(i + 1, w.listNoun) === undefined && !(pointsBack(doc, i + 2) && !pointsBack(doc, i + 1)))
        return null;
      n = Number(ordinal);
    }
  }
  if (!(n >= 2 && n <= 60)) return null;
  // tujuh (7), lima (5)
  if (doc.ch(to) === 40 && doc.kind[to + 1] === K.NUMBER && doc.ch(to + 2) === 41) to += 3;
  // "menjadi dua, yakni"
  if (to < doc.n && doc.kind[to] === K.PUNCTUATION && doc.ch(to) !== 40 && doc.starts(to + 1, w.cue)) return { n, to };
  if (to >= doc.n || doc.kind[to] === K.PUNCTUATION || doc.kind[to] === K.NUMBER || doc.kind[to] === K.SYMBOL)
    return null;
  if (doc.is(to, w.unit) && !doc.is(to, w.listNoun)) return null;
  if (board.at('date', i) || board.at('law', i) || board.at('region', i)) return null;
  const amount = board.at('amount', i);
  if (amount && amount.value.kind !== 'quantity') return null;
  return { n, to };
}

/** All counts in `[from, to)`, nearest to the end first. */
export function countsIn(
  doc: Doc,
  board: Board,
  w: ListWords,
  from: number,
  to: number,
): { at: number; n: number; to: number }[] {
  const out: { at: number; n: number; to: number }[] = [];
  for (let i = from; i < to; i++) {
    if (doc.kind[i] !== K.NUMBER && !doc.starts(i, w.number) && !doc.starts(i, w.ordinal)) continue;
    const count = countAt(doc, board, w, i);
    if (count && count.to <= to) out.unshift({ at: i, n: count.n, to: count.to });
  }
  return out;
}

/** The noun that starts at or shortly after token `i`: its entry where the dictionary has one. */
export function nounAt(
  doc: Doc,
  w: ListWords,
  i: number,
  limit: number,
): { from: number; to: number; kind: string | null } {
  for (let j = i; j < Math.min(limit, i + 4); j++) {
    const noun = doc.longest(j, w.listNoun, limit);
    if (noun) return { from: j, to: noun.to, kind: first(noun.value) };
    if (doc.kind[j] !== K.WORD || isWord(doc, j, 'yang') || doc.is(j, w.preposition)) break;
  }
  return { from: i, to: Math.min(i + 1, limit), kind: null };
}

/** "Kabupaten Bandung": a noun that is part of a name heads nothing. */
function inName(doc: Doc, i: number, next: number): boolean {
  const capital = (j: number): boolean => (doc.shape[j] as number) >= K.CAPITALISED;
  return capital(i) && next < doc.n && capital(next) && doc.sentenceFrom(i) !== i;
}

function first(value: string): string {
  const bar = value.indexOf('|');
  return bar < 0 ? value : value.slice(0, bar);
}

/** The head of a list without a number: looked for in `[from, to)`, before the cue. */
export function headBefore(doc: Doc, w: ListWords, from: number, to: number): Head | null {
  let end = to;
  while (end > from && doc.kind[end - 1] === K.PUNCTUATION) end--;
  if (end <= from) return null;
  for (let i = end - 1; i >= from; i--) {
    if (!doc.is(i, w.indefinite)) continue;
    const noun = nounAt(doc, w, i + 1, end);
    if (noun.kind !== null) return { from: i, text: doc.plain(noun.from, noun.to), kind: noun.kind, declared: null };
    // "beberapa penyerahan untuk warga": whatever it is, it is what the list counts
    if (counts(doc, w, i + 1, end)) return { from: i, text: doc.plain(i + 1, i + 2), kind: 'other', declared: null };
  }
  // "daerah yang sudah melaksanakan program tersebut, yakni": the noun before "yang"
  let relative = -1;
  for (let i = end - 1; i > from; i--) {
    if (!isWord(doc, i, 'yang')) continue;
    for (let j = i - 1; j >= from && j >= i - 4; j--) {
      const noun = doc.longest(j, w.listNoun, i);
      if (noun) return { from: j, text: doc.plain(j, noun.to), kind: first(noun.value), declared: null };
    }
    if (doc.kind[i - 1] === K.WORD && doc.shape[i - 1] === K.SMALL) relative = i - 1;
    break;
  }
  const phrase = phraseStart(doc, w, from, end);
  for (let i = phrase; i < end; i++) {
    const noun = doc.longest(i, w.listNoun, end);
    if (noun) return { from: i, text: doc.plain(i, noun.to), kind: first(noun.value), declared: null };
  }
  for (let i = end - 1; i >= from && !doc.is(i, w.clause); i--) {
    const noun = doc.longest(i, w.listNoun, end);
    if (noun && !inName(doc, i, noun.to))
      return { from: i, text: doc.plain(i, noun.to), kind: first(noun.value), declared: null };
  }
  let last = phrase < end ? phrase : relative >= 0 ? relative : end - 1;
  while (last > from && (pointsBack(doc, last) || measure(doc, w, last))) last--;
  return { from: last, text: doc.plain(last, last + 1), kind: 'other', declared: null };
}

/** "denominasi rupiah sebesar Rp19 triliun, yakni": an amount, or a small word before it, is not what the list counts. */
function measure(doc: Doc, w: ListWords, i: number): boolean {
  if (doc.kind[i] !== K.WORD || doc.is(i, w.unit) || isWord(doc, i, 'rp')) return true;
  return doc.is(i, w.refuse) || doc.is(i, w.preposition);
}

/** Whether a common noun stands at token `i` that a preposition goes on from. */
function counts(doc: Doc, w: ListWords, i: number, end: number): boolean {
  return (
    i + 1 < end &&
    doc.kind[i] === K.WORD &&
    doc.shape[i] === K.SMALL &&
    doc.is(i + 1, w.preposition) &&
    !doc.is(i, w.stop)
  );
}

/** Where the noun phrase right before the cue starts ("hasil karya anak negeri"); `end` when names or verbs stand there. */
function phraseStart(doc: Doc, w: ListWords, from: number, end: number): number {
  let at = end;
  while (at > from && at > end - PHRASE) {
    const i = at - 1;
    if (doc.kind[i] !== K.WORD || (doc.shape[i] !== K.SMALL && doc.sentenceFrom(i) !== i)) break;
    if (doc.is(i, w.predicate) || doc.is(i, w.preposition) || doc.is(i, w.joiner) || doc.is(i, w.clause)) break;
    if (verbal(doc, w, i) || doc.is(i, w.stop) || doc.is(i, w.refuse) || doc.is(i, w.lead)) {
      // "kerja sama ini" points back and goes on
      if (!pointsBack(doc, i)) break;
    } else if (doc.is(i, w.indefinite)) break;
    at = i;
  }
  return at;
}
/** Words that a noun phrase may take. */
const PHRASE = 6;

/** The head that a count makes. */
export function headOfCount(doc: Doc, w: ListWords, count: { at: number; n: number; to: number }, limit: number): Head {
  // "dua di antara tiga begal"
  const past = isWord(doc, count.to, 'di') && isWord(doc, count.to + 1, 'antara') ? count.to + 2 : count.to;
  const noun = nounAt(doc, w, doc.longest(past, w.number)?.to ?? past, limit);
  return {
    from: count.at,
    text: doc.kind[noun.from] === K.PUNCTUATION ? doc.plain(count.at, count.to) : doc.plain(noun.from, noun.to),
    kind: noun.kind ?? protocol(doc, noun.from) ?? 'other',
    declared: count.n,
  };
}

/** "3M", "5 M": the health protocol's steps, each a verb in me-. */
function protocol(doc: Doc, i: number): string | null {
  return isWord(doc, i, 'm') ? 'step' : null;
}
