// What the proofs with real servers share: articles made from the fixtures, the built command line,
// checks that are counted, and a folder that is gone afterwards.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli.js');

const LENGTH = 400;

/** Articles as NDJSON rows: the fixtures' first paragraphs, again and again, each with an id and a number of its own. */
export function articles(count) {
  const fixtures = path.join(root, 'fixtures');
  const texts = readdirSync(fixtures).map((name) => {
    const text = readFileSync(path.join(fixtures, name, 'release.txt'), 'utf8');
    const end = text.indexOf('\n', LENGTH);
    return end < 0 ? text : text.slice(0, end);
  });
  return Array.from({ length: count }, (_, i) => ({
    id: `berita-${String(i).padStart(6, '0')}`,
    text: `${texts[i % texts.length]}\n\nBantuan tahap ke-${i} disalurkan kepada ${(i % 90) + 10} keluarga.`,
    published: `2025-06-${String((i % 28) + 1).padStart(2, '0')}`,
  }));
}

export const asLines = (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A folder for one proof; its processes are ended and it is removed when the script ends. */
export function workspace(name) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `saripati-${name}-`));
  const running = new Set();
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  /** Starts a process; `said()` is what it wrote to standard error, `ended` its exit code. */
  const start = (command, args, options = {}) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    running.add(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        text += data;
      });
    const ended = new Promise((resolve) =>
      child.on('close', (code, signal) => {
        running.delete(child);
        resolve(code ?? signal);
      }),
    );
    return { child, ended, said: () => text };
  };
  return {
    folder,
    start,
    write: (file, content) => writeFileSync(path.join(folder, file), content),
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    saripati: (...args) => start(process.execPath, [cli, ...args]),
    /** Runs the command line to its end. */
    async run(...args) {
      const { ended, said } = start(process.execPath, [cli, ...args]);
      return { code: await ended, said: said().trim() };
    },
  };
}

/** Checks that are told as they pass or fail, and counted. */
export function counter() {
  const began = performance.now();
  let passed = 0;
  let failed = 0;
  return {
    check(name, holds, note = '') {
      if (holds) passed++;
      else failed++;
      const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
      console.log(`${seconds} s  ${holds ? 'ok    ' : 'FAILED'}  ${name}${note && `: ${note}`}`);
      return holds;
    },
    end() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed ? 1 : 0;
    },
  };
}

/** Builds the command line where that has not been done. */
export function needBuild() {
  if (existsSync(cli)) return;
  const { status } = spawnSync('npm', ['run', '-s', 'build:js'], { cwd: root, stdio: 'inherit' });
  if (status) process.exit(status);
}

/** Installs Debian packages whose program is missing; answers whether it is there then. */
export function needPackage(program, name) {
  const isThere = () => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
  if (isThere()) return true;
  console.log(`${program} is missing: apt-get install ${name}`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
  return isThere();
}

/** A folder of the repository that outlives the run, for what is heavy to fetch. */
export function cacheFolder(name) {
  const folder = path.join(root, '.cache', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
