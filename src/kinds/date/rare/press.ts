// Whether a text is an article of a news site, told by the site's address beside the place in the dateline ("JAKARTA,
// KOMPAS.com -"). In articles every reference to time is given, as TimeML does; releases keep to times that stand on a
// time line. The golds hold to it: of 15 references in articles 13 are tagged, of 51 in releases none is listed.
import type { Doc } from '../../../document/doc';
import * as K from '../../../document/kinds';
import type { Rule } from '../../../rule/types';
import { DOT } from '../../../text/codes';
import { type Draft, draft, fields } from '../draft';
import { glued, int, isPunctuation, near, width } from '../read';
import type { Words } from '../words';

/** How many tokens from the top an address can be the dateline's where no layout has been read. */
const OPENING = 8;
/** How far a dateline may stand below headlines. */
const FAR = 80;
const ENDINGS = new Set(['com', 'co', 'id', 'net', 'tv']);

/** What was found of each document last, and of which text: a quick reader reads one text after another. */
const asked = new WeakMap<Doc, { text: string; press: boolean }>();

export function isPress(doc: Doc): boolean {
  const known = asked.get(doc);
  if (known?.text === doc.text) return known.press;
  const press = addressed(doc);
  asked.set(doc, { text: doc.text, press });
  return press;
}

function addressed(doc: Doc): boolean {
  const last = Math.min(doc.n, FAR);
  for (let i = 0; i < last; i++) {
    // the sites of offices publish releases
    if (doc.kind[i] === K.URL) {
      if (doc.zone[i] === K.DATELINE || (i < OPENING && apart(doc, i))) return !doc.word(i).endsWith('.go.id');
    } else if (i < OPENING && glued(doc, i) && isPunctuation(doc, i - 1, DOT) && glued(doc, i - 1)) {
      // readers that keep no address whole
      if (ENDINGS.has(doc.word(i)) && apart(doc, i - 2)) return true;
    }
  }
  return false;
}

/** Whether a name opens the line or stands behind a mark that ends no sentence: "AMBON,KABARLAUT.com". */
function apart(doc: Doc, i: number): boolean {
  return (
    i === 0 ||
    (doc.gap[i] as number) >= K.LINE ||
    (doc.kind[i - 1] === K.PUNCTUATION && !isPunctuation(doc, i - 1, DOT))
  );
}

/** "kini", "dulu", "baru-baru ini", "musim hujan". In other texts they are none. */
export function pressTime(t: Words, cls: number): Rule<Draft> {
  return {
    name: 'press-time',
    wake: ['press-time'],
    match(doc, i) {
      const phrase = isPress(doc) ? doc.longest(i, cls) : undefined;
      if (!phrase) return null;
      const { value } = phrase;
      const word = doc.word(i);
      if ((word === 'dulu' || word === 'dahulu') && !free(doc, t, i)) return null;
      const found = draft('vague', fields(), null, value === 'PXX' ? 'duration' : 'date');
      found.ready = value;
      let { to } = phrase;
      // "musim panas 2022"
      const year = value.startsWith('-') && near(doc, to) && width(doc, to) === 4 ? int(doc, to) : -1;
      if (year >= 1900) {
        found.ready = year + value;
        to++;
      }
      // "di masa depan"
      return { from: t.role(doc, i) === 'at' ? i + 1 : i, to, value: found, confidence: 0.6 };
    },
  };
}

/** Whether "dulu" names a time: "dulu di pelabuhan", "dari dulu", "saya dulu guru"; not "lihat dulu", "lebih dulu", which set an order. */
function free(doc: Doc, t: Words, i: number): boolean {
  if (!near(doc, i) || doc.kind[i - 1] !== K.WORD) return near(doc, i + 1) && doc.kind[i + 1] === K.WORD;
  const role = t.role(doc, i - 1);
  return role === 'yang' || role === 'since' || role === 'at' || BEFORE.has(doc.word(i - 1));
}
const BEFORE = new Set(['saya', 'aku', 'kami', 'kita', 'dia', 'ia', 'beliau', 'mereka', 'kalau', 'zaman']);
