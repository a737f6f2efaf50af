// What the law rules ask of single tokens: the role of a word, brackets, marks.
import type { Doc } from '../../document/doc';
import * as K from '../../document/kinds';
import type { Lexicon } from '../../lexicon/lexicon';
import { CLOSE, OPEN } from '../../text/codes';

const LONGEST_NOTE = 8;

export class LawReader {
  readonly head: number;
  readonly issuer: number;
  /** Provinces, regencies, cities and what stands before them: where the name of an issuer ends. */
  readonly region: number;
  readonly regionHead: number;
  private readonly word: number;

  constructor(lexicon: Lexicon) {
    this.head = lexicon.cls('law-head');
    this.issuer = lexicon.cls('law-issuer');
    this.word = lexicon.cls('law-word');
    this.region = lexicon.cls('region');
    this.regionHead = lexicon.cls('region-head');
  }

  role(doc: Doc, i: number): string | undefined {
    return doc.value(i, this.word);
  }

  /** The token after "Republik Indonesia" or "RI" at `i`, else `i`. */
  pastRepublic(doc: Doc, i: number): number {
    const p = doc.longest(i, this.word);
    return p?.value === 'republic' ? p.to : i;
  }

  /** The token after a short note in brackets at `i`, else `i`. */
  pastNote(doc: Doc, i: number): number {
    if (doc.ch(i) !== OPEN) return i;
    for (let j = i + 1; j < doc.n && j <= i + LONGEST_NOTE; j++) if (doc.ch(j) === CLOSE) return j + 1;
    return i;
  }

  /** Whether a new paragraph starts at `i` or the text ends. */
  ends(doc: Doc, i: number): boolean {
    return i >= doc.n || (doc.gap[i] as number) >= K.PARAGRAPH;
  }

  capital(doc: Doc, i: number): boolean {
    return i < doc.n && (doc.shape[i] as number) >= K.CAPITALISED;
  }
}
