// Finds the parts of the document (kicker, headline, dateline, paragraphs, captions,
// credits, site furniture) and writes the zone of every token. Layout reads lines and
// their edges; the inside of a paragraph is looked at only where a dictionary word of
// furniture stands.
import type { Doc } from '../doc';
import * as K from '../kinds';
import { documentClasses } from '../words';
import { captions } from './captions';
import { creditLines, creditTails } from './credits';
import { dateline } from './dateline';
import { furniture } from './furniture';
import { headline } from './headline';
import { label } from './label';
import { markup } from './markup';
import { metaBars } from './meta';
import { paragraphs } from './paragraphs';
import { CAPTION, CREDIT, DECK, FURNITURE, HEADLINE, KICKER, linesOf, META, type Sheet } from './sheet';
import { unwrap } from './unwrap';

export function layout(doc: Doc): void {
  unwrap(doc);
  const sheet: Sheet = {
    doc,
    words: documentClasses(doc.lexicon),
    lines: linesOf(doc),
    structure: {
      kicker: null,
      headline: null,
      subheadline: null,
      dateline: null,
      paragraphs: [],
      captions: [],
      boilerplate: [],
      credits: [],
    },
  };
  doc.structure = sheet.structure;
  if (doc.n === 0) return;
  markup(sheet);
  furniture(sheet);
  label(sheet);
  metaBars(sheet);
  creditLines(sheet);
  captions(sheet);
  const body = dateline(sheet);
  headline(sheet, body);
  creditTails(sheet);
  zones(sheet);
  paragraphs(sheet);
  sheet.structure.credits.sort((a, b) => a.start - b.start);
}

const ZONE: Record<number, number> = {
  [FURNITURE]: K.BOILERPLATE,
  [CREDIT]: K.CREDIT,
  [CAPTION]: K.CAPTION,
  [META]: K.META,
  [HEADLINE]: K.HEADLINE,
  [KICKER]: K.KICKER,
  [DECK]: K.DECK,
};

/** Gives the tokens of special lines their zone; what stands in another zone already keeps it. */
function zones(sheet: Sheet): void {
  const { zone } = sheet.doc;
  for (const line of sheet.lines) {
    const z = ZONE[line.role];
    if (z === undefined) continue;
    for (let i = line.from; i < line.to; i++) if (zone[i] === K.BODY) zone[i] = z;
  }
}
