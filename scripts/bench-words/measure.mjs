// One library in a process of its own: loads it, times it beside a yardstick of the same process, sends what it found.
import { peers } from './peers.mjs';
import { readTreebank, score } from './treebank.mjs';

const { name, articles, treebank, rounds } = await new Promise((resolve) => process.once('message', resolve));
const megabytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const WORD = /\p{L}+(?:[-'’]\p{L}+)*/gu;

/** Seconds of processor time, so that a busy machine does not decide: the first pass and the best of the later ones. */
function time(work) {
  const took = [];
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    took.push((user + system) / 1e6);
  }
  return { cold: took[0], warm: Math.min(...took.slice(1)) };
}

/** Runs `work` over a list and adds up what it gives, so that nothing is optimised away. */
function over(list, work) {
  return () => {
    let sum = 0;
    for (const item of list) sum += work(item);
    return sum;
  };
}

const speed = (amount, { cold, warm }) => ({ cold: amount / cold, warm: amount / warm });

const began = performance.now();
const library = await peers[name]();
const result = { name, load: performance.now() - began };

if (library.tokenize) {
  const tokens = over(articles, (text) => library.tokenize(text).length);
  result.tokens = speed(megabytes, time(tokens));
}
if (library.sentences) {
  const sentences = over(articles, (text) => library.sentences(text).length);
  result.sentences = speed(megabytes, time(sentences));
}
if (library.stem) {
  const words = articles.flatMap((text) => text.match(WORD) ?? []);
  result.stems = speed(words.length / 1e6, time(over(words, (word) => library.stem(word).length)));
}
if (library.stemUnits) {
  const text = articles.join('\n');
  const bytes = Buffer.from(text, 'utf16le');
  const units = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const places = Array.from(text.matchAll(WORD), (match) => [match.index, match.index + match[0].length]);
  const stems = over(places, ([start, end]) => library.stemUnits(units, start, end));
  result.units = speed(places.length / 1e6, time(stems));
}
const pass = over(articles, (text) => [...text.matchAll(/\p{L}+|\d+|[^\s]/gu)].length);
result.yardstick = speed(megabytes, time(pass)).warm;
if (treebank) result.accuracy = score(library, readTreebank(treebank));
process.send(result);
