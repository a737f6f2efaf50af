// "kata Karim saat dikonfirmasi, Senin (27/2/2023)": the day on which people spoke. The hours of the story that goes on
// behind it are those of the day named before.
import type { Doc } from '../../../document/doc';
import { COMMA, DOT } from '../../../text/codes';
import { isPunctuation } from '../read';

/** How many tokens before the day the verb may stand. */
const FAR = 25;

/** Whether the day at token `i` says when somebody spoke: behind a comma, with a word of speaking before it in the sentence. */
export function isSaid(doc: Doc, i: number): boolean {
  if (!isPunctuation(doc, i - 1, COMMA)) return false;
  const said = doc.lexicon.cls('said-word');
  const from = Math.max(doc.sentenceFrom(i), i - FAR);
  for (let k = i - 2; k >= from && !isPunctuation(doc, k, DOT); k--) if (doc.is(k, said)) return true;
  return false;
}
