// "HUT ke-57 Provinsi Kaltim", "Hari Kebangkitan Nasional ke-114": no date by itself, but founding
// day and number say which year the text is of.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Rule } from '../../../rule/types';
import { parseIso } from '../calendar';
import { type Draft, dateFields, draft } from '../draft';
import { int, isDash, near, ordinal } from '../read';
import type { Words } from '../words';

/** How many tokens may stand between the opening word and the number. */
const REACH = 9;

export function anniversary(t: Words, opener: number, founding: number): Rule<Draft> {
  return {
    name: 'anniversary',
    wake: ['anniversary'],
    match(doc, i) {
      const open = doc.longest(i, opener);
      if (!open) return null;
      const must = open.to - i === 1 && t.at(doc, i).form === 'hari';
      let origin: string | undefined;
      let number = -1;
      let to = open.to;
      if (must && !doc.starts(open.to, founding)) return null;
      for (let k = open.to; k < open.to + REACH && near(doc, k) && (number < 0 || !origin); ) {
        const ordinal = number < 0 ? ordinalAt(doc, t, k) : undefined;
        const name = origin ? undefined : doc.longest(k, founding);
        if (ordinal) {
          number = ordinal.value;
          k = to = ordinal.to;
        } else if (name) {
          origin = name.value;
          k = name.to;
          to = Math.max(to, k);
        } else if (doc.kind[k] !== K.WORD || must) break;
        else k++;
      }
      const date = parseIso(origin);
      if (!date || number < 1) return null;
      const value = draft('point', dateFields(date.year + number, date.month, date.day));
      value.witness = true;
      return { from: i, to, value };
    },
  };
}

/** "ke-57", "ke 57", "Ke - 57", "ke-LVII" at token `i`. */
function ordinalAt(doc: Doc, t: Words, i: number): { value: number; to: number } | undefined {
  const glued = ordinal(doc, i);
  if (glued > 0) return { value: glued, to: i + 1 };
  if (t.role(doc, i) !== 'ke') return undefined;
  const at = isDash(doc, i + 1) ? i + 2 : i + 1;
  const value = int(doc, at, 3);
  return value > 0 ? { value, to: at + 1 } : undefined;
}

/** How far before a name "mantan" may stand. */
const FORMER = 4;

/**
 * The terms of officials as the user gives them (class `tenure`, form → "2018/2023"):
 * a text that names the official falls within.
 */
export function tenure(cls: number): Rule<Draft> {
  return {
    name: 'tenure',
    wake: ['tenure'],
    match(doc, i) {
      const phrase = doc.longest(i, cls);
      const [from, to] = (phrase?.value ?? '').split('/').map(Number);
      if (!phrase || !from || !to) return null;
      // "mantan Bupati Karim" was in office at another time
      for (let k = i - 1; k >= i - FORMER && near(doc, k + 1); k--)
        if (doc.word(k) === 'mantan' || doc.word(k) === 'eks') return null;
      const value = draft('range', dateFields(from), dateFields(to));
      value.witness = true;
      return { from: i, to: phrase.to, value };
    },
  };
}
