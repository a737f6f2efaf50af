// "SIARAN PERS", "PRESS RELEASE NOMOR 12/SP/2025" over the headline, and the line of its number: a kicker and a bar, so that
// neither is taken for the headline.

import { COLON } from '../../text/codes';
import type { Doc } from '../doc';
import * as K from '../kinds';
import { KICKER, type Line, META, rangeOf, type Sheet, TEXT } from './sheet';

/** Lines from the top among which a label is looked for, and the longest label, in tokens. */
const DEEPEST = 4;
const LONGEST = 16;
const NUMBER_WORDS = new Set(['nomor', 'no']);

export function label({ doc, words, lines, structure }: Sheet): void {
  const top = lines.filter((line) => line.role === TEXT).slice(0, DEEPEST);
  for (const line of top) {
    if (line.to - line.from > LONGEST) return;
    const phrase = structure.kicker ? undefined : doc.longest(line.from, words.label, line.to);
    if (phrase && (ends(doc, phrase.to, line) || isNumber(doc, phrase.to, line))) {
      line.role = KICKER;
      structure.kicker = rangeOf(doc, line.from, line.to);
    } else if (structure.kicker && isNumber(doc, line.from, line)) line.role = META;
  }
}

/** Nothing but a colon follows. */
const ends = (doc: Doc, i: number, line: Line): boolean => i === line.to || (i + 1 === line.to && doc.ch(i) === COLON);

/** "Nomor: 123/HM.01/2025", "No. 12/SP/2025" */
function isNumber(doc: Doc, i: number, line: Line): boolean {
  if (i >= line.to || !NUMBER_WORDS.has(doc.word(i).replace('.', ''))) return false;
  for (let j = i + 1; j < line.to; j++) if (doc.kind[j] === K.NUMBER) return true;
  return false;
}
