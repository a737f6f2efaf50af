// What a million articles cost, from a run over some of one's own: processor time, bytes in and out.
//   npm run cost -- FILE.ndjson [ARTICLES]         (after a build)
//   npm run cost -- --write FILE.ndjson [ARTICLES] puts it into docs/scale.md, with the day and the machine
// Processor time is what the process used, all its threads together, so a busy machine changes it little.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { extractRows } from '../dist/batch.js';

const args = process.argv.slice(2);
const writes = args[0] === '--write' && args.shift();
const [file, wanted = '3000'] = args;
const WARM = 300;
const SHARD = 32e6;
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
const seconds = (user + system) / 1e6 / done;
const [kept, made] = [bytesIn / done, bytesOut / done];
const n = (value, digits) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const row = (name, count) => {
  const output = (made * count) / 1e9;
  const [hours, input, shards] = [(seconds * count) / 3600, (kept * count) / 1e9, Math.ceil((kept * count) / SHARD)];
  const sizes = [n(hours, 1), `${n(input, 1)} GB`, `${n(output, 1)} GB`, `${n(output * packed, 1)} GB`, n(shards, 0)];
  return `| ${[name, ...sizes].join(' | ')} |`;
};
const cpu = os.cpus();
const report = `${n(done, 0)} articles of ${n(kept / 1000, 2)} kB on average, ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpu.length} × ${cpu[0].model}, load ${n(os.loadavg()[0], 1)}:
**${n(seconds * 1000, 2)} ms of one processor an article**, writing JSON included, and ${n(made / 1000, 1)} kB out. So:

| articles | processor hours | in | out | gzipped | shards of 32 MB |
|---|---|---|---|---|---|
${row('1 million', 1e6)}
${row('10 million', 1e7)}
${row('100 million', 1e8)}

A shard of 32 MB keeps a processor for ${n(((SHARD / kept) * seconds) / 60, 1)} minutes; starting a process takes some half a second of it. Memory of the run: ${n(process.memoryUsage().rss / 1e6, 0)} MB, its articles included.
`;
if (writes) {
  const page = path.join(import.meta.dirname, '../docs/scale.md');
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/(<!-- cost:.*-->\n)[\s\S]*?(<!-- \/cost -->)/, (_, open, close) => `${open}\n${report}\n${close}`),
  );
} else console.log(report);
