// Every public function as a function of one text.

/** name → what is timed. */
export async function functions(lib) {
  const { default: nlp } = await import('compromise');
  const villages = lib.createExtractor({ gazetteers: [lib.villages] });
  const stemmer = lib.createStemmer();
  const tokenizerId = new lib.natural.TokenizerId();
  const stemmerId = new lib.natural.StemmerId();
  const sastrawi = { stemmer: new lib.sastrawijs.Stemmer(), tokenizer: new lib.sastrawijs.Tokenizer() };
  const compromise = lib.indonesian(nlp);
  const empty = lib.extract('');
  return {
    extract: (text) => lib.extract(text, { publishedAt: '2025-06-02' }),
    'with villages': (text) => villages.extract(text, { publishedAt: '2025-06-02' }),
    tokenize: lib.tokenize,
    splitSentences: lib.splitSentences,
    parseDates: (text) => lib.parseDates(text, { reference: '2025-06-02', extra: lib.feasts }),
    stem: lib.stem,
    analyzeWord: lib.analyzeWord,
    'createStemmer().stem': stemmer.stem,
    'natural tokenizer': (text) => tokenizerId.tokenize(text),
    'natural tokenizeAndStem': (text) => stemmerId.tokenizeAndStem(text),
    'sastrawijs tokenizer': (text) => sastrawi.tokenizer.tokenize(text),
    'sastrawijs stemmer': (text) => sastrawi.stemmer.stem(text),
    compromise,
    renderView: (text) => lib.renderView([{ text, result: empty }]),
  };
}
