// One library in a process of its own: loads it, times its tasks beside a regex pass, sends what it found.
import { KINDS, peers, withoutKind } from './peers.mjs';

const { name, articles, tasks, rounds } = await new Promise((resolve) => process.once('message', resolve));
const WORD = /\p{L}+(?:[-'’]\p{L}+)*/gu;
/** Milliseconds of processor time before rounds count, so that the compiler has seen everything, and of each round. */
const WARM_UP = 2500;
/** The whole extractor is hundreds of functions. */
const WARM_UP_WHOLE = 10_000;
const ROUND = 250;
/** Texts and words between two looks at the clock: a look costs as much as several words. */
const TEXTS = 8;
const WORDS = 1024;

const sizes = articles.map((text) => Buffer.byteLength(text) / 1e6);
const regexPass = (text) => [...text.matchAll(/\p{L}+|\d+|[^\s]/gu)].length;

/** Runs `work` over the list, round and round, for so many milliseconds of processor time; answers amount a millisecond. */
function run(list, amounts, work, milliseconds) {
  const stride = list === articles ? TEXTS : WORDS;
  const before = process.cpuUsage();
  let amount = 0;
  for (let i = 0; ; ) {
    for (let n = 0; n < stride; n++, i = (i + 1) % list.length) {
      sink += work(list[i]);
      amount += amounts ? amounts[i] : 1;
    }
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    if (took >= milliseconds) return amount / took;
  }
}
let sink = 0;

/** Speed of each round, its ratio to the regex pass of that round, and microseconds a text. */
function time({ list, amounts, work, unit, scale }, warmUp) {
  run(list, amounts, work, warmUp);
  run(articles, sizes, regexPass, WARM_UP / 5);
  const speeds = [];
  const ratios = [];
  const micros = [];
  const megabytesOf = list === articles ? 1 : megabytes / list.length;
  for (let round = 0; round < rounds; round++) {
    const yardstick = run(articles, sizes, regexPass, ROUND / 2);
    const speed = run(list, amounts, work, ROUND);
    speeds.push(1000 * speed * scale);
    ratios.push(yardstick / (speed * megabytesOf));
    micros.push((1000 * megabytes) / articles.length / speed);
  }
  return { speeds, ratios, micros, unit };
}

const megabytes = sizes.reduce((sum, size) => sum + size, 0);
const began = performance.now();
const kind = KINDS.find((kind) => name === `without ${kind}`);
const library = kind ? await withoutKind(kind) : await peers[name].load();
const load = performance.now() - began;

const lengthOf = (result) => result?.length ?? 1;
const overTexts = (call) => ({
  list: articles,
  amounts: sizes,
  work: (text) => lengthOf(call(text)),
  unit: 'MB/s',
  scale: 1,
});

function setUp(task) {
  if (task === 'roots') {
    const words = articles.flatMap((text) => text.match(WORD) ?? []);
    return { list: words, work: (word) => library.roots(word).length, unit: 'million words/s', scale: 1e-6 };
  }
  if (task === 'places') {
    const text = articles.join('\n');
    const bytes = Buffer.from(text, 'utf16le');
    const units = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const places = Array.from(text.matchAll(WORD), (match) => [match.index, match.index + match[0].length]);
    return {
      list: places,
      work: ([start, end]) => library.places(units, start, end),
      unit: 'million words/s',
      scale: 1e-6,
    };
  }
  return overTexts(library[task]);
}

/** Words that a fresh process reads first. */
const FIRST = 10_000;

/** One round before anything is compiled or any dictionary read, counted in processor time; the regex pass is warm. */
function cold() {
  const words = articles.flatMap((text) => text.match(WORD) ?? []);
  const list = words.slice(0, FIRST);
  const before = process.cpuUsage();
  for (const word of list) sink += library.roots(word).length;
  const { user, system } = process.cpuUsage(before);
  const speed = list.length / ((user + system) / 1000);
  run(articles, sizes, regexPass, WARM_UP / 5);
  const ratio = run(articles, sizes, regexPass, ROUND) / ((speed * megabytes) / words.length);
  return { speeds: [1000 * speed * 1e-6], ratios: [ratio], micros: [], unit: 'million words/s' };
}

const result = { name, load, tasks: {} };
for (const task of tasks)
  if (task === 'cold') result.tasks.cold = cold();
  else result.tasks[task] = time(setUp(task), task === 'whole' ? WARM_UP_WHOLE : WARM_UP);
process.send({ ...result, sink }, () => process.exit(0));
