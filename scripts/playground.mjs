// `npm run playground`: writes site/index.html, one page with the library in it: paste a release, see the
// highlights, the JSON and the rule behind each finding. It works offline and from file://; its size is checked.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes on the wire, gzipped. */
const LIMIT = 600_000;
const EXAMPLES = [
  'kementerian-sosial-lansia',
  'kabupaten-demak-banjir',
  'provinsi-kaltim-posyandu',
  'koran-kendari-festival',
  'polres-kudus-operasi',
  'universitas-manado-wisuda',
];

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'site');

/** A module over the sources; comments of dictionaries are for those who edit them, as in the package's build. */
async function bundle(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    target: 'es2022',
    loader: { '.txt': 'text', '.html': 'text' },
    legalComments: 'none',
    logLevel: 'error',
    plugins: [
      {
        name: 'dictionaries',
        setup(setup) {
          setup.onLoad({ filter: /\.tsv$/ }, ({ path: file }) => ({
            contents: readFileSync(file, 'utf8').replace(/^#.*\n/gm, ''),
            loader: 'text',
          }));
        },
      },
    ],
    ...options,
  });
  return outputFiles[0].text;
}

const here = await bundle(
  "export { extract } from './src/extractor.ts'; export { renderView } from './src/view/index.ts';",
  { format: 'esm', platform: 'neutral' },
);
const module = path.join(root, '.cache', 'playground.mjs');
mkdirSync(path.dirname(module), { recursive: true });
writeFileSync(module, here);
const { extract, renderView } = await import(module);

const library = await bundle(
  "import { extract } from './src/extractor.ts'; Object.assign(globalThis, { saripati: { extract } });",
  { format: 'iife', platform: 'browser', minify: true },
);
const documents = EXAMPLES.map((name) => {
  const read = (file) => readFileSync(path.join(root, 'fixtures', name, file), 'utf8');
  const text = read('release.txt').trim();
  const { publishedAt } = JSON.parse(read('meta.json'));
  return { text, result: extract(text, publishedAt ? { publishedAt } : {}) };
});
const page = renderView(documents, library);
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'index.html'), page);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const wire = gzipSync(page, { level: 9 }).length;
console.log(
  `site/index.html: ${kilobytes(Buffer.byteLength(page))}, ${kilobytes(wire)} gzipped of ${kilobytes(LIMIT)} allowed, ${kilobytes(brotliCompressSync(page).length)} with Brotli`,
);
if (wire > LIMIT) {
  console.error('The page is too heavy.');
  process.exitCode = 1;
}
