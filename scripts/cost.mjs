// What a million articles cost, from a run over some of one's own: processor time, bytes in and out.
//   npm run cost -- FILE.ndjson [ARTICLES]      (after a build)
// Processor time is what the process used, all its threads together, so a busy machine changes it little.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { extractRows } from '../dist/batch.js';

const [file, wanted = '3000'] = process.argv.slice(2);
const WARM = 300;
const rows = [];
let bytesIn = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  rows.push(JSON.parse(line));
  bytesIn += Buffer.byteLength(line) + 1;
  if (rows.length === Number(wanted)) break;
}

let bytesOut = 0;
let packed = 0;
let done = 0;
let began = process.cpuUsage();
let block = '';
for await (const { result } of extractRows(rows.slice(0, WARM))) JSON.stringify(result);
began = process.cpuUsage();
for await (const { result } of extractRows(rows, { duplicates: 'keep' })) {
  if (!result) continue;
  const line = `${JSON.stringify(result)}\n`;
  bytesOut += Buffer.byteLength(line);
  done++;
  if (done <= WARM) block += line;
}
const { user, system } = process.cpuUsage(began);
packed = gzipSync(block).length / block.length;
const seconds = (user + system) / 1e6;
const per = (value) => value / done;
const GB = 1e9;
console.log(
  `${done} articles of ${(per(bytesIn) / 1000).toFixed(2)} kB: ${(per(seconds) * 1000).toFixed(2)} ms of one processor each, ${(per(bytesOut) / 1000).toFixed(1)} kB out`,
);
for (const [name, count] of [
  ['a million', 1e6],
  ['100 million', 1e8],
]) {
  const hours = (per(seconds) * count) / 3600;
  const [input, output] = [bytesIn, bytesOut].map((bytes) => (per(bytes) * count) / GB);
  console.log(
    `${name}: ${hours.toFixed(2)} processor hours, ${input.toFixed(1)} GB in, ${output.toFixed(1)} GB out (${(output * packed).toFixed(1)} GB gzipped), ` +
      `${Math.ceil((input * GB) / 32e6)} shards of 32 MB, ${(((32e6 / per(bytesIn)) * per(seconds)) / 60).toFixed(1)} minutes each`,
  );
}
console.log(
  `memory at the end: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB with all ${rows.length} articles held`,
);
