// What an office is over, by the frame of its entry.
import type { Phrase } from '../lexicon/lexicon';
import { countries } from './envoy';
import { Field } from './field';
import type { Reading } from './lexis';
import type { Office } from './offices';
import { Pattern } from './pattern';

const ENVOY = 'Duta Besar';

/** Reads what stands behind the office word; writes position, region, institution and end into the office. */
export function complement(r: Reading, office: Office, head: Phrase): void {
  if (office.position.startsWith(ENVOY)) {
    office.to = countries(r, office.to);
    office.narrowed = office.to > head.to;
    if (office.narrowed) return;
  }
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
