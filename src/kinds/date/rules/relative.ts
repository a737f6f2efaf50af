// "hari ini", "kemarin", "besok", "lusa", "pekan lalu", "bulan depan", "tahun ini", "hari itu".
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Rule } from '../../../rule/types';
import { COMMA } from '../../../text/codes';
import { type Draft, draft, shiftFields } from '../draft';
import { inName, isPunctuation, near } from '../read';
import type { Words } from '../words';

/** "kemarin", "besok", "lusa", also with "hari" before them. */
export function dayWord(t: Words): Rule<Draft> {
  return {
    name: 'day-word',
    wake: ['day-word'],
    match(doc, i) {
      const word = t.at(doc, i);
      const before = near(doc, i) ? t.unit(doc, i - 1) : '';
      // "pekan kemarin" is a week, "musim kemarin" a season of games
      if ((before && before !== 'D') || doc.word(i - 1) === 'musim') return null;
      const shift = word.role === 'yesterday' ? -1 : word.form === 'lusa' ? 2 : 1;
      const value = draft('point', shiftFields(shift, 'D', 'speech'));
      // "esok hari"
      const after = shift > 0 && near(doc, i + 1) ? t.at(doc, i + 1).form : '';
      // "keesokan harinya" is counted from the day of the story
      if (after === 'harinya') value.a.base = 'last';
      else if (word.form === 'keesokan') return null;
      const to = after === 'hari' || after === 'harinya' ? i + 2 : i + 1;
      return { from: before ? i - 1 : i, to, value };
    },
  };
}

export function unitTurn(t: Words): Rule<Draft> {
  return {
    name: 'this-last-next',
    wake: ['time-unit'],
    match(doc, i) {
      const unit = t.unit(doc, i);
      if (!unit || unit.startsWith('T') || unit === 'X10D') return null;
      // "pada Minggu lalu" is a Sunday
      if (t.at(doc, i).weekday && doc.shape[i] === K.CAPITALISED && inside(doc, i)) return null;
      const turn = turnAt(doc, t, i + 1, unit === 'D');
      if (!turn && unit === 'Y' && rimmed(doc, t, i))
        return { from: i, to: i + 1, value: draft('point', shiftFields(0, unit, 'reference')) };
      // "tiga tahun lalu" counts, and is read elsewhere
      if (!turn || t.at(doc, i - 1).count || (doc.kind[i - 1] === K.NUMBER && !inName(doc, i - 1))) return null;
      const base = turn.last ? 'last' : unit === 'D' ? 'speech' : 'reference';
      const value = draft('point', shiftFields(turn.shift, unit, base));
      return { from: i, to: turn.to, value };
    },
  };
}

/** "sejak awal tahun", "sebelum akhir tahun": of the year of writing; not "libur akhir tahun", "akhir tahun 2017". */
function rimmed(doc: Doc, t: Words, i: number): boolean {
  if (t.role(doc, i - 1) !== 'edge' || !near(doc, i) || (near(doc, i + 1) && doc.kind[i + 1] !== K.PUNCTUATION))
    return false;
  const role = t.role(doc, i - 2);
  return role === 'at' || role === 'since' || role === 'range';
}

/** Whether a capital at token `i` is more than that of a sentence's first word. */
function inside(doc: Doc, i: number): boolean {
  if (i === 0 || (doc.gap[i] as number) > K.SPACED) return false;
  return doc.kind[i - 1] === K.WORD || isPunctuation(doc, i - 1, COMMA);
}

export interface Turn {
  to: number;
  shift: number;
  /** It counts from the date named last. */
  last: boolean;
}

/** "ini", "lalu", "yang lalu", "depan", "mendatang", "yang akan datang", "itu", "sebelumnya" at `i`. */
export function turnAt(doc: Doc, t: Words, i: number, ofDay = false): Turn | null {
  if (!near(doc, i)) return null;
  const yang = t.role(doc, i) === 'yang';
  const j = yang ? i + 1 : i;
  const role = t.role(doc, j);
  if (yang && role === 'same') return { to: j + 1, shift: 0, last: true };
  if (role === 'this' && !yang) return { to: j + 1, shift: 0, last: false };
  if (role === 'that' && !yang && t.at(doc, j).form === 'itu') return { to: j + 1, shift: 0, last: true };
  if (role === 'before' && !yang) return { to: j + 1, shift: -1, last: true };
  if (role === 'after' && t.at(doc, j).form === 'berikutnya') return { to: j + 1, shift: 1, last: true };
  if (ofDay) return null;
  if (role === 'past' || role === 'yesterday') return { to: j + 1, shift: -1, last: false };
  if (role === 'future') return { to: j + 1, shift: 1, last: false };
  if (role === 'will' && t.role(doc, j + 1) === 'come') return { to: j + 2, shift: 1, last: false };
  return null;
}
