// An office wakes the rule. The mention is a draft: the office with the names that stand
// behind it and before it; `settle` gives each name to one office. Offices that turn out to
// be no public ones (party chairs, PKK chairs) are left to the kind `person`.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { announced, coordinated, elder, joins, second } from '../../names/holders';
import { capital, lexis, mark, type Reading } from '../../names/lexis';
import type { Name } from '../../names/name-parts';
import { anothers, assisted, officeAt } from '../../names/office';
import type { Office } from '../../names/offices';
import { type Ahead, type Behind, nameAhead, nameBehind } from '../../names/titled';
import type { Rule } from '../../rule/types';
import { COMMA } from '../../text/codes';
import type { OfficialValue } from '../../values';

/** What the office phrase says before the document is asked. */
export interface Draft extends OfficialValue {
  office: Office;
  behind: Behind | null;
  ahead: Ahead | null;
  /** Further people who hold it: coordinated with the name behind, or announced by "adalah", "yakni". */
  more: Name[];
  /** The name behind the one behind, where another office is joined before this one. */
  second: Name | null;
  /** The name before the one before, where this office is joined to another behind it. */
  elder: Name | null;
  /** No person is meant where the office stands bare ("para Bupati", "Kantor Gubernur"). */
  nobody: boolean;
  /** No name across a comma is the holder's ("para kepala dinas, Budi"); "kadis sosial Kota X, Budi, …" is one man's office. */
  several: boolean;
}

export function rules(lexicon: Lexicon): readonly Rule<OfficialValue>[] {
  const lex = lexis(lexicon);
  return [
    {
      name: 'office',
      wake: ['office', 'office-status'],
      match(doc, i, board) {
        const r: Reading = { doc, board, lex };
        const office = officeAt(r, i);
        if (!office || office.level === '-' || insideName(r, i)) return null;
        if (office.position.startsWith('Sekretaris') && assisted(r, i)) return null;
        // "Ketua Kadin Jawa Timur": the chamber of commerce
        if (board.startsAt('organization', i)?.value.acronym?.startsWith('Kadin')) return null;
        const start = doc.start[i] as number;
        // both may tell that the office is a former one
        const next = nameBehind(r, office);
        const ahead = nameAhead(r, office);
        const others = anothers(r, i, office.to, next !== null && mark(doc, next.name.to, COMMA));
        const behind = others ? null : next;
        const value: Draft = {
          position: office.position,
          status: office.status,
          jurisdiction: null,
          institution: office.institution ? doc.plain(...office.institution) : null,
          name: null,
          nameStart: start,
          nameEnd: start,
          honorifics: [],
          ranks: [],
          degrees: [],
          office,
          behind,
          ahead,
          second: behind && joint(doc, i) ? second(r, behind.name.to) : null,
          elder: ahead && ahead.link !== 'bracket' && joins(doc, office.to) ? elder(r, ahead.name.from) : null,
          more: behind ? coordinated(r, office, behind.name.to) : announced(r, office),
          nobody: standsForNobody(doc, i) || (office.small && office.frame !== 'plain'),
          several:
            standsForNobody(doc, i) ||
            (office.small &&
              !office.region &&
              !office.institution &&
              office.frame !== 'plain' &&
              !office.position.startsWith('Staf Khusus ')),
        };
        return { from: i, to: office.to, value, confidence: capital(doc, i) ? 0.7 : 0.6 };
      },
    },
  ];
}

/** "Bupati dan [Wakil Bupati]". */
function joint(doc: Doc, i: number): boolean {
  return i > 1 && joins(doc, i - 1);
}

/** Offices in the plural, or inside the name of a house, a paper or a law, stand for nobody. */
const NOBODY = new Set(
  'para seluruh sejumlah semua setiap beberapa tiap kantor peraturan keputusan surat edaran instruksi gedung pendopo jabatan piala pemilihan kursi antar se masing-masing sebagian pergantian dinas lingkungan pasangan'.split(
    ' ',
  ),
);

function standsForNobody(doc: Doc, i: number): boolean {
  return (
    i > 0 &&
    doc.gap[i] !== K.PARAGRAPH &&
    doc.kind[i - 1] === K.WORD &&
    doc.shape[i - 1] !== K.CAPITALS &&
    NOBODY.has(doc.word(i - 1))
  );
}

/** "Yulianty Hakim": an office word that is a later word of a name. */
function insideName(r: Reading, i: number): boolean {
  const { doc, lex } = r;
  return (
    i > 0 &&
    doc.is(i, lex.part) &&
    capital(doc, i) &&
    capital(doc, i - 1) &&
    doc.gap[i] === K.SPACED &&
    !doc.is(i - 1, lex.opener) &&
    !doc.is(i - 1, lex.office)
  );
}
