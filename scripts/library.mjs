// Every public function in one module, bundled from the sources: what tools that attack the library call, without a
// build that may be old and without the entry points' file layout.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

const ENTRIES = `
export * from './src/index.ts';
export { createStemmer } from './src/words.ts';
export { feasts, parseDates } from './src/dates.ts';
export { villages } from './src/villages.ts';
export * as natural from './src/natural.ts';
export * as sastrawijs from './src/sastrawijs.ts';
export { indonesian } from './src/compromise.ts';
export { renderView } from './src/view/index.ts';
`;

/** Bundles the sources and answers the URL of the module: threads import the same one. */
export async function bundleLibrary() {
  const folder = path.join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  // A name of its own for each run, so that a long run keeps the code it began with.
  const outfile = path.join(folder, `library-${process.pid}.mjs`);
  await build({
    stdin: { contents: ENTRIES, resolveDir: root, loader: 'ts' },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'neutral',
    // zod is the one package that the core imports
    mainFields: ['module', 'main'],
    loader: { '.tsv': 'text', '.txt': 'text', '.html': 'text' },
    logLevel: 'error',
  });
  return { url: pathToFileURL(outfile).href, file: outfile };
}
