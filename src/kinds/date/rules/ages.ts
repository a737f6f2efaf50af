// Years that are the age of somebody, and counts that belong to a rate or a number: no lengths of time.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import { closes, int, opens } from '../read';
import type { Words } from '../words';

/** "berusia 17 tahun", "(45 tahun)", "60 tahun ke atas", "per 5 tahun", "HUT ke 73 tahun". */
export function aged(doc: Doc, t: Words, from: number, to: number): boolean {
  const before = t.role(doc, from - 1);
  if (before === 'age' || before === 'ke' || before === 'number' || before === 'per') return true;
  if (t.role(doc, from - 2) === 'age' || t.role(doc, to) === 'age') return true;
  // "di atas 17 tahun", "bocah 3 tahun"
  const word = t.unit(doc, to - 1) === 'Y' ? doc.word(from - 1) : '';
  if (word && (ABOVE.has(word) || (AGED.has(word) && !before))) return true;
  // "striker 25 tahun itu", "kiper 18 tahun tersebut", "bek 28 tahun ini"; not "sudah 3 tahun ini"
  const { role } = t.at(doc, to);
  const grown = role === 'this' && int(doc, from, 2) > CHILD && !SPENT.has(word);
  if (word && (role === 'that' || grown) && doc.kind[from - 1] === K.WORD && !before && doc.shape[from - 1] === K.SMALL)
    return true;
  return (opens(doc, from - 1) && closes(doc, to)) || (t.role(doc, to) === 'ke' && ABOVE.has(doc.word(to + 1)));
}
const ABOVE = new Set(['atas', 'bawah']);
const CHILD = 14;
const SPENT = new Set(['dalam', 'sudah', 'telah']);
/** Those whose years are counted: "anak 5 tahun". */
const AGED = new Set('anak bocah balita bayi pria wanita perempuan gadis remaja pemuda kakek nenek pemain'.split(' '));
