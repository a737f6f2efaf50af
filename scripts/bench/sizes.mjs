// What each library weighs when a bundler has taken in what one call needs.
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

const CODES = {
  'saripati: extract': "export { extract } from 'saripati'",
  'saripati/words': "export * from 'saripati/words'",
  'saripati/words: tokenize': "export { tokenize } from 'saripati/words'",
  'saripati/dates': "export { parseDates } from 'saripati/dates'",
  'saripati/villages': "export { villages } from 'saripati/villages'",
  'chrono-node id': "export { parse } from 'chrono-node/id'",
  sastrawijs: "export { Stemmer, Tokenizer } from 'sastrawijs'",
  '@orama/stemmers': "export { stemmer } from '@orama/stemmers/indonesian'",
  compromise: "export { default } from 'compromise'",
  'compromise/one': "export { default } from 'compromise/one'",
  'wink-nlp with its model':
    "import wink from 'wink-nlp'; import model from 'wink-eng-lite-web-model'; export default wink(model)",
};

export async function sizes() {
  const rows = [];
  for (const [name, contents] of Object.entries(CODES)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      write: false,
      logLevel: 'error',
    });
    const { contents: code } = outputFiles[0];
    rows.push([name, (code.length / 1000).toFixed(1), (gzipSync(code, { level: 9 }).length / 1000).toFixed(1)]);
  }
  return { heads: ['import', 'kB minified', 'kB gzipped'], rows };
}
