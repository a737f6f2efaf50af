// The command lines of README and guides, as a reader types them: each runs in a folder with the files it names.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startProgram } from './batch/program';

const root = path.resolve(import.meta.dirname, '..');
const { program } = await startProgram();
const fixture = path.join(root, 'fixtures/kota-payakumbuh-pasar/release.txt');
const rows = readFileSync(path.join(root, 'docs/releases.ndjson'), 'utf8');
const csv = 'isi,terbit\n"Bupati Bantul hadir, Senin (2/6).",2025-06-03\n';

/** A folder with every file that the pages name, and `saripati` on its path. */
function folderFor(page: string): string {
  const folder = path.join(root, '.cache/docs-shell', page.replace(/\W/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['bin', 'releases', 'rilis']) mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of ['articles', 'dump', 'artikel', 'arsip']) writeFileSync(path.join(folder, `${name}.ndjson`), rows);
  writeFileSync(path.join(folder, 'dump.ndjson.gz'), gzipSync(rows));
  writeFileSync(path.join(folder, 'dump.csv.gz'), gzipSync(csv));
  for (const name of ['releases', 'rilis']) cpSync(fixture, path.join(folder, name, 'pasar.txt'));
  const command = path.join(folder, 'bin/saripati');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(command, 0o755);
  return folder;
}

describe('command lines of the documents', () => {
  for (const page of ['README.md', 'README.id.md', 'docs/tables.md']) {
    const text = readFileSync(path.join(root, page), 'utf8');
    const lines = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
      .flatMap((block) => block[1]!.split('\n'))
      .filter((line) => /(?:^|\| )saripati /.test(line));
    const folder = folderFor(page);
    for (const line of lines)
      it(`${page}: ${line}`, () => {
        // a run of an earlier line under the same name is another run
        if (line.includes('--resume'))
          rmSync(path.join(folder, line.split('--out ')[1]!.split(' ')[0]!), { force: true });
        const env = { ...process.env, PATH: `${path.join(folder, 'bin')}:${process.env.PATH}` };
        const run = () => execFileSync('bash', ['-euo', 'pipefail', '-c', line], { cwd: folder, env, stdio: 'pipe' });
        expect(run).not.toThrow();
      });
    it(`${page} has command lines`, () => expect(lines.length).toBeGreaterThan(2));
  }
});
