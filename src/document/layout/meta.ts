// Bars of a site over or under a headline: day, date, clock, number of views.
import * as K from '../kinds';
import { type Line, META, type Sheet, TEXT } from './sheet';

const LONGEST_BAR = 24;

export function metaBars({ doc, words, lines }: Sheet): void {
  for (const line of lines) if (line.role === TEXT && isBar(line)) line.role = META;

  /** Most words are words of a bar, and at least one is a number. */
  function isBar(line: Line): boolean {
    if (line.to - line.from > LONGEST_BAR) return false;
    let known = 0;
    let other = 0;
    let numbers = 0;
    for (let i = line.from; i < line.to; i++) {
      const kind = doc.kind[i] as number;
      if (kind === K.NUMBER) numbers++;
      else if (kind === K.PUNCTUATION || kind === K.SYMBOL) continue;
      else if (doc.is(i, words.bar)) known++;
      else other++;
    }
    return numbers > 0 && known > 0 && other * 3 <= known + numbers;
  }
}
