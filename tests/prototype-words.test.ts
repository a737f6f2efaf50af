// Words that are keys of every object in JavaScript are words like others: as tokens, as names, in dictionaries and
// gazetteers of the user's own. Nothing that is read may reach a prototype.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyzeWord, createExtractor, extract, pressReleaseSchema, splitSentences, stem, tokenize } from '../src';
import { parseDates } from '../src/dates';
import { StemmerId, TokenizerId } from '../src/natural';
import { Stemmer, Tokenizer } from '../src/sastrawijs';
import { createStemmer } from '../src/words';

const WORDS = [
  'constructor',
  '__proto__',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupSetter__',
  'then',
  'length',
  'toJSON',
];

/** Every property of the built-in prototypes, so that a change shows. */
const prototypes = () =>
  [Object, Array, String, Function, Map, Set].map(({ prototype }) => Reflect.ownKeys(prototype).length);

describe('prototype words', () => {
  let before: number[];
  beforeEach(() => {
    before = prototypes();
  });
  afterEach(() => {
    expect(prototypes()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(WORDS)('%s is a token and a word', (word) => {
    expect(
      tokenize(`Kata ${word} itu.`)
        .map((token) => token.text)
        .join(''),
    ).toBe(`Kata${word}itu.`);
    expect(splitSentences(`Kata ${word} itu. Ia pergi.`)).toHaveLength(2);
    expect(typeof stem(word)).toBe('string');
    expect(typeof createStemmer({ colloquial: true }).stem(word)).toBe('string');
    for (const reading of analyzeWord(word)) expect(typeof reading.root).toBe('string');
    expect(parseDates(`${word} 5 ${word}, pukul ${word}`)).toEqual([]);
  });

  it.each(WORDS)('%s may stand where names, offices, bodies and items stand', (word) => {
    const name = word.replace(/^_*(.)/u, (_, first: string) => first.toUpperCase());
    const text =
      `${word}\n\n${word.toUpperCase()} - Bupati ${name} ${name} membuka Program ${name} (${word}) di Kecamatan ${name}, Kabupaten ${name}, ` +
      `Senin (2/6). Dinas ${name} dan PT ${name} hadir. Ada dua hal, yakni ${word} dan ${word}. “Baik ${word},” kata ${name}. ` +
      `Perda ${name} Nomor 3 Tahun 2020 tentang ${name}. (${word}/${word})`;
    const result = extract(text, { id: word, publishedAt: '2025-06-03' });
    expect(pressReleaseSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    for (const mention of result.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(result.officials[0]?.position).toBe('Bupati');
  });

  it.each(WORDS)('%s may be an entry of the neighbours', (word) => {
    const stemmer = new Stemmer([word, 'tulis']);
    expect(stemmer.find(word)).toBe(true);
    expect(stemmer.find('toString')).toBe(word === 'toString');
    stemmer.addToDict(['__proto__', 'constructor']);
    stemmer.remove([word]);
    expect(stemmer.find(word)).toBe(false);
    expect(new Tokenizer().tokenize(`kata ${word}`)[0]).toBe('kata');
    const stemmerId = new StemmerId();
    stemmerId.addStopWord(word);
    expect(stemmerId.tokenizeAndStem(`tulisan ${word}`)).not.toContain(word.toLowerCase());
    expect(new TokenizerId().tokenize('constructor')).toEqual(['constructor']);
  });

  it('may be entries of a gazetteer and names of officials', () => {
    const entries = WORDS.map((word) => [word, '__proto__'] as const);
    const { extract: own } = createExtractor({
      gazetteers: [
        {
          name: '__proto__',
          sources: () => [
            { cls: '__proto__', entries },
            { cls: 'constructor', entries },
          ],
        },
      ],
      officials: WORDS.map((word) => ({ name: word, position: 'Bupati', aliases: ['__proto__'], region: '__proto__' })),
    });
    const text = `Rapat itu dihadiri ${WORDS.join(', ')} dan Sri Wahyuningrum.`;
    const result = own(text);
    expect(pressReleaseSchema.parse(result)).toEqual(result);
    for (const mention of result.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
