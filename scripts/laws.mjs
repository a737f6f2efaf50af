// Runs the built library over any NDJSON files and checks its laws on every article:
// nothing throws, every span slices back, the same input gives the same output, tokens and
// sentences lie in order inside the text, and (with --schema) the result passes its schema.
//   node scripts/laws.mjs [--schema] [--villages] FILE.ndjson…
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brokenSpans, lostReferences, uncovered, unsorted } from './law.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { schema: { type: 'boolean' }, villages: { type: 'boolean' }, show: { type: 'string', default: '10' } },
});
if (!positionals.length) {
  console.error('usage: node scripts/laws.mjs [--schema] [--villages] FILE.ndjson…');
  process.exit(2);
}

const lib = await import('saripati');
const extract = values.villages
  ? lib.createExtractor({ gazetteers: [(await import('saripati/villages')).villages] }).extract
  : lib.extract;

const counts = { articles: 0, spans: 0, broken: 0, crashed: 0, unstable: 0, invalid: 0, bytes: 0 };
let nanoseconds = 0n;
let shown = 0;
const report = (file, row, what) => {
  if (shown++ < Number(values.show)) console.log(`${path.basename(file)}:${row} ${what}`);
};

function article(file, row, record) {
  const text = record.text ?? '';
  const date = (record.published ?? record.date ?? '').slice(0, 10);
  const options = /^\d{4}-\d\d-\d\d$/.test(date) ? { publishedAt: date } : {};
  counts.articles++;
  counts.bytes += Buffer.byteLength(text);
  try {
    const began = process.hrtime.bigint();
    const result = extract(text, options);
    nanoseconds += process.hrtime.bigint() - began;
    const json = JSON.stringify(result);
    counts.spans += json.split('"start":').length - 1;
    const broken = [
      ...brokenSpans(text, result),
      ...lostReferences(result),
      ...unsorted(result),
      ...uncovered(text, lib.tokenize(text)).map((what) => `tokens: ${what}`),
      ...uncovered(text, lib.splitSentences(text)).map((what) => `sentences: ${what}`),
    ];
    if (broken.length) {
      counts.broken++;
      report(file, row, `broken: ${broken.slice(0, 3).join(', ')}`);
    }
    if (JSON.stringify(extract(text, options)) !== json) {
      counts.unstable++;
      report(file, row, 'a second call gave another result');
    }
    if (values.schema) {
      const checked = lib.pressReleaseSchema.safeParse(result);
      if (!checked.success) {
        counts.invalid++;
        report(file, row, `schema: ${checked.error.issues[0].path.join('.')} ${checked.error.issues[0].message}`);
      }
    }
  } catch (error) {
    counts.crashed++;
    report(file, row, `crash: ${error.stack.split('\n').slice(0, 3).join(' ')}`);
  }
}

for (const file of positionals) {
  let row = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    row++;
    if (line.trim()) article(file, row, JSON.parse(line));
  }
}

const seconds = Number(nanoseconds) / 1e9;
console.log(
  `${counts.articles} articles, ${counts.spans} spans, ${(counts.bytes / 1e6 / seconds).toFixed(1)} MB/s; ` +
    `broken ${counts.broken}, crashed ${counts.crashed}, unstable ${counts.unstable}, invalid ${counts.invalid}`,
);
process.exitCode = counts.broken + counts.crashed + counts.unstable + counts.invalid ? 1 : 0;
