// What an office is over, by the frame of its entry.
import type { Phrase } from '../lexicon/lexicon';
import { Field } from './field';
import type { Reading } from './lexis';
import type { Office } from './offices';
import { Pattern } from './pattern';

/** Reads what stands behind the office word; writes position, region, institution and end into the office. */
export function complement(r: Reading, office: Office, head: Phrase): void {
  switch (office.frame) {
    case 'plain':
    case 'unit':
    case 'babin':
    case 'number':
    case 'role':
    case 'school':
      new Pattern(r, office, head).read();
      break;
    default:
      if (office.level === '-') new Pattern(r, office, head).read();
      else new Field(r, office, head).read();
  }
}
