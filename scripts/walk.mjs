// `npm run walk`: what a newcomer does, with the packed package in an empty folder outside the repository: README → names
// of one's own → a file of releases → tables as Parquet → SQL. The log goes to docs/walk.md. After a build; needs npm.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const work = mkdtempSync(path.join(os.tmpdir(), 'saripati-walk-'));
const folder = path.join(work, 'coba');
mkdirSync(folder);
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const OWN =
  'SLEMAN - Bupati Sleman Hartono Wibisana membagikan Katani kepada Forum Petani Moyudan, Senin (2/6). ' +
  '“Katani berlaku di semua kapanewon,” ujarnya.';

const log = [];
const began = Date.now();
const WIDEST = 118;
const MOST = 24;

/** Runs a line of shell in the newcomer's folder and logs it as typed, with what it printed. */
function type(line, { shown = line, quiet = false } = {}) {
  const start = Date.now();
  const out = execFileSync('sh', ['-c', `${line} 2>&1`], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 }).trimEnd();
  const lines = quiet ? [] : out.split('\n').map((one) => (one.length > WIDEST ? `${one.slice(0, WIDEST - 1)}…` : one));
  const cut = lines.length > MOST ? [...lines.slice(0, MOST - 1), `… ${lines.length - MOST + 1} lines more`] : lines;
  log.push(
    '```console',
    `$ ${shown}`,
    ...cut.filter(Boolean),
    '```',
    `${((Date.now() - start) / 1000).toFixed(1)} s`,
    '',
  );
  console.log(`$ ${shown}\n${cut.join('\n')}`);
  return out;
}
const say = (text) => log.push(text, '');

/** The n-th JavaScript block of a page behind a heading: what the newcomer copies. */
function block(page, heading, n = 0) {
  const text = readFileSync(path.join(root, page), 'utf8').split(`\n## ${heading}`)[1];
  return [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)][n][1];
}
function save(name, code) {
  writeFileSync(path.join(folder, name), code);
}
function expect(condition, what) {
  if (!condition) throw new Error(`the walk ends here: ${what}`);
}

const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], {
    cwd: root,
    encoding: 'utf8',
  }),
);

say('## 1. Install');
type('npm init -y', { quiet: true });
type(`npm install --no-audit --no-fund ../${filename}`, { shown: 'npm install saripati' });

say('## 2. The README’s first program');
save('mulai.mjs', block('README.md', 'Use it'));
const first = type('node mulai.mjs');
expect(first.includes('2025-06-02') && first.includes('34.02.15'), 'the README’s program prints something else');

say('## 3. Names of one’s own, from the guide');
save('nama.mjs', block('docs/own-gazetteers.md', 'Names'));
const second = type('node nama.mjs');
expect(second.includes('Kartu Tani Handal (KTH)'), 'the own program is not found');

say('## 4. A file of releases, read with those names');
say('The ten invented releases of docs/releases.ndjson, and one more that holds names nobody else knows.');
cpSync(path.join(root, 'docs/releases.ndjson'), path.join(folder, 'rilis.ndjson'));
const own = { id: 'sleman-01', date: '2025-06-03', text: OWN };
appendFileSync(path.join(folder, 'rilis.ndjson'), `${JSON.stringify(own)}\n`);
type('tail -n 1 rilis.ndjson');
save(
  'baca.mjs',
  `import { createExtractor, gazetteer } from 'saripati';
import { extractFiles } from 'saripati/batch';

const names = gazetteer({
  programs: [{ name: 'Kartu Tani Handal', acronym: 'KTH', aliases: ['Katani'] }],
  organizations: ['Forum Petani Moyudan'],
});
const extractor = createExtractor({ gazetteers: [names] });
for await (const { result, reject } of extractFiles(['rilis.ndjson'], { extractor })) {
  if (reject) console.error(reject);
  else console.log(JSON.stringify(result));
}
`,
);
type('cat baca.mjs');
type('node baca.mjs > hasil.ndjson');
const read = type('wc -l < hasil.ndjson');
expect(
  Number(read) === readFileSync(path.join(folder, 'rilis.ndjson'), 'utf8').trim().split('\n').length,
  'rows are lost',
);

say('## 5. Tables, as Parquet');
type('npx saripati tables hasil.ndjson --out tabel');
const listed = type('ls tabel');
expect(listed.includes('quotes') && listed.includes('.parquet'), 'no Parquet was written');

say('## 6. Questions, in SQL');
type('npm install --no-audit --no-fund @duckdb/node-api');
const spoken = type(
  `npx saripati sql tabel "SELECT p.name AS program, o.position, o.name AS official, q.text FROM quotes q JOIN officials o ON o.official_id = q.speaker_id JOIN mentions m USING (quote_id) JOIN programs p ON p.program_id = m.entity_id WHERE p.name LIKE 'Kartu%' ORDER BY 1, 3"`,
);
expect(
  spoken.includes('Kartu Tani Handal') && spoken.includes('Hartono Wibisana'),
  'the own program is not in the tables',
);
type(`npx saripati sql tabel "SELECT document_id, head, declared FROM policy_lists ORDER BY 1 LIMIT 5"`);

const seconds = ((Date.now() - began) / 1000).toFixed(0);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
writeFileSync(
  path.join(root, 'docs/walk.md'),
  `# A newcomer’s walk

Written by \`npm run walk\`: the packed package in an empty folder outside the repository, every command as typed, what it printed (long output cut), and how long it took.
${new Date().toISOString().slice(0, 10)}, Node ${process.version}, commit ${commit}; ${seconds} s in all.

${log.join('\n').trimEnd()}
`,
);
console.log(`done in ${seconds} s: docs/walk.md`);
