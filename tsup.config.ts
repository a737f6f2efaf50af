// Builds every entry point of the package as ESM and CJS; dictionaries are bundled as text.
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** One name per entry of `exports`, the command line and its thread: src/NAME.ts or src/NAME/index.ts. */
const entries = [
  'index',
  'words',
  'villages',
  'dates',
  'natural',
  'sastrawijs',
  'compromise',
  'batch',
  'tables',
  'cli',
];

const source = (name: string) => [`src/${name}.ts`, `src/${name}/index.ts`].find((file) => existsSync(file));

const sources = Object.fromEntries(entries.flatMap((name) => (source(name) ? [[name, source(name) as string]] : [])));
const { cli: _, ...imported } = sources;

export default defineConfig({
  entry: { worker: 'src/batch/worker.ts', ...sources },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  // Without splitting the CJS build copies shared code into every entry and inlines lazy imports.
  splitting: true,
  clean: true,
  loader: { '.tsv': 'text', '.txt': 'text', '.html': 'text' },
  esbuildPlugins: [
    {
      name: 'dictionaries',
      setup(build) {
        // the comments of a dictionary are for those who edit it; readers skip them anyway
        build.onLoad({ filter: /\.tsv$/ }, ({ path }) => ({
          contents: readFileSync(path, 'utf8').replace(/^#.*\n/gm, ''),
          loader: 'text',
        }));
      },
    },
  ],
  // The threads' file is found beside the code that starts them: CommonJS has no import.meta for that.
  esbuildOptions(options, { format }) {
    // Constants that modules share become numbers in place: engines read a variable of a module from memory each time.
    options.minifySyntax = true;
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': 'undefined' };
  },
  // tsup 8 hands an option to TypeScript that TypeScript 6 calls deprecated.
  dts: { entry: imported, compilerOptions: { ignoreDeprecations: '6.0', incremental: false } },
  silent: true,
});
