// The dictionaries of the kind `date`, and one record per word with all the parts that it can
// play, so that a rule reads a token with one array lookup. "minggu" is a weekday and a unit;
// "kemarin" a day and a way of saying "last".

import counted from '../../../dictionaries/dates-counted.tsv';
import months from '../../../dictionaries/dates-months.tsv';
import numbers from '../../../dictionaries/dates-numbers.tsv';
import parts from '../../../dictionaries/dates-parts.tsv';
import spans from '../../../dictionaries/dates-spans.tsv';
import units from '../../../dictionaries/dates-units.tsv';
import weekdays from '../../../dictionaries/dates-weekdays.tsv';
import roles from '../../../dictionaries/dates-words.tsv';
import zones from '../../../dictionaries/dates-zones.tsv';
import type { Doc } from '../../document/doc';
import type { Lexicon } from '../../lexicon/lexicon';
import { perLexicon } from '../../lexicon/per-lexicon';
import { pairsOf, type WordSource } from '../../lexicon/source';
import type { Unit } from './draft';

/** The words of the given roles as a class of their own, so that a rule can wake on them alone. */
function only(cls: string, ...wanted: string[]): WordSource {
  return {
    cls,
    entries: {
      *[Symbol.iterator]() {
        for (const pair of pairsOf({ cls: '', entries: roles })) if (wanted.includes(pair[1])) yield pair;
      },
    },
  };
}

const COLUMNS: readonly WordSource[] = [
  { cls: 'month', entries: months },
  { cls: 'weekday', entries: weekdays },
  { cls: 'time-unit', entries: units },
  { cls: 'time-span', entries: spans },
  { cls: 'count-word', entries: numbers },
  { cls: 'day-part', entries: parts },
  { cls: 'time-zone', entries: zones },
  { cls: 'date-word', entries: roles },
  { cls: 'counted-noun', entries: counted },
];

export const words: readonly WordSource[] = [
  ...COLUMNS,
  /* @__PURE__ */ only('hijri-word', 'hijri'),
  /* @__PURE__ */ only('clock-word', 'clock'),
  /* @__PURE__ */ only('each-word', 'each'),
  /* @__PURE__ */ only('day-word', 'yesterday', 'tomorrow'),
  /* @__PURE__ */ only('fiscal-word', 'fiscal', 'term'),
];

export interface Word {
  /** The word itself, folded. */
  readonly form: string;
  readonly month: number;
  /** The month is abbreviated: it counts only beside a day or a year. */
  readonly short: boolean;
  readonly weekday: number;
  readonly unit: Unit | '';
  /** "setahun" → 1 and "Y"; -1 where the count is unsaid. */
  readonly spanCount: number;
  readonly span: Unit | '';
  readonly count: string;
  readonly part: string;
  readonly zone: string;
  readonly role: string;
  /** "kedua" 2; 0 for other words. */
  readonly nth: number;
  /** A noun that figures count: "orang". */
  readonly noun: boolean;
}

/** What the columns say of a word, in their order. */
function wordOf(form: string, values: readonly (string | undefined)[]): Word {
  const [month, weekday, unit, span, count, part, zone, role, noun] = values;
  const [length, per = ''] = (span ?? '').split(' ');
  const nth = role?.startsWith('nth') ? Number(role.slice(4)) : 0;
  return {
    form,
    month: Number.parseInt(month as string, 10) || 0,
    short: month?.endsWith('short') ?? false,
    weekday: Number(weekday ?? 0),
    unit: (unit ?? '') as Unit | '',
    spanCount: Number.parseInt(length as string, 10) || -1,
    span: per as Unit | '',
    count: count ?? '',
    part: part ?? '',
    zone: zone ?? '',
    role: nth ? 'nth' : (role ?? ''),
    nth,
    noun: noun !== undefined,
  };
}

const NONE = /* @__PURE__ */ wordOf('', []);

/** Reads tokens as words of time. */
export class Words {
  /** 1 for the symbols of units of time, for those who look far. */
  readonly isUnit: Uint8Array;
  private readonly ids: Uint16Array;
  private readonly records: Word[] = [NONE];

  constructor(lexicon: Lexicon) {
    const cls = COLUMNS.map((source) => lexicon.cls(source.cls));
    this.ids = new Uint16Array(lexicon.symbols.size);
    this.isUnit = new Uint8Array(lexicon.symbols.size);
    for (let symbol = 1; symbol < lexicon.symbols.size; symbol++) {
      if (!cls.some((c) => lexicon.starts(symbol, c))) continue;
      this.ids[symbol] = this.records.length;
      const values = cls.map((c) => lexicon.value(symbol, c));
      const word = wordOf(lexicon.symbols.form(symbol), values);
      this.records.push(word);
      this.isUnit[symbol] = word.unit ? 1 : 0;
    }
  }

  /** The month that a folded word names; 0 for others. */
  monthOf(word: string): number {
    return this.records.find((record) => record.form === word)?.month ?? 0;
  }

  /** The part that token `i` plays; empty for most. */
  role(doc: Doc, i: number): string {
    return this.at(doc, i).role;
  }

  /** The unit of time that token `i` names; empty for most. */
  unit(doc: Doc, i: number): Unit | '' {
    return this.at(doc, i).unit;
  }

  /** What token `i` can be; a record of blanks outside the text. */
  at(doc: Doc, i: number): Word {
    return i >= 0 && i < doc.n ? (this.records[this.ids[doc.symbol[i] as number] as number] as Word) : NONE;
  }
}

/** The reader of a lexicon, made once. */
export const wordsOf = perLexicon((lexicon) => new Words(lexicon));
