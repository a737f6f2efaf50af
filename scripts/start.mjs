// `npm start [-- FILE]`: installs and builds when that has not been done, then prints the JSON of a release.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const shownFirst = 'fixtures/provinsi-kaltim-posyandu';

const npm = (...args) =>
  // Everything but the JSON goes to standard error, so that the output can be piped on.
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });

const newest = (dir) =>
  readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' }).reduce(
    (time, name) => Math.max(time, statSync(path.join(root, dir, name)).mtimeMs),
    0,
  );

function prepare() {
  if (!existsSync(path.join(root, 'node_modules', 'tsup'))) npm('ci', '--no-audit', '--no-fund');
  const built = path.join(root, 'dist', 'index.js');
  if (!existsSync(built) || statSync(built).mtimeMs < Math.max(newest('src'), newest('dictionaries')))
    npm('run', '-s', 'build:js');
  return pathToFileURL(built).href;
}

/** The text and options of a fixture folder, or of the reader's own file. */
function input(file) {
  if (file) return { text: readFileSync(file, 'utf8'), options: {} };
  const folder = path.join(root, shownFirst);
  const meta = JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8'));
  return {
    text: readFileSync(path.join(folder, 'release.txt'), 'utf8'),
    options: meta.publishedAt ? { publishedAt: meta.publishedAt } : {},
  };
}

const [file] = process.argv.slice(2);
if (file && !existsSync(file)) {
  console.error(`No such file: ${file}`);
  process.exit(2);
}
const { extract, pressReleaseSchema } = await import(prepare());
const { text, options } = input(file);
console.log(JSON.stringify(pressReleaseSchema.parse(extract(text, options)), null, 2));
