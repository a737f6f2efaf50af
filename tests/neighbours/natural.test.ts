// Against the real package, by its parts: its root entry would load database drivers.
import { createRequire } from 'node:module';
import { afterAll, describe, expect, it } from 'vitest';
import { StemmerId, StemTokenizerId, stopwordsId, TokenizerId } from '../../src/natural';

const require = createRequire(import.meta.url);
const TfIdf = require('natural/lib/natural/tfidf/tfidf');
const BayesClassifier = require('natural/lib/natural/classifiers/bayes_classifier');
const NGrams = require('natural/lib/natural/ngrams/ngrams');
const { WordTokenizer } = require('natural/lib/natural/tokenizers/regexp_tokenizer');

// natural keeps the tokenizer in its module: give the next user the old one back.
afterAll(() => {
  new TfIdf().setTokenizer(new WordTokenizer());
  NGrams.setTokenizer(new WordTokenizer());
});

describe('natural', () => {
  it('counts roots in its TfIdf', () => {
    const tfidf = new TfIdf();
    tfidf.setTokenizer(new StemTokenizerId());
    tfidf.setStopwords(stopwordsId());
    tfidf.addDocument('Pemerintah membangun perumahan rakyat.');
    tfidf.addDocument('Pembangunan jembatan di Berau dan bangunan sekolah.');
    expect(tfidf.tfidf('bangun', 1)).toBeGreaterThan(tfidf.tfidf('bangun', 0));
    expect(tfidf.tfidf('rumah', 0)).toBeGreaterThan(0);
    expect(tfidf.tfidf('rumah', 1)).toBe(0);
    expect(tfidf.listTerms(1).map((item: { term: string }) => item.term)).not.toContain('dan');
  });

  it('classifies with our stemmer', () => {
    const classifier = new BayesClassifier(new StemmerId());
    classifier.addDocument('harga beras naik dan pasar menguat', 'ekonomi');
    classifier.addDocument('pemain mencetak gol pada pertandingan itu', 'olahraga');
    classifier.train();
    expect(classifier.classify('permainan dan gol')).toBe('olahraga');
    expect(classifier.classify('kenaikan harga')).toBe('ekonomi');
  });

  it('cuts n-grams from our tokens', () => {
    NGrams.setTokenizer(new TokenizerId());
    expect(NGrams.bigrams('Anak-anak Sa’bani, ke-12.')).toEqual([
      ['Anak-anak', 'Sa’bani'],
      ['Sa’bani', 'ke-12'],
    ]);
  });

  it('keeps stop words to one instance', () => {
    const one = new StemmerId();
    const other = new StemmerId();
    one.addStopWords(['Rakyat']);
    one.removeStopWord('yang');
    expect(one.tokenizeAndStem('yang membangun rakyat')).toEqual(['yang', 'bangun']);
    expect(other.tokenizeAndStem('yang membangun rakyat')).toEqual(['bangun', 'rakyat']);
    expect(other.tokenizeAndStem('yang membangun', true)).toEqual(['yang', 'bangun']);
    expect(new TokenizerId().trim(['', 'a', '', ''])).toEqual(['a']);
  });
});
