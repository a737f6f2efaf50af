// Outlets and carriers named behind the noun that says what they are: "surat kabar Al-Ahram",
// "kantor berita Malaysia, Bernama", "maskapai Air Niugini". The small noun is no part of the name.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Board } from '../../rule/board';
import type { Found } from '../../rule/types';
import { COMMA, HYPHEN_MINUS } from '../../text/codes';
import { fold } from '../../text/fold';
import type { OrganizationValue } from '../../values';
import type { Reader } from './reader';

const LONGEST = 4;
/** Small words inside foreign names: "Welt am Sonntag". */
const INNER = new Set(['am', 'de', 'des', 'der', 'of', 'the', 'el']);

/** "klub Serie A": where it plays. */
const LEAGUES = new Set('bundesliga divisi eredivisie la liga ligue mls premier serie'.split(' '));

/** Words before a newspaper that is called "harian". */
const BEFORE = new Set(
  'adalah bagi dalam dan dari dengan di eks kepada koran lewat melalui menurut oleh redaktur untuk wartawan'.split(' '),
);

export function outlet(r: Reader, doc: Doc, i: number, board: Board): Found<OrganizationValue> | null {
  const p = doc.longest(i, r.outlet);
  if (!p || doc.shape[i] !== K.SMALL) return null;
  // "penambahan kasus harian Covid-19": daily, no newspaper
  if (doc.word(i) === 'harian' && p.to === i + 1 && !BEFORE.has(doc.word(i - 1))) return null;
  let from = p.to;
  const land = board.at('region', from);
  // "kantor berita Malaysia, Bernama"
  if (land && land.from === from && land.value.level === 'country') {
    from = doc.ch(land.to) === COMMA ? land.to + 1 : land.to;
    if (from === land.to && !r.capital(doc, from)) return null;
  }
  let to = from;
  for (let words = 0; words < LONGEST && to < doc.n; words++) {
    if (!r.capital(doc, to) || r.isStop(doc, to) || board.at('date', to) || doc.sentence[to] !== doc.sentence[i]) break;
    if (doc.longest(to, r.head) || doc.longest(to, r.office) || doc.is(to, r.namePart)) break;
    to++;
    if (doc.ch(to) === HYPHEN_MINUS && doc.gap[to] === K.GLUED && doc.gap[to + 1] === K.GLUED && r.capital(doc, to + 1))
      to += 2;
    if (INNER.has(doc.word(to)) && doc.shape[to] === K.SMALL && r.capital(doc, to + 1)) to++;
  }
  if (to === from || LEAGUES.has(doc.word(from))) return null;
  const region = board.at('region', from);
  // "harian Jakarta": where it comes from
  if (region && region.to >= to) return null;
  const known = doc.longest(from, r.body);
  if (known && known.to >= to) return null;
  const name = doc.plain(from, to);
  return {
    from,
    to,
    value: { name, base: name, acronym: null, kind: p.value, jurisdiction: null, core: fold(name) },
    confidence: 0.75,
  };
}
