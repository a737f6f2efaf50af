// Labelled photo captions ("Foto: …", "///FOTO : …", "Keterangan foto: …"), anywhere in
// the text. The label is no part of the caption. Unlabelled ones are found with the
// headline, because only their place tells them from a deck.

import { COLON, SLASH } from '../../text/codes';
import type { Doc } from '../doc';
import * as K from '../kinds';
import { CAPTION, CREDIT, type Line, type Sheet, TEXT } from './sheet';

/** A label with fewer tokens after it names the photographer and is a credit ("Foto: Istimewa"). */
const SHORTEST = 6;

export function captions(sheet: Sheet): void {
  const { doc, lines } = sheet;
  for (let l = 0; l < lines.length; l++) {
    const line = lines[l] as Line;
    if (line.role !== TEXT) continue;
    const open = afterLabel(sheet, line);
    if (open < 0) continue;
    if (open === line.to) {
      // the label has its own line: the next one is the caption
      const next = lines[l + 1];
      if (next && next.role === TEXT && doc.gap[next.from] === K.LINE) next.role = CAPTION;
      line.role = CAPTION;
      line.open = line.to;
      continue;
    }
    line.open = open;
    line.role = line.to - open < SHORTEST ? CREDIT : CAPTION;
    if (line.role === CREDIT) line.open = line.from;
  }
}

/** The token after a caption's label, or -1. */
function afterLabel({ doc, words }: Sheet, line: Line): number {
  let i = line.from;
  let slashes = 0;
  while (i < line.to && isEdge(doc, i)) {
    if (doc.ch(i) === SLASH) slashes++;
    i++;
  }
  const label = doc.longest(i, words.caption, line.to);
  if (!label) return -1;
  let to = label.to;
  if (doc.ch(to) === 46 && doc.ch(to + 1) === COLON) to++;
  if (doc.ch(to) === COLON) return to + 1;
  return slashes > 1 ? to : -1;
}

function isEdge(doc: Doc, i: number): boolean {
  const ch = doc.ch(i);
  return ch === SLASH || ch === 42 || ch === 40 || ch === 91 || ch === 95;
}
