// The package's stop words, read on first use.
import text from '../../dictionaries/morphology/stopwords.tsv';

let words: ReadonlySet<string> | undefined;

export function stopwords(): ReadonlySet<string> {
  words ??= new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
  return words;
}
