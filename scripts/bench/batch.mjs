// A dump of articles through the command line: one thread and two, beside reading and writing the same rows.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');
/** Bytes of the dump: long enough that starting counts for little. */
const SIZE = 5e6;
const ROUNDS = 3;

/** Reads each line, parses it, writes it back: what any filter in JavaScript does at least. */
async function copy(from, to) {
  const out = createWriteStream(to);
  for await (const line of createInterface({ input: createReadStream(from) }))
    out.write(`${JSON.stringify(JSON.parse(line))}\n`);
  await new Promise((resolve) => out.end(resolve));
}

export async function batches(articles) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'saripati-bench-'));
  const dump = path.join(folder, 'dump.ndjson');
  const out = path.join(folder, 'out.ndjson');
  const lines = [];
  for (let size = 0, i = 0; size < SIZE; i++) {
    const line = JSON.stringify({ id: String(i), text: articles[i % articles.length] });
    size += Buffer.byteLength(line) + 1;
    lines.push(line);
  }
  writeFileSync(dump, `${lines.join('\n')}\n`);
  const megabytes = Buffer.byteLength(lines.join('\n')) / 1e6;

  const extract = (...options) =>
    execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), 'extract', dump, '--out', out, ...options], {
      stdio: 'ignore',
    });
  const ways = {
    'each line parsed and written back (yardstick)': () => copy(dump, out),
    'saripati extract': () => extract(),
    'saripati extract --workers 2': () => extract('--workers', '2'),
  };
  const rows = [];
  for (const [name, work] of Object.entries(ways)) {
    const took = [];
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(out, { force: true });
      const began = performance.now();
      await work();
      took.push((performance.now() - began) / 1000);
    }
    const best = Math.min(...took);
    rows.push([
      name,
      (megabytes / best).toFixed(1),
      `${(megabytes / Math.max(...took)).toFixed(1)}–${(megabytes / best).toFixed(1)}`,
      (lines.length / best).toFixed(0),
    ]);
  }
  rmSync(folder, { recursive: true });
  return {
    heads: [`${lines.length} rows, ${megabytes.toFixed(0)} MB, wall clock`, 'MB/s', 'range', 'rows a second'],
    rows,
  };
}
