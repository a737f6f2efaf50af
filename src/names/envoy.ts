// Where an ambassador is sent from and to: "Duta Besar RI untuk Jepang", "Dubes LBBP RI untuk
// Republik Korea merangkap Mongolia". The countries are no part of the office.
import * as K from '../document/kinds';
import { COMMA } from '../text/codes';
import { capital, joined, mark, type Reading } from './lexis';

const SENT = new Set(['ri', 'lbbp']);
const BETWEEN = new Set(['untuk', 'di', 'dan', 'serta', 'merangkap']);
const STATES = new Set(['republik', 'kerajaan', 'negara']);

/** The token behind the countries that follow an ambassador's office at `i`. */
export function countries(r: Reading, i: number): number {
  const { doc, board } = r;
  let to = i;
  for (let j = i; j < doc.n && (j === i || joined(doc, j)); ) {
    const region = board.startsAt('region', j);
    if (region) {
      j = region.to;
      to = j;
      continue;
    }
    const word = doc.kind[j] === K.WORD ? doc.word(j) : '';
    if (SENT.has(word) && capital(doc, j)) to = ++j;
    else if (STATES.has(word) && capital(doc, j)) j++;
    else if (
      (BETWEEN.has(word) || mark(doc, j, COMMA)) &&
      (board.startsAt('region', j + 1) || STATES.has(doc.word(j + 1)))
    )
      j++;
    else break;
  }
  return to;
}
