// What the rules of `organization` ask of a document: class numbers once, dictionary
// values parsed once, and the small questions about a token.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';

export interface Head {
  kind: string;
  mode: string;
  /** Full form of a short head ("Pemkab"), or null. */
  full: string | null;
}

export interface Body {
  name: string;
  kind: string;
  acronym: string | null;
  /** C: counts in capitals only; L: in small letters too; W: also an everyday word; F: free. */
  how: string;
}

const KAN = [107, 97, 110];

export class Reader {
  readonly head: number;
  readonly body: number;
  readonly short: number;
  readonly field: number;
  readonly link: number;
  readonly stop: number;
  readonly tail: number;
  readonly not: number;
  readonly degree: number;
  readonly honorific: number;
  readonly rank: number;
  readonly regionHead: number;
  /** Words of the kinds official and person: offices, parts of personal names. */
  readonly office: number;
  readonly namePart: number;
  readonly balinese: number;
  readonly unit: number;
  readonly opener: number;
  /** Words that the names of firms end in, persons' names too: "Jaya", "Utama", "Lestari". */
  readonly firm: number;
  /** Words that open sentences. */
  readonly start: number;
  /** What stands before the letters of a withheld name. */
  readonly withheld: number;
  /** Nouns that say what the outlet named behind them is. */
  readonly outlet: number;
  private readonly heads = new Map<string, Head>();
  private readonly bodies = new Map<string, Body>();

  constructor(lexicon: Lexicon) {
    this.head = lexicon.cls('org-head');
    this.body = lexicon.cls('org-body');
    this.short = lexicon.cls('org-short');
    this.field = lexicon.cls('org-field');
    this.link = lexicon.cls('org-link');
    this.stop = lexicon.cls('org-stop');
    this.tail = lexicon.cls('org-tail');
    this.not = lexicon.cls('org-not');
    this.degree = lexicon.cls('degree');
    this.honorific = lexicon.cls('honorific');
    this.rank = lexicon.cls('rank');
    this.regionHead = lexicon.cls('region-head');
    this.office = lexicon.cls('office');
    this.namePart = lexicon.cls('name-part');
    this.balinese = lexicon.cls('balinese-name');
    this.unit = lexicon.cls('office-unit');
    this.opener = lexicon.cls('opener');
    this.firm = lexicon.cls('org-firm');
    this.start = lexicon.cls('doc-start');
    this.withheld = lexicon.cls('org-withheld');
    this.outlet = lexicon.cls('org-outlet');
  }

  headOf(value: string): Head {
    let head = this.heads.get(value);
    if (!head) {
      const [kind = 'other', mode = 'open', full = ''] = first(value).split(';');
      head = { kind, mode, full: full || null };
      this.heads.set(value, head);
    }
    return head;
  }

  /** `full;kind;acronym;how` of the class `org-body`. */
  bodyOf(value: string): Body {
    let body = this.bodies.get(value);
    if (!body) {
      const [name = '', kind = 'other', acronym = '', how = 'F'] = first(value).split(';');
      body = { name, kind, acronym: acronym || null, how };
      this.bodies.set(value, body);
    }
    return body;
  }

  /** `kind;full;how` of the class `org-short`. */
  shortOf(value: string): Body {
    let body = this.bodies.get(value);
    if (!body) {
      const [kind = 'office', name = '', how = 'F'] = first(value).split(';');
      body = { name, kind, acronym: null, how };
      this.bodies.set(value, body);
    }
    return body;
  }

  link_(doc: Doc, i: number): string {
    return doc.longest(i, this.link)?.value ?? '';
  }

  /** A word with a capital that belongs to the line of the token before it. */
  capital(doc: Doc, i: number): boolean {
    if (i <= 0 || i >= doc.n || (doc.gap[i] as number) > K.LINE || doc.zone[i] !== doc.zone[i - 1]) return false;
    const kind = doc.kind[i] as number;
    return (kind === K.WORD || kind === K.ABBREVIATION) && (doc.shape[i] as number) >= K.CAPITALISED;
  }

  isStop(doc: Doc, i: number): boolean {
    return doc.is(i, this.stop) || doc.is(i, this.honorific) || (this.title(doc, i) && this.verb(doc, i));
  }

  /** Whether capitals mean little here: headlines and decks write every word with one. */
  title(doc: Doc, i: number): boolean {
    const zone = doc.zone[i] as number;
    return zone === K.HEADLINE || zone === K.DECK || zone === K.KICKER;
  }

  /** "Salurkan", "Targetkan": verbs of headlines; "Pendidikan", "Kebijakan" are nouns. */
  private verb(doc: Doc, i: number): boolean {
    const end = doc.end[i] as number;
    const start = doc.start[i] as number;
    if (end - start < 6) return false;
    for (let k = 0; k < 3; k++) if (((doc.units[end - 3 + k] as number) | 32) !== KAN[k]) return false;
    const p = (doc.units[start] as number) | 32;
    const e = (doc.units[start + 1] as number) | 32;
    return !((p === 112 || p === 107) && e === 101);
  }

  /** A line that is all capitals: they tell nothing. */
  shouting(doc: Doc, from: number, to: number): boolean {
    const loud = (i: number): boolean =>
      i >= 0 &&
      i < doc.n &&
      doc.shape[i] === K.CAPITALS &&
      (doc.end[i] as number) - (doc.start[i] as number) > 3 &&
      (doc.gap[i] as number) <= K.SPACED;
    return (
      (loud(from - 1) && (loud(to) || loud(from - 2))) ||
      (loud(to) && (doc.gap[to] as number) <= K.SPACED && loud(to + 1))
    );
  }
}

const first = (value: string): string => {
  const bar = value.indexOf('|');
  return bar < 0 ? value : value.slice(0, bar);
};
