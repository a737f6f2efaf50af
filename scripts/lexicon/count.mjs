// Counts words of the news and releases, by the way they are written and where they stand.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const WORD = /\p{L}+(?:['’`]\p{L}+)*(?:-\p{L}+(?:['’]\p{L}+)*)*/gu;
const SENTENCE_START = /[.!?:"“”()\n\-–—]/;

/** form → { lower, start: capitalised where any word would be, middle: capitalised elsewhere, capitals, sources }. */
export function countWords(data) {
  const counts = new Map();
  let source = 0;
  for (const folder of ['news', 'releases']) {
    for (const name of readdirSync(path.join(data, folder)).sort()) {
      if (!name.endsWith('.ndjson') || name.startsWith('gold')) continue;
      for (const line of readFileSync(path.join(data, folder, name), 'utf8').split('\n')) {
        if (line !== '') countText(JSON.parse(line).text ?? '', counts, source);
      }
      source++;
    }
  }
  return counts;
}

function countText(text, counts, source) {
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const form = word.toLowerCase().replaceAll('’', "'").replaceAll('`', "'");
    const c = counts.get(form) ?? { lower: 0, start: 0, middle: 0, capitals: 0, sources: 0 };
    counts.set(form, c);
    c.sources |= 1 << source;
    const gap = text.slice(last, match.index);
    last = match.index + word.length;
    // A word cut out of a web address or of a word with foreign letters is no attestation.
    if (/[@/\d]$/.test(gap) || /^[@\d]|^\.[a-z]{2,3}\b/.test(text.slice(last, last + 4))) continue;
    if (word.toLowerCase() === word) c.lower++;
    else if (word.length > 1 && word.toUpperCase() === word) c.capitals++;
    else if (match.index === 0 || SENTENCE_START.test(gap)) c.start++;
    else c.middle++;
  }
}
