// Who wrote, edited and sent the text: label lines ("Reporter: … Editor: …"), signature
// lines ("Tim News Room … Diskominfo."), and codes at the end of a paragraph
// ("(jay/sul/es/hmsprov)", "(rel)", "#DISKOMINFOTIK"), also glued to the last sentence.
import { classOf, QUOTE } from '../../text/classes';
import { CLOSE, CLOSE_SQUARE, COLON, DOT, HASH, OPEN, OPEN_SQUARE, SLASH, STAR } from '../../text/codes';
import type { Doc } from '../doc';
import * as K from '../kinds';
import { bracketCredit, isAgency, labelCredit, signatureCredit } from './credit-parts';
import { CAPTION, CREDIT, isStop, type Line, rangeOf, type Sheet, TEXT } from './sheet';

const LONGEST_SIGNATURE = 9;
const LONGEST_LABEL_LINE = 24;

/** Lines that are nothing but a credit. */
export function creditLines(sheet: Sheet): void {
  const { doc, lines, structure } = sheet;
  // behind the last longer line of text stand only signatures
  let last = lines.length - 1;
  while (last >= 0 && !isLong(lines[last] as Line)) last--;
  lines.forEach((line, l) => {
    if (line.role !== TEXT) return;
    if (isLabelled(sheet, line)) {
      line.role = CREDIT;
      line.open = line.to;
      structure.credits.push({ ...rangeOf(doc, line.from, line.to), ...labelCredit(sheet, line.from, line.to) });
    } else if (l > 0 && isSignature(sheet, line, l, l > last)) {
      line.role = CREDIT;
      line.open = line.to;
      structure.credits.push({ ...rangeOf(doc, line.from, line.to), people: [], agency: signatureCredit(doc, line) });
    }
  });
}

function isLong(line: Line): boolean {
  return line.role === TEXT && line.to - line.from > LONGEST_SIGNATURE;
}

function isLabelled({ doc, words }: Sheet, line: Line): boolean {
  if (line.to - line.from > LONGEST_LABEL_LINE) return false;
  let i = line.from;
  while (i < line.to && doc.kind[i] === K.PUNCTUATION && doc.ch(i) !== OPEN_SQUARE) i++;
  const label = doc.longest(i, words.credit, line.to);
  if (!label) return false;
  const at = doc.ch(label.to);
  return at === COLON || at === SLASH || (doc.slice(label.from, label.to).includes(' ') && label.to < line.to);
}

/** A short line that names a press office and says nothing: it stands under the headline or behind the last sentence. */
function isSignature({ doc, words }: Sheet, line: Line, l: number, tail: boolean): boolean {
  if (line.to - line.from > LONGEST_SIGNATURE) return false;
  const sign = doc.ch(line.from);
  let office = sign === 0xa9;
  for (let i = line.from; i < line.to && !office; i++) {
    const phrase = doc.longest(i, words.agency, line.to);
    if (phrase && phrase.value === '' && (phrase.to - phrase.from > 1 || i === line.from)) office = true;
    else if (phrase && (doc.shape[i] as number) >= K.CAPITALISED) office = true;
  }
  if (!office) return false;
  for (let i = line.from; i < line.to; i++) {
    const ch = doc.ch(i);
    if (ch === COLON || ch === 44 || classOf(ch) === QUOTE || doc.kind[i] === K.NUMBER) return false;
    if (doc.shape[i] === K.SMALL && doc.kind[i] === K.WORD) return false;
  }
  const top = l <= 2 && /^(?:tim|oleh|humas|media|diskominfo|biro|©)$/u.test(doc.word(line.from));
  return tail || top;
}

/** Credits at the end of paragraphs and captions. */
export function creditTails(sheet: Sheet): void {
  const { lines } = sheet;
  let last = lines.length - 1;
  while (last > 0 && (lines[last] as Line).role !== TEXT) last--;
  lines.forEach((line, l) => {
    // a label without a caption behind it: the photographer
    if (line.role === CREDIT && line.open < line.to) {
      const { doc, structure } = sheet;
      structure.credits.push({ ...rangeOf(doc, line.from, line.to), ...labelCredit(sheet, line.from, line.to) });
    }
    if (line.role !== TEXT && line.role !== CAPTION) return;
    tail(sheet, line, l === last);
  });
}

function tail(sheet: Sheet, line: Line, last: boolean): void {
  const { doc, structure } = sheet;
  const { zone } = doc;
  for (;;) {
    let end = line.close;
    while (end > line.open && isTrailing(doc, end - 1)) end--;
    if (end <= line.open) return;
    const closing = doc.ch(end - 1);
    let from = -1;
    if (closing === CLOSE || closing === CLOSE_SQUARE) from = bracket(sheet, line, end, last);
    else from = hashtags(doc, line, line.close);
    if (from < 0) return;
    const tags = doc.kind[from] === K.HASHTAG || doc.ch(from) === HASH;
    const to = tags ? line.close : end;
    const site = isSite(sheet, from, to);
    if (site) structure.boilerplate.push(rangeOf(doc, from, to));
    else {
      // field by field: spreading two objects costs as much as finding the bracket
      const { start, end } = rangeOf(doc, from, to);
      const { people, agency } = bracketCredit(sheet, from, to);
      structure.credits.push({ start, end, people, agency });
    }
    zone.fill(site ? K.BOILERPLATE : K.CREDIT, from, line.close);
    line.close = from;
    if (from === line.from && line.role === TEXT) line.role = CREDIT;
  }
}

/** "(sumber: jabarprov.go.id)": where a page took the text from, like the source lines; no credit. */
function isSite({ doc, words }: Sheet, from: number, to: number): boolean {
  const label = doc.longest(from + 1, words.credit, to);
  if (label?.value !== 'source') return false;
  return doc.kind[doc.ch(label.to) === COLON ? label.to + 1 : label.to] === K.URL;
}

/** Marks behind a credit: full stop, asterisks, underscores. */
function isTrailing(doc: Doc, i: number): boolean {
  const ch = doc.ch(i);
  return doc.kind[i] === K.PUNCTUATION && (ch === DOT || ch === STAR || ch === 95);
}

/** The opening bracket of a credit that ends before `end`, or -1. */
function bracket(sheet: Sheet, line: Line, end: number, last: boolean): number {
  const { doc, words } = sheet;
  let open = end - 2;
  while (open >= line.open && open > end - 18 && doc.ch(open) !== OPEN && doc.ch(open) !== OPEN_SQUARE) open--;
  const ch = doc.ch(open);
  if (open < line.open || (ch !== OPEN && ch !== OPEN_SQUARE)) return -1;
  if (isSite(sheet, open, end)) return open;
  let slashes = 0;
  let letters = 0;
  let numbers = 0;
  let tokens = 0;
  let agency = false;
  for (let i = open + 1; i < end - 1; i++) {
    const kind = doc.kind[i] as number;
    if (doc.ch(i) === SLASH) slashes++;
    if (kind === K.NUMBER) numbers++;
    else if (kind !== K.PUNCTUATION) {
      letters++;
      if (doc.is(i, words.bar)) return -1;
    }
    if (isAgency(sheet, i)) agency = true;
    tokens++;
  }
  if (letters === 0) return numbers === 0 && tokens > 0 ? open : ch === OPEN_SQUARE && tokens === 0 ? open : -1;
  if (agency && tokens <= 12) return open;
  if (ch === OPEN_SQUARE) return tokens <= 8 ? open : -1;
  if (open === line.open) return tokens <= 8 && letters > 0 ? open : -1;
  const stopped = isStop(doc.ch(open - 1)) || classOf(doc.ch(open - 1)) === QUOTE || doc.ch(open - 1) === CLOSE;
  if (numbers > 0 && letters < 2 && !stopped) return -1;
  if (slashes > 0 && (stopped || last) && isCodes(doc, open + 1, end - 1)) return open;
  if (stopped && tokens <= 6 && isCodes(doc, open + 1, end - 1)) return open;
  // "… kereta cepat (Whoosh).": the stop behind the bracket is that of the sentence
  if (!last || tokens > 3 || doc.ch(end) === DOT) return -1;
  return isShort(doc, open, end) ? open : -1;
}

/** Names and codes: no word in small letters that is longer than a code. */
function isCodes(doc: Doc, from: number, to: number): boolean {
  let small = 0;
  for (let i = from; i < to; i++) {
    if (doc.kind[i] === K.PUNCTUATION && classOf(doc.ch(i)) === QUOTE) return false;
    if (doc.shape[i] === K.SMALL && (doc.end[i] as number) - (doc.start[i] as number) > 9) return false;
    if (doc.shape[i] === K.SMALL && doc.gap[i] !== K.GLUED) small++;
  }
  return small <= 2;
}

/** "(Ron)" at the very end without a stop before it; but not "(PWRI)" behind what it shortens. */
function isShort(doc: Doc, open: number, end: number): boolean {
  const i = open + 1;
  const size = (doc.end[end - 2] as number) - (doc.start[i] as number);
  if (size > 6 || doc.kind[i] === K.NUMBER) return false;
  if (doc.shape[i] === K.CAPITALS || doc.shape[i] === K.MIXED) return doc.shape[open - 1] === K.SMALL;
  return !['kiri', 'kanan', 'tengah', 'alm', 'purn', 'red'].includes(doc.word(i));
}

/** The first of the hashtags that end the line ("… harapnya. #DISKOMINFOTIK"), or -1. */
function hashtags(doc: Doc, line: Line, end: number): number {
  let from = -1;
  for (let i = end - 1; i >= line.open && i > end - 10; i--) {
    if (doc.kind[i] === K.HASHTAG) from = i;
    else if (doc.ch(i) === HASH) from = i;
    else if (doc.ch(i) === DOT || doc.ch(i) === STAR) continue;
    else if (doc.shape[i] !== K.CAPITALS || doc.gap[i] !== K.GLUED) break;
  }
  return from;
}
