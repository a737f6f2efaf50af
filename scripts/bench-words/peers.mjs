// The libraries that are measured beside this one. Each loads its own package only, in a process of its own.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const spans = (iterable) =>
  Array.from(iterable, ({ index, segment }) => ({ start: index, end: index + segment.length, text: segment }));

const ours = async () => {
  const { createStemmer, splitSentences, stem, tokenize } = await import('saripati/words');
  const stemmer = createStemmer();
  return { tokenize, sentences: splitSentences, stem, stemUnits: stemmer.stemUnits };
};

/** name → { tokenize, sentences, stem }, whichever the library has. */
export const peers = {
  saripati: ours,
  // Any module that does this slows every charCodeAt loop in the process for good; redis 5 does.
  'saripati, after class extends String': async () => {
    class Trap extends String {}
    const trapped = new Trap('x');
    for (let i = 0; i < 10; i++) trapped.charCodeAt(0);
    return ours();
  },
  'charCodeAt scan (yardstick)': async () => ({ tokenize: charScan }),
  'charCodeAt scan, after class extends String': async () => {
    class Trap extends String {}
    new Trap('x').charCodeAt(0);
    return { tokenize: charScan };
  },
  'Intl.Segmenter': async () => {
    const words = new Intl.Segmenter('id', { granularity: 'word' });
    const sentences = new Intl.Segmenter('id', { granularity: 'sentence' });
    return {
      tokenize: (text) => spans(words.segment(text)).filter((token) => token.text.trim() !== ''),
      sentences: (text) => spans(sentences.segment(text)),
    };
  },
  'wink-nlp': async () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd']);
    return {
      tokenize: (text) => nlp.readDoc(text).tokens().out(),
      sentences: (text) => nlp.readDoc(text).sentences().out(),
    };
  },
  'compromise/one': async () => {
    const { default: nlp } = await import('compromise/one');
    return {
      tokenize: (text) =>
        nlp
          .tokenize(text)
          .termList()
          .map((term) => term.text),
      sentences: (text) =>
        nlp
          .tokenize(text)
          .json({ terms: false })
          .map((sentence) => sentence.text),
    };
  },
  'natural (its Indonesian parts)': async () => {
    const Tokenizer = require('natural/lib/natural/tokenizers/aggressive_tokenizer_id');
    const stemmer = require('natural/lib/natural/stemmers/indonesian/stemmer_id');
    const tokenizer = new Tokenizer();
    return { tokenize: (text) => tokenizer.tokenize(text), stem: (word) => stemmer.stem(word.toLowerCase()) };
  },
  sastrawijs: async () => {
    const { Stemmer, Tokenizer } = require('sastrawijs');
    const tokenizer = new Tokenizer();
    const stemmer = new Stemmer();
    return { tokenize: (text) => tokenizer.tokenize(text), stem: (word) => stemmer.stem(word) };
  },
  '@orama/stemmers (no word list)': async () => {
    const { stemmer } = await import('@orama/stemmers/indonesian');
    return { stem: (word) => stemmer(word.toLowerCase()) };
  },
};

function charScan(text) {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) | 32) > 96) letters++;
  return { length: letters };
}
