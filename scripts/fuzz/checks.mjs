// What must hold of every public function for any text. `createChecks(library, nlp)` gives a function that answers what is
// wrong with one text; it counts calls and times each one.
import { brokenSpans, lostReferences, uncovered, unsorted } from '../law.mjs';

/** No call may take longer for a text of 100 kB. */
const LIMIT = 1000;
const LONG = 100_000;
/** One text in so many is also repeated to 100 kB, and so is each on which a short call was slow. */
const OFTEN = 5000;
/** Milliseconds from which a short call is slow; less, and one garbage collection would decide. */
const SLOW = 150;
/** Times that a slow call gets to show that the machine was busy, not the function. */
const TRIES = 4;
/** What costs more than the rest together is called for one text in so many. */
const SELDOM = 16;

const LONG_CALLS = 'any, on the text repeated to 100 kB';

/** Milliseconds, by processor time where the machine leaves the process little. */
const timed = (work, text) => {
  const before = process.cpuUsage();
  const began = performance.now();
  work(text);
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - began, (user + system) / 1000);
};

const REFERENCE = '2025-06-02';

export function createChecks(lib, nlp) {
  const first = lib.createExtractor();
  const second = lib.createExtractor();
  const withVillages = lib.createExtractor({ gazetteers: [lib.villages] });
  const stemmer = lib.createStemmer({ colloquial: true });
  const tokenizerId = new lib.natural.TokenizerId();
  const stemmerId = new lib.natural.StemmerId();
  const sastrawi = { stemmer: new lib.sastrawijs.Stemmer(), tokenizer: new lib.sastrawijs.Tokenizer() };
  const compromise = lib.indonesian(nlp);
  const scripts = lib.renderView([]).match(/<script/giu).length;

  const calls = new Map([[LONG_CALLS, 0]]);
  let seen = 0;

  /** @returns {string[]} */
  function check(text) {
    const faults = [];
    const run = (name, work, input = text) => {
      calls.set(name, (calls.get(name) ?? 0) + 1);
      const began = performance.now();
      const result = work(input);
      if (input !== '' && (performance.now() - began > SLOW || seen % OFTEN === OFTEN - 1)) {
        const long = input.repeat(Math.ceil(LONG / input.length));
        let best = Number.POSITIVE_INFINITY;
        for (let tries = 0; tries < TRIES && best > LIMIT; tries++) best = Math.min(best, timed(work, long));
        calls.set(LONG_CALLS, (calls.get(LONG_CALLS) ?? 0) + 1);
        if (best > LIMIT) faults.push(`${name}: ${best.toFixed(0)} ms for ${long.length} units`);
      }
      return result;
    };
    const expect = (name, wrong) => {
      for (const fault of wrong) faults.push(`${name}: ${fault}`);
    };
    const same = (name, a, b) => {
      if (JSON.stringify(a) !== JSON.stringify(b)) faults.push(`${name}: a second call gave another result`);
    };

    expect('tokenize', uncovered(text, run('tokenize', lib.tokenize)));
    expect('splitSentences', uncovered(text, run('splitSentences', lib.splitSentences)));

    const options = seen % 2 ? { publishedAt: REFERENCE } : {};
    const result = run('extract', (t) => first.extract(t, options));
    expect('extract', [...brokenSpans(text, result), ...lostReferences(result), ...unsorted(result)]);
    same('extract', result, second.extract(text, options));
    valid('extract', result, expect);

    const extra = seen % 2 ? lib.feasts : undefined;
    const dates = run('parseDates', (t) => lib.parseDates(t, { reference: REFERENCE, extra }));
    expect('parseDates', brokenSpans(text, dates));
    same('parseDates', dates, lib.parseDates(text, { reference: REFERENCE, extra }));

    for (const word of words(text)) {
      const root = run('stem', lib.stem, word);
      if (typeof root !== 'string') faults.push(`stem: ${typeof root} for ${JSON.stringify(word)}`);
      const readings = run('analyzeWord', lib.analyzeWord, word);
      if (!Array.isArray(readings) || !readings.every(sound)) faults.push(`analyzeWord: ${JSON.stringify(word)}`);
      if (readings[0] && readings[0].root !== root && word.length < 40)
        faults.push(`stem: ${root} is not the first reading of ${JSON.stringify(word)}, ${readings[0].root}`);
      run('createStemmer().stem', stemmer.stem, word);
      run('sastrawijs Stemmer', (t) => sastrawi.stemmer.stem(t), word);
    }

    const strings = run('natural TokenizerId', (t) => tokenizerId.tokenize(t));
    if (!strings.every((string) => text.includes(string)))
      faults.push('natural TokenizerId: a token that the text has not');
    run('natural StemmerId', (t) => stemmerId.tokenizeAndStem(t));
    run('sastrawijs Tokenizer', (t) => sastrawi.tokenizer.tokenize(t));

    if (seen % SELDOM === 0) {
      const more = run('villages', (t) => withVillages.extract(t, options));
      expect('villages', [...brokenSpans(text, more), ...lostReferences(more), ...unsorted(more)]);
      valid('villages', more, expect);
      run('compromise', compromise);
      const html = run('renderView', (t) => lib.renderView([{ text: t, result }]));
      if (html.match(/<script/giu).length !== scripts) faults.push('renderView: the text made an element');
      same('renderView', JSON.parse(/id="data">([^<]*)</u.exec(html)[1]).documents, [{ text, result }]);
    }
    seen++;
    return faults;
  }

  function valid(name, result, expect) {
    const checked = lib.pressReleaseSchema.safeParse(result);
    if (!checked.success)
      expect(name, [`schema: ${checked.error.issues[0].path.join('.')} ${checked.error.issues[0].message}`]);
  }

  return { check, calls };
}

/** A few pieces between blanks, as any caller might cut them; the whole text where it has none. */
const words = (text) => text.split(/\s+/u, 6).slice(0, 5);

const sound = (reading) => typeof reading.root === 'string' && reading.confidence >= 0 && reading.confidence <= 1;
