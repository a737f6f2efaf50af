// Checks the package as users get it: what npm packs, its exports and types, that it loads from
// ESM, CJS and a bundler, that it needs nothing of Node's, and how heavy each entry is.
//   node scripts/package-check.mjs      (after a build)
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** Bundled, minified and gzipped, in kB, the package's own code with its dictionaries (zod is counted apart). */
const LIMITS = { '.': 350, './words': 80, './dates': 40, './villages': 450, './tables': 20 };
/** Bytes of the tarball and of what it unpacks to. */
const HEAVIEST = { packed: 2_000_000, unpacked: 6_000_000 };
/** Entries that stand on a package of the user's own, or on Node. */
const PEERS = { './natural': ['natural'], './sastrawijs': [], './compromise': ['compromise'] };
const NODE_ONLY = ['./batch'];

const root = path.resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const work = mkdtempSync(path.join(os.tmpdir(), 'saripati-pack-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

let passed = 0;
let failed = 0;
async function check(name, run) {
  try {
    const note = await run();
    passed++;
    console.log(`ok      ${name}${note ? `: ${note}` : ''}`);
  } catch (error) {
    failed++;
    const said = `${error.stdout ?? ''}${error.message}`.trim().split('\n');
    console.log(`FAILED  ${name}: ${said.slice(0, 40).join('\n        ')}`);
  }
}
const assert = (condition, message) => {
  if (!condition) throw new Error(message);
};
const run = (command, args, cwd = root) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json'));
const specifier = (entry) => path.posix.join(manifest.name, entry);

const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work]));
const tarball = path.join(work, packed.filename);
const app = path.join(work, 'app');
const installed = path.join(app, 'node_modules', manifest.name);
mkdirSync(installed, { recursive: true });
run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
for (const name of [...Object.keys(manifest.dependencies), ...Object.values(PEERS).flat()])
  if (existsSync(path.join(root, 'node_modules', name)))
    symlinkSync(path.join(root, 'node_modules', name), path.join(app, 'node_modules', name), 'junction');

await check('tarball holds the build, the licence and nothing private', () => {
  const files = packed.files.map((file) => file.path);
  for (const needed of ['package.json', 'README.md', 'LICENSE', 'NOTICE', 'dist/index.js', 'dist/cli.js'])
    assert(files.includes(needed), `${needed} is missing`);
  const odd = files.filter((file) => !/^(?:dist\/|docs\/clickhouse\/|package\.json$|[A-Z]+(?:\.\w+)*$)/.test(file));
  assert(!odd.length, `unexpected: ${odd.join(', ')}`);
  assert(packed.size < HEAVIEST.packed, `${packed.size} bytes packed, over ${HEAVIEST.packed}`);
  assert(packed.unpackedSize < HEAVIEST.unpacked, `${packed.unpackedSize} bytes unpacked, over ${HEAVIEST.unpacked}`);
  return `${files.length} files, ${(packed.size / 1000).toFixed(0)} kB packed, ${(packed.unpackedSize / 1000).toFixed(0)} kB unpacked`;
});

await check('nothing in it names the machine that built it', () => {
  const marks = [root, os.homedir(), 'sourceMappingURL', 'localhost'].filter((mark) => mark.length > 5);
  const guilty = packed.files.flatMap(({ path: file }) => {
    const text = readFileSync(path.join(installed, file), 'utf8');
    return marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`);
  });
  assert(!guilty.length, guilty.join(', '));
});

await check('every entry has types for ESM and CJS', () => {
  for (const entry of entries)
    for (const file of Object.values(manifest.exports[entry]).flatMap((one) => [one.types, one.default]))
      assert(existsSync(path.join(installed, file)), `${entry} names ${file}, which is missing`);
});

await check('publint', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, strict: true });
  assert(!messages.length, messages.map((message) => formatMessage(message, pkg)).join('\n'));
});

await check('are the types wrong', () => {
  run('npx', [
    '--no-install',
    'attw',
    tarball,
    '--profile',
    'node16',
    '--no-emoji',
    '--exclude-entrypoints',
    'schema.json',
  ]);
});

await check('the schema is JSON Schema', () => {
  const schema = JSON.parse(readFileSync(path.join(installed, 'dist', 'schema.json'), 'utf8'));
  assert(schema.$schema && schema.properties?.officials, 'no $schema, or no properties');
});

for (const entry of entries) {
  await check(`${specifier(entry)} loads from ESM and CJS with the same names`, () => {
    const names = (flags, code) => run('node', [...flags, '-e', code], app).trim();
    const esm = names(
      ['--input-type=module'],
      `const m = await import('${specifier(entry)}'); console.log(Object.keys(m).filter((k) => k !== 'default').sort().join(' '))`,
    );
    const cjs = names(
      [],
      `console.log(Object.keys(require('${specifier(entry)}')).filter((k) => k !== 'default').sort().join(' '))`,
    );
    assert(esm === cjs, `ESM has ${esm}; CJS has ${cjs}`);
    return esm;
  });
}

/** Size of an entry as an app's bundler would ship it; everything of Node's is refused. */
async function bundle(entry, external) {
  const file = path.join(app, 'entry.mjs');
  writeFileSync(file, `export * from '${specifier(entry)}';\n`);
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external,
    logLevel: 'silent',
  });
  return outputFiles[0].contents;
}

for (const entry of entries.filter((name) => !NODE_ONLY.includes(name))) {
  await check(`${specifier(entry)} bundles for browsers`, async () => {
    const size = gzipSync(await bundle(entry, ['zod', ...(PEERS[entry] ?? [])]), { level: 9 }).length / 1000;
    const limit = LIMITS[entry];
    assert(!limit || size < limit, `${size.toFixed(1)} kB gzipped, over ${limit}`);
    return `${size.toFixed(1)} kB gzipped${limit ? ` of ${limit} allowed` : ''}`;
  });
}

await check('a bundled app runs', async () => {
  const file = path.join(app, 'bundle.mjs');
  writeFileSync(file, await bundle('.', []));
  const code = `import { extract } from './bundle.mjs'; console.log(extract('BANDUNG - Bupati hadir, Senin (2/6/2025).').dates[0].value)`;
  writeFileSync(path.join(app, 'run.mjs'), code);
  const printed = run('node', ['run.mjs'], app).trim();
  assert(printed === '2025-06-02', `printed ${printed}`);
});

await check('the command line answers', () => {
  const cli = path.join(installed, manifest.bin.saripati);
  assert(readFileSync(cli, 'utf8').startsWith('#!/usr/bin/env node'), 'no shebang');
  assert(run('node', [cli, '--help'], app).includes('saripati extract'), 'no usage text');
});

await check('commands of a queue say which packages they need', () => {
  const cli = path.join(installed, manifest.bin.saripati);
  const { status, stderr } = spawnSync('node', [cli, 'progress'], { cwd: app, encoding: 'utf8' });
  assert(status === 2 && stderr.includes('npm install bullmq ioredis'), `exit code ${status}: ${stderr}`);
});

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
