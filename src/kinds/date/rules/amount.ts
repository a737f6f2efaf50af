// "lima tahun", "2-3 menit", "tujuh (7) hari kerja", "setahun", "beberapa bulan": durations; and
// with a direction points: "tiga tahun lalu", "sebulan kemudian", "dua hari sebelumnya".
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Found, Rule } from '../../../rule/types';
import { classOf, QUOTE } from '../../../text/classes';
import { COMMA, DOT } from '../../../text/codes';
import { type Draft, draft, lengthDraft, shiftFields, type Unit } from '../draft';
import { closes, glued, inName, int, isPunctuation, near, opens, through } from '../read';
import type { Words } from '../words';
import { aged } from './ages';

/** Whether a unit stands within reach: most numbers count other things. */
function counts(doc: Doc, t: Words, i: number): boolean {
  const { symbol, n } = doc;
  const to = Math.min(i + REACH, n - 1);
  for (let k = i + 1; k <= to; k++) if (t.isUnit[symbol[k] as number] === 1) return true;
  return false;
}
const REACH = 8;

export interface Count {
  /** -1 where the number is unsaid ("beberapa"). */
  value: number;
  most: number;
  to: number;
}

export function amount(t: Words): Rule<Draft> {
  return {
    name: 'duration',
    wake: ['count-word', '#number', 'time-span'],
    match(doc, i) {
      const { span, spanCount } = t.at(doc, i);
      if (span) return named(doc, i) ? null : direct(doc, t, i, i + 1, spanCount, 0, span);
      if (!counts(doc, t, i)) return null;
      // the middle of a longer number: "dua puluh lima"
      if (
        i > 0 &&
        near(doc, i) &&
        (t.at(doc, i - 1).count || (doc.kind[i - 1] === K.NUMBER && doc.kind[i] !== K.NUMBER && !glued(doc, i - 1)))
      )
        return null;
      const count = range(doc, t, i);
      if (!count) return null;
      const unit = near(doc, count.to) ? t.unit(doc, count.to) : '';
      if (!unit || unit === 'Q' || unit === 'S') return null;
      if (aged(doc, t, i, count.to + 1) || numbered(doc, t, i, count.to + 1)) return null;
      if (glued(doc, i) && !clean(doc, i - 1)) return null;
      return direct(doc, t, i, count.to + 1, count.value, count.most, unit);
    },
  };
}

/** Marks that may be glued to the front of a number. */
function clean(doc: Doc, i: number): boolean {
  return opens(doc, i) || classOf(doc.ch(i)) === QUOTE || isPunctuation(doc, i, COMMA) || doc.ch(i) === 0xb1;
}

/** "No. 12 Tahun 2012": the number of a law and its year. */
function numbered(doc: Doc, t: Words, from: number, to: number): boolean {
  if (int(doc, to) >= 1900 && t.unit(doc, to - 1) === 'Y' && near(doc, to)) return true;
  // "jadwal Liga 1 hari ini"
  if (inName(doc, from) && t.role(doc, to) === 'this') return true;
  return isPunctuation(doc, from - 1, DOT) && t.role(doc, from - 2) === 'number';
}

function range(doc: Doc, t: Words, i: number): Count | null {
  const first = countAt(doc, t, i);
  if (!first) return null;
  const next = through(doc, t, first.to);
  if (next > 0) {
    const second = countAt(doc, t, next);
    if (second && second.value > first.value && first.value > 0)
      return { value: first.value, most: second.value, to: second.to };
  }
  return first;
}

/** A number in figures or words at token `i`. */
export function countAt(doc: Doc, t: Words, i: number): Count | null {
  if (!near(doc, i) && i > 0 && doc.gap[i] !== K.PARAGRAPH) return null;
  if (doc.kind[i] === K.NUMBER) {
    const value = figure(doc, i);
    return value < 0 ? null : { value, most: 0, to: spelled(doc, t, i + 1) };
  }
  let total = 0;
  let group = 0;
  let j = i;
  for (; j < doc.n && (j === i || near(doc, j)); j++) {
    const word = t.at(doc, j).count;
    if (!word) break;
    if (word === 'X') {
      if (j > i) return null;
      return { value: -1, most: 0, to: j + 1 };
    }
    if (word[0] === '+') group += Number(word.slice(1));
    else if (word[0] === '*') {
      const times = Number(word.slice(1));
      if (times === 1000) {
        total += (group || 1) * times;
        group = 0;
      } else if (times === 100) group *= times;
      else {
        const units = group % 10;
        group = group - units + units * times;
      }
    } else group += Number(word);
  }
  if (j === i) return null;
  total += group;
  // "tujuh (7) hari"
  if (opens(doc, j) && int(doc, j + 1) >= 0 && closes(doc, j + 2)) j += 3;
  return total > 0 ? { value: total, most: 0, to: j } : null;
}

/** Behind the words that repeat a figure: "3 (tiga) hari", "24 (dua puluh empat) bulan"; `i` where none do. */
function spelled(doc: Doc, t: Words, i: number): number {
  if (!opens(doc, i) || !near(doc, i)) return i;
  let j = i + 1;
  while (j < i + 6 && t.at(doc, j).count) j++;
  return j > i + 1 && closes(doc, j) ? j + 1 : i;
}

/** "12", "1,5", "1.000" as a number; -1 for figures of another make. */
function figure(doc: Doc, i: number): number {
  const whole = int(doc, i, 5);
  if (whole >= 0) return whole;
  const text = doc.slice(i, i + 1);
  if (text.length > 7) return -1;
  const comma = text.indexOf(',');
  const dot = text.indexOf('.');
  const mark = comma >= 0 ? comma : dot;
  if (mark < 0 || text.includes(':') || text.indexOf('.', mark + 1) > 0) return -1;
  const rest = text.length - mark - 1;
  if (dot >= 0 && rest === 3) return Number(text.replace('.', ''));
  return comma >= 0 && rest <= 2 ? Number(text.replace(',', '.')) : -1;
}

function direct(
  doc: Doc,
  t: Words,
  from: number,
  to: number,
  count: number,
  most: number,
  unit: Unit,
): Found<Draft> | null {
  let j = to;
  const kerja = unit === 'D' && near(doc, j) && doc.word(j) === 'kerja';
  if (kerja) j++;
  const length = (end: number): Found<Draft> => ({ from, to: end, value: lengthDraft('duration', count, unit, most) });
  if (!near(doc, j)) return length(j);
  const yang = t.role(doc, j) === 'yang' ? 1 : 0;
  const word = t.at(doc, j + yang);
  const point = (shift: number, base: 'reference' | 'last', end: number): Found<Draft> => {
    const value = draft('point', shiftFields(shift, unit, base), null, unit.startsWith('T') ? 'time' : 'date');
    value.count = count;
    return { from, to: end, value };
  };
  if (
    count < 0 &&
    (word.role === 'past' ||
      word.role === 'last' ||
      word.role === 'more' ||
      word.role === 'after' ||
      word.role === 'before' ||
      word.role === 'ke' ||
      word.role === 'future')
  )
    return null;
  if (word.role === 'past') return count < 0 ? null : point(-count, 'reference', j + yang + 1);
  if (word.role === 'before' && !yang) return count < 0 ? null : point(-count, 'last', j + 1);
  if (word.role === 'after' && !yang) return count < 0 ? null : point(count, 'last', j + 1);
  if (word.role === 'more' && !yang) return count < 0 ? null : point(count, 'reference', j + 1);
  if (word.role === 'last' && !yang) return length(t.role(doc, j + 1) === 'this' ? j + 2 : j + 1);
  if (word.role === 'ke' && t.at(doc, j + 1).form === 'depan') return length(j + 2);
  if (word.role === 'future') return length(j + yang + 1);
  // "dua tahun lebih"; not "dua jam lebih cepat"
  if (word.role === 'than' && !yang && (j + 1 >= doc.n || doc.kind[j + 1] === K.PUNCTUATION || !near(doc, j + 1)))
    return length(j + 1);
  if (word.role === 'once' && count > 0) return { from, to: j + 1, value: lengthDraft('set', count, unit, most) };
  return length(j);
}

/** A capital inside a name: "Program Sehari Mencari Solusi". */
function named(doc: Doc, i: number): boolean {
  const capital = (k: number): boolean => doc.kind[k] === K.WORD && (doc.shape[k] as number) >= K.CAPITALISED;
  return doc.zone[i] === K.BODY && capital(i) && doc.sentenceFrom(i) !== i && near(doc, i + 1) && capital(i + 1);
}
