// Site furniture: pointers to other stories (a line of their own or inside a paragraph),
// blocks of related titles, share bars, hashtag and address lines. Nothing is extracted
// from it: the titles there name officials and places of other stories.
import { perLexicon } from '../../lexicon/per-lexicon';
import { COLON, HASH } from '../../text/codes';
import type { Doc } from '../doc';
import * as K from '../kinds';
import { markAt } from '../marks';
import { FURNITURE, isStop, type Line, rangeOf, type Sheet, TEXT } from './sheet';

/** A line of a block of related titles is short; a longer one is the text again. */
const LONGEST_TITLE = 22;

export function furniture(sheet: Sheet): void {
  const { doc, lines } = sheet;
  for (let l = 0; l < lines.length; l++) {
    const line = lines[l] as Line;
    if (line.role !== TEXT) continue;
    const scope = opener(sheet, line) || (stacked(doc, lines, l) ? 'line' : '');
    if (scope) line.role = FURNITURE;
    if (scope === 'block')
      while (l + 1 < lines.length && isTitle(doc, lines[l + 1] as Line)) (lines[++l] as Line).role = FURNITURE;
  }
  inside(sheet);
  for (const line of lines) {
    if (line.role !== FURNITURE) continue;
    doc.zone.fill(K.BOILERPLATE, line.from, line.to);
    sheet.structure.boilerplate.push(rangeOf(doc, line.from, line.to));
  }
  sheet.structure.boilerplate.sort((a, b) => a.start - b.start);
}

/** The scope of the furniture that the line is, or ''. */
function opener(sheet: Sheet, line: Line): string {
  const { doc, words } = sheet;
  let from = line.from;
  while (from < line.to && doc.kind[from] === K.PUNCTUATION && doc.ch(from) !== HASH) from++;
  if (from === line.to) return doc.zone[line.from] === K.BOILERPLATE ? 'line' : '';
  if (isTags(doc, line)) return 'line';
  if (doc.kind[from] === K.URL && line.to - from <= 3 && line.from > 0 && isAddress(doc, from)) return 'line';
  const label = doc.longest(from, words.credit, line.to);
  if (label?.value === 'source') {
    const at = doc.ch(label.to) === COLON ? label.to + 1 : label.to;
    // a bare domain may be an outlet's name, but not in a bracket of its own: "(sumber: jabarprov.go.id)"
    const site = doc.kind[at] === K.URL && (isAddress(doc, at) || doc.ch(line.from) === 40);
    return site && at < line.to ? 'line' : '';
  }
  const phrase = doc.longest(from, words.furniture, line.to);
  if (!phrase) return '';
  const after = phrase.to;
  const rest = line.to - after;
  switch (phrase.value) {
    case 'colon':
      return doc.ch(after) === COLON ? 'line' : '';
    case 'whole':
      return rest <= 1 ? 'line' : '';
    case 'block':
      return rest <= 1 || doc.ch(after) === COLON ? 'block' : '';
    case 'phrase':
      return rest <= 2 ? 'line' : '';
    case 'sentence':
      return 'line';
    default:
      return phrase.value;
  }
}

/** Only hashtags, two or more of them, or a line that begins with one and holds nothing else but words of it. */
function isTags(doc: Doc, line: Line): boolean {
  let tags = 0;
  for (let i = line.from; i < line.to; i++) {
    if (doc.kind[i] === K.HASHTAG) tags++;
    else if (doc.ch(i) !== HASH && doc.ch(i) !== 44) return false;
  }
  return tags > 1;
}

/** One of several lines below each other that hold a hashtag or handles alone: "#banjir⏎#demak⏎@humas"; a hashtag that stands alone is a credit. */
function stacked(doc: Doc, lines: readonly Line[], l: number): boolean {
  const tag = (line: Line | undefined): boolean => {
    if (!line || line.to - line.from > 4) return false;
    for (let i = line.from; i < line.to; i++) if (doc.kind[i] !== K.HASHTAG && doc.kind[i] !== K.HANDLE) return false;
    return line.to > line.from;
  };
  return tag(lines[l]) && (tag(lines[l - 1]) || tag(lines[l + 1]));
}

/** A full address, not a domain that could be an outlet's name. */
function isAddress(doc: Doc, i: number): boolean {
  const text = doc.text.slice(doc.start[i], doc.end[i]);
  return text.includes('/') || text.startsWith('www.');
}

function isTitle(doc: Doc, line: Line): boolean {
  if (line.role !== TEXT || line.to - line.from > LONGEST_TITLE) return false;
  return !isStop(doc.ch(line.to - 1)) || line.to - line.from < 6;
}

/** 1 for each symbol that an entry of furniture begins with: every token of a text is asked. */
const beginnings = perLexicon((lexicon) => {
  const cls = lexicon.cls('doc-furniture');
  return Uint8Array.from({ length: lexicon.symbols.size }, (_, symbol) => (lexicon.starts(symbol, cls) ? 1 : 0));
});

/** Pointers inside a paragraph end with the sentence they make or with the line. */
function inside(sheet: Sheet): void {
  const { doc, words, lines } = sheet;
  const { symbol, n } = doc;
  const begins = beginnings(doc.lexicon);
  let l = 0;
  // where furniture that goes on began, and where it ends so far
  let since = 0;
  let until = 0;
  for (let i = 0; i < n; i++) {
    if (begins[symbol[i] as number] === 0) continue;
    while (i >= (lines[l]?.to ?? doc.n)) l++;
    const line = lines[l];
    // markup between the lines
    if (!line || i < line.from) continue;
    if (line.role === FURNITURE) {
      i = line.to - 1;
      continue;
    }
    if (i === line.from) continue;
    const phrase = doc.longest(i, words.furniture, line.to);
    if (!phrase) continue;
    let to = phrase.to;
    if (phrase.value === 'inline') {
      if (doc.ch(to) !== COLON && doc.shape[i] !== K.CAPITALS && !afterStop(doc, i)) continue;
      to = titleEnd(sheet, to, line.to);
    } else if (phrase.value === 'sentence' && (i === until || afterStop(doc, i))) {
      while (to < line.to && !(isStop(doc.ch(to)) && isCut(doc, to, line.to))) to++;
      if (to < line.to) to++;
    } else if (phrase.value !== 'phrase') continue;
    let from = i;
    if (doc.ch(from - 1) === 91 && doc.ch(to) === 93) {
      from--;
      to++;
    }
    if (from !== until || from <= line.from) since = from;
    until = to;
    if (to >= line.to) line.close = Math.min(line.close, since);
    doc.zone.fill(K.BOILERPLATE, from, to);
    sheet.structure.boilerplate.push(rangeOf(doc, from, to));
    i = to - 1;
  }
}

/**
 * Where the title of another story ends: with its stop, or where the text goes on without one. Titles have capitals
 * ("Baca juga: Harga Beras Naik di Kaltim Kepala dinas perdagangan mengatakan …"), so the first longer word in small
 * letters belongs to the text, and so do the capitals right before it.
 */
function titleEnd(sheet: Sheet, from: number, limit: number): number {
  const { doc, words } = sheet;
  const first = doc.ch(from) === COLON ? from + 1 : from;
  for (let i = first; i < limit; i++) {
    if (isStop(doc.ch(i)) && isCut(doc, i, limit)) return i + 1;
    if (i > first + 2 && (opensSpeech(doc, i, limit) || opensSentence(sheet, i, limit))) return i;
    if (doc.starts(i, words.furniture) && doc.longest(i, words.furniture, limit)?.value === 'sentence') return i;
    const size = (doc.end[i] as number) - (doc.start[i] as number);
    if (doc.kind[i] !== K.WORD || doc.shape[i] !== K.SMALL || size < 4 || doc.is(i, words.open)) continue;
    // written like a sentence: it ends like one
    if (i < first + 4) break;
    let run = i;
    // "… di Jalan Persawahan Pihaknya berharap …": a word that opens sentences
    if (i > first + 4 && doc.shape[i - 1] === K.CAPITALISED && doc.is(i - 1, words.start)) return i - 1;
    if (doc.is(i, words.verb)) {
      // "… di Cilacap Kapolsek Kemalang, AKP Hari menyebut": the office of who says it
      for (let k = i - 1; k > first + 4 && k > i - LONGEST_SUBJECT && named(doc, k); k--)
        if (doc.starts(k, words.office) && doc.shape[k] === K.CAPITALISED && !doc.is(k - 1, words.open)) return k;
    }
    while (run > first + 3 && run > i - LONGEST_START && (doc.shape[run - 1] as number) >= K.CAPITALISED) run--;
    // "… di Kaltim Kepala dinas …": a word behind a preposition is the title's
    return run < i - 1 && doc.is(run - 1, words.open) ? run + 1 : run;
  }
  for (let i = first; i < limit; i++) if (isStop(doc.ch(i)) && isCut(doc, i, limit)) return i + 1;
  return limit;
}

/** Tokens of an office and its holder. */
const LONGEST_SUBJECT = 12;

/** A capital word, or a mark inside names and offices. */
function named(doc: Doc, i: number): boolean {
  return (doc.shape[i] as number) >= K.CAPITALISED || doc.ch(i) === 44 || doc.ch(i) === 46;
}

/** The most words that a title puts between quotation marks. */
const LONGEST_MARKED = 6;

/** An opening mark behind the title with which the text goes on: titles close theirs soon. */
function opensSpeech(doc: Doc, i: number, limit: number): boolean {
  const mark = doc.gap[i] === K.SPACED ? markAt(doc, i) : null;
  if (!mark || mark.side < 0) return false;
  for (let j = mark.to; j < limit && j < mark.to + LONGEST_MARKED; j++)
    // speech is closed behind a comma or a stop
    if (markAt(doc, j)) return doc.kind[j - 1] === K.PUNCTUATION;
  return true;
}

/** Words that begin a sentence and never stand in a title. */
const BEGIN = new Set([
  'sementara',
  'sebelumnya',
  'selain',
  'adapun',
  'ia',
  'diketahui',
  'namun',
  'menurutnya',
  'selanjutnya',
  'kemudian',
  'meskipun',
  'kendati',
]);

/** Those that titles have too: they need the comma of a phrase in front ("Menurut Susi, …"). */
const PHRASES = new Set([
  'menurut',
  'dikatakan',
  'dijelaskan',
  'berdasarkan',
  'diberitakan',
  'hal',
  'sebab',
  'dia',
  'pihaknya',
  'misalnya',
  'akibatnya',
  'menanggapi',
  'mengutip',
  'meski',
  'bahkan',
  'sedangkan',
  'padahal',
  'apalagi',
]);

function opensSentence({ doc, words }: Sheet, i: number, limit: number): boolean {
  if (doc.shape[i] !== K.CAPITALISED || !doc.is(i, words.start) || doc.is(i - 1, words.open)) return false;
  const word = doc.word(i);
  if (BEGIN.has(word)) return true;
  if (!PHRASES.has(word)) return false;
  let paused = false;
  for (let j = i + 1; j < limit && j < i + 9; j++) {
    // "Rafael Pakai Nominee Menurut PPATK, Samad: …" is a title
    if (doc.ch(j) === COLON) return false;
    if (j < i + 7 && doc.ch(j) === 44) paused = true;
  }
  return paused;
}

/** The most capitals that the text behind a title is taken to begin with. */
const LONGEST_START = 3;

function isCut(doc: Doc, i: number, to: number): boolean {
  return i + 1 >= to || doc.gap[i + 1] !== K.GLUED || (doc.shape[i + 1] as number) >= K.CAPITALISED;
}

function afterStop(doc: Doc, i: number): boolean {
  return isStop(doc.ch(i - 1)) && (doc.shape[i] as number) >= K.CAPITALISED;
}
