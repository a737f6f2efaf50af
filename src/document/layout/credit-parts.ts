// What a credit says: people and agency.

import { COLON, SLASH } from '../../text/codes';
import type { Doc } from '../doc';
import * as K from '../kinds';
import type { Line, Sheet } from './sheet';

interface Parts {
  people: string[];
  agency: string | null;
}

/** Whether the token is the word of a press office. */
export function isAgency({ doc, words }: Sheet, i: number): boolean {
  if (doc.is(i, words.agency)) return true;
  if (doc.kind[i] !== K.WORD) return false;
  return /^(?:hms|humas|kominfo|diskominfo|dinkominfo|prokopim|prokompim|pendim|pendam|penrem|penhumas|humpro)/u.test(
    doc.word(i),
  );
}

/** "(jay/sul/es/hmsprov)": codes between slashes, commas and semicolons; the one with a press office's word is the agency. */
export function bracketCredit(sheet: Sheet, from: number, to: number): Parts {
  const { doc, words } = sheet;
  // "(sumber: jabarprov.go.id)"
  if (doc.longest(from + 1, words.credit, to)) return labelCredit(sheet, from, to);
  const parts: Parts = { people: [], agency: null };
  let open = -1;
  let office = false;
  const close = (i: number): void => {
    if (open < 0) return;
    const text = doc.plain(open, i);
    if (office) parts.agency = parts.agency === null ? text : `${parts.agency}/${text}`;
    else parts.people.push(text);
    open = -1;
    office = false;
  };
  for (let i = from; i < to; i++) {
    if (doc.kind[i] === K.HASHTAG) {
      parts.agency ??= doc.slice(i, i + 1).slice(1);
      continue;
    }
    if (doc.kind[i] === K.PUNCTUATION && !isInner(doc, i, open)) {
      close(i);
      continue;
    }
    if (open < 0) open = i;
    if (isAgency(sheet, i)) office = true;
  }
  close(to);
  return parts;
}

/** A point or hyphen between two codes that belong together ("hm.ys", "mag-11"). */
function isInner(doc: Doc, i: number, open: number): boolean {
  const ch = doc.ch(i);
  return open >= 0 && (ch === 46 || ch === 45 || ch === 95) && doc.gap[i] === K.GLUED && doc.gap[i + 1] === K.GLUED;
}

/** "Reporter: X Editor: Y": the names behind each label. */
export function labelCredit(sheet: Sheet, from: number, to: number): Parts {
  const { doc, words } = sheet;
  const parts: Parts = { people: [], agency: null };
  let source = false;
  let i = from;
  while (i < to) {
    const label = doc.longest(i, words.credit, to) ?? doc.longest(i, words.caption, to);
    if (label) {
      source = label.value === 'source';
      i = label.to;
      continue;
    }
    if (doc.kind[i] === K.PUNCTUATION) {
      i++;
      continue;
    }
    let end = i;
    while (end < to && !isEnd(sheet, end, i)) end++;
    const text = doc.plain(i, end);
    if (text !== '') {
      if (source || isAgency(sheet, i)) parts.agency ??= text;
      else parts.people.push(text);
    }
    i = Math.max(end, i + 1);
  }
  return parts;
}

function isEnd({ doc, words }: Sheet, i: number, from: number): boolean {
  const ch = doc.ch(i);
  if (doc.kind[i] === K.PUNCTUATION)
    return ch === COLON || ch === SLASH || ch === 44 || ch === 124 || ch === 40 || ch === 41;
  return i > from && doc.starts(i, words.credit);
}

/** "Tim News Room Muara Enim Diskominfo.": the whole line without its marks. */
export function signatureCredit(doc: Doc, line: Line): string {
  let from = line.from;
  let to = line.to;
  while (from < to && (doc.kind[from] === K.PUNCTUATION || doc.kind[from] === K.SYMBOL)) from++;
  while (to > from && doc.kind[to - 1] === K.PUNCTUATION) to--;
  return doc.plain(from, to);
}
