// Short brackets inside an office: "Wakil Bupati (Wabup) Pohuwato".
import * as K from '../document/kinds';
import { CLOSE, COMMA, SLASH } from '../text/codes';
import { capital, mark, type Reading } from './lexis';

/** The token behind a short bracket with an abbreviation or a second wording of the office; -1 for others. */
export function bracket(r: Reading, i: number): number {
  const { doc, lex, board } = r;
  for (let j = i + 1; j < Math.min(doc.n, i + 7); j++) {
    if (mark(doc, j, CLOSE)) {
      const size = j - i - 1;
      if (size === 0) return -1;
      const first = i + 1;
      const short =
        doc.shape[first] === K.CAPITALS || doc.shape[first] === K.MIXED || doc.kind[first] === K.ABBREVIATION;
      // "(Menko Marves)", "(Ditjen Intram)": short forms in two words
      const two = size === 2 && capital(doc, first + 1);
      if (
        two &&
        (doc.is(first, lex.institution) ||
          doc.is(first, lex.office) ||
          board.at('abbreviation', i)?.value.shortFrom === first)
      )
        return j + 1;
      // "(Menparekraf/Kabaparekraf)": two of them
      if (size === 3 && mark(doc, first + 1, SLASH) && capital(doc, first) && capital(doc, first + 2)) return j + 1;
      return short || doc.is(first, lex.unit) || (size === 1 && doc.is(first, lex.office)) || size === 1 ? j + 1 : -1;
    }
    if (doc.kind[j] === K.NUMBER || mark(doc, j, COMMA)) return -1;
  }
  return -1;
}
