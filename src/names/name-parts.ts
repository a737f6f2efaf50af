// A name with what stands around it, as it is read.
import type { Doc } from '../document/doc';

export interface Name {
  /** Tokens from the first title to the last degree. */
  from: number;
  to: number;
  /** Tokens of the name itself. */
  nameFrom: number;
  nameTo: number;
  /** Characters of the name itself; a glued title ("H.Umar") is cut off. */
  start: number;
  end: number;
  honorifics: string[];
  ranks: string[];
  degrees: string[];
  /** How many words are known parts of names. */
  known: number;
  words: number;
  /** Whether a field of work may be the first word: behind an office that takes none. */
  lenient: boolean;
  /** Whether it was cut off the end of an organisation's name. */
  cut: boolean;
}

/** What a value takes from the reading of a name: its text in one line, its place, its titles and degrees. */
export const named = (doc: Doc, name: Name) => ({
  name: doc.text.slice(name.start, name.end).replace(/\s+/gu, ' '),
  nameStart: name.start,
  nameEnd: name.end,
  honorifics: name.honorifics,
  ranks: name.ranks,
  degrees: name.degrees,
});
