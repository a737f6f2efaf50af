/**
 * The classes of the sastrawijs package over this package's roots and rules: change the import, keep the code.
 * @module
 */
import { createStemmer, type Stemmer as OwnStemmer, stemmerOfWords } from './morphology';
import { eachToken, type TokenKind } from './tokens';

const DROPPED = new Set<TokenKind>(['url', 'email', 'hashtag', 'handle']);
const NO_LETTERS = /[^\p{L}'’-]+/u;
const PLAIN = /^[a-z]+$/;

/** Drop-in for sastrawijs's Stemmer. */
export class Stemmer {
  private readonly own: Set<string> | null;
  private readonly added = new Set<string>();
  private readonly removed = new Set<string>();
  private ready: OwnStemmer | null = null;

  /** With a dictionary only its words are roots; without one the package's lexicon is used. */
  constructor(dictionary?: readonly string[]) {
    this.own = dictionary ? new Set(dictionary.map((word) => word.toLowerCase())) : null;
  }

  /** The root of a word, in lower case. */
  stem(word: string): string {
    this.ready ??= this.build();
    return this.ready.stem(word);
  }

  /** Makes words known as roots. */
  addToDict(words: readonly string[]): void {
    for (const word of words.map((entry) => entry.toLowerCase())) {
      this.own?.add(word);
      this.added.add(word);
      this.removed.delete(word);
    }
    this.ready = null;
  }

  /** Takes words out of the roots. */
  remove(words: readonly string[]): void {
    for (const word of words.map((entry) => entry.toLowerCase())) {
      this.own?.delete(word);
      this.added.delete(word);
      this.removed.add(word);
    }
    this.ready = null;
  }

  /** Is the word a root? */
  find(word: string): boolean {
    this.ready ??= this.build();
    return this.ready.isRoot(word);
  }

  private build(): OwnStemmer {
    if (this.own) return stemmerOfWords({ only: this.own });
    if (this.added.size === 0 && this.removed.size === 0) return createStemmer();
    return stemmerOfWords({ added: this.added, removed: this.removed });
  }
}

/** Drop-in for sastrawijs's Tokenizer: lower-case words without digits and marks; addresses, mentions and hashtags fall out. */
export class Tokenizer {
  /** The words of a text, in lower case. */
  tokenize(sentence: string): string[] {
    const out: string[] = [];
    const text = this.parseHtmlEnteties(sentence);
    eachToken(text, (start, end, kind) => {
      if (DROPPED.has(kind)) return;
      const token = text.slice(start, end).toLowerCase();
      if (PLAIN.test(token)) out.push(token);
      else for (const part of token.split(NO_LETTERS)) if (part !== '') out.push(part);
    });
    return out;
  }

  /** Numeric entities as characters ("&#233;"). The name is spelled as in sastrawijs. */
  parseHtmlEnteties(text: string): string {
    return text.replace(/&#(\d{1,7});/g, (entity, digits: string) => {
      const code = Number(digits);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });
  }
}
