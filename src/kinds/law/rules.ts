// The rules of the kind `law`: `numbered` finds a head with its number, `short` the later
// mention without one ("UU tersebut", "UU Cipta Kerja"), which only settling can link.
// Heads inside heads ("Surat Keputusan Bupati") answer too; the longest span wins.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import type { Found, Rule } from '../../rule/types';
import { COMMA } from '../../text/codes';
import type { LawValue } from '../../values';
import { articleAt, articleBefore } from './article';
import { type Heading, headingAt } from './heading';
import { kindOf } from './issuer';
import { type LawNumber, numberAt } from './number';
import { LawReader } from './reader';
import type { ShortLaw } from './settle';
import { titleAt } from './title';

const MOST_NUMBERS = 12;
const SHORT = 3;
const CUE_REACH = 4;

export function rules(lexicon: Lexicon): readonly Rule<LawValue>[] {
  const reader = new LawReader(lexicon);
  return [
    { name: 'numbered', wake: ['law-head'], match: (doc, i) => numbered(doc, i, reader) },
    { name: 'short', wake: ['law-head'], match: (doc, i) => short(doc, i, reader) },
  ];
}

function numbered(doc: Doc, i: number, reader: LawReader): Found<LawValue>[] | null {
  const head = doc.longest(i, reader.head);
  // "Satpol PP", "PT PP", "SD Inpres"
  if (!head || reader.role(doc, i - 1) === 'not') return null;
  const [kind = '', flag] = head.value.split('\t');
  const open = flag === 'open';
  const heading = headingAt(doc, head.to, open, reader);
  if (!heading) return null;
  const cued = !open && heading.number === head.to && cue(doc, i, reader);
  const number = numberAt(doc, heading.number, reader, heading.marked || cued);
  if (!number || !plausible(doc, i, head.to, heading, number)) return null;
  const value: LawValue = {
    kind: kindOf(doc, kind, open, head.to, heading, reader),
    number: number.number,
    year: number.year,
    article: null,
    clause: null,
    about: null,
  };
  const found: Found<LawValue>[] = [{ from: i, to: number.to, value, confidence: number.year ? 0.95 : 0.8 }];
  further(doc, found, reader);
  describe(doc, found, heading, reader);
  return found;
}

/** "diatur dalam PP 53": words of regulating before a head with a bare figure. */
function cue(doc: Doc, i: number, reader: LawReader): boolean {
  const before = reader.role(doc, i - 1);
  if (doc.shape[i] === K.SMALL) return false;
  if (before === 'cue') return true;
  if (before !== 'in') return false;
  for (let j = i - 2; j >= i - CUE_REACH && j >= 0; j--) if (reader.role(doc, j) === 'cue') return true;
  return false;
}

/** Short heads in small letters ("pp", "sk") need both the word "nomor" and a year. */
function plausible(doc: Doc, i: number, to: number, h: Heading, n: LawNumber): boolean {
  const brief = to === i + 1 && (doc.end[i] as number) - (doc.start[i] as number) <= SHORT;
  if (brief && doc.shape[i] === K.SMALL) return h.marked && n.year !== null;
  return n.year !== null || h.marked || /^\d{1,3}$/u.test(n.number);
}

/** "… Nomor 31 Tahun 1999 dan Nomor 20 Tahun 2001", "nomor 131.35-260, 131.35-245": more laws of the kind. */
function further(doc: Doc, found: Found<LawValue>[], reader: LawReader): void {
  const first = found[0] as Found<LawValue>;
  for (let at = first.to; found.length < MOST_NUMBERS; ) {
    let j = doc.ch(at) === COMMA ? at + 1 : at;
    const role = reader.role(doc, j);
    if (role === 'and' || role === 'jo') j++;
    if (j === at || j >= doc.n) break;
    const marked = reader.role(doc, j) === 'number';
    const n = numberAt(doc, marked ? j + 1 : j, reader, true);
    if (!n || (doc.kind[marked ? j + 1 : j] === K.WORD && !marked)) break;
    // without "Nomor": a year of its own, or a number as long-winded as the first ("131.35-245")
    const alike = /[./-]/u.test(n.number) && /[./-]/u.test(first.value.number ?? '');
    if (!marked && !n.year && !alike) break;
    found.push({ from: j, to: n.to, value: { ...first.value, number: n.number, year: n.year }, confidence: 0.8 });
    // "Nomor 4 dan 5 Tahun 2020": one year for both
    if (first.value.year === null && n.year && found.length === 2) first.value.year = n.year;
    at = n.to;
  }
}

/** The title and the articles around the reference. */
function describe(doc: Doc, found: Found<LawValue>[], heading: Heading, reader: LawReader): void {
  const first = found[0] as Found<LawValue>;
  const { value } = first;
  let after = first.to;
  if (heading.titleFrom) value.about = titleAt(doc, heading.titleFrom, reader, heading.titleTo)?.about ?? null;
  else if (found.length === 1) {
    const at = reader.pastNote(doc, doc.ch(after) === COMMA ? after + 1 : after);
    const title = reader.role(doc, at) === 'about' ? titleAt(doc, at + 1, reader) : undefined;
    if (title) {
      value.about = title.about;
      after = title.to;
    }
  }
  const before = articleBefore(doc, first.from, reader);
  if (before) {
    value.article = before.article;
    value.clause = before.clause;
    first.from = before.from;
    return;
  }
  const behind = articleAt(doc, doc.ch(after) === COMMA ? after + 1 : after, reader);
  if (!behind) return;
  value.article = behind.article;
  value.clause = behind.clause;
  if (after === first.to) first.to = behind.to;
}

/** "UU tersebut", "Perda itu", "UU Cipta Kerja": no number here; settling links it or drops it. */
function short(doc: Doc, i: number, reader: LawReader): Found<LawValue> | null {
  const head = doc.longest(i, reader.head);
  if (!head || reader.role(doc, i - 1) === 'not') return null;
  const [kind = '', flag] = head.value.split('\t');
  const at = reader.pastNote(doc, head.to);
  if (reader.ends(doc, at)) return null;
  const value: LawValue = { kind, number: null, year: null, article: null, clause: null, about: null };
  if (reader.role(doc, at) === 'again') {
    // "keputusan itu" is a decision, "peraturan ini" any rule
    const everyday = flag === 'open' && doc.shape[i] === K.SMALL && head.to === i + 1;
    return everyday ? null : { from: i, to: at + 1, value, confidence: 0.7 };
  }
  // "PP 18" where the document has a PP Nomor 18
  if (at === head.to && doc.kind[at] === K.NUMBER && flag !== 'open' && doc.shape[i] !== K.SMALL)
    return { from: i, to: at + 1, value: { ...value, figure: doc.slice(at, at + 1) } as ShortLaw, confidence: 0.7 };
  let to = at;
  while (to < doc.n && to < at + 6 && !reader.ends(doc, to) && doc.kind[to] === K.WORD && reader.capital(doc, to)) to++;
  if (to === at || flag === 'open') return null;
  value.about = doc.plain(at, to);
  return { from: i, to, value, confidence: 0.7 };
}
