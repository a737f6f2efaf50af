// Text that a mail program or a PDF has filled to a fixed width: nearly every line ends where the next word would not have
// fitted. Such breaks become blanks before anything reads lines, so that headlines, datelines and names are whole again. A
// line that had room for the next word ends as it stands. Single wraps in other texts are left to `paragraphs`.
import type { Doc } from '../doc';
import * as K from '../kinds';

/** Widths that text is filled to; a longer line is a paragraph of its own. */
const NARROWEST = 40;
const WIDEST = 130;
/** Breaks that a filled text has at least, the share of them that leave no room, and of those the share before a small letter. */
const FEWEST = 3;
const SHARE = 0.5;
const SMALL = 0.15;

export function unwrap(doc: Doc): void {
  const { n, gap, start, end } = doc;
  let width = 0;
  let breaks = 0;
  for (let i = 1, first = 0; i <= n; i++) {
    if (i < n && (gap[i] as number) < K.LINE) continue;
    width = Math.max(width, (end[i - 1] as number) - (start[first] as number));
    if (width > WIDEST) return;
    if (i < n && gap[i] === K.LINE) breaks++;
    first = i;
  }
  if (breaks < FEWEST || width < NARROWEST) return;
  const full: number[] = [];
  let small = 0;
  for (let i = 1, first = 0; i < n; i++) {
    if ((gap[i] as number) < K.LINE) continue;
    if (gap[i] === K.LINE && (end[i - 1] as number) - (start[first] as number) + 1 + word(doc, i) > width) {
      full.push(i);
      if (doc.shape[i] === K.SMALL) small++;
    }
    first = i;
  }
  if (full.length < Math.max(FEWEST, SHARE * breaks) || small < SMALL * full.length) return;
  for (const i of full) gap[i] = K.SPACED;
}

/** Length of what stands without a blank from token `i` on. */
function word({ n, gap, start, end }: Doc, i: number): number {
  let to = i + 1;
  while (to < n && gap[to] === K.GLUED) to++;
  return (end[to - 1] as number) - (start[i] as number);
}
