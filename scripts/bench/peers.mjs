// The libraries that are measured, and yardsticks. Each loads its own package only, in a process of its own.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const KINDS =
  'abbreviation law date amount region place name organization event program official person quote policyList'.split(
    ' ',
  );

const spans = (iterable) =>
  Array.from(iterable, ({ index, segment }) => ({ start: index, end: index + segment.length, text: segment }));

const REFERENCE = '2025-06-02';

const ours = async () => {
  const { createExtractor } = await import('saripati');
  const { createStemmer, splitSentences, stem, tokenize } = await import('saripati/words');
  const { parseDates } = await import('saripati/dates');
  const { extract } = createExtractor();
  return {
    whole: (text) => extract(text).mentions,
    tokens: tokenize,
    sentences: splitSentences,
    roots: stem,
    places: createStemmer().stemUnits,
    dates: (text) => parseDates(text, { reference: REFERENCE }),
  };
};
const ALL = ['whole', 'tokens', 'sentences', 'roots', 'places', 'dates'];

/** The whole extractor without one kind of mention. */
export async function withoutKind(kind) {
  const { createExtractor } = await import('saripati');
  const { extract } = createExtractor({ stages: KINDS.filter((other) => other !== kind) });
  return { whole: (text) => extract(text).mentions };
}

function charScan(text) {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) | 32) > 96) letters++;
  return { length: letters };
}

/** name → the tasks that it can do, and how it is loaded: a function a task. */
export const peers = {
  saripati: { tasks: ALL, load: ours },
  'saripati, extractMany, 16 texts a call': {
    tasks: ['whole'],
    load: async () => {
      const { createExtractor } = await import('saripati');
      const { extractMany } = createExtractor();
      let waiting = [];
      return {
        whole(text) {
          waiting.push({ text });
          if (waiting.length < 16) return [];
          const inputs = waiting;
          waiting = [];
          return extractMany(inputs);
        },
      };
    },
  },
  'saripati, result as JSON': {
    tasks: ['whole'],
    load: async () => {
      const { extract } = await import('saripati');
      return { whole: (text) => JSON.stringify(extract(text)) };
    },
  },
  // others make a string of each token whether it is read or not
  'saripati, text of each token read': {
    tasks: ['tokens'],
    load: async () => {
      const { tokenize } = await import('saripati/words');
      return {
        tokens: (text) => {
          let length = 0;
          for (const token of tokenize(text)) length += token.text.length;
          return { length };
        },
      };
    },
  },
  // natural's root entry loads redis, whose `class … extends String` slows every charCodeAt loop of the process for good.
  "saripati, after require('natural')": {
    tasks: ALL,
    load: async () => {
      require('natural');
      return ours();
    },
  },
  'one regex pass (yardstick)': {
    tasks: ['whole', 'tokens'],
    load: async () => {
      const pass = (text) => [...text.matchAll(/\p{L}+|\d+|[^\s]/gu)];
      return { whole: pass, tokens: pass };
    },
  },
  'class-table scan (yardstick)': {
    tasks: ['tokens'],
    load: async () => {
      const table = new Uint8Array(65536).map((_, unit) => (/[\p{L}\d]/u.test(String.fromCharCode(unit)) ? 1 : 0));
      return {
        tokens: (text) => {
          let words = 0;
          for (let i = 0, inside = 0; i < text.length; i++) {
            const now = table[text.charCodeAt(i)];
            words += now & (inside ^ 1);
            inside = now;
          }
          return { length: words };
        },
      };
    },
  },
  'charCodeAt scan (yardstick)': { tasks: ['tokens'], load: async () => ({ tokens: charScan }) },
  "charCodeAt scan, after require('natural')": {
    tasks: ['tokens'],
    load: async () => {
      require('natural');
      return { tokens: charScan };
    },
  },
  'Intl.Segmenter': {
    tasks: ['tokens', 'sentences'],
    load: async () => {
      const words = new Intl.Segmenter('id', { granularity: 'word' });
      const sentences = new Intl.Segmenter('id', { granularity: 'sentence' });
      return {
        tokens: (text) => spans(words.segment(text)).filter((token) => token.text.trim() !== ''),
        sentences: (text) => spans(sentences.segment(text)),
      };
    },
  },
  'wink-nlp, default pipeline': {
    tasks: ['whole'],
    load: async () => {
      const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
      return { whole: (text) => nlp.readDoc(text).entities().out() };
    },
  },
  'wink-nlp, sentences only': {
    tasks: ['tokens', 'sentences'],
    load: async () => {
      const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd']);
      return {
        tokens: (text) => nlp.readDoc(text).tokens().out(),
        sentences: (text) => nlp.readDoc(text).sentences().out(),
      };
    },
  },
  compromise: {
    tasks: ['whole'],
    load: async () => {
      const { default: nlp } = await import('compromise');
      return { whole: (text) => nlp(text).topics().out('array') };
    },
  },
  'compromise/one': {
    tasks: ['tokens', 'sentences'],
    load: async () => {
      const { default: nlp } = await import('compromise/one');
      return {
        tokens: (text) =>
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
  },
  'natural, its Indonesian parts': {
    tasks: ['tokens', 'roots'],
    load: async () => {
      const Tokenizer = require('natural/lib/natural/tokenizers/aggressive_tokenizer_id');
      const stemmer = require('natural/lib/natural/stemmers/indonesian/stemmer_id');
      const tokenizer = new Tokenizer();
      return { tokens: (text) => tokenizer.tokenize(text), roots: (word) => stemmer.stem(word.toLowerCase()) };
    },
  },
  sastrawijs: {
    tasks: ['tokens', 'roots'],
    load: async () => {
      const { Stemmer, Tokenizer } = require('sastrawijs');
      const tokenizer = new Tokenizer();
      const stemmer = new Stemmer();
      return { tokens: (text) => tokenizer.tokenize(text), roots: (word) => stemmer.stem(word) };
    },
  },
  '@orama/stemmers (no word list)': {
    tasks: ['roots'],
    load: async () => {
      const { stemmer } = await import('@orama/stemmers/indonesian');
      return { roots: (word) => stemmer(word.toLowerCase()) };
    },
  },
  'chrono-node id': {
    tasks: ['dates'],
    load: async () => {
      const chrono = await import('chrono-node/id');
      const reference = new Date(`${REFERENCE}T00:00:00Z`);
      return { dates: (text) => chrono.parse(text, reference) };
    },
  },
};
