// Builds the command line from the sources, once a test file, and starts it in a folder of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What a run says every ten seconds where it is no terminal; a busy machine makes any run long. */
export const PROGRESS = /^.* done, .* rejected, .*\/s\n/gm;

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Program {
  /** Where it runs and where its files are named from; gone after the tests. */
  folder: string;
  /** The built `cli.js`; the entry points (`batch.js`, `index.js`) are beside it. */
  program: string;
  /** Runs it to its end. */
  saripati(args: readonly string[], input?: string | Uint8Array): Promise<Ended>;
}

/** The folder is inside the project, so that packages are found. */
export async function startProgram(): Promise<Program> {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.cache/program-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = path.join(folder, 'bin/cli.js');
  const source = (name: string) => path.join(root, 'src', name);
  await build({
    entryPoints: {
      ...{ cli: source('cli.ts'), worker: source('batch/worker.ts') },
      ...{ batch: source('batch/index.ts'), index: source('index.ts') },
    },
    outdir: path.dirname(program),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    loader: { '.tsv': 'text', '.txt': 'text', '.html': 'text' },
    logLevel: 'error',
  });
  writeFileSync(path.join(path.dirname(program), 'package.json'), '{"type":"module"}');

  const saripati = (args: readonly string[], input: string | Uint8Array = '') =>
    new Promise<Ended>((resolve) => {
      const child = spawn(process.execPath, [program, ...args], { cwd: folder });
      let out = '';
      let err = '';
      child.stdout.on('data', (data) => {
        out += data;
      });
      child.stderr.on('data', (data) => {
        err += data;
      });
      child.on('close', (code) => resolve({ code, out, err: err.replace(PROGRESS, '') }));
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
  return { folder, program, saripati };
}
