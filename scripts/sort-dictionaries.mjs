// Puts every dictionary in order: comments first, then entries sorted by form, small letters
// and capitals alike, each once. Part of `npm run format`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The text of a dictionary as it should be. */
export function sorted(text) {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line);
  const key = (line) => line.split('\t')[0].toLowerCase();
  const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const entries = [...new Set(lines.filter((line) => !line.startsWith('#')))];
  entries.sort((a, b) => order(key(a), key(b)) || order(a, b));
  return `${[...lines.filter((line) => line.startsWith('#')), ...entries].join('\n')}\n`;
}

const folder = path.resolve(import.meta.dirname, '../dictionaries');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.tsv')) continue;
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    if (text === sorted(text)) continue;
    writeFileSync(file, sorted(text));
    console.log(`sorted: dictionaries/${name}`);
  }
}
