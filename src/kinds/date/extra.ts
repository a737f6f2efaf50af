// What a part of the kind may add that not every caller wants: words, rules, and the days of
// holidays. Passed in, so that the small entry point leaves it out of its bundle.
import type { Doc } from '../../document/doc';
import type { Lexicon } from '../../lexicon/lexicon';
import type { WordSource } from '../../lexicon/source';
import type { Rule } from '../../rule/types';
import type { DateValue } from '../../values';
import type { Draft, Fields } from './draft';
import type { Piece } from './join';
import type { Moment, Resolved } from './moment';
import type { Words } from './words';
import type { Reference } from './years';

/** What the document knows while its dates are decided, as far as such a part may ask. */
export interface Known {
  readonly doc: Doc;
  readonly pieces: readonly Piece[];
  readonly reference: Reference | null;
  readonly references: readonly Reference[];
  attributed(piece: Piece): boolean;
  ahead(piece: Piece): number;
}

export interface Extra {
  readonly words: readonly WordSource[];
  rules(t: Words, lexicon: Lexicon): readonly Rule<Draft>[];
  /** Whether the text is an article, in which every reference to time is given. */
  press(doc: Doc): boolean;
  /** Whether the day at token `i` is that on which somebody spoke. */
  said(doc: Doc, i: number): boolean;
  /** The number of the day on which what holds the piece was said, in speech between marks or not; null where nothing tells. */
  spoken(known: Known, piece: Piece, quoted: boolean): number | null;
  /** The number of the day that the weekday of the piece was dated with before ("Rabu" after "Rabu (1/3)"); null where it was not. */
  named(known: Known, piece: Piece): number | null;
  /** The day of `fields.holiday`, put into the moment; without a year where nothing fixes it. */
  holiday(fields: Fields, moment: Moment, reference: Reference | null): Resolved;
  /** The value of a whole Hijri month or year. */
  whole(draft: Draft): DateValue;
  /** The value of a numbered anniversary; null leaves it as a witness of the year. */
  anniversary(draft: Draft): DateValue | null;
}
