// An office wakes the rule; the name beside it, or none, makes the mention. Offices that
// turn out to be no public ones (party chairs, PKK chairs) are left to the kind `person`.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { capital, lexis, type Reading } from '../../names/lexis';
import type { Name } from '../../names/name';
import { officeAt } from '../../names/office';
import type { Office } from '../../names/offices';
import { nameAhead, nameBehind } from '../../names/titled';
import type { Found, Rule } from '../../rule/types';
import type { OfficialValue } from '../../values';

/** What the office phrase says before the document is asked. */
export interface Draft extends OfficialValue {
  office: Office;
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
        if (!office || office.level === '-' || isPlural(doc, i)) return null;
        const behind = nameBehind(r, office);
        const ahead = behind && !behind.comma ? null : nameAhead(r, office);
        if (ahead && (!behind || ahead.link === 'word' || ahead.link === 'bracket'))
          return found(doc, office, ahead.name, ahead.link === 'none' ? 0.8 : 0.9, ahead.name.from);
        if (behind) return found(doc, office, behind.name, behind.comma ? 0.85 : 0.95, i);
        return bare(doc, office, i);
      },
    },
  ];
}

/** A generic head that nothing narrows ("Ketua", "Direktur") is an official only where the document says so. */
function found(doc: Doc, office: Office, name: Name, confidence: number, from: number): Found<OfficialValue> | null {
  const first = Math.min(from, office.from);
  const value: Draft = {
    position: office.position,
    status: office.status,
    jurisdiction: null,
    institution: office.institution ? doc.plain(...office.institution) : null,
    name: doc.text.slice(name.start, name.end).replace(/\s+/gu, ' '),
    nameStart: name.start,
    nameEnd: name.end,
    honorifics: name.honorifics,
    ranks: name.ranks,
    degrees: name.degrees,
    office,
  };
  return { from: first, to: Math.max(name.to, office.to), value, confidence };
}

function bare(doc: Doc, office: Office, i: number): Found<OfficialValue> | null {
  if (office.small && office.frame !== 'plain') return null;
  const start = doc.start[i] as number;
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
  };
  return { from: i, to: office.to, value, confidence: capital(doc, i) ? 0.7 : 0.6 };
}

/** Offices in the plural, or inside the name of a house, a paper or a law, stand for nobody. */
const NOBODY = new Set([
  'para',
  'seluruh',
  'sejumlah',
  'semua',
  'setiap',
  'beberapa',
  'tiap',
  'kantor',
  'peraturan',
  'keputusan',
  'surat',
  'edaran',
  'instruksi',
  'gedung',
  'pendopo',
  'jabatan',
  'piala',
  'pemilihan',
  'kursi',
  'antar',
  'se',
  'masing-masing',
  'sebagian',
  'pergantian',
  'dinas',
  'lingkungan',
  'bakal',
]);

function isPlural(doc: Doc, i: number): boolean {
  return i > 0 && doc.kind[i - 1] === K.WORD && NOBODY.has(doc.word(i - 1));
}
