/**
 * Tokenizer and stemmer with the interfaces of the natural package, so that its TfIdf, its classifiers and its n-grams
 * work on Indonesian. Nothing of natural is imported: its root entry loads database drivers, and duck typing is enough.
 * @module
 */
import { createStemmer, type StemmerOptions } from './morphology';
import { stopwords } from './morphology/stopwords';
import { eachToken, type TokenKind } from './tokens';

const WORDS = new Set<TokenKind>(['word', 'abbreviation', 'number', 'ordinal', 'hashtag']);

/** Words and numbers of a text as strings, without punctuation: what natural's tokenizers give. */
export class TokenizerId {
  /** Words, numbers, abbreviations and hashtags of a text, in order. */
  tokenize(text: string): string[] {
    const out: string[] = [];
    eachToken(text, (start, end, kind) => {
      if (WORDS.has(kind)) out.push(text.slice(start, end));
    });
    return out;
  }

  /** Takes empty strings off both ends, in place, as natural's tokenizers do. */
  trim(array: string[]): string[] {
    while (array.at(-1) === '') array.pop();
    while (array[0] === '') array.shift();
    return array;
  }
}

/** The stemmer interface of natural. Each instance has its own stop words; natural's own stemmers share one list. */
export class StemmerId {
  private readonly stops = new Set(stopwords());
  private readonly tokenizer = new TokenizerId();
  private readonly roots;

  constructor(options: StemmerOptions = {}) {
    this.roots = createStemmer(options);
  }

  /** The root of a word, in lower case. */
  stem = (token: string): string => this.roots.stem(token);

  /** Adds one stop word to this instance. */
  addStopWord = (stopWord: string): void => {
    this.stops.add(stopWord.toLowerCase());
  };

  /** Adds stop words to this instance. */
  addStopWords = (moreStopWords: string[]): void => {
    for (const word of moreStopWords) this.addStopWord(word);
  };

  /** Takes one stop word out of this instance. */
  removeStopWord = (stopWord: string): void => {
    this.stops.delete(stopWord.toLowerCase());
  };

  /** Takes stop words out of this instance. */
  removeStopWords = (moreStopWords: string[]): void => {
    for (const word of moreStopWords) this.removeStopWord(word);
  };

  /** Roots of the words of a text, without stop words unless `keepStops`. Names keep their protection: no lower-casing first. */
  tokenizeAndStem = (text: string, keepStops = false): string[] => {
    const out: string[] = [];
    for (const token of this.tokenizer.tokenize(text)) {
      if (keepStops || !this.stops.has(token.toLowerCase())) out.push(this.roots.stem(token));
    }
    return out;
  };
}

/** A tokenizer that gives roots, for the parts of natural that take a tokenizer only: `tfidf.setTokenizer`, `NGrams.setTokenizer`. */
export class StemTokenizerId extends TokenizerId {
  private readonly stemmer: StemmerId;

  constructor(options: StemmerOptions = {}) {
    super();
    this.stemmer = new StemmerId(options);
  }

  /** The roots of the words of a text, stop words included. */
  override tokenize(text: string): string[] {
    return this.stemmer.tokenizeAndStem(text, true);
  }
}

/** Our stop words as the array that `tfidf.setStopwords` takes; a new one each time. */
export const stopwordsId = (): string[] => [...stopwords()];
