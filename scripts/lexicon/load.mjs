// Loads the morphology engine from the sources, so that the lexicon is compiled by the code that will read it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export async function loadMorphology() {
  const folder = mkdtempSync(path.join(tmpdir(), 'saripati-'));
  const outfile = path.join(folder, 'morphology.mjs');
  await build({
    entryPoints: [path.join(root, 'src/morphology/internal.ts')],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'neutral',
    loader: { '.tsv': 'text', '.txt': 'text', '.html': 'text' },
  });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module;
}

/** `--name value` and `--name` options. */
export function argumentsOf(argv) {
  const options = {};
  for (let i = 0; i < argv.length; i++) {
    if (!argv[i].startsWith('--')) continue;
    const value = argv[i + 1];
    options[argv[i].slice(2)] = value === undefined || value.startsWith('--') ? true : argv[++i];
  }
  return options;
}
