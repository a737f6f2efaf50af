// The rules of the kind `amount`: money with its currency before the figure, and everything
// that says after the figure what it counts.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Board } from '../../rule/board';
import type { Found, Rule } from '../../rule/types';
import { classOf, DASH, HYPHEN } from '../../text/classes';
import { COMMA, DOT } from '../../text/codes';
import type { AmountValue } from '../../values';
import { exact, type Reading, readNumber } from './number';
import { tailOf } from './tail';
import { classesOf, type Words } from './words';

export function rules(lexicon: Lexicon): readonly Rule<AmountValue>[] {
  const w = classesOf(lexicon);
  return [
    { name: 'currency', wake: ['amount-currency'], match: (doc, i) => money(doc, w, i) },
    { name: 'figure', wake: ['#number'], match: (doc, i, board) => counted(doc, w, i, board) },
    { name: 'numeral', wake: ['amount-numeral'], match: (doc, i, board) => counted(doc, w, i, board) },
  ];
}

/** "Rp 2,5 miliar", "Rp. 2.000.000,-", "Rp1-2 juta", "US$ 3 juta" */
function money(doc: Doc, w: Words, i: number): Found<AmountValue> | null {
  const currency = prefix(doc, w, i);
  if (!currency) return null;
  let at = currency.to;
  if (doc.ch(at) === DOT) at++;
  const again = prefix(doc, w, at);
  if (again) at = again.to;
  const first = readNumber(doc, w, at, true);
  if (!first?.figures && !first?.multiplied) return null;
  const range = upper(doc, w, first, true);
  const last = range ?? first;
  let to = last.to;
  // ",-" and ",--" close a full figure
  if (doc.ch(to) === COMMA && doc.gap[to] === K.GLUED && doc.gap[to + 1] === K.GLUED && isDash(doc, to + 1)) to += 2;
  const word = doc.longest(to, w.currency);
  if (word?.value === `>${currency.code}`) to = word.to;
  const value: AmountValue = { kind: 'money', value: first.value, currency: currency.code, unit: null };
  if (range) value.max = range.value;
  return { from: i, to, value };
}

function prefix(doc: Doc, w: Words, i: number): { to: number; code: string } | null {
  const phrase = doc.longest(i, w.currency);
  if (phrase?.value.charCodeAt(0) !== 60) return null;
  // "RM" and other letters are a currency only in capitals
  if (doc.shape[i] === K.SMALL && doc.word(i) !== 'rp') return null;
  return { to: phrase.to, code: phrase.value.slice(1) };
}

/** A figure or a numeral and what it counts: percent, money, a unit, a thing. */
function counted(doc: Doc, w: Words, i: number, board: Board): Found<AmountValue> | null {
  if (board.at('date', i) || board.at('law', i) || isTaken(doc, w, i)) return null;
  const first = readNumber(doc, w, i, false);
  if (!first) return null;
  const range = upper(doc, w, first, false);
  const tail = tailOf(doc, w, i, first, range);
  if (!tail) return null;
  const negative = isNegative(doc, i);
  const value: AmountValue = {
    kind: tail.kind,
    value: negative && tail.kind === 'percent' ? -first.value : first.value,
    currency: tail.currency,
    unit: tail.unit,
  };
  if (range && tail.max !== undefined) value.max = tail.max;
  return { from: negative ? i - 1 : i, to: tail.to, value, confidence: tail.confidence };
}

/** The figure belongs to what stands before it: a currency, another figure, a code. */
function isTaken(doc: Doc, w: Words, i: number): boolean {
  const before = doc.ch(i - 1) === DOT ? i - 2 : i - 1;
  if (doc.value(before, w.currency)?.startsWith('<')) return true;
  if (i > 0 && doc.gap[i] === K.GLUED) {
    const ch = doc.ch(i - 1);
    if (ch === 47 || ch === 58 || ch === 43 || doc.kind[i - 1] === K.WORD) return true;
    // "H-5", "KEP-176": a hyphen behind letters
    if (isDash(doc, i - 1) && doc.gap[i - 1] === K.GLUED && doc.kind[i - 2] === K.WORD) return true;
  }
  return (
    doc.ch(i) === 48 &&
    (doc.end[i] as number) - (doc.start[i] as number) > 1 &&
    doc.units[(doc.start[i] as number) + 1] !== COMMA
  );
}

function isNegative(doc: Doc, i: number): boolean {
  if (i === 0) return false;
  if (isDash(doc, i - 1) && doc.gap[i] === K.GLUED && (doc.gap[i - 1] as number) > K.GLUED) return true;
  return doc.shape[i - 1] === K.SMALL && doc.word(i - 1) === 'minus';
}

/** The upper end of a range that starts with `first`: "5-10", "Rp1 juta hingga Rp2 juta"; a multiplier said once counts for both. */
function upper(doc: Doc, w: Words, first: Reading, money: boolean): Reading | null {
  let at = first.to;
  if (doc.value(at, w.percent) !== undefined) at++;
  if (isDash(doc, at)) at++;
  else {
    const link = doc.longest(at, w.link);
    if (!link) return null;
    at = link.to;
  }
  if (money) at = prefix(doc, w, at)?.to ?? at;
  const second = at < doc.n && doc.kind[at] === K.NUMBER ? readNumber(doc, w, at, money) : null;
  if (!second) return null;
  if (!first.multiplied && second.multiplied && first.value < 1000) first.value = exact(first.value * second.factor);
  return second.value > first.value ? second : null;
}

function isDash(doc: Doc, i: number): boolean {
  const cls = classOf(doc.ch(i));
  return (cls === HYPHEN || cls === DASH) && doc.kind[i] === K.PUNCTUATION;
}
